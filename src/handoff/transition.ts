import { end, statusOf, waitedMs } from './ending';
import { type Agent, type Handoff, isOpen, type Queue } from './handoff';
import type { HandoffEvent, Transition } from './handoff-event';
import type { Notice } from './lane';

const stay = (handoff: Handoff): Transition => ({ handoff, effects: [] });

/** The chat is known. A second one for the same handoff is an orphan: the user leaves it at once. */
function opened(handoff: Handoff, chatId: string, now: number): Transition {
  if (handoff.chatId === chatId) return stay(handoff);
  if (handoff.chatId !== undefined || handoff.phase === 'ended') {
    return { handoff, effects: [{ type: 'leave', chatId }] };
  }
  const bound = { ...handoff, chatId };
  if (handoff.phase === 'closing') return { handoff: bound, effects: [{ type: 'leave', chatId }] };
  return {
    handoff: { ...bound, phase: 'queued', queuedAt: now, waitingSince: handoff.requestedAt },
    effects: [
      { type: 'hook', hook: 'onQueued' },
      { type: 'notice', notice: { key: 'queued' } },
    ],
  };
}

function joined(handoff: Handoff, agent: Agent, at: number, now: number): Transition {
  if (handoff.agents.some(({ id }) => id === agent.id)) return stay(handoff);
  const first = handoff.connectedAt === undefined;
  const { servedBy: served = [] } = handoff;
  const unannounced = !first && !handoff.transferring && served.at(-1)?.id !== agent.id;
  const connected: Handoff = {
    ...handoff,
    phase: 'connected',
    connectedAt: handoff.connectedAt ?? now,
    joinedAt: Math.max(at, handoff.joinedAt ?? 0),
    servedSince: now,
    waitedMs: waitedMs(handoff, now),
    waitingSince: undefined,
    waitingNotes: undefined,
    agents: [...handoff.agents, agent],
    servedBy: [...served.filter(({ id }) => id !== agent.id), agent],
    transferring: false,
    aloneSince: undefined,
  };
  const notice: Notice = agent.name
    ? { key: 'connected.named', params: { agent: agent.name } }
    : { key: 'connected', params: {} };
  return {
    handoff: connected,
    effects: [
      ...(unannounced ? [{ type: 'hook', hook: 'onTransferred' } as const] : []),
      { type: 'hook', hook: 'onConnected' },
      { type: 'notice', notice },
      ...(first ? [statusOf(connected, 'accepted', 'An agent has joined the chat.')] : []),
    ],
  };
}

/** Nobody is in the chat: the user waits in a queue, where he did not already. */
const waiting = (handoff: Handoff, now: number): Handoff => ({
  ...handoff,
  phase: 'queued',
  aloneSince: undefined,
  waitingSince: handoff.phase === 'queued' ? handoff.waitingSince : now,
});

/** Passed on: what comes is another wait, with limits and notes of its own. */
const waitingAnew = (handoff: Handoff, now: number): Handoff => ({
  ...waiting(handoff, now),
  waitedMs: waitedMs(handoff, now),
  waitingSince: now,
  waitingNotes: undefined,
});

/** An agent's leaving alone is never the end: a transfer looks the same. It only raises the question. */
function left(handoff: Handoff, agentId: string, now: number): Transition {
  const agents = handoff.agents.filter(({ id }) => id !== agentId);
  if (agents.length === handoff.agents.length || agents.length > 0) return stay({ ...handoff, agents });
  return stay(
    handoff.transferring
      ? waiting({ ...handoff, agents }, now)
      : { ...handoff, agents, aloneSince: handoff.aloneSince ?? now },
  );
}

function transfer(
  handoff: Handoff,
  { at, again = false }: Extract<HandoffEvent, { type: 'transfer' }>,
  now: number,
): Transition {
  if (handoff.transferring && !again) return stay(handoff);
  if (handoff.joinedAt !== undefined && at < handoff.joinedAt) return stay(handoff);
  const announced = { ...handoff, transferring: true, aloneSince: undefined };
  return {
    handoff: handoff.agents.length > 0 ? announced : waitingAnew(announced, now),
    effects: [
      { type: 'hook', hook: 'onTransferred' },
      { type: 'notice', notice: { key: 'transferred' } },
    ],
  };
}

function queued(handoff: Handoff, queue: Queue, now: number): Transition {
  return stay(handoff.agents.length > 0 ? { ...handoff, queue } : waiting({ ...handoff, queue }, now));
}

/** The user is told once that the time is nearly over: what he or the agent does next begins another stretch. */
function endNear(
  handoff: Handoff,
  { limit, since, leftMs }: Extract<HandoffEvent, { type: 'end-near' }>,
  now: number,
): Transition {
  if (handoff.warned?.[limit]?.since === since) return stay(handoff);
  return {
    handoff: { ...handoff, warned: { ...handoff.warned, [limit]: { since, at: now } } },
    effects: [{ type: 'notice', notice: { key: `warned.${limit}`, params: { time: { durationMs: leftMs } } } }],
  };
}

function stillWaiting(handoff: Handoff, note: number): Transition {
  if (handoff.phase !== 'queued' || note <= (handoff.waitingNotes ?? 0)) return stay(handoff);
  return { handoff: { ...handoff, waitingNotes: note }, effects: [{ type: 'waiting', note }] };
}

/** Before the chat is known, nothing but its opening and the end of the wish can happen. */
function unopened(handoff: Handoff, event: HandoffEvent, now: number): Transition {
  switch (event.type) {
    case 'opening':
      return stay({ ...handoff, phase: 'opening' });
    case 'opened':
      return opened(handoff, event.chatId, now);
    case 'open-failed':
      return end(handoff, event.reason, now, true, event);
    case 'end':
      return end(handoff, event.reason, now, handoff.phase === 'requested');
    default:
      return stay(handoff);
  }
}

function running(handoff: Handoff, event: HandoffEvent, now: number): Transition {
  switch (event.type) {
    case 'opened':
      return opened(handoff, event.chatId, now);
    case 'queued':
      return queued(handoff, event.queue, now);
    case 'joined':
      return joined(handoff, event.agent, event.at, now);
    case 'left':
      return left(handoff, event.agentId, now);
    case 'transfer':
      return transfer(handoff, event, now);
    case 'idle':
      return end(handoff, handoff.connectedAt === undefined && !event.served ? 'no-agent' : 'agent-ended', now, true);
    case 'gone':
      return end(handoff, 'chat-gone', now, true);
    case 'end':
      return end(handoff, event.reason, now, false);
    case 'end-near':
      return endNear(handoff, event, now);
    case 'still-waiting':
      return stillWaiting(handoff, event.note);
    case 'opening':
    case 'open-failed':
    case 'closed':
      return stay(handoff);
  }
}

/** The bot has the conversation; only what the contact center still has to hear can change. */
function over(handoff: Handoff, event: HandoffEvent, now: number): Transition {
  if (event.type === 'opened') return opened(handoff, event.chatId, now);
  if (handoff.phase === 'ended') return stay(handoff);
  switch (event.type) {
    case 'closed':
    case 'open-failed':
    case 'idle':
    case 'gone':
      return { handoff: { ...handoff, phase: 'ended' }, effects: [{ type: 'drop' }] };
    default:
      return stay(handoff);
  }
}

function decide(handoff: Handoff, event: HandoffEvent, now: number): Transition {
  if (!isOpen(handoff.phase)) return over(handoff, event, now);
  return handoff.chatId === undefined ? unopened(handoff, event, now) : running(handoff, event, now);
}

/**
 * What an event makes of a handoff. Pure; every pair of phase and event is decided, and an event that comes twice
 * changes nothing the second time.
 */
export function transition(handoff: Handoff, event: HandoffEvent, now: number): Transition {
  const { handoff: after, effects } = decide(handoff, event, now);
  const isOther =
    after.phase !== handoff.phase ||
    after.servedSince !== handoff.servedSince ||
    after.waitingSince !== handoff.waitingSince;
  // Other limits hold from here on.
  return { handoff: isOpen(after.phase) && isOther ? { ...after, lookAt: now } : after, effects };
}
