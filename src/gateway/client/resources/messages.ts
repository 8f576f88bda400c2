import type { MessageResult, SendConversationMessagePayload } from '../../../wire/resources';
import { type ListOptions, listPages } from '../paging';
import { path } from '../path';
import { messageSchema } from '../schemas';
import type { Transport } from '../transport';

/** What was written in a chat: `/conversations/{id}/messages`. */
export interface Messages {
  /** Sorts by `createdAt` only; newest first where no `sort` is given. */
  list(conversationId: string, options?: Omit<ListOptions, 'filter'>): AsyncIterable<MessageResult>;
  get(conversationId: string, messageId: string): Promise<MessageResult>;
  /** Not repeatable: there is no idempotency key, and the answer names no message. */
  send(conversationId: string, message: SendConversationMessagePayload): Promise<void>;
}

export const messagesOf = (transport: Transport): Messages => {
  const all = (id: string) => path`/chat-gateway/v1/conversations/${id}/messages`;
  const list = { name: 'messages', item: messageSchema };
  return {
    list: (id, options) => listPages(transport, { operation: 'messages.list', path: all(id) }, list, options),
    get: async (id, messageId) =>
      transport.read(
        {
          operation: 'messages.get',
          method: 'GET',
          path: path`/chat-gateway/v1/conversations/${id}/messages/${messageId}`,
        },
        messageSchema,
      ),
    send: async (id, json) => transport.run({ operation: 'messages.send', method: 'POST', path: all(id), json }),
  };
};
