import type { ChatEvent, ChatMessage } from '../handoff';

/** Written by the user or an agent: what a visit hears. */
export const isTheirs = ({ author }: Pick<ChatMessage, 'author'>): boolean =>
  author.type === 'user' || author.type === 'agent';

/** A delivery of what the user or an agent wrote; what we sent ourselves comes back as an echo. */
export const isSpoken = (event: ChatEvent): event is Extract<ChatEvent, { type: 'message' }> =>
  event.type === 'message' && !event.isEcho && isTheirs(event);
