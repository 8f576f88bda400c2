import type { TurnContext } from 'botbuilder';
import { expect } from 'chai';
import type { BotHandoff } from '../../src';
import { type SimulatedChat, signDelivery } from '../../src/simulator';
import { CONVERSATION, type Scene, type SceneOptions, setScene } from '../helpers/scene';

const MESSAGES = 'POST /conversations/{conversationId}/messages';

describe('a handoff under faults', () => {
  let scene: Scene;
  const bot = async (context: TurnContext, handoff: BotHandoff): Promise<void> => {
    if (context.activity.type !== 'message') return;
    if (context.activity.text === 'agent') await handoff.request(context);
    else await context.sendActivity(`echo ${context.activity.text}`);
  };
  const set = async (options: Partial<SceneOptions> = {}): Promise<void> => {
    scene = await setScene({ bot, ...options });
  };
  afterEach(() => scene.close());

  const connected = async (): Promise<SimulatedChat> => {
    await scene.say('agent');
    const chat = await scene.accept();
    await scene.reads('talking with');
    return chat;
  };
  const said = (chat: SimulatedChat): string[] =>
    chat.messages.filter(({ author }) => author.type === 'user').map(({ text }) => text);
  const saysAndIsHeard = async (chat: SimulatedChat, ...texts: string[]): Promise<void> => {
    for (const text of texts) await scene.say(text);
    await scene.until(() => texts.every((text) => said(chat).includes(text)));
  };
  /** A delivery that 8x8 did not send, or not so: signed well, with a body of the test's. */
  const post = (eventId: string, event: object): Promise<number> => {
    const body = JSON.stringify(event);
    const headers = signDelivery({ ...scene.center.signingKey, body, eventId });
    return fetch(`${scene.botUrl}/api/8x8/webhook`, { method: 'POST', headers: { ...headers }, body }).then(
      ({ status }) => status,
    );
  };
  const deliver = (chatId: string, eventId: string, text: string): Promise<number> =>
    post(eventId, {
      eventType: 'MESSAGE',
      conversationId: chatId,
      timestamp: Date.now(),
      data: { isEcho: false, sender: { id: 'alice', type: 'agent' }, text },
    });

  for (const [name, fault] of [
    ['is answered 503 and was not taken', { status: 503 }],
    ['is answered 504 and was taken', { status: 504, applied: true }],
    ['is cut and was taken', { reset: true, applied: true }],
    ['is cut and was not taken', { reset: true }],
    ['is answered 429', { status: 429, retryAfterSeconds: 1 }],
  ] as const) {
    it(`says a message once, in its place, when its request ${name}`, async () => {
      await set();
      const chat = await connected();
      scene.center.faults.next(MESSAGES, fault);
      await saysAndIsHeard(chat, 'one', 'two', 'three');
      expect(said(chat)).to.deep.equal(['one', 'two', 'three']);
    });
  }

  it('says the same text as often as it was written', async () => {
    await set();
    const chat = await connected();
    await saysAndIsHeard(chat, 'yes');
    scene.center.faults.next(MESSAGES, { status: 504, applied: true });
    await scene.say('yes');
    scene.center.faults.next(MESSAGES, { status: 503 });
    await scene.say('yes');
    await saysAndIsHeard(chat, 'end');
    expect(said(chat)).to.deep.equal(['yes', 'yes', 'yes', 'end']);
  });

  for (const listHistory of [false, true]) {
    it(`is not misled by what was said before the handoff, ${listHistory ? '' : 'not '}listed among the messages`, async () => {
      await set({ simulator: { listHistory } });
      await scene.say('hello');
      const chat = await connected();
      scene.center.faults.next(MESSAGES, { status: 503 });
      await saysAndIsHeard(chat, 'hello');
      scene.center.faults.next(MESSAGES, { status: 504, applied: true });
      await scene.say('hello');
      await saysAndIsHeard(chat, 'end');
      const live = chat.messages
        .slice(listHistory ? chat.messages.length - 3 : 0)
        .filter((m) => m.author.type === 'user');
      expect(live.map(({ text }) => text).slice(-3)).to.deep.equal(['hello', 'hello', 'end']);
      expect(scene.screen.filter((text) => text === 'echo hello')).to.have.length(1);
    });
  }

  it('keeps what is written while the key is not taken, shows it in health, and goes on by itself', async () => {
    await set();
    const chat = await connected();
    scene.center.faults.plan = { requests: [{ probability: 1, status: 401, operations: [MESSAGES] }] };
    await scene.say('first');
    await scene.say('second');
    await scene.until(() => scene.log.some((line) => line.includes('contact-center-unauthorized')));
    const ready = await fetch(`${scene.botUrl}/health/ready`);
    expect(ready.status).to.equal(503);
    expect(((await ready.json()) as { checks: { apiKey: object } }).checks.apiKey).to.deep.equal({ ok: false });
    scene.center.faults.plan = {};
    await scene.until(() => said(chat).length === 2);
    expect(said(chat)).to.deep.equal(['first', 'second']);
    expect((await fetch(`${scene.botUrl}/health/ready`)).status).to.equal(200);
  });

  it('tells the user once that his messages are held up', async () => {
    await set({ handoff: { timing: { delayedMs: 100 } } });
    const chat = await connected();
    scene.center.faults.plan = { requests: [{ probability: 1, status: 503, operations: [MESSAGES] }] };
    await scene.say('one');
    await scene.reads('longer than usual');
    await scene.say('two');
    scene.center.faults.plan = {};
    await scene.until(() => said(chat).length === 2);
    expect(scene.screen.filter((text) => text.includes('longer than usual'))).to.have.length(1);
  });

  it('binds events that come before the opening is answered', async () => {
    await set();
    scene.center.faults.next('POST /conversations', { applied: true, delayMs: 400 });
    await scene.say('agent');
    const alice = scene.center.agents.get('alice');
    const chat = await alice.accept();
    alice.write(chat.id, 'I was quick');
    await scene.reads('I was quick');
    const order = scene.screen.filter((text) => /getting you|talking with|quick/.test(text));
    expect(order[2]).to.equal('I was quick');
    expect(scene.center.chats()).to.have.length(1);
  });

  it('shows a message once when its delivery comes twice, and twice when it was written twice', async () => {
    await set();
    const chat = await connected();
    const alice = scene.center.agents.get('alice');
    scene.center.faults.nextDelivery({ duplicate: true }, 'MESSAGE');
    alice.write(chat.id, 'ok');
    alice.write(chat.id, 'ok');
    alice.write(chat.id, 'done');
    await scene.reads(/^done$/);
    expect(scene.screen.filter((text) => text === 'ok')).to.have.length(2);
  });

  it('keeps the order of the chat when deliveries come out of order', async () => {
    await set();
    const chat = await connected();
    const alice = scene.center.agents.get('alice');
    scene.center.faults.nextDelivery({ delayMs: 300 }, 'MESSAGE');
    for (const text of ['A', 'B', 'C']) alice.write(chat.id, text);
    await scene.reads(/^C$/);
    expect(scene.screen.filter((text) => /^[ABC]$/.test(text))).to.deep.equal(['A', 'B', 'C']);
  });

  it('shows a delivery from its own body when the API stays silent, and not again when it speaks', async () => {
    await set();
    const chat = await connected();
    const alice = scene.center.agents.get('alice');
    scene.center.faults.plan = {
      requests: [{ probability: 1, status: 500, operations: ['GET /conversations/{conversationId}/messages'] }],
    };
    alice.write(chat.id, 'can you see me?');
    await scene.reads('can you see me?');
    scene.center.faults.plan = {};
    alice.write(chat.id, 'and now?');
    await scene.reads('and now?');
    expect(scene.screen.filter((text) => text === 'can you see me?')).to.have.length(1);
  });

  it('takes the older, flat events for the same as the new ones', async () => {
    await set();
    const chat = await connected();
    const flat = { conversationId: chat.id, timestamp: Date.now() };
    expect(await post('flat-1', { ...flat, eventType: 'AGENT_JOINED', agentId: 'carla', agentName: 'Carla' })).to.equal(
      200,
    );
    await scene.reads('talking with Carla');
    expect(await post('flat-2', { ...flat, eventType: 'TEXT', message: 'Carla here' })).to.equal(200);
    await scene.reads('Carla here');
    expect(await post('flat-3', { ...flat, eventType: 'AGENT_LEFT', agentId: 'carla' })).to.equal(200);
    await saysAndIsHeard(chat, 'still with Alice?');
    expect(scene.screen.join()).not.to.include('ended');
  });

  it('names the agent of a message that is read only after he is gone', async () => {
    await set();
    await scene.say('agent');
    await scene.reads('getting you a person');
    scene.center.faults.nextDelivery({ drop: true }, 'MEMBERS_CHANGED');
    const chat = await scene.accept();
    const joined = { eventType: 'AGENT_JOINED', agentId: 'alice', agentName: 'Alice' };
    await post('flat-1', { ...joined, conversationId: chat.id, timestamp: Date.now() });
    await scene.reads('talking with Alice');
    scene.center.faults.nextDelivery({ delayMs: 300 }, 'MESSAGE');
    scene.center.agents.get('alice').write(chat.id, 'one last word');
    await scene.say('leave');
    await scene.reads('one last word');
    const { activity } = scene.events.find((event) => event.activity?.text === 'one last word') ?? {};
    expect(activity?.from?.name).to.equal('Alice');
    expect(activity?.channelData.handoff).to.include({ agentName: 'Alice', late: true });
  });

  it('puts a delivery for a chat that nobody knows aside', async () => {
    await set();
    expect(await deliver('nobodys-chat', 'event-1', 'who am I?')).to.equal(200);
    await scene.say('hello');
    await scene.reads('echo hello');
    expect(scene.screen).not.to.include('who am I?');
  });

  it('takes the first body of an event id, and no other', async () => {
    await set();
    const chat = await connected();
    expect(await deliver(chat.id, 'event-1', 'first body')).to.equal(200);
    expect(await deliver(chat.id, 'event-1', 'second body')).to.equal(200);
    await scene.reads('first body');
    expect(scene.screen).not.to.include('second body');
  });

  it('reads the last words before it tells of the end', async () => {
    await set();
    const chat = await connected();
    const alice = scene.center.agents.get('alice');
    scene.center.faults.nextDelivery({ drop: true }, 'MESSAGE');
    alice.write(chat.id, 'Goodbye, Kim');
    alice.end(chat.id);
    await scene.reads('ended the chat');
    expect(scene.screen.indexOf('Goodbye, Kim')).to.be.within(0, scene.screen.length - 2);
  });

  for (const status of [404, 500]) {
    it(`shows what was delivered, and then the end, when the messages are answered ${status}`, async () => {
      await set({ handoff: { timing: { appearMs: 0, agentLeftMs: 20_000 } } });
      const chat = await connected();
      const operations = ['GET /conversations/{conversationId}/messages'];
      scene.center.faults.plan = { requests: [{ probability: 1, status, operations }] };
      const alice = scene.center.agents.get('alice');
      alice.write(chat.id, 'Goodbye, Kim');
      alice.end(chat.id);
      await scene.reads('ended the chat');
      expect(scene.screen.slice(-2)[0]).to.equal('Goodbye, Kim');
      await scene.say('bot?');
      await scene.reads('echo bot?');
    });
  }

  it('takes a delivered end for true when the API does not answer for long', async () => {
    await set({ handoff: { timing: { agentLeftMs: 20_000 } } });
    const chat = await connected();
    const operations = ['GET /conversations/{conversationId}/messages', 'GET /conversations/{conversationId}'];
    scene.center.faults.plan = { requests: [{ probability: 1, status: 500, operations }] };
    scene.center.agents.get('alice').end(chat.id);
    await scene.reads('ended the chat');
  });

  it('shows the last words that were not delivered as soon as they can be read', async () => {
    await set({ handoff: { timing: { agentLeftMs: 20_000 } } });
    const chat = await connected();
    const operations = ['GET /conversations/{conversationId}/messages'];
    scene.center.faults.plan = { requests: [{ probability: 1, status: 500, operations }] };
    scene.center.faults.nextDelivery({ drop: true }, 'MESSAGE');
    const alice = scene.center.agents.get('alice');
    alice.write(chat.id, 'Goodbye, Kim');
    alice.end(chat.id);
    await scene.reads('ended the chat');
    const failed = () =>
      scene.center.events.filter((event) => event.type === 'request' && event.operation === operations[0]).length;
    const before = failed();
    await scene.until(() => failed() > before + 1);
    scene.center.faults.plan = {};
    await scene.reads('Goodbye, Kim');
    await scene.until(() => scene.log.some((line) => line.startsWith('info the chat can be read again')));
    expect(scene.log.filter((line) => line.startsWith('warn the chat could not be read'))).to.have.length(1);
  });

  it('gives the conversation back when every delivery of the end is lost, at the next reading of all', async () => {
    await set({ handoff: { timing: { reconcileMs: 300 } } });
    const chat = await connected();
    scene.center.faults.plan = { deliveries: [{ probability: 1, drop: true }] };
    scene.center.agents.get('alice').end(chat.id);
    await scene.reads('ended the chat');
    await scene.say('bot?');
    await scene.reads('echo bot?');
  });

  it('takes an agent who left, with nobody following, for the end only after a while', async () => {
    await set({ handoff: { timing: { agentLeftMs: 300 } } });
    const chat = await connected();
    const alice = scene.center.agents.get('alice');
    scene.center.faults.plan = { deliveries: [{ probability: 1, drop: true, eventTypes: ['QUEUED'] }] };
    alice.leave(chat.id);
    await scene.reads('The agent has left the chat');
    await scene.until(() => chat.state === 'idle');
  });

  it("tries the user's channel again, in order, when it is down for a moment", async () => {
    let refusals = 2;
    await set({
      refuse: ({ activity }) => (activity?.text === 'A' && refusals-- > 0 ? 429 : undefined),
    });
    const chat = await connected();
    const alice = scene.center.agents.get('alice');
    alice.write(chat.id, 'A');
    alice.write(chat.id, 'B');
    await scene.reads(/^B$/);
    expect(scene.screen.filter((text) => /^[AB]$/.test(text))).to.deep.equal(['A', 'B']);
  });

  it('leaves the chat when the user cannot be reached any more', async () => {
    await set({ refuse: ({ activity }) => (activity?.text === 'are you there?' ? 404 : undefined) });
    const chat = await connected();
    scene.center.agents.get('alice').write(chat.id, 'are you there?');
    await scene.until(() => chat.state === 'idle');
    await scene.say('I am back');
    await scene.reads('echo I am back');
  });

  it('goes on with the next message when the channel refuses one for itself, and says so', async () => {
    await set({ refuse: ({ activity }) => (activity?.text === 'strange' ? 400 : undefined) });
    const chat = await connected();
    const alice = scene.center.agents.get('alice');
    alice.write(chat.id, 'strange');
    alice.write(chat.id, 'plain');
    await scene.reads('plain');
    await scene.reads('cannot be shown');
  });

  it('has one handoff when two turns of a conversation ask for one at once', async () => {
    await set();
    await Promise.all([scene.say('agent'), scene.say('agent'), scene.say('agent')]);
    const chat = await scene.accept();
    await saysAndIsHeard(chat, 'once');
    expect(scene.center.chats()).to.have.length(1);
  });

  it('keeps the transcript of a turn in which the bot throws', async () => {
    await set({
      bot: async (context) => {
        await context.sendActivity('just before');
        throw new Error('the bot is broken');
      },
    });
    await scene.say('break').catch(() => undefined);
    const { items } = await scene.handoff.transcripts.getTranscriptActivities('local', CONVERSATION);
    expect(items.map(({ text }) => text)).to.include.members(['break', 'just before']);
  });
});
