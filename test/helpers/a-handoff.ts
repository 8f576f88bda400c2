import type { Handoff } from '../../src/handoff';

/** A handoff that has just been requested, with what a test wants to be otherwise. */
export const aHandoff = (change: Partial<Handoff> = {}): Handoff => ({
  id: 'handoff-1',
  conversation: { channelId: 'webchat', conversationId: 'conversation-1' },
  phase: 'requested',
  trigger: 'asked',
  user: {},
  properties: [],
  reference: {},
  agents: [],
  transferring: false,
  reading: { matched: [], shownEarly: [], covered: [] },
  toldDelayed: false,
  steps: 0,
  historyUntil: 0,
  requestedAt: 1_000,
  ...change,
});
