import { EventFactory, type TurnContext } from 'botbuilder';
import { expect } from 'chai';
import { type Scene, type SceneOptions, setScene } from '../helpers/scene';

const CANARY = 'canary-7f3a';

describe('a handoff that cannot be', () => {
  let scene: Scene;
  let statuses: { state: string; reason?: string; message?: string }[];
  const set = async (options: Partial<SceneOptions> = {}): Promise<void> => {
    statuses = [];
    scene = await setScene({
      bot: async (context: TurnContext) => {
        const { type, text, name, value } = context.activity;
        if (type === 'event' && name === 'handoff.status') statuses.push(value);
        else if (type === 'message' && text?.startsWith('agent')) {
          await context.sendActivity(EventFactory.createHandoffInitiation(context, {}));
        } else if (type === 'message') await context.sendActivity(`echo ${text}`);
      },
      ...options,
    });
  };
  afterEach(() => scene.close());

  async function failsWith(reason: string, sentence: string): Promise<void> {
    await scene.say(`agent ${CANARY}`);
    await scene.reads(sentence);
    await scene.say('hello');
    await scene.reads('echo hello');
    await scene.until(() => statuses.length > 0);
    expect(statuses).to.have.length(1);
    expect(statuses[0]).to.include({ state: 'failed', reason });
    const lines = scene.log.filter((line) => line.includes('handoff failed'));
    expect(lines, 'one line of the log tells it').to.have.length(1);
    expect(lines[0]).to.include('handoffId');
    expect(scene.log.join('\n'), 'the log holds no text').not.to.include(CANARY);
  }

  it('is told in plain words when the key is wrong', async () => {
    await set({ gateway: { apiKey: 'wrong-key' } });
    await failsWith('not-authorized', 'cannot reach our agents');
    expect(scene.log.join('\n')).not.to.include('wrong-key');
  });

  it('is told in plain words when the queue is unknown', async () => {
    await set({ gateway: { queueId: 'nowhere' } });
    await failsWith('unknown-queue', 'cannot reach our agents');
  });

  it('is told in plain words when the gateway is down', async () => {
    await set();
    scene.center.faults.down();
    await failsWith('unreachable', 'could not reach our agents');
  });

  it('is told in plain words when the gateway opens nothing, and cannot say so', async () => {
    await set();
    scene.center.faults.plan = { requests: [{ probability: 1, status: 500, operations: ['POST /conversations'] }] };
    await failsWith('unreachable', 'could not reach our agents');
  });

  it('says in the log why the gateway cannot be reached', async () => {
    await set({ gateway: { url: 'http://127.0.0.1:1' } });
    await scene.say('agent');
    await scene.reads('could not reach our agents');
    expect(scene.log.join('\n')).to.include('ECONNREFUSED');
  });

  it('says in the log where a bot has thrown that was told of it', async () => {
    scene = await setScene({
      onTurnError: () => async (_context, error) => {
        throw error;
      },
      gateway: { queueId: 'nowhere' },
      bot: async (context: TurnContext) => {
        if (context.activity.type === 'event') throw new RangeError(CANARY);
        await context.sendActivity(EventFactory.createHandoffInitiation(context, {}));
      },
    });
    await scene.say('agent');
    await scene.reads('cannot reach our agents');
    const line = await scene.until(() => scene.log.find((each) => each.includes("the bot's turn failed")));
    expect(line).to.include('RangeError').and.to.include('bad-input.test.ts:');
    expect(scene.log.join('\n')).not.to.include(CANARY);
  });

  it('does not fail when the gateway is down only for a moment', async () => {
    await set();
    scene.center.faults.next('POST /conversations', { status: 503 });
    await scene.say('agent');
    await scene.accept();
    await scene.reads('talking with');
    expect(scene.center.chats()).to.have.length(1);
  });

  it('opens one chat when the answer to its opening is lost', async () => {
    await set();
    scene.center.faults.next('POST /conversations', { reset: true, applied: true });
    await scene.say('agent');
    await scene.accept();
    await scene.reads('talking with');
    expect(scene.center.chats()).to.have.length(1);
  });

  it('tells the user of a message that is refused for itself, and goes on', async () => {
    await set();
    await scene.say('agent');
    const chat = await scene.accept();
    await scene.reads('talking with');
    scene.center.faults.next('POST /conversations/{conversationId}/messages', { status: 400 });
    await scene.say('refused');
    await scene.reads('could not be passed on');
    await scene.say('taken');
    await scene.until(() => chat.messages.some(({ text }) => text === 'taken'));
    expect(chat.messages.map(({ text }) => text)).to.deep.equal(['taken']);
  });

  it('does not take a chat for gone that is not known everywhere yet', async () => {
    await set({ handoff: { timing: { appearMs: 60_000 } } });
    scene.center.faults.next('POST /conversations/{conversationId}/messages', { status: 404 });
    scene.center.faults.next('GET /conversations/{conversationId}/messages', { status: 404 });
    scene.center.faults.next('GET /conversations/{conversationId}', { status: 404 });
    await scene.say('agent');
    const chat = await scene.accept();
    scene.center.agents.get('alice').write(chat.id, 'Hello');
    await scene.say('here');
    await scene.reads('Hello');
    await scene.until(() => chat.messages.some(({ text }) => text === 'here'));
    expect(statuses.map(({ state }) => state)).to.deep.equal(['accepted']);
  });

  it('is over when the contact center does not know the chat any more', async () => {
    await set({ handoff: { timing: { appearMs: 0 } } });
    await scene.say('agent');
    await scene.accept();
    await scene.reads('talking with');
    scene.center.faults.next('POST /conversations/{conversationId}/messages', { status: 404 });
    await scene.say('anybody?');
    await scene.reads('is over');
    await scene.say('bot?');
    await scene.reads('echo bot?');
    const ended = await scene.until(() => statuses.find(({ state }) => state !== 'accepted'));
    expect(ended).to.include({ state: 'completed', reason: 'chat-gone' });
  });
});
