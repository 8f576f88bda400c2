import { randomUUID } from 'node:crypto';
import type { Activity } from 'botbuilder';
import { expect } from 'chai';
import type { HandoffStatus } from '../../src';
import { signDelivery } from '../../src/simulator';
import { type Scene, setScene } from '../helpers/scene';

describe('a visit, and those who would break it', () => {
  let scene: Scene;
  let heard: Partial<Activity>[];
  let statuses: HandoffStatus[];
  beforeEach(async () => {
    heard = [];
    statuses = [];
    scene = await setScene({
      channel8x8: {},
      gateway: { webhookId: 'bot-webhook' },
      async bot(context, handoff) {
        const { type, name, value, text } = context.activity;
        heard.push(context.activity);
        if (type === 'event' && name === 'handoff.status') statuses.push(value);
        if (type !== 'message') return;
        if (text === 'agent') await handoff.request(context);
        else if (text === 'loop') await handoff.request(context, { scriptId: 'bot-script' });
        else await context.sendActivity(`echo ${text}`);
      },
    });
  });
  afterEach(() => scene.close());

  interface Sent {
    readonly conversationId: string;
    readonly eventType?: string;
    readonly data?: unknown;
    /** The body, where it is no JSON of those. */
    readonly body?: string;
    readonly eventId?: string;
    readonly timestamp?: number;
    readonly forged?: boolean;
  }

  async function deliver({ conversationId, eventType = 'MESSAGE', data, ...more }: Sent): Promise<number> {
    const { tenantId, customerId, signingKey } = scene.center;
    const { eventId = randomUUID(), timestamp = Date.now(), forged = false } = more;
    const body = Buffer.from(more.body ?? JSON.stringify({ eventType, conversationId, timestamp, data }));
    const ids = { eventId, retry: 0, tenantId, customerId, transmissionTime: Date.now() };
    const headers = signDelivery({ body, ...ids, ...signingKey });
    const response = await fetch(`${scene.botUrl}/api/8x8/webhook`, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: forged ? Buffer.concat([body, Buffer.from(' ')]) : body,
    });
    return response.status;
  }
  const said = (text: string) => ({ isEcho: false, sender: { id: 'user', type: 'user' }, text });
  const isAnswered = (chatId: string, text: string): Promise<unknown> =>
    scene.until(() => scene.center.chat(chatId).messages.some((message) => message.text === `echo ${text}`));
  const texts = (): (string | undefined)[] => heard.filter(({ type }) => type === 'message').map(({ text }) => text);

  it('hears nothing that is forged, and once what is replayed', async () => {
    const visitor = scene.center.visitors.open();
    const { id: conversationId } = visitor.chat;
    visitor.say('one');
    await isAnswered(conversationId, 'one');
    expect(await deliver({ conversationId, data: said('forged'), forged: true })).to.equal(401);
    const event = {
      conversationId,
      eventType: 'ACTIVITY',
      data: { name: 'shop/basket', value: 1 },
      eventId: 'replayed',
    };
    expect([await deliver(event), await deliver(event)]).to.deep.equal([200, 200]);
    visitor.say('two');
    await isAnswered(conversationId, 'two');
    expect(heard.filter(({ type }) => type === 'event')).to.have.length(1);
    expect(texts()).to.deep.equal(['one', 'two']);
  });

  it('goes on after bodies that are too large, too deep or of other forms', async () => {
    const visitor = scene.center.visitors.open();
    const { id: conversationId } = visitor.chat;
    visitor.say('one');
    await isAnswered(conversationId, 'one');
    expect(await deliver({ conversationId, data: said('x'.repeat(300_000)) })).to.equal(413);
    const deep = '['.repeat(100_000) + ']'.repeat(100_000);
    const value = `{"name":"shop/basket","value":${deep}}`;
    const body = `{"eventType":"ACTIVITY","conversationId":"${conversationId}","data":${value}}`;
    expect(await deliver({ conversationId, body })).to.equal(400);
    const odd: readonly [string, unknown][] = [
      ['MESSAGE', { sender: { type: 'user' }, text: { toString: 1 }, attachments: 7, cards: [null] }],
      ['CONVERSATION_UPDATE', { state: 'active', channel: 5, user: { name: [], additionalProperties: { length: 9 } } }],
      ['MEMBERS_CHANGED', { memberType: 'user' }],
      ['ACTIVITY', { name: '__proto__', value: { __proto__: { text: 'x' } } }],
      ['QUEUED', null],
      ['ACTIVITY', { name: 'adaptiveCard/action', value: 'not an object' }],
      ['ACTIVITY', { name: 'quickReply/action', value: null }],
    ];
    for (const [eventType, data] of odd) expect(await deliver({ conversationId, eventType, data })).to.equal(200);
    visitor.say('two');
    await isAnswered(conversationId, 'two');
  });

  it('holds up nobody where its chat is not known at 8x8', async () => {
    expect(await deliver({ conversationId: 'no-such-chat', data: said('lost') })).to.equal(200);
    const visitor = scene.center.visitors.open();
    visitor.say('one');
    await isAnswered(visitor.chat.id, 'one');
    await scene.until(() =>
      heard.some(({ type, conversation }) => type === 'endOfConversation' && conversation?.id === 'no-such-chat'),
    );
  });

  it('is told nothing of the end of a chat that nobody knows', async () => {
    const data = { memberType: 'user', change: 'left' };
    expect(await deliver({ conversationId: 'gone', eventType: 'MEMBERS_CHANGED', data })).to.equal(200);
    expect(
      await deliver({ conversationId: 'gone', eventType: 'CONVERSATION_UPDATE', data: { state: 'idle' } }),
    ).to.equal(200);
    const visitor = scene.center.visitors.open();
    visitor.say('one');
    await isAnswered(visitor.chat.id, 'one');
    expect(heard.some(({ conversation }) => conversation?.id === 'gone')).to.equal(false);
  });

  it('does not touch the handoff of another user whose id its own user has put in his data', async () => {
    const victim = scene.center.visitors.open();
    await scene.say('agent');
    const chat = await scene.accept();
    await scene.reads('talking with');
    const handoffId = chat.user.additionalProperties?.find(({ key }) => key === 'handoffId')?.value ?? '';
    expect(handoffId).to.not.equal('');
    const forger = scene.center.visitors.open({
      user: { additionalProperties: [{ key: 'handoffId', value: handoffId }] },
    });
    forger.say('to whom?');
    forger.leave();
    await scene.center.idle();
    scene.center.agents.get('alice').write(chat.id, 'still here');
    await scene.reads('still here');
    await scene.say('so am I');
    await scene.until(() => chat.messages.some(({ text }) => text === 'so am I'));
    victim.say('one');
    await isAnswered(victim.chat.id, 'one');
    expect(scene.screen.join()).not.to.include('to whom?');
  });

  it('is not handed to the script that it came from: it would come to the bot again and again', async () => {
    const visitor = scene.center.visitors.open();
    visitor.say('loop');
    await scene.until(() => statuses.length === 1);
    expect(statuses[0]).to.include({ state: 'failed', reason: 'refused' });
    visitor.say('one');
    await isAnswered(visitor.chat.id, 'one');
    expect(scene.center.chats()).to.have.length(1);
  });
});
