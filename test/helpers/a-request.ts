import type { NewHandoff } from '../../src/handoff';

/** The wish for a person in a conversation, with what a test wants to be otherwise. */
export const aRequest = (conversation: NewHandoff['conversation'], change: Partial<NewHandoff> = {}): NewHandoff => ({
  conversation,
  trigger: 'asked',
  user: {},
  properties: [],
  reference: {},
  historyUntil: 0,
  ...change,
});
