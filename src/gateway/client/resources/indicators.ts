import type { ExternalAuthorType } from '../../../wire/resources';
import { path } from '../path';
import type { Transport } from '../transport';

/** What the other side sees of somebody who does not write: typing, thinking, having read. */
export interface Indicators {
  typing(conversationId: string, authorType: ExternalAuthorType): Promise<void>;
  /** The bot works on an answer, for `maxThinkingTimeSeconds` (1 to 600, the gateway's default 60) at most. */
  thinking(conversationId: string, maxThinkingTimeSeconds?: number): Promise<void>;
  /** All up to `readAt` (ms since 1970) was read. */
  readReceipt(conversationId: string, authorType: ExternalAuthorType, readAt: number): Promise<void>;
}

export const indicatorsOf = (transport: Transport): Indicators => ({
  typing: async (id, authorType) =>
    transport.run({
      operation: 'typing',
      method: 'POST',
      path: path`/chat-gateway/v1/conversations/${id}/typing`,
      json: { authorType },
    }),
  thinking: async (id, maxThinkingTimeSeconds) =>
    transport.run({
      operation: 'thinking',
      method: 'POST',
      path: path`/chat-gateway/v1/conversations/${id}/thinking`,
      json: { authorType: 'bot', maxThinkingTimeSeconds },
    }),
  readReceipt: async (id, authorType, readAt) =>
    transport.run({
      operation: 'readReceipt',
      method: 'POST',
      path: path`/chat-gateway/v1/conversations/${id}/read-receipt`,
      json: { authorType, readAt },
    }),
});
