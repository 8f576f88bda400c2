import { backoffMs } from './backoff';
import type { Clock } from './clock';
import type { ContactCenter } from './contact-center';
import { errorCode, HandoffError } from './errors';
import type { Handoff } from './handoff';
import type { HandoffHooks, HandoffReport, Interaction } from './hooks';
import type { Claim, Item } from './lane';
import type { LaneStep } from './lane-worker';
import type { Logger } from './logger';
import type { HandoffStore, StoreTransaction } from './store';
import type { Timing } from './timing';

/** How often a hook is called with one report before it is given up. */
const TRIES = 5;
/** How many hooks run at once: slow ones leave the lanes of the messages their workers. */
const AT_ONCE = 8;
/** How long the contact center may take to close its account of a chat that is over, ms. */
const ACCOUNT_MS = 10_000;

/** What the `toHooks` lanes work with. */
export interface ToHooks {
  readonly store: HandoffStore;
  /** For readings that nobody waits for. */
  readonly contactCenter: Pick<ContactCenter, 'interactions'>;
  readonly hooks: HandoffHooks;
  readonly timing: Timing;
  readonly clock: Clock;
  readonly logger: Logger;
}

type Outcome = 'done' | 'not yet' | { readonly error: unknown };

/** Works one claimed `toHooks` lane: tells the bot developer's code what happened, in order, one at a time. */
export function createToHooks({ store, contactCenter, hooks, timing, clock, logger }: ToHooks): LaneStep {
  let running = 0;

  /** What the contact center made of a chat that is over; undefined where it does not say. */
  async function accountOf({ chatId }: Handoff): Promise<readonly Interaction[] | undefined> {
    if (chatId === undefined) return undefined;
    try {
      return await contactCenter.interactions(chatId);
    } catch (error) {
      logger.warn('the interactions of a chat could not be read', { chatId, code: errorCode(error) });
      return undefined;
    }
  }

  const inTime = (call: Promise<void>): Promise<void> =>
    new Promise((resolve, reject) => {
      const cancel = clock.after(timing.hookMs, () =>
        reject(new HandoffError('hook-timeout', `A hook took longer than ${timing.hookMs} ms.`)),
      );
      call.then(resolve, reject).finally(cancel);
    });

  async function call({ key, body, createdAt }: Item, handoff: Handoff, now: number): Promise<Outcome> {
    if (body.kind !== 'hook') return { error: new HandoffError('unknown-item', `A hook cannot be a ${body.kind}.`) };
    const hook = hooks[body.hook];
    if (!hook) return 'done';
    let report: HandoffReport = { ...body.report, id: key };
    if (body.hook === 'onEnded' && handoff.chatId !== undefined) {
      const interactions = handoff.phase === 'ended' ? await accountOf(handoff) : undefined;
      // An agent who was there has left one: an account without any is not closed, but not begun.
      const isBegun = handoff.connectedAt === undefined || (interactions?.length ?? 0) > 0;
      const closed = isBegun && (interactions?.every(({ endedAt }) => endedAt !== undefined) ?? false);
      if (!closed && now - createdAt < ACCOUNT_MS) return 'not yet';
      report = { ...report, chatId: handoff.chatId, interactions };
    }
    try {
      // Called on its own object, and within the promise: a hook that throws at once has thrown all the same.
      await inTime((async () => hook.call(hooks, report))());
      return 'done';
    } catch (error) {
      return { error };
    }
  }

  async function settle(transaction: StoreTransaction, item: Item, outcome: Outcome, now: number): Promise<void> {
    const { seq, attempts } = item;
    if (outcome === 'done') return transaction.saveItem({ ...item, state: 'done' });
    if (outcome === 'not yet') {
      return transaction.saveItem({ seq, state: 'new', attempts, nextAt: now + timing.pollMs / 2 });
    }
    const tried = attempts + 1;
    const code = errorCode(outcome.error);
    const fields = { handoffId: item.handoffId, hook: item.body.kind === 'hook' ? item.body.hook : undefined, code };
    if (tried >= TRIES) {
      logger.error('a hook failed again and again, and is given up', fields);
      return transaction.saveItem({ ...item, state: 'dead', attempts: tried, reason: code });
    }
    logger.warn('a hook failed', fields);
    const wait = backoffMs(tried, { firstMs: timing.pollMs, mostMs: timing.retryMostMs });
    return transaction.saveItem({ seq, state: 'new', attempts: tried, nextAt: now + wait });
  }

  async function begin(transaction: StoreTransaction, claim: Claim, now: number, yields: boolean) {
    const item = await transaction.head(claim);
    if (!item) return transaction.release(claim);
    if (item.nextAt > now || yields) return transaction.release(claim, Math.max(item.nextAt, now));
    if (running >= AT_ONCE) return transaction.release(claim, now + timing.pollMs / 4);
    return item;
  }

  return async function toHooks(claim, stopping, isHeld = () => true): Promise<void> {
    let settled: { item: Item; outcome: Outcome } | undefined;
    for (;;) {
      const last = settled;
      const begun = await store.transaction(async (transaction) => {
        // The handoff first, then the lane: the order in which everybody locks.
        const handoff = await transaction.handoff(claim.handoffId);
        await transaction.hold(claim);
        if (!handoff) throw new Error(`Handoff ${claim.handoffId} has a lane and no record.`);
        const now = await transaction.now();
        if (last) await settle(transaction, last.item, last.outcome, now);
        const item = await begin(transaction, claim, now, stopping() || !isHeld());
        return item && { item, handoff, now };
      });
      if (!begun) return;
      running += 1;
      const outcome = await call(begun.item, begun.handoff, begun.now).finally(() => {
        running -= 1;
      });
      settled = { item: begun.item, outcome };
    }
  };
}
