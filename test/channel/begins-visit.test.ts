import { expect } from 'chai';
import { beginsVisit } from '../../src/channel';
import type { ChatEvent, Delivery } from '../../src/handoff';

const delivery = (event: ChatEvent, change: Partial<Delivery> = {}): Delivery => ({
  eventId: 'event-1',
  chatId: 'chat-1',
  timestamp: 1_000,
  event,
  ...change,
});

const said = (type: 'user' | 'bot' | 'agent' | 'system', isEcho: boolean): ChatEvent => ({
  type: 'message',
  author: { type },
  isEcho,
  text: 'hello',
  attachments: [],
  cards: [],
});

describe('a chat that nobody knows', () => {
  const state = (channel?: string, state: 'created' | 'active' | 'idle' = 'created'): ChatEvent => ({
    type: 'state',
    state,
    about: channel === undefined ? undefined : { channel },
  });

  it('is a visit when its user writes, or a channel of 8x8 made it', () => {
    expect(beginsVisit(delivery(said('user', false)))).to.equal(true);
    for (const channel of ['WebChat', 'WhatsApp', 'SMS', 'something new']) {
      expect(beginsVisit(delivery(state(channel))), channel).to.equal(true);
    }
  });

  it('waits in every other case: it may be one that we are just opening', () => {
    for (const event of [
      said('user', true),
      said('bot', true),
      said('agent', false),
      state(),
      state('ChatAPI'),
      state('WebChat', 'idle'),
      { type: 'queued', queueId: 'support' },
      { type: 'joined', agentId: 'alice' },
      { type: 'typing', typing: true },
      { type: 'unsupported', eventType: 'NEW' },
    ] as const) {
      expect(beginsVisit(delivery(event)), JSON.stringify(event)).to.equal(false);
    }
    expect(beginsVisit(delivery(state('WebChat'), { correlationId: 'handoff-1' }))).to.equal(false);
  });
});
