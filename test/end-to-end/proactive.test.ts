import { type CloudAdapter, type ConversationReference, MessageFactory, TurnContext } from 'botbuilder';
import { expect } from 'chai';
import type { BotHandoff, ProactiveSends } from '../../src';
import { type Scene, setScene } from '../helpers/scene';

describe('what the bot sends while a person has the conversation', () => {
  let scene: Scene;
  let reference: Partial<ConversationReference>;
  let adapter: CloudAdapter;
  let answerSlowly: () => void;
  let thinks: () => void;
  afterEach(() => scene.close());

  const bot = async (context: TurnContext, handoff: BotHandoff): Promise<void> => {
    const { type, text, name, value } = context.activity;
    reference = TurnContext.getConversationReference(context.activity);
    adapter = context.adapter as CloudAdapter;
    if (type === 'event' && name === 'handoff.status') await context.sendActivity(`status ${value.state}`);
    if (type !== 'message') return;
    if (text === 'agent') {
      await handoff.request(context);
      await context.sendActivity('One moment');
    } else if (text === 'slow') {
      await new Promise<void>((resolve) => {
        answerSlowly = resolve;
        thinks();
      });
      await context.sendActivity('the slow answer');
    } else {
      await context.sendActivity(`echo ${text}`);
    }
  };
  const set = async (proactive?: ProactiveSends) => {
    scene = await setScene({ bot, handoff: { proactive } });
  };
  const connect = async () => {
    const from = scene.screen.length;
    await scene.say('agent');
    const chat = await scene.accept();
    await scene.reads('talking with', from);
    return { from, ...chat };
  };
  const send = (...texts: string[]): Promise<void> =>
    adapter.continueConversationAsync('', reference, async (context) => {
      await context.sendActivities([{ type: 'typing' }, ...texts.map((text) => MessageFactory.text(text))]);
    });
  const agentSays = async (chatId: string, text: string): Promise<void> => {
    scene.center.agents.get('alice').write(chatId, text);
    await scene.reads(text);
  };
  /** What is on the screen but for the package's own sentences. */
  const said = (from: number) =>
    scene.screen.slice(from).filter((text) => /^(news|Alice|status|echo|the slow)/.test(text));

  it('is held, across a restart too, and shown in order when the bot has it again', async () => {
    await set();
    const { id, from } = await connect();
    await send('news 1', 'news 2');
    await agentSays(id, 'Alice here');
    await send('news 3');
    await scene.restart();
    await scene.say('leave');
    await scene.reads('status completed');
    await scene.say('back');
    await scene.reads('echo back');
    expect(said(from)).to.deep.equal(['Alice here', 'news 1', 'news 2', 'news 3', 'status completed', 'echo back']);
    const { activity } = scene.events.find((event) => event.activity?.text === 'news 1') ?? {};
    expect(activity).not.to.have.property('replyToId');
  });

  it('is dropped where the setting says so', async () => {
    await set('drop');
    const { id, from } = await connect();
    await send('news 1');
    await agentSays(id, 'Alice here');
    await scene.say('leave');
    await scene.reads('status completed');
    expect(said(from)).to.deep.equal(['Alice here', 'status completed']);
  });

  it('is shown at once where the setting says so', async () => {
    await set('send');
    const { id, from } = await connect();
    await scene.reads('status accepted', from);
    await send('news 1');
    await agentSays(id, 'Alice here');
    expect(said(from)).to.deep.equal(['status accepted', 'news 1', 'Alice here']);
  });

  it('does not come from a turn that began before the handoff and is late', async () => {
    await set();
    const thinking = new Promise<void>((resolve) => {
      thinks = resolve;
    });
    const slow = scene.say('slow');
    await thinking;
    const { id, from } = await connect();
    answerSlowly();
    await slow;
    await agentSays(id, 'Alice here');
    await scene.say('leave');
    await scene.reads('status completed');
    expect(said(from)).to.deep.equal(['Alice here', 'the slow answer', 'status completed']);
  });

  it('is what the turn that begins the handoff has still to say', async () => {
    await set();
    await connect();
    expect(scene.screen).to.include('One moment');
  });

  it('is asked for with a turn or with a stored reference', async () => {
    await set();
    await connect();
    expect(await scene.handoff.isWithAgent(reference)).to.equal(true);
    expect(await scene.handoff.end(reference)).to.equal(true);
    await scene.reads('status completed');
    expect(await scene.handoff.isWithAgent(reference)).to.equal(false);
    expect(await scene.handoff.end(reference)).to.equal(false);
  });
});
