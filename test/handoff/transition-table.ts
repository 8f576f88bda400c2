import { type Effect, type Handoff, type HandoffEvent, type Phase, transition } from '../../src/handoff';
import { aHandoff } from '../helpers/a-handoff';

export const NOW = 5_000;
export const ALICE = { id: 'alice', name: 'Alice' };
export const BRUNO = { id: 'bruno' };

/** A handoff in each phase, in the order of its life. */
export const IN: Record<Phase, Handoff> = {
  requested: aHandoff(),
  opening: aHandoff({ phase: 'opening' }),
  queued: aHandoff({ phase: 'queued', chatId: 'chat-1', queuedAt: 2_000 }),
  connected: aHandoff({
    phase: 'connected',
    chatId: 'chat-1',
    connectedAt: 3_000,
    joinedAt: 3_000,
    agents: [ALICE],
    servedBy: [ALICE],
  }),
  closing: aHandoff({ phase: 'closing', chatId: 'chat-1', endReason: 'user-left', endedAt: 4_000 }),
  ended: aHandoff({ phase: 'ended', chatId: 'chat-1', endReason: 'agent-ended', endedAt: 4_000 }),
};

/** The same phases in other ways. */
const ALSO: readonly Handoff[] = [
  { ...IN.queued, connectedAt: 3_000, joinedAt: 3_000, servedBy: [ALICE], transferring: true },
  { ...IN.connected, transferring: true },
  { ...IN.connected, agents: [], aloneSince: 4_000 },
  { ...IN.closing, chatId: undefined },
];

/** Each event once. A new one has to be put here, and decided in the test. */
export const EVENTS: Record<HandoffEvent['type'], HandoffEvent> = {
  opening: { type: 'opening' },
  opened: { type: 'opened', chatId: 'chat-1' },
  'open-failed': { type: 'open-failed', reason: 'unreachable' },
  queued: { type: 'queued', queue: { id: 'billing' } },
  joined: { type: 'joined', agent: BRUNO, at: 4_500 },
  left: { type: 'left', agentId: 'alice' },
  transfer: { type: 'transfer', at: 4_500 },
  idle: { type: 'idle' },
  gone: { type: 'gone' },
  end: { type: 'end', reason: 'user-left' },
  'end-near': { type: 'end-near', limit: 'no-agent', since: 1_000, leftMs: 60_000 },
  'still-waiting': { type: 'still-waiting', note: 1 },
  closed: { type: 'closed' },
};

export const PHASES = Object.keys(IN) as Phase[];
export const EVENT_TYPES = Object.keys(EVENTS) as HandoffEvent['type'][];

/** What an event makes of the handoffs in a phase. */
export interface Cell {
  readonly phases: readonly Phase[];
  readonly effects: readonly string[];
  /** Whether the record changes. */
  readonly changes: boolean;
}

function nameOf(effect: Effect): string {
  switch (effect.type) {
    case 'notice':
      return effect.notice.key;
    case 'status':
      return `status ${effect.status.state}`;
    case 'hook':
      return effect.hook;
    default:
      return effect.type;
  }
}

/** Asks the transition function itself. */
export function cellOf(phase: Phase, type: HandoffEvent['type']): Cell {
  const before = [IN[phase], ...ALSO.filter((handoff) => handoff.phase === phase)];
  const results = before.map((handoff) => transition(handoff, EVENTS[type], NOW));
  return {
    phases: [...new Set(results.map(({ handoff }) => handoff.phase))],
    effects: [...new Set(results.flatMap(({ effects }) => effects.map(nameOf)))],
    changes: results.some(({ handoff }, index) => JSON.stringify(handoff) !== JSON.stringify(before[index])),
  };
}
