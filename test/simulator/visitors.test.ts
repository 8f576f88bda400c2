import { expect } from 'chai';
import type { PostAgentAssignmentRequest } from '../../src/wire/resources';
import { useSimulator } from './fixture';
import type { WebhookReceiver } from './webhook-receiver';

/** Time that is moved by hand. */
function movedClock() {
  let now = 1_700_000_000_000;
  let timers: { readonly at: number; readonly run: () => void }[] = [];
  return {
    now: () => now,
    after(delayMs: number, run: () => void) {
      const timer = { at: now + delayMs, run };
      timers.push(timer);
      return () => {
        timers = timers.filter((one) => one !== timer);
      };
    },
    move(ms: number) {
      now += ms;
      const due = timers.filter(({ at }) => at <= now);
      timers = timers.filter(({ at }) => at > now);
      for (const { run } of due) run();
    },
  };
}

const MINUTE_MS = 60_000;

/** What a test looks into: it knows the event. */
interface Heard {
  readonly eventType: string;
  readonly conversationId: string;
  readonly data: { readonly [name: string]: unknown };
}

const heard = ({ received }: WebhookReceiver): Heard[] => received.map(({ event }) => event as Heard);

describe('a visitor of the contact center', () => {
  const start = useSimulator();

  it('is told to the webhook with channel, number and user, in the hands of a script', async () => {
    const { center, webhook } = await start();
    const { chat } = center.visitors.open({ channel: 'WhatsApp', user: { name: 'Kim' }, msisdn: '+4312345' });
    await center.idle();
    const [created, joined, active] = heard(webhook);
    expect(created).to.deep.include({ eventType: 'CONVERSATION_UPDATE', conversationId: chat.id });
    expect(created?.data).to.deep.equal({
      state: 'created',
      assignment: { type: 'script', id: 'bot-script' },
      user: { name: 'Kim' },
      msisdn: '+4312345',
      channel: 'WhatsApp',
    });
    expect(joined?.data).to.deep.equal({ memberType: 'user', change: 'joined', id: 'user' });
    expect(active?.data).to.include({ state: 'active' });
  });

  it('writes messages that are no echo, while what the API writes is one', async () => {
    const { center, webhook, call } = await start();
    const visitor = center.visitors.open();
    visitor.say('hello', [{ filename: 'a.txt', contentType: 'text/plain', content: Buffer.from('a') }]);
    await call(`POST /conversations/${visitor.chat.id}/messages`, { authorType: 'bot', text: 'hi' });
    await center.idle();
    const said = heard(webhook).filter(({ eventType }) => eventType === 'MESSAGE');
    expect(said.map(({ data }) => [data.isEcho, data.text])).to.deep.equal([
      [false, 'hello'],
      [true, 'hi'],
    ]);
    expect(said[0]?.data.attachments).to.have.length(1);
    expect(visitor.chat.messages.map(({ text }) => text)).to.deep.equal(['hello', 'hi']);
  });

  it('types, presses, answers cards and leaves, and the webhook hears of each', async () => {
    const { center, webhook } = await start();
    const visitor = center.visitors.open();
    await center.idle();
    const from = webhook.received.length;
    visitor.typing(true);
    visitor.press({ title: 'Yes', payload: { choice: 1 } });
    visitor.answer('Action.Submit', { stars: 5 });
    visitor.leave();
    await center.idle();
    expect(
      heard(webhook)
        .slice(from)
        .map(({ eventType, data }) => [eventType, data]),
    ).to.deep.equal([
      ['ACTIVITY', { name: 'typing', value: { users: ['user'] } }],
      ['ACTIVITY', { name: 'quickReply/action', value: { data: { title: 'Yes', payload: { choice: 1 } } } }],
      ['ACTIVITY', { name: 'adaptiveCard/action', value: { type: 'Action.Submit', data: { stars: 5 } } }],
      ['MEMBERS_CHANGED', { memberType: 'user', change: 'left', id: 'user' }],
      [
        'CONVERSATION_UPDATE',
        { state: 'idle', assignment: { type: 'script', id: 'bot-script' }, user: {}, channel: 'WebChat' },
      ],
    ]);
    expect(() => visitor.say('anybody there?')).to.throw('has left');
  });

  describe('after an agent', () => {
    async function served(configuration: PostAgentAssignmentRequest['configuration']) {
      const clock = movedClock();
      const fixture = await start({ clock });
      const { center, call } = fixture;
      const visitor = center.visitors.open();
      const { id } = visitor.chat;
      await center.idle();
      const wish = { type: 'webhook', id: 'bot-webhook', configuration };
      expect((await call(`POST /conversations/${id}/post-agent-assignment`, wish)).status).to.equal(201);
      await call(`PATCH /conversations/${id}`, { assignment: { type: 'queue', id: 'support' } });
      await center.agents.get('alice').accept(id);
      center.agents.get('alice').end(id, { code: 'solved' });
      await center.idle();
      return { ...fixture, clock, visitor };
    }

    it('comes back to the webhook that asked for it, once', async () => {
      const { center, webhook, call, visitor } = await served({});
      expect(visitor.chat.state).to.equal('active');
      expect(visitor.chat.interactions[0]).to.include({ code: 'solved' });
      expect(heard(webhook).at(-1)?.data).to.include({ state: 'active' });
      expect(heard(webhook).at(-1)?.data.assignment).to.deep.equal({ type: 'script', id: 'bot-webhook' });
      await call(`PATCH /conversations/${visitor.chat.id}`, { assignment: { type: 'queue', id: 'support' } });
      await center.agents.get('alice').accept(visitor.chat.id);
      center.agents.get('alice').end(visitor.chat.id);
      expect(visitor.chat.state).to.equal('idle');
    });

    it('is over when the user does not answer the bot in time', async () => {
      const { call, clock, visitor } = await served({ userTimeoutInMinutes: 10 });
      const botWrites = () => call(`POST /conversations/${visitor.chat.id}/messages`, { authorType: 'bot', text: '?' });
      await botWrites();
      clock.move(9 * MINUTE_MS);
      visitor.say('here');
      clock.move(20 * MINUTE_MS);
      expect(visitor.chat.state).to.equal('active');
      await botWrites();
      clock.move(10 * MINUTE_MS);
      expect(visitor.chat.state).to.equal('idle');
    });

    it('is over when all of its time is', async () => {
      const { clock, visitor } = await served({ maxTotalMinutes: 20 });
      clock.move(20 * MINUTE_MS - 1);
      expect(visitor.chat.state).to.equal('active');
      clock.move(1);
      expect(visitor.chat.state).to.equal('idle');
    });
  });

  it('can be played from another process', async () => {
    const { center } = await start();
    const post = async (path: string, body: unknown) => {
      const response = await fetch(`${center.url}/simulator/visitors${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      return { status: response.status, text: await response.text() };
    };
    const opened = await post('', { channel: 'SMS', user: { name: 'Kim' } });
    const { id } = JSON.parse(opened.text);
    const file = { filename: 'a.txt', content: Buffer.from('a').toString('base64') };
    for (const [path, body] of [
      ['messages', { text: 'hello', attachments: [file] }],
      ['typing', { on: true }],
      ['press', { title: 'Yes' }],
      ['answer', { type: 'Action.Execute', data: {} }],
      ['leave', {}],
    ] as const) {
      expect((await post(`/${id}/${path}`, body)).status, path).to.equal(204);
    }
    expect(center.chat(id)).to.include({ state: 'idle', channel: 'SMS' });
    expect(center.chat(id).messages[0]?.attachments).to.have.length(1);
    expect((await post('/nobody/leave', {})).status).to.equal(404);
    expect((await post('', { channel: 'ChatAPI' })).status).to.equal(400);
  });
});
