import type { ContactCenterError } from './contact-center';
import type { LogFields, Logger } from './logger';

/** How many chats are remembered; past it the oldest is told anew. */
const REMEMBERED = 10_000;

/** Says of a chat that it cannot be read, and that it can again: once each, however often it is tried meanwhile. */
export interface UnreadableChats {
  failed(chatId: string, error: ContactCenterError, fields: LogFields): void;
  worked(chatId: string, fields: LogFields): void;
}

export function createUnreadableChats(logger: Logger): UnreadableChats {
  const told = new Set<string>();
  return {
    failed(chatId, { code, status, reason }, fields) {
      if (told.has(chatId)) return;
      told.add(chatId);
      const [oldest] = told;
      if (told.size > REMEMBERED && oldest !== undefined) told.delete(oldest);
      logger.warn('the chat could not be read', { ...fields, code, status, reason });
    },
    worked(chatId, fields) {
      if (told.delete(chatId)) logger.info('the chat can be read again', fields);
    },
  };
}
