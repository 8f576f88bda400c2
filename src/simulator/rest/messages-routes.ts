import type { ChatRecord, SimulatedMessage } from '../chats/chat';
import { visibleMessages, writeMessage } from '../chats/messages';
import type { Hub } from '../hub';
import { checkMessage } from './conversation-checks';
import { chatOf, openChatOf } from './conversations-routes';
import { asFields, oneOf, optionalInteger } from './fields';
import { pageOf } from './page';
import { invalid, notFound } from './problem';
import type { Route } from './route';
import { showMessage } from './show';

const BY_TIME = { sort: ['createdAt:desc', 'createdAt:asc'], isSorted: true };

function messageOf(hub: Hub, chat: ChatRecord, { messageId = '' }: Readonly<Record<string, string>>): SimulatedMessage {
  const message = visibleMessages(hub, chat).find(({ id }) => id === messageId);
  if (!message) throw notFound('Message', messageId);
  return message;
}

/** Messages, their cards, and the signals beside them: typing, thinking, read. */
export const messageRoutes = (hub: Hub): Route[] => [
  {
    operation: 'GET /conversations/{conversationId}/messages',
    handle: ({ params, query }) =>
      pageOf('messages', visibleMessages(hub, chatOf(hub, params)), query, BY_TIME, showMessage),
  },
  {
    operation: 'POST /conversations/{conversationId}/messages',
    handle({ params, json }) {
      const chat = openChatOf(hub, params);
      writeMessage(hub, chat, checkMessage(json(), chat));
      return { status: 202 };
    },
  },
  {
    operation: 'GET /conversations/{conversationId}/messages/{messageId}',
    handle: ({ params }) => ({ status: 200, body: showMessage(messageOf(hub, chatOf(hub, params), params)) }),
  },
  {
    operation: 'GET /conversations/{conversationId}/messages/{messageId}/cards',
    handle({ params, query }) {
      const { cards } = messageOf(hub, chatOf(hub, params), params);
      return pageOf('cards', cards, query, BY_TIME, (card) => ({ ...card }));
    },
  },
  {
    operation: 'POST /conversations/{conversationId}/typing',
    handle({ params, json }) {
      const chat = openChatOf(hub, params);
      chat.signals[oneOf(asFields(json(), 'body').authorType, 'authorType', ['user', 'bot'])] = hub.now();
      hub.changed(chat, 'typing');
      return { status: 204 };
    },
  },
  {
    operation: 'POST /conversations/{conversationId}/thinking',
    handle({ params, json }) {
      const chat = openChatOf(hub, params);
      const fields = asFields(json() ?? {}, 'body');
      oneOf(fields.authorType ?? 'bot', 'authorType', ['bot']);
      optionalInteger(fields, 'maxThinkingTimeSeconds', 1, 600);
      chat.signals.thinking = hub.now();
      hub.changed(chat, 'typing');
      return { status: 204 };
    },
  },
  {
    operation: 'POST /conversations/{conversationId}/read-receipt',
    handle({ params, json }) {
      const chat = openChatOf(hub, params);
      const fields = asFields(json(), 'body');
      const reader = oneOf(fields.authorType, 'authorType', ['user', 'bot']);
      const readAt = optionalInteger(fields, 'readAt', 0, Number.MAX_SAFE_INTEGER);
      if (readAt === undefined) throw invalid('readAt: may not be empty.');
      chat.readAt[reader] = readAt;
      return { status: 204 };
    },
  },
];
