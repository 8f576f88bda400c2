import { randomUUID } from 'node:crypto';
import type { Activity } from 'botbuilder';
import { expect } from 'chai';
import { signDelivery } from '../../src/simulator';
import { type Scene, setScene } from '../helpers/scene';

describe('whose a chat is', () => {
  let scene: Scene;
  let heard: Partial<Activity>[] = [];
  beforeEach(async () => {
    heard = [];
    scene = await setScene({
      channel8x8: {},
      gateway: { webhookId: 'bot-webhook' },
      async bot(context, handoff) {
        heard.push(context.activity);
        if (context.activity.type !== 'message') return;
        if (context.activity.text === 'agent') await handoff.request(context);
        else await context.sendActivity(`echo ${context.activity.text}`);
      },
    });
  });
  afterEach(() => scene.close());

  const call = async (operation: string, body: unknown): Promise<{ conversationId: string }> => {
    const [method, path] = operation.split(' ');
    const response = await fetch(`${scene.center.url}/chat-gateway/v1${path}`, {
      method,
      headers: { 'x-api-key': scene.center.apiKey, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return (await response.json()) as { conversationId: string };
  };

  /** Sends an event as 8x8 would, of a chat of the contact center. */
  async function deliver(conversationId: string, eventType: string, data: unknown): Promise<number> {
    const { tenantId, customerId, signingKey } = scene.center;
    const body = Buffer.from(JSON.stringify({ eventType, conversationId, timestamp: Date.now(), data }));
    const transmissionTime = Date.now();
    const ids = { eventId: randomUUID(), retry: 0, tenantId, customerId, transmissionTime };
    const headers = signDelivery({ body, ...ids, ...signingKey });
    const response = await fetch(`${scene.botUrl}/api/8x8/webhook`, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body,
    });
    return response.status;
  }

  const isAnswered = (chatId: string, text: string): Promise<unknown> =>
    scene.until(() => scene.center.chat(chatId).messages.some((message) => message.text === `echo ${text}`));

  const readings = (): number =>
    scene.center.events.filter(
      (event) => event.type === 'request' && event.operation === 'GET /conversations/{conversationId}/messages',
    ).length;

  it('is asked where a user writes in a chat that nobody knows, and one of our own channel is left alone', async () => {
    const { conversationId } = await call('POST /conversations', { channelId: scene.center.channelId, user: {} });
    const message = { isEcho: false, sender: { id: 'user', type: 'user' }, text: 'not for the bot' };
    expect(await deliver(conversationId, 'MESSAGE', message)).to.equal(200);
    await scene.until(() =>
      scene.center.events.some(
        (event) => event.type === 'request' && event.operation === 'GET /conversations/{conversationId}',
      ),
    );
    const visitor = scene.center.visitors.open();
    visitor.say('for the bot');
    await isAnswered(visitor.chat.id, 'for the bot');
    expect(heard.map(({ conversation }) => conversation?.id)).not.to.include(conversationId);
  });

  it("is an agent's who came by himself: the bot is silent until he has left", async () => {
    const visitor = scene.center.visitors.open();
    visitor.say('one');
    await isAnswered(visitor.chat.id, 'one');
    await call(`PATCH /conversations/${visitor.chat.id}`, { assignment: { type: 'queue', id: 'support' } });
    const chat = await scene.accept();
    await scene.center.idle();
    const before = readings();
    visitor.say('to the agent');
    scene.center.agents.get('alice').write(chat.id, 'I see');
    await scene.until(() => readings() > before);
    await call(`PATCH /conversations/${visitor.chat.id}`, { assignment: { type: 'script', id: 'bot-script' } });
    await scene.center.idle();
    visitor.say('two');
    await isAnswered(visitor.chat.id, 'two');
    expect(heard.map(({ text }) => text)).not.to.include('to the agent');
  });

  it("is nobody's when its time is over, and the bot hears of it", async () => {
    const visitor = scene.center.visitors.open();
    visitor.say('one');
    await isAnswered(visitor.chat.id, 'one');
    scene.center.chat(visitor.chat.id).close();
    await scene.until(() => heard.some(({ type }) => type === 'endOfConversation'));
  });

  it('keeps the id of the user when more is learned of him, and tells the bot', async () => {
    const visitor = scene.center.visitors.open({ user: { name: 'Kim' } });
    visitor.say('one');
    await isAnswered(visitor.chat.id, 'one');
    await call(`PATCH /conversations/${visitor.chat.id}`, { user: { userId: 'kim', email: 'kim@example.com' } });
    await scene.until(() => heard.filter(({ type }) => type === 'conversationUpdate').length === 2);
    visitor.say('two');
    await isAnswered(visitor.chat.id, 'two');
    const [one, two] = heard.filter(({ type }) => type === 'message');
    expect(two?.from?.id).to.equal(one?.from?.id);
    expect(two?.channelData.user).to.include({ name: 'Kim', email: 'kim@example.com' });
  });

  it('is forgotten with its user once it is over', async () => {
    const visitor = scene.center.visitors.open({ user: { userId: 'kim' } });
    visitor.say('one');
    await isAnswered(visitor.chat.id, 'one');
    visitor.leave();
    await scene.until(() => heard.some(({ type }) => type === 'endOfConversation'));
    expect(await scene.handoff.forget({ channelId: '8x8', userId: 'kim' })).to.equal(1);
    const { items } = await scene.handoff.transcripts.getTranscriptActivities('8x8', visitor.chat.id);
    expect(items).to.deep.equal([]);
  });
});
