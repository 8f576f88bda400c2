import type { TurnContext } from 'botbuilder';
import { expect } from 'chai';
import type { BotHandoff, HandoffOptions } from '../../src';
import { type MovableClock, movableClock } from '../helpers/movable-clock';
import { CONVERSATION, type Scene, setScene } from '../helpers/scene';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const LIMITS = { noAgentMs: 10 * MINUTE, userIdleMs: 20 * MINUTE, agentIdleMs: 30 * MINUTE, warnMs: 2 * MINUTE };

const bot = async (context: TurnContext, handoff: BotHandoff): Promise<void> => {
  const { type, text, name, value } = context.activity;
  if (type === 'event' && name === 'handoff.status') await context.sendActivity(`${value.state}: ${value.reason}`);
  else if (type === 'message' && text === 'agent') await handoff.request(context);
  else if (type === 'message') await context.sendActivity(`echo ${text}`);
};

describe('time', () => {
  let scene: Scene;
  let clock: MovableClock;
  const set = async (handoff: Partial<HandoffOptions> = {}): Promise<Scene> => {
    clock = movableClock();
    scene = await setScene({ bot, handoff: { clock, limits: LIMITS, ...handoff }, simulator: { clock } });
    return scene;
  };
  afterEach(() => scene.close());

  const connect = async () => {
    await scene.say('agent');
    const chat = await scene.accept();
    await scene.reads('talking with');
    return chat;
  };
  const agentSays = async (chatId: string, text: string): Promise<void> => {
    scene.center.agents.get('alice').write(chatId, text);
    await scene.reads(text);
  };
  const userSays = async (chatId: string, text: string): Promise<void> => {
    await scene.say(text);
    await scene.until(() => scene.center.chat(chatId).messages.some((message) => message.text === text));
  };
  const count = (text: string): number => scene.screen.filter((line) => line.includes(text)).length;

  it('brings a word while the user waits, with what is known of the queue, at longer and longer gaps', async () => {
    let waiting = 4;
    await set({
      limits: { ...LIMITS, noAgentMs: 0 },
      availability: { look: async () => ({ open: true, waiting: waiting--, waitMs: 3 * MINUTE }) },
    });
    await scene.say('agent');
    await scene.reads('getting you a person');
    clock.forward(31 * SECOND);
    await scene.reads('3 people are waiting, and it may take 3 minutes');
    clock.forward(121 * SECOND);
    await scene.reads('2 people are');
    clock.forward(121 * SECOND);
    await scene.say('hello?');
    await scene.until(() => scene.center.chats()[0]?.messages.some(({ text }) => text === 'hello?'));
    clock.forward(120 * SECOND);
    await scene.reads('One person is');
    expect(count('still looking')).to.equal(3);
  });

  it('says nothing more of waiting once an agent has come', async () => {
    await set();
    await connect();
    clock.forward(5 * MINUTE);
    await agentSays(scene.center.chats()[0]?.id ?? '', 'here I am');
    expect(count('still looking')).to.equal(0);
  });

  it('is over when no agent comes, after a warning', async () => {
    await set();
    await scene.say('agent');
    await scene.reads('getting you a person');
    clock.forward(8 * MINUTE + SECOND);
    await scene.reads('2 minutes more');
    clock.forward(2 * MINUTE);
    await scene.reads('nobody is free');
    await scene.reads('failed: no-agent');
    await scene.until(() => scene.center.chats()[0]?.state === 'idle');
    expect(count('minutes more')).to.equal(1);
    await scene.say('so?');
    await scene.reads('echo so?');
  });

  it('begins anew where a waiting user is routed to another queue, with the warning and the notes', async () => {
    await set();
    await scene.say('agent');
    await scene.reads('getting you a person');
    clock.forward(8 * MINUTE + SECOND);
    await scene.reads('2 minutes more');
    await scene.handoff.transfer({ channelId: 'local', conversationId: CONVERSATION }, 'billing');
    const passedOn = await scene.reads('passed on to a colleague');
    clock.forward(MINUTE);
    await scene.reads('still looking', passedOn);
    clock.forward(2 * MINUTE);
    await scene.say('hello?');
    await scene.until(() => scene.center.chats()[0]?.messages.some(({ text }) => text === 'hello?'));
    expect(scene.screen.slice(passedOn).join()).not.to.include('nobody is free');
    clock.forward(5 * MINUTE);
    await scene.reads('2 minutes more', passedOn);
    clock.forward(2 * MINUTE);
    await scene.reads('failed: no-agent');
  });

  it('is over when the user does not answer, after a warning that his word takes back', async () => {
    await set();
    const { id } = await connect();
    await agentSays(id, 'Which order?');
    clock.forward(18 * MINUTE + SECOND);
    await scene.reads('Are you still there?');
    await userSays(id, 'order 1042');
    await agentSays(id, 'And which item?');
    clock.forward(18 * MINUTE + SECOND);
    await scene.until(() => count('Are you still there?') === 2);
    clock.forward(2 * MINUTE);
    await scene.reads('not heard from you');
    await scene.reads('completed: user-idle');
    await scene.until(() => scene.center.chat(id).state === 'idle');
  });

  it('is over when the agent does not answer', async () => {
    await set();
    const { id } = await connect();
    await userSays(id, 'hello');
    clock.forward(28 * MINUTE + SECOND);
    await scene.reads('has not answered for a while');
    await userSays(id, 'hello again');
    clock.forward(2 * MINUTE);
    await scene.reads('completed: agent-idle');
    await scene.until(() => scene.center.chat(id).state === 'idle');
  });

  it('is not over for an agent who is typing, whether he goes on or not', async () => {
    await set();
    const { id } = await connect();
    await userSays(id, 'hello');
    clock.forward(28 * MINUTE + SECOND);
    await scene.reads('has not answered for a while');
    scene.center.agents.get('alice').typing(id, true);
    await scene.until(() => scene.events.some(({ activity }) => activity?.type === 'typing'));
    scene.center.agents.get('alice').typing(id, false);
    clock.forward(2 * MINUTE + SECOND);
    await userSays(id, 'are you there?');
    clock.forward(26 * MINUTE);
    await scene.until(() => count('has not answered for a while') === 2);
    clock.forward(2 * MINUTE);
    await scene.reads('completed: agent-idle');
  });

  it('is over when a chat has taken its longest time, however lively', async () => {
    await set({ limits: { ...LIMITS, longestMs: 40 * MINUTE } });
    const { id } = await connect();
    for (const text of ['one', 'two', 'three']) {
      clock.forward(12 * MINUTE);
      await userSays(id, `${text} asked`);
      await agentSays(id, `${text} answered`);
    }
    clock.forward(2 * MINUTE + SECOND);
    await scene.reads('nearly reached its longest time');
    clock.forward(2 * MINUTE);
    await scene.reads('completed: too-long');
  });

  it('goes on counting across a restart', async () => {
    await set();
    await scene.say('agent');
    await scene.reads('getting you a person');
    await scene.restart();
    clock.forward(8 * MINUTE + SECOND);
    await scene.reads('2 minutes more');
    await scene.restart();
    clock.forward(2 * MINUTE);
    await scene.reads('failed: no-agent');
    expect(count('minutes more')).to.equal(1);
  });
});
