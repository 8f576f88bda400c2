import { Readable } from 'node:stream';
import { type Clock, systemClock } from '../handoff/clock';
import { type Chat, type ContactCenter, ContactCenterError } from '../handoff/contact-center';
import { chatMessages } from './chat-messages';
import type { GatewayClient } from './client';
import { toContactCenterError } from './contact-center-error';
import { HANDOFF_ID } from './handoff-id';
import { atLastMoment } from './last-moment';
import { createMomentOrder } from './moments';
import { MAX_HISTORY, toConversation, toPayload, toUser } from './to-conversation';
import { translated } from './translated';

/** How the contact center is reached through the Chat Gateway. */
export interface ChatGatewayOptions {
  readonly client: GatewayClient;
  /** The Chat API channel that chats are opened on. */
  readonly channelId: string;
  /** Where chats go that name no queue. @default the channel's own queue */
  readonly queueId?: string;
  /** How many entries a page of a list has. @default 100 */
  readonly pageSize?: number;
  /** How many pages of `GET /conversations` `find` reads before it gives up. @default 100 */
  readonly maxFindPages?: number;
  /** @default the machine's */
  readonly clock?: Clock;
}

/**
 * 8x8's Chat Gateway as the handoff's contact center.
 *
 * `find` has no documented order or filter to narrow its search: it reads the list from the start, `pageSize` times
 * `maxFindPages` conversations at most, and fails as `ambiguous` where there are more, rather than say "none".
 */
export function createChatGateway({
  client,
  channelId,
  queueId,
  pageSize = 100,
  maxFindPages = 100,
  clock = systemClock,
}: ChatGatewayOptions): ContactCenter {
  const inOrder = createMomentOrder(client, pageSize);
  return {
    maxHistory: MAX_HISTORY,

    open: (chat, { mayStart } = {}) =>
      translated(async () => {
        const request = toConversation(chat, { channelId, queueId });
        const { conversationId } = await atLastMoment(mayStart, () => client.conversations.create(request));
        return { chatId: conversationId };
      }, withoutChat),

    find: (handoffId) =>
      translated(async () => {
        let left = pageSize * maxFindPages;
        // The default order, asked for by name: with an order of ids nothing is skipped when chats are added.
        for await (const { id, user } of client.conversations.list({ size: pageSize, sort: 'id:asc' })) {
          if (left-- === 0) throw new ContactCenterError('ambiguous', 'There are too many conversations to search');
          const isOurs = user?.additionalProperties?.some(
            ({ key, value }) => key === HANDOFF_ID && value === handoffId,
          );
          if (isOurs) return id;
        }
        return undefined;
      }, withoutChat),

    send: (chatId, message, { mayStart } = {}) =>
      translated(() => atLastMoment(mayStart, () => client.messages.send(chatId, toPayload(message)))),

    upload: (chatId, { author, name, contentType, content }) =>
      translated(async () => {
        const file = { authorType: author, filename: name, contentType, content };
        const { id } = await client.attachments.upload(chatId, file);
        return { id };
      }),

    file: (chatId, attachmentId) =>
      translated(async () => {
        const { filename, sizeInBytes } = await client.attachments.get(chatId, attachmentId);
        return { name: filename, sizeBytes: sizeInBytes };
      }),

    download: (chatId, attachmentId) =>
      translated(async () => {
        const { stream } = await client.attachments.content(chatId, attachmentId);
        return Readable.from(translatedBytes(stream), { objectMode: false });
      }),

    typing: (chatId) => translated(() => client.indicators.typing(chatId, 'user')),

    change: (chatId, { about, assignment }, { mayStart } = {}) =>
      translated(async () => {
        const changes = { ...(about ? { user: toUser(about) } : {}), ...(assignment ? { assignment } : {}) };
        await atLastMoment(mayStart, () => client.conversations.update(chatId, changes));
      }),

    leave: (chatId, { mayStart } = {}) =>
      translated(() => atLastMoment(mayStart, () => client.participants.userLeaves(chatId))),

    read: (chatId) =>
      translated(async (): Promise<Chat> => {
        const { state, assignment } = await client.conversations.get(chatId);
        if (assignment?.type === 'script') return { state, scriptId: assignment.id };
        return assignment?.type === 'queue' ? { state, queue: { id: assignment.id } } : { state };
      }),

    interactions: (chatId) =>
      translated(async () => {
        const interactions = await client.afterAgent.interactions(chatId);
        return interactions.map(({ id, startTime, endTime }) => ({
          id,
          startedAt: Date.parse(startTime),
          ...(endTime === undefined ? {} : { endedAt: Date.parse(endTime) }),
        }));
      }),

    messages: (chatId) => chatMessages(client, chatId, { pageSize, clock, inOrder }),
  };
}

/** Where no chat is named, a 404 is about the address or the channel. */
const withoutChat = (error: ContactCenterError): ContactCenterError =>
  error.failure === 'gone' ? new ContactCenterError('refused', error.message, error) : error;

async function* translatedBytes(stream: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  try {
    yield* stream;
  } catch (error) {
    throw toContactCenterError(error);
  }
}
