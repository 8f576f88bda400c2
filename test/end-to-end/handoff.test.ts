import { EventFactory, type TurnContext } from 'botbuilder';
import { expect } from 'chai';
import type { BotHandoff } from '../../src';
import { CONVERSATION, type Scene, type SceneOptions, setScene } from '../helpers/scene';

/** A bot that says what it was told, hands over when asked, and keeps the statuses it heard. */
function echoBot(statuses: unknown[] = []) {
  return async (context: TurnContext, handoff: BotHandoff): Promise<void> => {
    const { type, text = '', name, value } = context.activity;
    if (type === 'event' && name === 'handoff.status') {
      statuses.push(value);
      await context.sendActivity(`status ${value.state}`);
    }
    if (type !== 'message') return;
    if (text === 'agent') {
      await context.sendActivity(
        EventFactory.createHandoffInitiation(context, { topic: 'billing', basket: { items: 2 } }),
      );
    } else if (text === 'agent by code') {
      await handoff.request(context, {
        queueId: 'billing',
        context: { topic: 'code' },
        user: { email: 'kim@example.com' },
      });
    } else {
      await context.sendActivity(`echo ${text}`);
    }
  };
}

describe('a handoff', () => {
  let scene: Scene;
  const set = async (options: Partial<SceneOptions> = {}): Promise<Scene> => {
    scene = await setScene({ bot: echoBot(), ...options });
    return scene;
  };
  afterEach(() => scene.close());

  it('passes transcript, user and context to the agent when the bot sends handoff.initiate', async () => {
    await set();
    await scene.say('hello');
    await scene.say('agent', { locale: 'de-AT' });
    const chat = await scene.accept();
    expect(chat.history.map(({ author, text }) => [author.type, text])).to.deep.equal([
      ['user', 'hello'],
      ['bot', 'echo hello'],
      ['user', 'agent'],
    ]);
    expect(chat.user).to.include({ name: 'Kim', userId: 'kim', language: 'de' });
    expect(chat.user.additionalProperties).to.deep.include.members([
      { key: 'topic', value: 'billing' },
      { key: 'basket', value: 'items: 2' },
    ]);
    expect(chat.queueId).to.equal('support');
  });

  it('never sends the handoff.initiate event to the channel', async () => {
    await set();
    await scene.say('agent');
    await scene.reads('getting you a person');
    expect(scene.events.map(({ activity }) => activity?.name)).not.to.include('handoff.initiate');
  });

  it('begins from bot code, with a queue and data of its own', async () => {
    await set();
    await scene.say('agent by code');
    const chat = await scene.accept('bruno');
    expect(chat.queueId).to.equal('billing');
    expect(chat.user).to.include({ email: 'kim@example.com' });
    expect(chat.user.additionalProperties).to.deep.include({ key: 'topic', value: 'code' });
  });

  it('begins when the user plainly asks for a person, and the bot is not run for that message', async () => {
    await set({ handoff: { recognizer: undefined } });
    await scene.say('I want to talk to a person, please');
    await scene.accept();
    await scene.reads('talking with');
    expect(scene.screen).not.to.include('echo I want to talk to a person, please');
  });

  it('relays both ways in order, keeps what was written before the agent came, and keeps the bot silent', async () => {
    await set();
    await scene.say('agent');
    await scene.say('one');
    await scene.say('two');
    const chat = await scene.accept();
    const alice = scene.center.agents.get('alice');
    alice.write(chat.id, 'A');
    alice.write(chat.id, 'B');
    await scene.say('three');
    await scene.until(() => chat.messages.filter(({ author }) => author.type === 'user').length === 3);
    await scene.reads('B');
    expect(chat.messages.filter(({ author }) => author.type === 'user').map(({ text }) => text)).to.deep.equal([
      'one',
      'two',
      'three',
    ]);
    expect(scene.screen.filter((text) => text === 'A' || text === 'B')).to.deep.equal(['A', 'B']);
    expect(scene.screen.join()).not.to.include('echo');
  });

  it("marks an agent's message as the agent's, and replies to nothing", async () => {
    await set();
    await scene.say('agent');
    const chat = await scene.accept();
    scene.center.agents.get('alice').write(chat.id, 'Hello');
    await scene.reads('Hello');
    const { activity } = scene.events.find((event) => event.activity?.text === 'Hello') ?? {};
    expect(activity?.channelData.handoff).to.include({ author: 'agent', agentId: 'alice' });
    expect(activity).not.to.have.property('replyToId');
  });

  it('tells the bot what happens as handoff.status events of its own turns', async () => {
    const statuses: { state: string; reason?: string; chatId?: string }[] = [];
    await set({ bot: echoBot(statuses) });
    await scene.say('agent');
    const chat = await scene.accept();
    await scene.reads('talking with');
    scene.center.agents.get('alice').end(chat.id);
    await scene.reads('status completed');
    expect(statuses.map(({ state, reason }) => [state, reason])).to.deep.equal([
      ['accepted', undefined],
      ['completed', 'agent-ended'],
    ]);
    expect(statuses[1]?.chatId).to.equal(chat.id);
    expect(scene.screen, 'the bot is silent while the agent has the user').not.to.include('status accepted');
    const answer = scene.events.find(({ activity }) => activity?.text === 'status completed');
    expect(answer?.activity).not.to.have.property('replyToId');
  });

  it('gives the conversation back when the agent ends, and the second handoff works like the first', async () => {
    await set();
    for (const round of ['first', 'second']) {
      const from = scene.screen.length;
      await scene.say('agent');
      const chat = await scene.accept();
      scene.center.agents.get('alice').write(chat.id, `${round} round`);
      await scene.reads(`${round} round`, from);
      scene.center.agents.get('alice').end(chat.id);
      await scene.reads('ended the chat', from);
      await scene.reads('status completed', from);
      await scene.say(`back after the ${round}`);
      await scene.reads(`echo back after the ${round}`, from);
    }
    expect(scene.center.chats()).to.have.length(2);
  });

  for (const transferOrder of ['transfer-first', 'left-first'] as const) {
    it(`survives a transfer whose events come ${transferOrder}`, async () => {
      await set({ simulator: { transferOrder } });
      await scene.say('agent');
      const chat = await scene.accept();
      await scene.reads('talking with');
      const from = scene.screen.length;
      scene.center.agents.get('alice').transfer(chat.id, 'billing');
      await scene.reads('passed on', from);
      await scene.center.agents.get('bruno').accept(chat.id);
      await scene.reads('talking with', from);
      scene.center.agents.get('bruno').write(chat.id, 'Bruno here');
      await scene.reads('Bruno here', from);
      await scene.say('still with you');
      await scene.until(() => chat.messages.some(({ text }) => text === 'still with you'));
      expect(scene.screen.join()).not.to.match(/ended the chat|status completed|echo/);
    });
  }

  it('ends when the user types the leave word, and the contact center is told', async () => {
    await set();
    await scene.say('agent');
    const chat = await scene.accept();
    await scene.reads('talking with');
    await scene.say('Leave!');
    await scene.reads('left the chat');
    await scene.reads('status completed');
    await scene.until(() => chat.state === 'idle');
    await scene.say('bot?');
    await scene.reads('echo bot?');
  });

  it('ends while the user still waits in the queue', async () => {
    await set();
    await scene.say('agent');
    await scene.reads('getting you a person');
    await scene.say('leave');
    await scene.reads('left the chat');
    await scene.until(() => scene.center.chats()[0]?.state === 'idle');
  });

  it('lets an agent leave without ending the chat: the next one goes on', async () => {
    await set();
    await scene.say('agent');
    const chat = await scene.accept();
    await scene.reads('talking with');
    scene.center.agents.get('alice').leave(chat.id);
    const from = scene.screen.length;
    await scene.accept();
    await scene.reads('talking with', from);
    expect(scene.screen.join()).not.to.include('ended the chat');
  });

  it('says a message of the user to the agent once, however often the channel sends it', async () => {
    await set();
    await scene.say('agent', { id: 'activity-0' });
    await scene.say('agent', { id: 'activity-0' });
    const chat = await scene.accept();
    for (let time = 0; time < 3; time += 1) await scene.say('hello?', { id: 'activity-1' });
    await scene.say('last', { id: 'activity-2' });
    await scene.until(() => chat.messages.some(({ text }) => text === 'last'));
    expect(chat.messages.map(({ text }) => text)).to.deep.equal(['hello?', 'last']);
  });

  it('goes on after a restart in the middle', async () => {
    await set();
    await scene.say('agent');
    const chat = await scene.accept();
    await scene.reads('talking with');
    await scene.restart();
    scene.center.agents.get('alice').write(chat.id, 'still there?');
    await scene.reads('still there?');
    await scene.say('yes');
    await scene.until(() => chat.messages.some(({ text }) => text === 'yes'));
    expect(scene.screen.join()).not.to.include('echo');
  });

  it('shows what the agent wrote while the bot was away, in order', async () => {
    await set();
    await scene.say('agent');
    const chat = await scene.accept();
    await scene.reads('talking with');
    scene.center.faults.nextDelivery({ drop: true });
    scene.center.agents.get('alice').write(chat.id, 'lost delivery');
    scene.center.agents.get('alice').write(chat.id, 'second');
    await scene.reads('second');
    expect(scene.screen.slice(-2)).to.deep.equal(['lost delivery', 'second']);
  });

  it('keeps the transcript of everything, the agent marked as the agent, readable as a TranscriptStore', async () => {
    await set();
    await scene.say('hello');
    await scene.say('agent');
    const chat = await scene.accept();
    scene.center.agents.get('alice').write(chat.id, 'Hi Kim');
    await scene.reads('Hi Kim');
    await scene.say('Hi Alice');
    const { items } = await scene.handoff.transcripts.getTranscriptActivities('local', CONVERSATION);
    const said = items
      .filter(({ type }) => type === 'message')
      .map(({ text, channelData }) => [text, channelData?.handoff?.author]);
    expect(said.map(([text]) => text)).to.deep.equal([
      'hello',
      'echo hello',
      'agent',
      scene.screen[1],
      scene.screen[2],
      'Hi Kim',
      'Hi Alice',
    ]);
    expect(said[5]?.[1]).to.equal('agent');
  });
});
