import type { Clock } from './clock';
import { errorCode } from './errors';
import { createHeldLanes } from './held-lanes';
import { type Claim, type Direction, LeaseLost } from './lane';
import type { Logger } from './logger';
import type { HandoffStore } from './store';
import type { Timing } from './timing';

/**
 * Works a claimed lane until it has nothing to do now, and releases it. `isHeld` tells whether the lane is surely still
 * the worker's own; what cannot be taken back is done only then.
 */
export type LaneStep = (claim: Claim, stopping: () => boolean, isHeld?: () => boolean) => Promise<void>;

/** What the worker works with. */
export interface LaneWorkerParts {
  readonly store: HandoffStore;
  /** Those of visits are left to the instances that serve them. */
  readonly steps: Readonly<Record<'toAgent' | 'toUser', LaneStep> & Partial<Record<Direction, LaneStep>>>;
  readonly timing: Timing;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Unlike every other worker's, in this process and elsewhere. */
  readonly owner: string;
  /** How many lanes are worked at once. @default 64 */
  readonly concurrency?: number;
}

/** Claims lanes that are ready and works them, several at once, each by one worker at a time. */
export interface LaneWorker {
  start(): void;
  /** Stops claiming and waits for what is in flight. */
  stop(): Promise<void>;
}

export function createLaneWorker(parts: LaneWorkerParts): LaneWorker {
  const { store, steps, timing, clock, logger, owner, concurrency = 64 } = parts;
  const active = new Set<Promise<void>>();
  const lanes = createHeldLanes(store, { owner, leaseMs: timing.leaseMs });
  let running = false;
  let pumping: Promise<void> | undefined;
  let wanted = false;
  let stopListening = (): void => undefined;
  let cancelPoll = (): void => undefined;
  let cancelRenewal = (): void => undefined;

  const leave: LaneStep = (claim) =>
    store.transaction(async (transaction) =>
      transaction.release(claim, (await transaction.now()) + timing.retryMostMs),
    );

  async function work(claim: Claim): Promise<void> {
    let failed = true;
    try {
      const step = steps[claim.direction] ?? leave;
      await step(
        claim,
        () => !running,
        () => lanes.isHeld(claim),
      );
      failed = false;
    } catch (error) {
      const fields = { handoffId: claim.handoffId, direction: claim.direction, code: errorCode(error) };
      // It is given back at a later renewal, and tried again.
      if (error instanceof LeaseLost) logger.debug('a lane was taken over', fields);
      else logger.error('a lane failed', fields);
    } finally {
      lanes.drop(claim, failed);
    }
  }

  function start(claim: Claim): void {
    const task = work(claim).finally(() => {
      active.delete(task);
      pump();
    });
    active.add(task);
  }

  async function claimAll(): Promise<void> {
    while (running && active.size < concurrency) {
      wanted = false;
      const claims = await lanes.claim(concurrency - active.size);
      for (const claim of claims) start(claim);
      if (claims.length === 0 && !wanted) break;
    }
    const readyInMs = running ? await store.readyInMs() : undefined;
    cancelPoll();
    if (running) cancelPoll = clock.after(Math.min(timing.pollMs, Math.max(1, readyInMs ?? timing.pollMs)), pump);
  }

  function pump(): void {
    wanted = true;
    if (pumping || !running) return;
    pumping = claimAll()
      .catch((error) => {
        logger.error('lanes could not be claimed', { code: errorCode(error) });
        cancelPoll();
        cancelPoll = clock.after(timing.pollMs, pump);
      })
      .finally(() => {
        pumping = undefined;
      });
  }

  function keepLeases(delayMs = timing.leaseMs / 3): void {
    cancelRenewal = clock.after(delayMs, async () => {
      const all = await lanes.renew().catch((error) => {
        logger.error('leases could not be renewed', { code: errorCode(error) });
        return false;
      });
      if (running || active.size > 0) keepLeases(timing.leaseMs / (all ? 3 : 12));
    });
  }

  return {
    start() {
      running = true;
      stopListening = store.onWake(pump);
      keepLeases();
      pump();
    },
    async stop() {
      running = false;
      stopListening();
      cancelPoll();
      // Lanes that are being claimed just now come to hand when nobody else may have them any more.
      await pumping;
      while (active.size > 0) await Promise.all(active);
      cancelRenewal();
    },
  };
}
