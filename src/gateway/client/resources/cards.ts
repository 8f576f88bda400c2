import type { CardPayload } from '../../../wire/resources';
import { type ListOptions, listPages } from '../paging';
import { path } from '../path';
import { cardSchema } from '../schemas';
import type { Transport } from '../transport';

/** Adaptive cards and quick replies of one message: `/conversations/{id}/messages/{messageId}/cards`. */
export interface Cards {
  list(conversationId: string, messageId: string, options?: Omit<ListOptions, 'filter'>): AsyncIterable<CardPayload>;
}

export const cardsOf = (transport: Transport): Cards => ({
  list: (id, messageId, options) =>
    listPages(
      transport,
      { operation: 'cards.list', path: path`/chat-gateway/v1/conversations/${id}/messages/${messageId}/cards` },
      { name: 'cards', item: cardSchema },
      options,
    ),
});
