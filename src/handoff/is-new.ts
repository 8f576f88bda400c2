import type { Handoff } from './handoff';
import type { Timing } from './timing';

/** Whether the chat was opened only just now: chats are made asynchronously, and may not be known everywhere yet. */
export const isNew = (
  { queuedAt }: Pick<Handoff, 'queuedAt'>,
  now: number,
  { appearMs }: Pick<Timing, 'appearMs'>,
): boolean => queuedAt !== undefined && now - queuedAt < appearMs;
