import type {
  ConversationIdentifier,
  ConversationResult,
  CreateTransactionRequest,
  UpdateTransactionRequest,
} from '../../../wire/resources';
import { type ListOptions, listPages } from '../paging';
import { path } from '../path';
import { conversationIdentifierSchema, conversationSchema } from '../schemas';
import type { Transport } from '../transport';

/** Chats: `/conversations`. Changes are asynchronous: success means that the gateway will try. */
export interface Conversations {
  list(options?: ListOptions): AsyncIterable<ConversationResult>;
  /** Not repeatable: there is no idempotency key. */
  create(conversation: CreateTransactionRequest): Promise<ConversationIdentifier>;
  get(conversationId: string): Promise<ConversationResult>;
  /** `PUT`; undefined where the gateway answers without a body. */
  replace(conversationId: string, conversation: UpdateTransactionRequest): Promise<ConversationResult | undefined>;
  /** `PATCH` of the user's data or of the assignment; undefined where the gateway answers without a body. */
  update(
    conversationId: string,
    changes: Pick<UpdateTransactionRequest, 'user' | 'assignment'>,
  ): Promise<ConversationResult | undefined>;
}

export const conversationsOf = (transport: Transport): Conversations => {
  const all = path`/chat-gateway/v1/conversations`;
  const one = (id: string) => path`/chat-gateway/v1/conversations/${id}`;
  const list = { name: 'conversations', item: conversationSchema };
  return {
    list: (options) => listPages(transport, { operation: 'conversations.list', path: all }, list, options),
    create: async (json) =>
      transport.read(
        { operation: 'conversations.create', method: 'POST', path: all, json },
        conversationIdentifierSchema,
      ),
    get: async (id) =>
      transport.read({ operation: 'conversations.get', method: 'GET', path: one(id) }, conversationSchema),
    replace: async (id, json) =>
      transport.readIfAny(
        { operation: 'conversations.replace', method: 'PUT', path: one(id), json },
        conversationSchema,
      ),
    update: async (id, json) =>
      transport.readIfAny(
        { operation: 'conversations.update', method: 'PATCH', path: one(id), json },
        conversationSchema,
      ),
  };
};
