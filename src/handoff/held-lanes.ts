import type { Claim } from './lane';
import type { HandoffStore } from './store';

/** How lanes are held. */
export interface HeldLanesOptions {
  /** Unlike every other worker's, in this process and elsewhere. */
  readonly owner: string;
  /** How long a claim holds without being renewed, ms. */
  readonly leaseMs: number;
  /** A clock that nobody sets, and that goes on while the process is stopped. @default the machine's */
  readonly monotonicMs?: () => number;
}

/** The lanes that this process works, and whether they are surely still its own. */
export interface HeldLanes {
  /** Takes lanes, as `HandoffStore.claim` does. */
  claim(limit: number): Promise<Claim[]>;
  /** Whether no other worker can have taken the lane yet. */
  isHeld(claim: Claim): boolean;
  /**
   * Lengthens all leases, and gives back what is held by mistake. Returns whether it could lengthen all of them; where
   * not, the next time should be soon.
   */
  renew(): Promise<boolean>;
  /** The lane is not worked any more: it was released, or, where `failed`, nobody knows. */
  drop(claim: Claim, failed: boolean): void;
}

type Lease = Pick<Claim, 'handoffId' | 'direction' | 'fence'>;

const keyOf = ({ handoffId, direction, fence }: Lease): string => `${direction} ${handoffId} ${fence}`;

/**
 * Keeps until when each lane is held. A lease counts from before the store was asked for it, so a process that was
 * stopped knows, when it wakes, that it is late before it does anything.
 */
export function createHeldLanes(
  store: Pick<HandoffStore, 'claim' | 'renew' | 'transaction'>,
  { owner, leaseMs, monotonicMs = () => performance.now() }: HeldLanesOptions,
): HeldLanes {
  const until = new Map<Claim, number>();
  /** Lanes that the store gave us and that nobody here works, as of the last renewal. */
  let strays = new Set<string>();
  let unsure = false;
  let renewedAt = monotonicMs();

  /** What failed, or was claimed without our learning of it, would stay ours for ever. */
  async function giveBack(held: readonly Lease[]): Promise<void> {
    const worked = new Set([...until.keys()].map(keyOf));
    const idle = held.filter((lease) => !worked.has(keyOf(lease)));
    // One that is seen for the first time may be in the hands of a claim that is just being answered.
    const certain = idle.filter((lease) => strays.has(keyOf(lease)));
    strays = new Set(idle.filter((lease) => !certain.includes(lease)).map(keyOf));
    unsure = strays.size > 0;
    for (const lease of certain) {
      // No lane has this pulse, so it is ready at once.
      const { handoffId, direction, fence } = lease;
      const claim = { handoffId, direction, fence, owner, pulse: -1 };
      await store
        .transaction((transaction) => transaction.release(claim))
        .catch(() => {
          // Another worker's by now, or still ours: the next renewal shows it.
          unsure = true;
        });
    }
  }

  async function renew(): Promise<boolean> {
    const askedAt = monotonicMs();
    const asked = [...until.keys()];
    renewedAt = askedAt;
    if (asked.length === 0 && !unsure) return true;
    const held = await store.renew({ owner, leaseMs });
    const owned = new Map(held.map((lane) => [keyOf(lane), lane.renewed]));
    for (const claim of asked) {
      if (!until.has(claim)) continue;
      const renewed = owned.get(keyOf(claim));
      if (renewed) until.set(claim, askedAt + leaseMs);
      else if (renewed === undefined) until.set(claim, Number.NEGATIVE_INFINITY);
    }
    await giveBack(held);
    return held.every(({ renewed }) => renewed);
  }

  return {
    renew,
    async claim(limit) {
      const askedAt = monotonicMs();
      try {
        const claims = await store.claim({ owner, limit, leaseMs });
        for (const claim of claims) until.set(claim, askedAt + leaseMs);
        return claims;
      } catch (error) {
        unsure = true;
        throw error;
      } finally {
        // After a stop: what is at work goes on as soon as it is known that nobody else has it.
        if (monotonicMs() - renewedAt > leaseMs) {
          await renew().catch(() => {
            unsure = true;
          });
        }
      }
    },
    isHeld: (claim) => monotonicMs() < (until.get(claim) ?? Number.NEGATIVE_INFINITY),
    drop(claim, failed) {
      until.delete(claim);
      unsure ||= failed;
    },
  };
}
