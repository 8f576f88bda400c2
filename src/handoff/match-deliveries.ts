import type { ChatEvent } from './chat-event';
import { digestOf } from './digest';
import type { Handoff, Reading } from './handoff';
import type { ChatMessage } from './message';
import { SAME_TIME_MS } from './read-messages';
import type { PendingDelivery } from './store';
import type { Timing } from './timing';

/** How many message ids are remembered beside those of the last reading. */
const REMEMBERED = 50;
/** How many at most, however many were written within the overlap of two readings or whose other half is late. */
const MOST_REMEMBERED = 500;

/** What is to be shown after a reading, and what is remembered of it. */
export interface Match {
  /** Messages to put on the lane, oldest first; ones that stand there already are among them. */
  readonly show: readonly ChatMessage[];
  /** Deliveries whose message the API does not show yet. */
  readonly open: readonly PendingDelivery[];
  /** The event ids of deliveries that are shown from their own body, because the API did not show them in time. */
  readonly early: readonly string[];
  readonly reading: Reading;
}

const isTheirs = ({ author }: Pick<ChatMessage, 'author'>): boolean =>
  author.type === 'agent' || author.type === 'system';

const near = (a: number, b: number): boolean => Math.abs(a - b) <= SAME_TIME_MS;

type Timed = Pick<ChatMessage, 'id' | 'createdAt'> & { readonly digest: string };

/** The one whose time is nearest: of equal texts that is the one meant. */
function nearest<M extends { readonly createdAt: number }>(messages: readonly M[], time: number): M | undefined {
  const distance = ({ createdAt }: M): number => Math.abs(createdAt - time);
  return messages.reduce<M | undefined>(
    (best, one) => (best && distance(best) <= distance(one) ? best : one),
    undefined,
  );
}

const asMessage = ({ eventId, timestamp, event }: PendingDelivery): ChatMessage | undefined =>
  event.type === 'message'
    ? {
        id: `event:${eventId}`,
        createdAt: timestamp,
        author: event.author,
        text: event.text,
        attachments: event.attachments,
        cards: event.cards,
      }
    : undefined;

const digestOfEvent = (event: ChatEvent): string | undefined =>
  event.type === 'message' ? digestOf(event) : undefined;

/**
 * Brings together what was delivered (no message id, any order, perhaps twice, perhaps forged) and what the API shows
 * (ids and times, perhaps a moment late). The API decides; a delivery only says that a message exists.
 */
export function matchDeliveries(
  { reading }: Pick<Handoff, 'reading'>,
  spoken: readonly PendingDelivery[],
  messages: readonly ChatMessage[] | undefined,
  now: number,
  timing: Pick<Timing, 'fallbackMs' | 'unreadableMs'>,
  isWanted: (message: Pick<ChatMessage, 'author'>) => boolean = isTheirs,
): Match {
  const matched = new Set(reading.matched);
  const covered = new Set(reading.covered);
  const known = new Set(reading.ahead?.map(({ id }) => id));
  const theirs = (messages ?? []).filter(isWanted).map((message) => ({ ...message, digest: digestOf(message) }));

  // A message that was shown from its delivery is not shown again now that the API has it.
  const shownEarly = reading.shownEarly.filter(({ digest, timestamp }) => {
    const message = nearest(
      theirs.filter((one) => !matched.has(one.id) && !known.has(one.id) && one.digest === digest),
      timestamp,
    );
    if (!message || !near(message.createdAt, timestamp)) return true;
    matched.add(message.id);
    covered.add(message.id);
    return false;
  });

  // Shown at an earlier reading, and not within this one: their delivery is still to come.
  const ahead = (reading.ahead ?? []).filter(({ id }) => !theirs.some((message) => message.id === id));
  const takers = new Map<string, PendingDelivery>();
  const take = (delivery: PendingDelivery, candidates: readonly Timed[]): boolean => {
    const message = nearest(
      candidates.filter(({ id }) => !matched.has(id)),
      delivery.timestamp,
    );
    if (!message) return false;
    matched.add(message.id);
    takers.set(message.id, delivery);
    return true;
  };

  const patienceMs = messages === undefined ? timing.unreadableMs : timing.fallbackMs;
  const open: PendingDelivery[] = [];
  const overdue: PendingDelivery[] = [];
  for (const delivery of spoken) {
    const digest = digestOfEvent(delivery.event);
    const sameText = ({ digest: other }: Timed): boolean => other === digest;
    const sameTime = ({ createdAt }: Timed): boolean => near(createdAt, delivery.timestamp);
    if (take(delivery, theirs.filter(sameText)) || take(delivery, ahead.filter(sameText).filter(sameTime))) continue;
    if (now - delivery.receivedAt < patienceMs) open.push(delivery);
    // The API may write the text a little differently: time and place speak for the same message.
    else if (!take(delivery, theirs.filter(sameTime))) overdue.push(delivery);
  }

  // What is known to lie before a message comes before it, even if the API shows it later.
  const firstOpen = Math.min(...open.map(({ timestamp }) => timestamp));
  const early = overdue.filter(({ timestamp }) => timestamp <= firstOpen);
  open.push(...overdue.filter(({ timestamp }) => timestamp > firstOpen));
  const show = [
    ...theirs.filter(({ id, createdAt }) => !covered.has(id) && createdAt <= firstOpen),
    ...early.map(asMessage).filter((message) => message !== undefined),
  ].sort((a, b) => a.createdAt - b.createdAt);
  // What is held back is asked for again by its delivery.
  for (const { id, createdAt } of theirs) {
    const delivery = takers.get(id);
    if (delivery === undefined || createdAt <= firstOpen) continue;
    matched.delete(id);
    open.push(delivery);
  }
  const isShown = ({ id, createdAt }: Timed): boolean => !covered.has(id) && (createdAt <= firstOpen || known.has(id));
  const inReading = new Set(theirs.map(({ id }) => id));

  const newest = Math.max(reading.cursor ?? 0, ...(messages ?? []).map(({ createdAt }) => createdAt));
  return {
    show,
    open,
    early: early.map(({ eventId }) => eventId),
    reading: {
      cursor: messages === undefined ? reading.cursor : newest,
      // All of those that the next reading may show again, or a message would be taken for a new one's.
      matched: [...matched]
        .filter((id, index) => inReading.has(id) || messages === undefined || index >= matched.size - REMEMBERED)
        .slice(-MOST_REMEMBERED),
      ahead: [...ahead, ...theirs.filter(isShown)]
        .filter(({ id }) => !matched.has(id))
        .map(({ id, digest, createdAt }) => ({ id, digest, createdAt }))
        .slice(-MOST_REMEMBERED),
      covered: [...covered].slice(-MOST_REMEMBERED),
      shownEarly: [
        ...shownEarly,
        ...early.map(({ event, timestamp }) => ({ digest: digestOfEvent(event) ?? '', timestamp })),
      ].slice(-MOST_REMEMBERED),
    },
  };
}
