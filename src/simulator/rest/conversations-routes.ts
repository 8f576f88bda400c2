import type { PostAgentAssignmentRequest } from '../../wire/resources';
import type { ChatRecord } from '../chats/chat';
import { openChat, removeUser, updateChat } from '../chats/chat-lifecycle';
import { addHistory } from '../chats/messages';
import type { Hub } from '../hub';
import { checkAssignment, checkChannel, checkMessage, checkUser } from './conversation-checks';
import { asFields, asList, type Fields, oneOf, optionalInteger, optionalText, text } from './fields';
import { pageOf, wholeList } from './page';
import { invalid, notFound, Problem } from './problem';
import type { Route } from './route';
import { showChat, showCreated, showInteraction } from './show';

const MAX_HISTORY = 200;

/** The chat that a path names, or a 404. */
export function chatOf(hub: Hub, { conversationId = '' }: Readonly<Record<string, string>>): ChatRecord {
  const chat = hub.chats.get(conversationId);
  if (!chat) throw notFound('Conversation', conversationId);
  return chat;
}

/** The same, and a 400 (or what `idleChatStatus` says) where the chat has ended. */
export function openChatOf(hub: Hub, params: Readonly<Record<string, string>>): ChatRecord {
  const chat = chatOf(hub, params);
  if (chat.state === 'idle') {
    throw new Problem(hub.options.idleChatStatus, 'conversation_not_active', `Conversation ${chat.id} has ended.`);
  }
  return chat;
}

function changesOf(hub: Hub, fields: Fields) {
  return {
    channelId: fields.channelId === undefined ? undefined : checkChannel(hub, text(fields, 'channelId')),
    user: fields.user === undefined ? undefined : checkUser(fields.user),
    assignment: fields.assignment === undefined ? undefined : checkAssignment(hub, fields.assignment),
  };
}

function postAgentAssignment(hub: Hub, body: unknown): PostAgentAssignmentRequest {
  const fields = asFields(body, 'body');
  const type = oneOf(fields.type, 'type', ['webhook']);
  const id = text(fields, 'id');
  if (!hub.webhooks.has(id)) throw new Problem(400, 'invalid_webhook', `Webhook ID ${id} is invalid.`);
  if (fields.configuration === undefined) return { type, id };
  const configuration = asFields(fields.configuration, 'configuration');
  return {
    type,
    id,
    configuration: {
      notifyChannelWebhookIfExists: optionalText(configuration, 'notifyChannelWebhookIfExists'),
      maxTotalMinutes: optionalInteger(configuration, 'maxTotalMinutes', 20, 600),
      userTimeoutInMinutes: optionalInteger(configuration, 'userTimeoutInMinutes', 10, 300),
    },
  };
}

/** Conversations, their participants and interactions. */
export const conversationRoutes = (hub: Hub): Route[] => [
  {
    operation: 'GET /conversations',
    handle: ({ query }) =>
      pageOf('conversations', [...hub.chats.values()], query, { sort: ['id:asc', 'id:desc'] }, showChat),
  },
  {
    operation: 'POST /conversations',
    handle({ json }) {
      const fields = asFields(json(), 'body');
      const channelId = checkChannel(hub, text(fields, 'channelId'));
      const user = checkUser(fields.user);
      const routing = hub.channels.get(channelId)?.routingOptions;
      const assignment = checkAssignment(hub, fields.assignment ?? routing);
      const given = fields.history === undefined ? undefined : asFields(fields.history, 'history');
      if (given && given.messages === undefined) throw invalid('history.messages: may not be empty.');
      const drafts = asList(given?.messages, 'history.messages', MAX_HISTORY).map((message) => checkMessage(message));
      const chat = openChat(hub, { channelId, user, assignment });
      addHistory(hub, chat, drafts);
      return { status: 202, body: showCreated(chat) };
    },
  },
  {
    operation: 'GET /conversations/{conversationId}',
    handle: ({ params }) => ({ status: 200, body: showChat(chatOf(hub, params)) }),
  },
  {
    operation: 'PUT /conversations/{conversationId}',
    handle({ params, json }) {
      const chat = openChatOf(hub, params);
      updateChat(hub, chat, changesOf(hub, asFields(json(), 'body')));
      return { status: 202, body: showChat(chat) };
    },
  },
  {
    operation: 'PATCH /conversations/{conversationId}',
    handle({ params, json }) {
      const chat = openChatOf(hub, params);
      const { user, assignment } = changesOf(hub, asFields(json(), 'body'));
      if (!user && !assignment) throw invalid('Expected a user or an assignment.');
      updateChat(hub, chat, { user: user && { ...chat.user, ...user }, assignment });
      return { status: 202, body: showChat(chat) };
    },
  },
  {
    operation: 'GET /conversations/{conversationId}/interactions',
    handle: ({ params }) => wholeList('interactions', chatOf(hub, params).interactions.map(showInteraction)),
  },
  {
    operation: 'POST /conversations/{conversationId}/post-agent-assignment',
    handle({ params, json }) {
      const chat = openChatOf(hub, params);
      chat.postAgentAssignment = postAgentAssignment(hub, json());
      return { status: 201 };
    },
  },
  {
    operation: 'GET /conversations/{conversationId}/participants',
    handle({ params }) {
      const chat = chatOf(hub, params);
      const language = chat.user.language ?? 'en';
      const rows = chat.participants.map((one) => (one.type === 'user' ? { ...one, language } : { ...one }));
      return wholeList('participants', rows);
    },
  },
  {
    operation: 'PATCH /conversations/{conversationId}/participants/user',
    handle({ params, json }) {
      const chat = chatOf(hub, params);
      if (asFields(json(), 'body').removed !== true) throw invalid('removed: must be true.');
      removeUser(hub, chat);
      return { status: 204 };
    },
  },
];
