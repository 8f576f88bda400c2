import type { Clock } from '../handoff/clock';
import type { Json } from '../handoff/conversation';
import type { Card, ChatMessage } from '../handoff/message';
import type { CardPayload } from '../wire/resources';
import type { GatewayClient } from './client';
import { toContactCenterError } from './contact-center-error';
import type { MomentOrder } from './moments';

/** The messages of a chat, newest first; throws `ContactCenterError` only. */
export async function* chatMessages(
  client: GatewayClient,
  chatId: string,
  { pageSize, clock, inOrder }: { readonly pageSize: number; readonly clock: Clock; readonly inOrder: MomentOrder },
): AsyncGenerator<ChatMessage, void, undefined> {
  try {
    // `createdAt` is optional in the description: a message without one keeps its place behind the one before it.
    let createdAt = clock.now();
    const newestFirst = client.messages.list(chatId, { sort: 'createdAt:desc', size: pageSize });
    for await (const message of inOrder(chatId, newestFirst)) {
      const told = Date.parse(message.createdAt);
      if (!Number.isNaN(told)) createdAt = told;
      const { id, text, author, attachments = [], cards = [] } = message;
      yield {
        id,
        createdAt,
        author: { type: author.type, ...(author.id === undefined ? {} : { id: author.id }) },
        text,
        attachments: attachments.map((attachment) => ({ id: attachment.id })),
        cards: cards.map(toCard),
      };
    }
  } catch (error) {
    throw toContactCenterError(error);
  }
}

const toCard = ({ contentType, content }: CardPayload): Card => ({ contentType, content: content as Json });
