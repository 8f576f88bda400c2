import {
  type Advance,
  advance,
  type Claim,
  type Clock,
  type ContactCenter,
  ContactCenterError,
  conversationOfVisit,
  createUnreadableChats,
  type Handoff,
  type HandoffStore,
  isServed,
  isSync,
  type Logger,
  matchDeliveries,
  type PendingDelivery,
  readMessages,
  type StoreTransaction,
  type Timing,
  type Visit,
  type VisitCenter,
  type VisitLook,
} from '../handoff';
import { isBack, leftAt } from './back';
import { isSpoken, isTheirs } from './spoken';
import { changeVisit, isOfPast, type VisitChange } from './visit-change';
import { asksWho, type Found, isAnswered, isNobodys, isOver } from './whereabouts';

/** What the reception works with. */
export interface ReceptionParts {
  readonly store: HandoffStore;
  readonly contactCenter: Pick<ContactCenter, 'messages'>;
  readonly visits: Pick<VisitCenter, 'look'>;
  /** Whether requests are waiting for their turn just now. */
  readonly isBusy: () => boolean;
  readonly timing: Timing;
  readonly clock: Clock;
  readonly logger: Logger;
}

/** Takes what the contact center tells of a visit, and puts what the bot should hear on the visit's lane, in order. */
export interface Reception {
  /** Deals with the deliveries of a visit. Returns after how many ms to look again, where one is still open. */
  answer(claim: Claim): Promise<number | undefined>;
}

/** Deliveries that are to be dealt with, and when that is. */
interface Batch {
  readonly pending: readonly PendingDelivery[];
  /** What the contact center's API said just now; nothing where it was not asked or did not answer. */
  readonly read: Found;
  readonly now: number;
  /** When the deliveries were looked up: what came while the API was asked is not among them. */
  readonly askedAt: number;
}

export function createReception(parts: ReceptionParts): Reception {
  const { store, contactCenter, visits, isBusy, timing, clock, logger } = parts;
  const unreadable = createUnreadableChats(logger);

  async function read(visit: Visit, handoff: Handoff | undefined, pending: readonly PendingDelivery[]): Promise<Found> {
    const { chatId, phase } = visit;
    let look: VisitLook | undefined;
    try {
      // Who has it first: what was written before that is then in the messages.
      look = asksWho(visit, handoff, pending) ? await visits.look(chatId) : undefined;
      if (phase === 'foreign' || (phase === 'new' && look?.foreign)) return { look };
      const asks = look !== undefined || pending.some(({ event }) => isSpoken(event) || isSync(event));
      const messages = asks ? await readMessages(contactCenter, chatId, visit.reading, pending, timing) : undefined;
      if (asks) unreadable.worked(chatId, { chatId });
      return { look, messages };
    } catch (error) {
      if (!(error instanceof ContactCenterError)) throw error;
      if (error.failure === 'gone') return { isGone: true, messages: [] };
      unreadable.failed(chatId, error, { chatId });
      // That it is over is known without its messages; whose it is otherwise, is not.
      return look?.state === 'idle' ? { look } : {};
    }
  }

  /** Everything in the order in which it happened; the end of a handoff after its agent's last words. */
  async function runLine(
    change: VisitChange,
    handoff: Advance | undefined,
    batch: Batch,
  ): Promise<readonly PendingDelivery[]> {
    const { pending, read, now, askedAt } = batch;
    const { chatId, reading } = change.visit;
    const spoken = pending.filter(({ event }) => isSpoken(event));
    const events = pending.filter(({ event }) => !isSpoken(event));
    const match = matchDeliveries({ reading }, spoken, read.messages, now, timing, isTheirs);
    for (const eventId of match.early) {
      logger.warn('the API does not show a message that was delivered: the delivery is taken', { chatId, eventId });
    }
    const line = [
      ...events.map((delivery) => ({ at: delivery.timestamp, run: () => change.apply(delivery) })),
      ...match.show.map((message) => ({ at: message.createdAt, run: () => change.hear(message) })),
    ].sort((a, b) => a.at - b.at);

    // The call that routed it has worked, whatever was heard of it.
    const isRouted = handoff !== undefined && read.look?.routedFor === handoff.handoff.id;
    if (isRouted && handoff.handoff.chatId === undefined) await handoff.apply({ type: 'opened', chatId });
    const over = isOver(read, pending) && match.open.length === 0;
    const news = events.filter(({ timestamp }) => !isOfPast(change.visit, timestamp));
    // What is known to lie before its end is heard by the handoff first.
    const back =
      !over &&
      handoff !== undefined &&
      read.messages !== undefined &&
      match.open.length === 0 &&
      isBack(news, read, handoff.handoff, { now: askedAt, ...timing });
    // What the user wrote after the agent had gone is for the bot.
    const awayUntil = handoff && back ? leftAt(news, read, handoff.handoff) : undefined;
    const until = line.findIndex(({ at }) => at > (awayUntil ?? Number.POSITIVE_INFINITY));
    const ends = until < 0 ? line.length : until;
    const isNews = events.some(({ event }) => event.type === 'joined' || event.type === 'left');
    if (isNobodys(read) && !isNews) change.note({ uninvited: [] });
    for (const { run } of line.slice(0, ends)) await run();
    if (read.isGone) await handoff?.apply({ type: 'gone' });
    else if (over || back) {
      const served = isServed(
        news,
        match.show.filter(({ createdAt }) => !isOfPast(change.visit, createdAt)),
      );
      await handoff?.apply({ type: 'idle', served });
    }
    if (back) change.note({ backAt: now, ...(awayUntil !== undefined && { awayUntil }) });
    for (const { run } of line.slice(ends)) await run();

    const alone = change.handoff?.aloneSince;
    if (alone !== undefined && read.look !== undefined && now - alone > timing.agentLeftMs) {
      await handoff?.apply({ type: 'end', reason: 'agent-left' });
    }
    if (over) await change.end(now);
    if (isNobodys(read)) change.note({ uninvited: [] });
    change.note({ reading: match.reading });
    return match.open;
  }

  async function apply(
    transaction: StoreTransaction,
    claim: Claim,
    pending: readonly PendingDelivery[],
    read: Found,
    begunAt: number,
  ) {
    const chatId = claim.handoffId;
    // The handoff first, then the visit, then the lane: the order in which everybody locks.
    const record = await transaction.openHandoff(conversationOfVisit(chatId));
    const stored = await transaction.visit(chatId);
    await transaction.hold(claim);
    if (!stored) return undefined;
    const now = await transaction.now();
    const askedAt = now - (clock.now() - begunAt);
    if (stored.phase === 'foreign' || (stored.phase === 'new' && read.look?.foreign)) {
      if (stored.phase === 'new') await transaction.saveVisit({ ...stored, phase: 'foreign' });
      await transaction.closeDeliveries(pending.map(({ eventId }) => eventId));
      return undefined;
    }
    // Nothing is done with it before it is known whose it is.
    const isUnknown = stored.phase === 'new' && !read.look && !read.isGone && asksWho(stored, record, pending);
    if (isUnknown) return later(pending, now);

    const handoff = record && advance(transaction, record, now);
    const change = changeVisit(transaction, stored, handoff, { now, freshMs: timing.fallbackMs });
    if (stored.phase === 'new') {
      for (const { event } of pending) if (event.type === 'state' && event.about) await change.learn(event.about, now);
    }
    if (read.look) await change.learn(read.look.about, now);
    const isActive = read.look !== undefined && read.look.state !== 'idle';
    if (isActive || stored.phase === 'new') await change.begin(Math.min(...pending.map(({ timestamp }) => timestamp)));
    const open = await runLine(change, handoff, { pending, read, now, askedAt });
    await change.save();

    const isDone = (delivery: PendingDelivery): boolean =>
      isSpoken(delivery.event)
        ? !open.includes(delivery)
        : isAnswered(delivery, read, change.visit, change.handoff, { now, ...timing });
    const closed = pending.filter(isDone);
    await transaction.closeDeliveries(closed.map(({ eventId }) => eventId));
    return later(
      pending.filter((delivery) => !closed.includes(delivery)),
      now,
    );
  }

  /** Soon at first, then slower: an open question costs a reading each time. */
  function later(open: readonly PendingDelivery[], now: number): number | undefined {
    if (open.length === 0) return undefined;
    const since = Math.min(...open.map(({ receivedAt }) => receivedAt));
    return Math.min(timing.retryMostMs / 6, Math.max(timing.pollMs / 10, (now - since) / 4));
  }

  return {
    async answer(claim) {
      const chatId = claim.handoffId;
      const visit = await store.visit(chatId);
      if (!visit) return undefined;
      const begunAt = clock.now();
      const pending = await store.deliveries({ id: chatId, chatId });
      if (pending.length === 0) return undefined;
      // A reading that nobody waits for would hold the lane, and one of the worker's hands, until it has its turn.
      if (pending.every(({ event }) => isSync(event)) && isBusy()) return timing.pollMs;
      const handoff = await store.openHandoff(conversationOfVisit(chatId));
      const reading = await read(visit, handoff, pending);
      return store.transaction((transaction) => apply(transaction, claim, pending, reading, begunAt));
    },
  };
}
