import type { GatewayClient } from '../../../src/gateway';
import { testPublicJwk } from '../../helpers/signed-delivery';

const page = (name: string, item: unknown) => ({
  _embedded: { [name]: [item] },
  page: { size: 100, number: 0, totalElements: 1, totalPages: 1 },
});
/** All items of a list. */
export const all = async <T>(items: AsyncIterable<T>): Promise<T[]> => {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
};

const VERSION = 'Chat Gateway v1.0';
export const webhook = { id: '12', name: 'Bot', uri: 'https://bot.example/api', version: VERSION };
const channel = { id: '25', name: 'Bot', type: 'ChatAPI', webHookId: '12', routingOptions: { type: 'queue', id: '1' } };
const newChannel = { ...channel, type: 'ChatAPI', routingOptions: { type: 'queue', id: '1' } } as const;
const conversation = {
  id: 'c-1',
  state: 'active',
  channelId: '25',
  assignment: { type: 'queue', id: '101' },
  user: { name: 'Ann', additionalProperties: [{ key: 'handoffId', value: 'h-1' }] },
};
const card = { id: 'k-1', contentType: 'application/8x8.quick.replies', content: { options: [] } };
const message = {
  id: 'm-1',
  text: 'Hello',
  createdAt: '2021-01-30T08:30:00Z',
  author: { id: 'a-1', type: 'agent', removed: false },
  attachments: [{ id: 'f-1' }],
  cards: [card],
};
const attachment = { id: 'f-1', filename: 'a.txt', sizeInBytes: 5, type: 'file', createdAt: '2021-01-30T08:30:00Z' };
const participant = { id: 'a-1', type: 'agent', removed: false, language: 'en' };
const interaction = { id: 'int-1', startTime: '2020-08-05T11:55:00.592Z' };

/** One call of the client, and what the gateway answers to it. */
export interface Operation {
  readonly name: string;
  readonly call: (client: GatewayClient) => Promise<unknown>;
  readonly status: number;
  readonly body?: unknown;
  readonly result?: unknown;
}

/** Every operation of the gateway but those of files. */
export const OPERATIONS: readonly Operation[] = [
  {
    name: 'GET /webhooks',
    call: (c) => all(c.webhooks.list()),
    status: 200,
    body: page('webhooks', webhook),
    result: [webhook],
  },
  { name: 'POST /webhooks', call: (c) => c.webhooks.create(webhook), status: 200, body: webhook, result: webhook },
  { name: 'GET /webhooks/{webhookId}', call: (c) => c.webhooks.get('12'), status: 200, body: webhook, result: webhook },
  {
    name: 'PUT /webhooks/{webhookId}',
    call: (c) => c.webhooks.update('12', webhook),
    status: 200,
    body: webhook,
    result: webhook,
  },
  { name: 'DELETE /webhooks/{webhookId}', call: (c) => c.webhooks.delete('12'), status: 204 },
  { name: 'POST /webhooks/verify', call: (c) => c.webhooks.verify('https://bot.example/api'), status: 204 },
  {
    name: 'GET /channels',
    call: (c) => all(c.channels.list({ filter: 'name==Bot' })),
    status: 200,
    body: page('channels', channel),
    result: [channel],
  },
  { name: 'POST /channels', call: (c) => c.channels.create(newChannel), status: 200, body: channel, result: channel },
  { name: 'GET /channels/{channelId}', call: (c) => c.channels.get('25'), status: 200, body: channel, result: channel },
  {
    name: 'PUT /channels/{channelId}',
    call: (c) => c.channels.update('25', newChannel),
    status: 200,
    body: channel,
    result: channel,
  },
  { name: 'DELETE /channels/{channelId}', call: (c) => c.channels.delete('25'), status: 204 },
  {
    name: 'GET /jwk/{jwkId}/public',
    call: (c) => c.publicKeys.get(testPublicJwk.kid),
    status: 200,
    body: testPublicJwk,
    result: { kty: testPublicJwk.kty, n: testPublicJwk.n, e: testPublicJwk.e },
  },
  {
    name: 'GET /conversations',
    call: (c) => all(c.conversations.list()),
    status: 200,
    body: page('conversations', conversation),
    result: [conversation],
  },
  {
    name: 'POST /conversations',
    call: (c) =>
      c.conversations.create({
        channelId: '25',
        user: { name: 'Ann', email: 'ann@example.com', language: 'en' },
        assignment: { type: 'queue', id: '101' },
        history: { messages: [{ authorType: 'user', text: 'Hi' }] },
      }),
    status: 202,
    body: { conversationId: 'c-1', createdAt: '2021-01-30T08:30:00Z' },
    result: { conversationId: 'c-1', createdAt: '2021-01-30T08:30:00Z' },
  },
  {
    name: 'GET /conversations/{conversationId}',
    call: (c) => c.conversations.get('c-1'),
    status: 200,
    body: conversation,
    result: conversation,
  },
  {
    name: 'PUT /conversations/{conversationId}',
    call: (c) => c.conversations.replace('c-1', { channelId: '25', user: { name: 'Ann' } }),
    status: 202,
    body: conversation,
    result: conversation,
  },
  {
    name: 'PATCH /conversations/{conversationId}',
    call: (c) => c.conversations.update('c-1', { assignment: { type: 'queue', id: '102' } }),
    status: 202,
    body: conversation,
    result: conversation,
  },
  {
    name: 'GET /conversations/{conversationId}/participants',
    call: (c) => c.participants.list('c-1'),
    status: 200,
    body: page('participants', participant),
    result: [participant],
  },
  {
    name: 'PATCH /conversations/{conversationId}/participants/user',
    call: (c) => c.participants.userLeaves('c-1'),
    status: 204,
  },
  {
    name: 'GET /conversations/{conversationId}/messages',
    call: (c) => all(c.messages.list('c-1', { sort: 'createdAt:desc', size: 100 })),
    status: 200,
    body: page('messages', message),
    result: [message],
  },
  {
    name: 'GET /conversations/{conversationId}/messages/{messageId}',
    call: (c) => c.messages.get('c-1', 'm-1'),
    status: 200,
    body: message,
    result: message,
  },
  {
    name: 'POST /conversations/{conversationId}/messages',
    call: (c) =>
      c.messages.send('c-1', { authorType: 'user', text: 'Hi', attachments: [{ id: 'f-1' }], cards: [card] }),
    status: 202,
  },
  {
    name: 'GET /conversations/{conversationId}/messages/{messageId}/cards',
    call: (c) => all(c.cards.list('c-1', 'm-1')),
    status: 200,
    body: page('cards', card),
    result: [card],
  },
  {
    name: 'GET /conversations/{conversationId}/attachments',
    call: (c) => all(c.attachments.list('c-1')),
    status: 200,
    body: page('attachments', attachment),
    result: [{ ...attachment, size: 5 }],
  },
  {
    name: 'GET /conversations/{conversationId}/attachments/{attachmentId}',
    call: (c) => c.attachments.get('c-1', 'f-1'),
    status: 200,
    body: attachment,
    result: { ...attachment, size: 5 },
  },
  { name: 'POST /conversations/{conversationId}/typing', call: (c) => c.indicators.typing('c-1', 'user'), status: 204 },
  { name: 'POST /conversations/{conversationId}/thinking', call: (c) => c.indicators.thinking('c-1', 30), status: 204 },
  {
    name: 'POST /conversations/{conversationId}/read-receipt',
    call: (c) => c.indicators.readReceipt('c-1', 'user', 1_770_200_431_963),
    status: 204,
  },
  {
    name: 'POST /conversations/{conversationId}/post-agent-assignment',
    call: (c) => c.afterAgent.assign('c-1', { type: 'webhook', id: '12', configuration: { maxTotalMinutes: 300 } }),
    status: 201,
  },
  {
    name: 'GET /conversations/{conversationId}/interactions',
    call: (c) => c.afterAgent.interactions('c-1'),
    status: 200,
    body: page('interactions', interaction),
    result: [interaction],
  },
];
