import { type Advance, advance } from './advance';
import { ALWAYS_OPEN, type Availability } from './availability';
import { backoffMs } from './backoff';
import type { Clock } from './clock';
import type { Doorbell } from './doorbell';
import type { Handoff } from './handoff';
import { keepTime, lookAtOf, type TimeRules } from './keep-time';
import { type Claim, type Item, PENDING } from './lane';
import type { LaneStep } from './lane-worker';
import type { Logger } from './logger';
import type { HandoffStore, StoreTransaction } from './store';
import type { Timing } from './timing';
import { type UserChannel, UserChannelError } from './user-channel';
import { waitingNotice } from './waiting';

/** How many items of one lane are done before the others have their turn. */
const BURST = 20;
/** How often the bot is run with one status before it is given up: a bot that throws must not hold up its user. */
const BOT_TRIES = 3;

/** What the `toUser` lanes work with. */
export interface ToUser {
  readonly store: HandoffStore;
  readonly channel: UserChannel;
  readonly doorbell: Doorbell;
  /** Asked when a waiting user is told how it stands. @default nothing is known */
  readonly availability?: Availability;
  /** @default nothing ends or is said by time alone */
  readonly time?: TimeRules;
  readonly timing: Timing;
  readonly clock: Clock;
  readonly logger: Logger;
}

interface Begun {
  readonly item: Item;
  readonly handoff: Handoff;
}

/**
 * Works one claimed `toUser` lane: answers the doorbell (reads what the contact center has, and puts it on the lane),
 * then shows the lane's items to the user, in order, one in flight.
 */
export function createToUser(parts: ToUser): LaneStep {
  const { store, channel, doorbell, availability = ALWAYS_OPEN, time, timing, clock, logger } = parts;

  async function begin(
    transaction: StoreTransaction,
    claim: Claim,
    handoff: Handoff,
    now: number,
    { yields, ringInMs }: { yields: boolean; ringInMs: number | undefined },
  ): Promise<Begun | undefined> {
    const sweepAt = handoff.sweepAt ?? Number.POSITIVE_INFINITY;
    const release = async (at: number): Promise<undefined> => {
      const ringAt = ringInMs === undefined ? Number.POSITIVE_INFINITY : now + ringInMs;
      const next = Math.min(at, ringAt, sweepAt, time ? lookAtOf(handoff) : Number.POSITIVE_INFINITY);
      await transaction.release(claim, Number.isFinite(next) ? next : undefined);
    };
    const item = await transaction.head(claim);
    if (!item) return release(Number.POSITIVE_INFINITY);
    if (item.nextAt > now || yields) return release(Math.max(item.nextAt, now));
    // What an earlier handoff of this conversation still has to say comes first.
    if ((await transaction.earlier(handoff, 'toUser')) > 0) return release(now + timing.pollMs / 4);
    await transaction.saveItem({ seq: item.seq, state: 'sending', attempts: item.attempts + 1, nextAt: now });
    return { item, handoff };
  }

  async function deliver({ item, handoff }: Begun, isHeld: () => boolean): Promise<UserChannelError | undefined> {
    const { body, key, attempts } = item;
    const redelivery = item.state === 'sending';
    try {
      if (body.kind === 'show' || body.kind === 'notice' || body.kind === 'send') {
        await channel.show(handoff, body, { redelivery, key, attempts, mayStart: isHeld });
      } else if (body.kind === 'waiting') {
        // An agent may have come meanwhile.
        if (handoff.phase !== 'queued') return undefined;
        const notice = waitingNotice(await availability.look(handoff.queue?.id ?? handoff.queueId));
        await channel.show(handoff, { kind: 'notice', notice }, { redelivery, key, mayStart: isHeld });
      } else if (body.kind === 'status') {
        await channel.tellBot(handoff, body.status, { redelivery });
      }
      return undefined;
    } catch (cause) {
      return cause instanceof UserChannelError
        ? cause
        : new UserChannelError('ambiguous', "The call to the user's channel failed.", { cause });
    }
  }

  /** The user cannot be reached any more: what was meant for him is given up, and the agent's side is told. */
  async function gone(transaction: StoreTransaction, change: Advance, claim: Claim): Promise<void> {
    await change.apply({ type: 'end', reason: 'channel-gone' });
    for (const item of await transaction.items(claim, PENDING)) {
      // The bot still hears of the end: its turn does not need the channel.
      if (item.body.kind !== 'status') await transaction.saveItem({ ...item, state: 'dead', reason: 'channel-gone' });
    }
  }

  async function settle(
    transaction: StoreTransaction,
    claim: Claim,
    locked: Handoff,
    { item }: Begun,
    error: UserChannelError | undefined,
    now: number,
  ): Promise<Handoff> {
    if (!error) {
      await transaction.saveItem({ ...item, state: 'done' });
      return locked;
    }
    const { code, status, reason, at } = error;
    // A status is a turn of the bot: what fails there is mostly the bot.
    const what = item.body.kind === 'status' ? "the bot's turn failed" : 'user channel call failed';
    logger.warn(what, { handoffId: item.handoffId, item: item.seq, kind: item.body.kind, code, status, reason, at });
    const change = advance(transaction, locked, now);
    const attempts = item.attempts + 1;
    const hopeless = error.failure === 'refused' || (item.body.kind === 'status' && attempts >= BOT_TRIES);
    if (error.failure === 'gone') {
      await gone(transaction, change, claim);
    } else if (hopeless) {
      await transaction.saveItem({ ...item, state: 'dead', reason: error.code });
      if (item.body.kind === 'show') await change.add('toUser', { kind: 'notice', notice: { key: 'not-shown' } });
    } else {
      const wait =
        error.retryAfterMs ?? backoffMs(attempts, { firstMs: timing.pollMs / 4, mostMs: timing.retryMostMs });
      await transaction.saveItem({
        seq: item.seq,
        // Once it may have been shown, a later clear no does not make that undone.
        state: error.failure === 'ambiguous' || item.state === 'sending' ? 'sending' : 'new',
        attempts,
        nextAt: now + wait,
      });
    }
    await change.save();
    return change.handoff;
  }

  /** What is due by time alone comes before the lane's next item. */
  async function look(transaction: StoreTransaction, handoff: Handoff, now: number): Promise<Handoff> {
    if (!time || now < lookAtOf(handoff)) return handoff;
    const change = advance(transaction, handoff, now);
    await keepTime(transaction, change, now, time);
    await change.save();
    return change.handoff;
  }

  return async function toUser(claim, stopping, isHeld = () => true): Promise<void> {
    // Once a claim, and never between showing an item and keeping that it was shown: a reading may take long. What
    // rings meanwhile makes the lane ready again as soon as it is released.
    const ringInMs = await doorbell.answer(claim);
    const answeredAt = clock.now();
    let settled: { begun: Begun; error: UserChannelError | undefined } | undefined;
    for (let turn = 0; ; turn += 1) {
      const last = settled;
      const ring = ringInMs === undefined ? undefined : Math.max(0, ringInMs - (clock.now() - answeredAt));
      const yields = turn >= BURST || stopping() || !isHeld();
      const begun = await store.transaction(async (transaction) => {
        // The handoff first, then the lane: the order in which everybody locks.
        const handoff = await transaction.handoff(claim.handoffId);
        await transaction.hold(claim);
        if (!handoff) throw new Error(`Handoff ${claim.handoffId} has a lane and no record.`);
        const now = await transaction.now();
        const after = last && (await settle(transaction, claim, handoff, last.begun, last.error, now));
        const timely = await look(transaction, after ?? handoff, now);
        return begin(transaction, claim, timely, now, { yields, ringInMs: ring });
      });
      if (!begun) return;
      settled = { begun, error: await deliver(begun, isHeld) };
    }
  };
}
