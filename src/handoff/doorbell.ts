import { type Advance, advance } from './advance';
import { type ChatEvent, isIdle, isSync } from './chat-event';
import type { ContactCenter } from './contact-center';
import { type Handoff, isOpen } from './handoff';
import { isNew } from './is-new';
import type { Claim } from './lane';
import type { Logger } from './logger';
import { matchDeliveries } from './match-deliveries';
import type { ChatMessage } from './message';
import { type ChatReading, readChat } from './read-chat';
import { isServed } from './served';
import type { HandoffStore, PendingDelivery, StoreTransaction } from './store';
import type { Timing } from './timing';
import { createUnreadableChats } from './unreadable-chats';

/** What the doorbell works with. */
export interface DoorbellParts {
  readonly store: HandoffStore;
  readonly contactCenter: ContactCenter;
  /** The same contact center, for readings that nobody waits for. */
  readonly unhurried: ContactCenter;
  /** Whether requests are waiting for their turn just now. */
  readonly isBusy: () => boolean;
  readonly timing: Timing;
  readonly logger: Logger;
  /** Called when an agent types, or has stopped; that is shown at once or not at all. */
  onTyping(handoff: Handoff): void;
}

/** Answers what the contact center rang for: a delivery says that something happened, the API says what. */
export interface Doorbell {
  /** Deals with the deliveries of a handoff. Returns after how many ms to look again, where one is still open. */
  answer(claim: Claim): Promise<number | undefined>;
}

/** What is left to do after an answer. */
interface Answer {
  /** The handoff in which an agent began to type, went on, or stopped. */
  readonly typing?: Handoff;
  readonly ringInMs?: number;
}

type Spoken = Extract<ChatEvent, { type: 'message' }>;

/** A delivery of something the user has still to read: written in the contact center, and not by us. */
export const isSpoken = (event: ChatEvent): event is Spoken =>
  event.type === 'message' && !event.isEcho && (event.author.type === 'agent' || event.author.type === 'system');

/** Deliveries after which the chat may be over. */
const mayBeOver = ({ event }: PendingDelivery): boolean =>
  event.type === 'left' || event.type === 'user-left' || isIdle(event) || isSync(event);

/** The deliveries that name the handoff itself. */
const own = ({ id }: Handoff, pending: readonly PendingDelivery[]): string[] =>
  pending.filter(({ correlationId }) => correlationId === id).map(({ eventId }) => eventId);

export function createDoorbell(parts: DoorbellParts): Doorbell {
  const { store, contactCenter, unhurried, isBusy, timing, logger, onTyping } = parts;
  const unreadable = createUnreadableChats(logger);

  const read = (handoff: Handoff, pending: readonly PendingDelivery[], sweep: boolean): Promise<ChatReading> => {
    const over = sweep || pending.some(mayBeOver);
    const from = pending.every(({ event }) => isSync(event)) ? unhurried : contactCenter;
    return readChat({ from, timing, unreadable }, handoff, pending, {
      state: over && isOpen(handoff.phase),
      messages: over || pending.some(({ event }) => isSpoken(event)),
    });
  };

  const stopsTyping = (change: Advance): void => {
    if (change.handoff.typingSince !== undefined) change.note({ typingSince: undefined });
  };

  /** What a life-cycle delivery means for the handoff. */
  async function applyEvent(change: Advance, delivery: PendingDelivery, now: number): Promise<void> {
    const { event, timestamp, chatId, receivedAt } = delivery;
    switch (event.type) {
      case 'state':
        if (event.correlationId !== undefined) await change.apply({ type: 'opened', chatId });
        return;
      case 'queued':
        return change.apply({ type: 'queued', queue: { id: event.queueId, name: event.queueName } });
      case 'joined':
        return change.apply({
          type: 'joined',
          agent: { id: event.agentId, name: event.agentName },
          at: timestamp,
        });
      case 'left':
        stopsTyping(change);
        return change.apply({ type: 'left', agentId: event.agentId });
      case 'typing':
        if (event.typing) change.note({ agentTypedAt: Math.max(change.handoff.agentTypedAt ?? 0, receivedAt) });
        // What comes late says nothing of now.
        if (event.typing && now - receivedAt < timing.fallbackMs) change.note({ typingSince: now });
        else stopsTyping(change);
        return;
      case 'transfer':
        stopsTyping(change);
        return change.apply({ type: 'transfer', at: timestamp });
      default:
        return;
    }
  }

  async function show(
    change: Advance,
    transaction: StoreTransaction,
    message: ChatMessage,
    now: number,
  ): Promise<void> {
    const { handoff } = change;
    const late = handoff.endedAt !== undefined;
    if (handoff.endedAt !== undefined && now - handoff.endedAt > timing.lateMs) {
      logger.debug('a message came too late to be shown', { handoffId: handoff.id, messageId: message.id });
      return;
    }
    const { author, text, attachments, cards } = message;
    // What he wrote may be read only after he has left.
    const agentName = [...handoff.agents, ...(handoff.servedBy ?? [])].find(({ id }) => id === author.id)?.name;
    const isNew = await transaction.addItem({
      handoffId: handoff.id,
      direction: 'toUser',
      key: `${handoff.chatId}:message:${message.id}`,
      body: { kind: 'show', message: { author, text, attachments, cards }, agentName, late: late || undefined },
    });
    if (isNew) stopsTyping(change);
  }

  /** Whether a delivery after which the chat may be over has had its answer. */
  function answered(
    { event, receivedAt }: PendingDelivery,
    change: Advance,
    { chat }: ChatReading,
    now: number,
  ): boolean {
    const { handoff } = change;
    if (!isOpen(handoff.phase)) return true;
    if (chat === undefined) return false;
    if (event.type === 'left') return handoff.agents.length > 0 || handoff.aloneSince === undefined;
    // The API may show the end a little later than the delivery; after that, the next reading of all will.
    if (event.type === 'state') return now - receivedAt > timing.agentLeftMs;
    return true;
  }

  async function endings(
    change: Advance,
    transaction: StoreTransaction,
    pending: readonly PendingDelivery[],
    { chat, messages }: ChatReading,
    held: boolean,
    now: number,
  ): Promise<void> {
    // What cannot be read for long keeps no user waiting for an agent who has gone.
    const waited = pending.filter(
      (delivery) => mayBeOver(delivery) && now - delivery.receivedAt >= timing.unreadableMs,
    );
    const isOver =
      chat === undefined
        ? waited.some(({ event }) => isIdle(event))
        : chat !== 'gone' && chat.state === 'idle' && (messages !== undefined || waited.length > 0);
    if (chat === 'gone') await change.apply({ type: 'gone' });
    // What the agent said last comes before the end of it.
    else if (isOver && !held) {
      // What he wrote long before is not read again, but was put on the lane.
      const wrote = async () => (await transaction.spoken(change.handoff.id)).agentAt !== undefined;
      await change.apply({ type: 'idle', served: isServed(pending, messages ?? []) || (await wrote()) });
    }
    const { aloneSince } = change.handoff;
    if (aloneSince !== undefined && chat !== undefined && now - aloneSince > timing.agentLeftMs) {
      await change.apply({ type: 'end', reason: 'agent-left' });
    }
  }

  async function apply(
    transaction: StoreTransaction,
    claim: Claim,
    pending: readonly PendingDelivery[],
    found: ChatReading,
  ): Promise<Answer> {
    const record = await transaction.handoff(claim.handoffId);
    await transaction.hold(claim);
    if (!record) return {};
    const now = await transaction.now();
    const change = advance(transaction, record, now);
    const wasOpen = isOpen(record.phase);
    const reading = found.chat === 'gone' && isNew(record, now, timing) ? {} : found;

    const spoken = pending.filter(({ event }) => isSpoken(event));
    const match = matchDeliveries(record, spoken, reading.messages, now, timing);
    const lifeCycle = pending.filter(({ event }) => !isSpoken(event));
    const line = [
      ...lifeCycle.map((delivery) => ({ at: delivery.timestamp, run: () => applyEvent(change, delivery, now) })),
      ...match.show.map((message) => ({
        at: message.createdAt,
        run: () => show(change, transaction, message, now),
      })),
    ].sort((a, b) => a.at - b.at);
    for (const { run } of line) await run();

    for (const eventId of match.early) {
      logger.warn('the API does not show a message that was delivered: the delivery is shown', {
        handoffId: record.id,
        eventId,
      });
    }
    change.note({ reading: match.reading });
    await endings(change, transaction, pending, reading, match.open.length > 0, now);
    if (wasOpen && !isOpen(change.handoff.phase)) change.note({ sweepAt: now + timing.settleMs });
    else if (record.sweepAt !== undefined && now >= record.sweepAt) {
      const again = reading.messages === undefined && now - (record.endedAt ?? 0) < timing.lateMs;
      change.note({ sweepAt: again ? now + timing.settleMs : undefined });
    }

    const openIds = new Set(match.open.map(({ eventId }) => eventId));
    const closed = pending.filter((delivery) =>
      isSpoken(delivery.event)
        ? !openIds.has(delivery.eventId)
        : !mayBeOver(delivery) || answered(delivery, change, reading, now),
    );
    await transaction.closeDeliveries(closed.map(({ eventId }) => eventId));
    await change.save();

    const typing = change.handoff.typingSince === record.typingSince ? undefined : change.handoff;
    if (closed.length === pending.length) return { typing };
    const since = Math.min(...pending.filter((delivery) => !closed.includes(delivery)).map((d) => d.receivedAt));
    // Soon at first, then slower: an open question costs a reading each time.
    return { typing, ringInMs: Math.min(timing.retryMostMs / 6, Math.max(timing.pollMs / 10, (now - since) / 4)) };
  }

  return {
    async answer(claim) {
      const handoff = await store.handoff(claim.handoffId);
      if (!handoff) return undefined;
      const pending = await store.deliveries(handoff);
      // Of a chat that its user began, all is read for its visit.
      if (handoff.role === 'channel') {
        await store.transaction((transaction) => transaction.closeDeliveries(own(handoff, pending)));
        return undefined;
      }
      const sweep =
        handoff.sweepAt !== undefined &&
        (await store.transaction(async (transaction) => (await transaction.now()) >= (handoff.sweepAt ?? 0)));
      if (pending.length === 0 && !sweep) return undefined;
      // A reading that nobody waits for would hold the lane, and one of the worker's hands, until it has its turn.
      if (pending.length > 0 && !sweep && pending.every(({ event }) => isSync(event)) && isBusy()) return timing.pollMs;
      const reading = await read(handoff, pending, sweep);
      const { typing, ringInMs } = await store.transaction((t) => apply(t, claim, pending, reading));
      if (typing) onTyping(typing);
      return ringInMs;
    },
  };
}
