import type { TurnContext } from 'botbuilder';
import { expect } from 'chai';
import type { BotHandoff, HandoffHooks, HandoffReport } from '../../src';
import { CONVERSATION, type Scene, setScene } from '../helpers/scene';

type Told = [name: string, report: HandoffReport];

const bot = async (context: TurnContext, handoff: BotHandoff): Promise<void> => {
  const { type, text } = context.activity;
  if (type === 'message' && text === 'agent') await handoff.request(context, { queueId: 'support' });
};

describe("the bot developer's hooks", () => {
  let scene: Scene;
  let told: Told[];
  let heard: () => void;
  beforeEach(() => {
    told = [];
    heard = () => undefined;
  });
  afterEach(() => scene.close());

  /** What each hook does after it was told. */
  const set = async (then: (name: string) => void | Promise<void> = () => undefined): Promise<void> => {
    const hook = (name: string) => async (report: HandoffReport) => {
      told.push([name, report]);
      heard();
      await then(name);
    };
    const hooks: HandoffHooks = {
      onQueued: hook('onQueued'),
      onConnected: hook('onConnected'),
      onTransferred: hook('onTransferred'),
      onEnded: hook('onEnded'),
    };
    scene = await setScene({ bot, handoff: hooks });
  };
  const names = () => told.map(([name]) => name);
  const isTold = (count: number): Promise<void> =>
    new Promise((resolve) => {
      heard = () => {
        if (told.length >= count) resolve();
      };
      heard();
    });
  const connect = async () => {
    await scene.say('agent');
    const chat = await scene.accept();
    await scene.reads('talking with');
    return chat;
  };

  it('are told in order, with who, where, how long and why', async () => {
    await set();
    const chat = await connect();
    const from = scene.screen.length;
    scene.center.agents.get('alice').transfer(chat.id, 'billing');
    await scene.reads('passed on', from);
    await scene.center.agents.get('bruno').accept(chat.id);
    await scene.reads('talking with', from);
    scene.center.agents.get('bruno').end(chat.id);
    await isTold(5);
    expect(names()).to.deep.equal(['onQueued', 'onConnected', 'onTransferred', 'onConnected', 'onEnded']);
    const ended = told[4]?.[1];
    expect(ended).to.deep.include({
      chatId: chat.id,
      trigger: 'requested',
      reason: 'agent-ended',
      conversation: { channelId: 'local', conversationId: 'conversation-1' },
    });
    expect(ended?.agents.map(({ id }) => id)).to.deep.equal(['alice', 'bruno']);
    expect(ended?.queue?.id).to.equal('billing');
    expect(ended?.waitedMs).to.be.greaterThan(0);
    expect(ended?.servedMs).to.be.greaterThan(0);
    expect(ended?.interactions?.map(({ id }) => id)).to.deep.equal(chat.interactions.map(({ id }) => id));
    expect(ended?.interactions?.every(({ startedAt, endedAt = 0 }) => endedAt >= startedAt)).to.equal(true);
    expect(new Set(told.map(([, { id }]) => id)).size).to.equal(5);
  });

  it('are told again, as the same, after they threw; the user does not wait for it', async () => {
    let throws = 2;
    await set((name) => {
      if (name === 'onQueued' && throws-- > 0) throw new Error('the CRM is down');
    });
    const chat = await connect();
    scene.center.agents.get('alice').write(chat.id, 'Hello');
    await scene.reads('Hello');
    await isTold(4);
    expect(names()).to.deep.equal(['onQueued', 'onQueued', 'onQueued', 'onConnected']);
    expect(new Set(told.slice(0, 3).map(([, { id }]) => id)).size).to.equal(1);
    expect(scene.log.join()).not.to.include('CRM');
  });

  it('are told of each transfer of a user who waits', async () => {
    await set();
    await scene.say('agent');
    await scene.reads('getting you a person');
    const conversation = { channelId: 'local', conversationId: CONVERSATION };
    await scene.handoff.transfer(conversation, 'billing');
    await isTold(2);
    await scene.handoff.transfer(conversation, 'support');
    await isTold(3);
    await scene.accept('alice');
    await isTold(4);
    expect(names()).to.deep.equal(['onQueued', 'onTransferred', 'onTransferred', 'onConnected']);
  });

  it('are told after a restart what happened before it', async () => {
    let isDown = true;
    await set((name) => {
      if (name === 'onEnded' && isDown) throw new Error('the CRM is down');
    });
    await connect();
    await scene.say('leave');
    await isTold(3);
    await scene.restart();
    isDown = false;
    const before = told.length;
    await isTold(before + 1);
    expect(told.slice(2).every(([name, { reason }]) => name === 'onEnded' && reason === 'user-left')).to.equal(true);
    expect(new Set(told.slice(2).map(([, { id }]) => id)).size).to.equal(1);
  });

  it('are told of an end without a chat too', async () => {
    await set();
    scene.center.faults.next('POST /conversations', { status: 401 });
    await scene.say('agent');
    await isTold(1);
    expect(names()).to.deep.equal(['onEnded']);
    expect(told[0]?.[1]).to.include({ reason: 'not-authorized', servedMs: 0 });
  });
});
