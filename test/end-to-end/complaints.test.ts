import { type CloudAdapter, type ConversationReference, TurnContext } from 'botbuilder';
import { expect } from 'chai';
import type { BotHandoff, HandoffOptions } from '../../src';
import type { SimulatedChat, SimulatorOptions } from '../../src/simulator';
import { type MovableClock, movableClock } from '../helpers/movable-clock';
import { type Scene, setScene } from '../helpers/scene';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

describe('what people complain of in other handoffs', () => {
  let scene: Scene;
  let clock: MovableClock;
  let reference: Partial<ConversationReference>;
  let adapter: CloudAdapter;

  const bot = async (context: TurnContext, handoff: BotHandoff): Promise<void> => {
    const { type, text, name, value } = context.activity;
    reference = TurnContext.getConversationReference(context.activity);
    adapter = context.adapter as CloudAdapter;
    if (type === 'event' && name === 'handoff.status')
      await context.sendActivity(`${value.state}: ${value.reason ?? ''}`);
    if (type !== 'message') return;
    if (text === 'agent') await handoff.request(context);
    else await context.sendActivity(`bot: ${text}`);
  };
  const set = async (handoff: Partial<HandoffOptions> = {}, simulator: SimulatorOptions = {}): Promise<void> => {
    clock = movableClock();
    scene = await setScene({ bot, handoff: { clock, ...handoff }, simulator: { clock, ...simulator } });
  };
  afterEach(() => scene.close());

  const alice = () => scene.center.agents.get('alice');
  const connected = async (): Promise<SimulatedChat> => {
    const from = scene.screen.length;
    await scene.say('agent');
    const chat = await scene.accept();
    await scene.reads('talking with', from);
    return chat;
  };
  const userSays = async (chat: SimulatedChat, text: string): Promise<void> => {
    await scene.say(text);
    await scene.until(() => chat.messages.some((message) => message.text === text));
  };
  const botAnswers = async (): Promise<void> => {
    const from = scene.screen.length;
    await scene.say('and now?');
    await scene.reads('bot: and now?', from);
  };

  it('nobody is there: the user is told at once, and not sent to an empty room', async () => {
    await set({ availability: { look: async () => ({ open: true, staffed: false }) } });
    await scene.say('agent');
    await scene.reads('none of our agents is there');
    await scene.reads('failed: unstaffed');
    expect(scene.center.chats()).to.have.length(0);
    await botAnswers();
  });

  it('nobody is there, though they should be: the wait has an end, and a warning before it', async () => {
    await set({ limits: { noAgentMs: 5 * MINUTE, warnMs: MINUTE } });
    await scene.say('agent');
    await scene.reads('getting you a person');
    clock.forward(4 * MINUTE + SECOND);
    await scene.reads('Nobody has been free so far');
    clock.forward(MINUTE);
    await scene.reads('failed: no-agent');
    await scene.until(() => scene.center.chats()[0]?.state === 'idle');
    await botAnswers();
  });

  it('no word while waiting: the user hears how it stands, and what he writes is kept', async () => {
    await set({ availability: { look: async () => ({ open: true, waiting: 2, waitMs: 4 * MINUTE }) } });
    await scene.say('agent');
    await scene.reads('getting you a person');
    clock.forward(31 * SECOND);
    await scene.reads('2 people are waiting, and it may take 4 minutes');
    await scene.say('my parcel is broken');
    await scene.say('order 1042');
    clock.forward(2 * MINUTE);
    await scene.until(() => scene.screen.filter((text) => text.includes('2 people are waiting')).length === 2);
    const chat = await scene.accept();
    await scene.until(() => chat.messages.length === 2);
    expect(chat.messages.map(({ text }) => text)).to.deep.equal(['my parcel is broken', 'order 1042']);
  });

  for (const phase of ['waiting', 'talking'] as const) {
    it(`no way out: a word ends it while ${phase}, and the agent's side is told`, async () => {
      await set();
      await scene.say('agent');
      await scene.reads('type "leave"');
      if (phase === 'talking') {
        await scene.accept();
        await scene.reads('talking with');
      }
      await scene.say('Leave.');
      await scene.reads('You have left the chat');
      await scene.until(() => scene.center.chats()[0]?.state === 'idle');
      await botAnswers();
    });
  }

  for (const transferOrder of ['transfer-first', 'left-first'] as const) {
    it(`a transfer taken for the end: the user goes on with the next agent, told ${transferOrder}`, async () => {
      await set({}, { transferOrder });
      const chat = await connected();
      const from = scene.screen.length;
      alice().transfer(chat.id, 'billing');
      await scene.reads('passed on', from);
      await scene.center.agents.get('bruno').accept(chat.id);
      await scene.reads('talking with', from);
      scene.center.agents.get('bruno').write(chat.id, 'Bruno here');
      await scene.reads('Bruno here', from);
      await userSays(chat, 'still with you');
      expect(scene.screen.slice(from).join()).not.to.match(/completed|failed|bot:|ended/);
    });
  }

  it('the second handoff failing: it works as the first, in the same conversation', async () => {
    await set();
    for (const round of ['first', 'second', 'third']) {
      const chat = await connected();
      await userSays(chat, `${round} question`);
      const from = scene.screen.length;
      alice().write(chat.id, `${round} answer`);
      alice().end(chat.id);
      await scene.reads(`${round} answer`, from);
      await scene.reads('completed: agent-ended', from);
    }
    expect(new Set(scene.center.chats().map(({ id }) => id)).size).to.equal(3);
  });

  it('a bot that never comes back: not even when every delivery of the end is lost', async () => {
    await set({ timing: { reconcileMs: 200 } });
    const chat = await connected();
    scene.center.faults.plan = { deliveries: [{ probability: 1, drop: true }] };
    alice().end(chat.id);
    await scene.reads('completed: agent-ended');
    await botAnswers();
  });

  it('a bot that never comes back: not even when the agent has gone home with the chat open', async () => {
    await set();
    const chat = await connected();
    await userSays(chat, 'are you still there?');
    clock.forward(61 * MINUTE);
    await scene.reads('The agent has not answered for a while');
    clock.forward(2 * MINUTE);
    await scene.reads('completed: agent-idle');
    await scene.until(() => chat.state === 'idle');
    await botAnswers();
  });

  it('a bot that never comes back: not even when it was restarted, or 8x8 does not answer', async () => {
    await set();
    await connected();
    await scene.restart();
    scene.center.faults.down();
    await scene.say('leave');
    await scene.reads('completed: user-left');
    await botAnswers();
    scene.center.faults.up();
    await scene.until(() => scene.center.chats()[0]?.state === 'idle');
  });

  it('a bot that talks over the agent: it is not run, and what its code sends waits for the end', async () => {
    await set();
    const chat = await connected();
    const from = scene.screen.length;
    await userSays(chat, 'my address is wrong');
    await adapter.continueConversationAsync('', reference, async (context) => {
      await context.sendActivity('Rate our new site!');
    });
    alice().write(chat.id, 'I have changed it');
    await scene.reads('I have changed it');
    expect(scene.screen.slice(from)).to.deep.equal(['I have changed it']);
    alice().end(chat.id);
    await scene.reads('completed: agent-ended');
    await scene.reads('Rate our new site!');
  });
});
