import type { Handoff, PendingDelivery, Timing } from '../handoff';
import { type Found, isWithBot } from './whereabouts';

/** Who came into a chat, and who went, as far as it is known. */
interface Comings {
  readonly joinedAt: number;
  readonly queuedAt: number;
  /** When an agent wrote last. */
  readonly wroteAt: number;
  /** Deliveries that an agent of this handoff has left. */
  readonly left: readonly PendingDelivery[];
  /** Deliveries that the chat is assigned to the bot. */
  readonly returned: readonly PendingDelivery[];
}

function comingsOf(pending: readonly PendingDelivery[], { messages = [] }: Found, handoff: Handoff): Comings {
  const joined = pending.flatMap(({ event, timestamp }) =>
    event.type === 'joined' ? [{ id: event.agentId, at: timestamp }] : [],
  );
  const queued = pending.flatMap(({ event, timestamp }) => (event.type === 'queued' ? [timestamp] : []));
  const wrote = messages.flatMap(({ author, createdAt }) => (author.type === 'agent' ? [createdAt] : []));
  const known = [...(handoff.servedBy ?? []), ...handoff.agents, ...joined].map(({ id }) => id);
  return {
    joinedAt: Math.max(handoff.joinedAt ?? 0, ...joined.map(({ at }) => at)),
    queuedAt: Math.max(0, ...queued),
    wroteAt: Math.max(0, ...wrote),
    // The leaving of somebody else may be of the handoff before.
    left: pending.filter(({ event }) => event.type === 'left' && known.includes(event.agentId)),
    returned: pending.filter(
      ({ event }) => event.type === 'state' && event.about !== undefined && isWithBot(event.about, handoff),
    ),
  };
}

/** Which deliveries tell that it was left: those after which nobody came or wrote. Others tell of a transfer, or before. */
function tellingOf({ joinedAt, queuedAt, wroteAt, left, returned }: Comings): readonly PendingDelivery[] {
  const isLater = ({ timestamp }: PendingDelivery): boolean => timestamp > queuedAt && timestamp >= wroteAt;
  const byAgent = left.filter(isLater).filter(({ timestamp }) => timestamp >= joinedAt);
  return byAgent.length > 0 ? byAgent : returned.filter(isLater).filter(({ timestamp }) => timestamp > joinedAt);
}

/** A chat that comes back does so about when its agent leaves, ms. */
const TOGETHER_MS = 1_000;

/**
 * Whether nothing can be missing between what tells that the chat was left and its coming back. An agent who passed it on
 * leaves as well, and of the one after him all may still be on its way, with what was written to him.
 */
function isWhole(telling: readonly PendingDelivery[], { left, returned }: Comings): boolean {
  const leftAt = Math.max(0, ...telling.filter((one) => left.includes(one)).map(({ timestamp }) => timestamp));
  return leftAt === 0 || returned.some(({ timestamp }) => Math.abs(timestamp - leftAt) <= TOGETHER_MS);
}

/** What may tell the same as well as the opposite, being of the very moment in which somebody came. */
function tyingOf({ joinedAt, queuedAt, wroteAt, left, returned }: Comings): readonly PendingDelivery[] {
  const since = Math.max(joinedAt, queuedAt, wroteAt);
  return [...left, ...returned].filter(({ timestamp }) => timestamp >= since);
}

/**
 * Whether a chat that was handed over is with the bot again. Before it was seen away, its assignment says nothing new;
 * and that it is back is told by deliveries, which say what happened in between, or by nothing for long.
 */
export function isBack(
  pending: readonly PendingDelivery[],
  found: Found,
  handoff: Handoff,
  { now, fallbackMs, agentLeftMs }: Pick<Timing, 'fallbackMs' | 'agentLeftMs'> & { readonly now: number },
): boolean {
  const { look } = found;
  if (look === undefined || !isWithBot(look.about, handoff)) return false;
  const comings = comingsOf(pending, found, handoff);
  const { queue, connectedAt, queuedAt = now } = handoff;
  const wasServed = connectedAt !== undefined || comings.joinedAt > 0 || comings.left.length > 0;
  const wasAway = wasServed || queue !== undefined || comings.queuedAt > 0 || now - queuedAt > agentLeftMs;
  const telling = tellingOf(comings);
  // Where nobody is known to have had it, that may only not have been told yet.
  const patienceMs = wasServed && isWhole(telling, comings) ? 0 : fallbackMs;
  const isTold =
    telling.some(({ receivedAt }) => now - receivedAt >= patienceMs) ||
    tyingOf(comings).some(({ receivedAt }) => now - receivedAt >= fallbackMs) ||
    pending.some(({ receivedAt }) => now - receivedAt > agentLeftMs);
  return wasAway && isTold;
}

/** When a chat that is back was left, as far as deliveries tell it: by its last agent, else by its assignment. */
export function leftAt(pending: readonly PendingDelivery[], found: Found, handoff: Handoff): number | undefined {
  const comings = comingsOf(pending, found, handoff);
  const telling = tellingOf(comings);
  const times = (telling.length > 0 ? telling : tyingOf(comings)).map(({ timestamp }) => timestamp);
  return times.length > 0 ? Math.max(...times) : undefined;
}
