import { expect } from 'chai';
import { toChatEvent } from '../../../src/gateway/webhook/chat-events';

const CASES: [name: string, event: Record<string, unknown>, expected: object][] = [
  [
    'a change of state, with our handoff id among the additional properties',
    {
      eventType: 'CONVERSATION_UPDATE',
      data: {
        state: 'created',
        user: {
          name: 'Ann',
          additionalProperties: [{ key: 'tier', value: 'gold' }, { key: 7 }, { key: 'handoffId', value: 'h-1' }],
        },
      },
    },
    { type: 'state', state: 'created', correlationId: 'h-1' },
  ],
  [
    'a change of state that tells nothing of the user',
    { eventType: 'CONVERSATION_UPDATE', data: { state: 'idle', assignment: { type: 'agent', id: 'a' } } },
    { type: 'state', state: 'idle', about: { assignment: { type: 'agent', id: 'a' } } },
  ],
  [
    'a chat that its user began, with what is odd left out',
    {
      eventType: 'CONVERSATION_UPDATE',
      data: {
        state: 'active',
        channel: 'WhatsApp',
        msisdn: '+4312345',
        assignment: { type: 'script', id: 'welcome', resourceId: 'x' },
        user: {
          name: 'Kim',
          email: 7,
          userId: ' ',
          language: 'de',
          additionalProperties: [{ key: 'tier', value: 'gold' }, { key: '', value: 'x' }, 'tier'],
        },
      },
    },
    {
      type: 'state',
      state: 'active',
      about: {
        channel: 'WhatsApp',
        msisdn: '+4312345',
        assignment: { type: 'script', id: 'welcome' },
        user: { name: 'Kim', language: 'de' },
        properties: [{ key: 'tier', value: 'gold' }],
      },
    },
  ],
  [
    'something that the provider of a channel has a name for',
    { eventType: 'ACTIVITY', data: { name: 'whatsapp/order', value: { items: 2 } } },
    { type: 'action', name: 'whatsapp/order', value: { items: 2 } },
  ],
  [
    'a queue',
    { eventType: 'QUEUED', data: { queueId: '101', queueName: 'Sales' } },
    { type: 'queued', queueId: '101', queueName: 'Sales' },
  ],
  ['a queue without a name', { eventType: 'QUEUED', data: { queueId: '101' } }, { type: 'queued', queueId: '101' }],
  [
    'an agent who joins',
    { eventType: 'MEMBERS_CHANGED', data: { memberType: 'agent', change: 'joined', id: 'a-1' } },
    { type: 'joined', agentId: 'a-1' },
  ],
  [
    'an agent who leaves',
    { eventType: 'MEMBERS_CHANGED', data: { memberType: 'agent', change: 'left', id: 'a-1' } },
    { type: 'left', agentId: 'a-1' },
  ],
  [
    'the user who joins',
    { eventType: 'MEMBERS_CHANGED', data: { memberType: 'user', change: 'joined', id: 'u' } },
    { type: 'user-joined' },
  ],
  [
    'the user who leaves',
    { eventType: 'MEMBERS_CHANGED', data: { memberType: 'user', change: 'left', id: 'u' } },
    { type: 'user-left' },
  ],
  ['a transfer', { eventType: 'TRANSFER' }, { type: 'transfer' }],
  [
    'a message with files and cards, without the pre-signed URLs',
    {
      eventType: 'MESSAGE',
      data: {
        isEcho: true,
        sender: { id: 'bot', type: 'bot' },
        attachments: [
          { id: 'f-1', type: 'image', preSignedUrl: 'https://files/secret', fileName: 'a.png' },
          { id: '../f-2', fileName: 'b.png' },
          'f-3',
        ],
        cards: [{ contentType: 'application/8x8.quick.replies', content: { options: [] } }, { content: {} }],
      },
    },
    {
      type: 'message',
      author: { type: 'bot', id: 'bot' },
      isEcho: true,
      text: '',
      attachments: [{ id: 'f-1', name: 'a.png' }],
      cards: [{ contentType: 'application/8x8.quick.replies', content: { options: [] } }],
    },
  ],
  [
    'a message of a kind of sender that is new',
    { eventType: 'MESSAGE', data: { sender: { id: 's', type: 'supervisor' }, text: 'x' } },
    { type: 'message', author: { type: 'system', id: 's' }, isEcho: false, text: 'x', attachments: [], cards: [] },
  ],
  [
    'typing that began',
    { eventType: 'ACTIVITY', data: { name: 'typing', value: { users: [{ id: 'a-1' }] } } },
    { type: 'typing', typing: true },
  ],
  [
    'typing that stopped',
    { eventType: 'ACTIVITY', data: { name: 'typing', value: { users: [] } } },
    { type: 'typing', typing: false },
  ],
  [
    'an action on an adaptive card',
    { eventType: 'ACTIVITY', data: { name: 'adaptiveCard/action', value: { type: 'Action.Submit', data: { a: 1 } } } },
    { type: 'action', name: 'adaptiveCard/action', value: { type: 'Action.Submit', data: { a: 1 } } },
  ],
  [
    'a quick reply',
    { eventType: 'ACTIVITY', data: { name: 'quickReply/action', value: { data: { title: 'Yes', payload: 'y' } } } },
    { type: 'action', name: 'quickReply/action', value: { data: { title: 'Yes', payload: 'y' } } },
  ],
  [
    'a read receipt, which no channel sends yet',
    { eventType: 'ACTIVITY', data: { name: 'read-receipts', value: {} } },
    { type: 'unsupported', eventType: 'ACTIVITY' },
  ],
  [
    'the older AGENT_JOINED with its fields at the top',
    { eventType: 'AGENT_JOINED', agentId: 'a-1', agentName: 'Ann' },
    { type: 'joined', agentId: 'a-1', agentName: 'Ann' },
  ],
  [
    'the older AGENT_JOINED with its fields in data',
    { eventType: 'AGENT_JOINED', data: { agentId: 'a-1' } },
    { type: 'joined', agentId: 'a-1' },
  ],
  ['the older AGENT_LEFT', { eventType: 'AGENT_LEFT', agentId: 'a-1' }, { type: 'left', agentId: 'a-1' }],
  [
    'the older TEXT',
    { eventType: 'TEXT', agentId: 'a-1', message: 'Hi' },
    { type: 'message', author: { type: 'agent', id: 'a-1' }, isEcho: false, text: 'Hi', attachments: [], cards: [] },
  ],
  [
    'the older TEXT of somebody else',
    { eventType: 'TEXT', data: { message: 'Hi', sender: { type: 'user' } } },
    { type: 'message', author: { type: 'user' }, isEcho: false, text: 'Hi', attachments: [], cards: [] },
  ],
];

describe('webhook events', () => {
  for (const [name, event, expected] of CASES) {
    it(`understands ${name}`, () => {
      expect(toChatEvent(String(event.eventType), event)).to.deep.equal(expected);
    });
  }

  const types = ['CONVERSATION_UPDATE', 'QUEUED', 'MEMBERS_CHANGED', 'MESSAGE', 'ACTIVITY', 'AGENT_JOINED', 'TEXT'];
  for (const eventType of types) {
    it(`takes ${eventType} with data of another form for unsupported`, () => {
      for (const data of [undefined, null, 7, 'text', [], {}, { state: 'gone', memberType: 'robot', sender: 'x' }]) {
        expect(toChatEvent(eventType, { data })).to.deep.equal({ type: 'unsupported', eventType });
      }
    });
  }
});
