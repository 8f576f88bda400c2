import { EventFactory, type TurnContext } from 'botbuilder';
import { expect } from 'chai';
import type { BotHandoff, HandoffStatus } from '../../src';
import type { SimulatedChat, SimulatedVisitor } from '../../src/simulator';
import { openApi, openApiMissing } from '../helpers/openapi';
import { type Scene, type SceneOptions, setScene } from '../helpers/scene';

/** Says what it was told, hands over when asked, asks how it went, and ends when told. */
function echoBot(statuses: HandoffStatus[] = []) {
  return async (context: TurnContext, _handoff: BotHandoff): Promise<void> => {
    const { type, text = '', name, value } = context.activity;
    if (type === 'event' && name === 'handoff.status') {
      statuses.push(value);
      if (value.state !== 'accepted') await context.sendActivity('How did it go?');
    }
    if (type !== 'message') return;
    if (text === 'agent') {
      await context.sendActivity('One moment');
      await context.sendActivity(EventFactory.createHandoffInitiation(context, { topic: 'vase' }));
    } else if (text === 'bye') {
      await context.sendActivity('Goodbye');
      await context.sendActivity({ type: 'endOfConversation' });
    } else {
      await context.sendActivity(`echo ${text}`);
    }
  };
}

const textsOf = ({ messages }: SimulatedChat): string[] =>
  messages.map(({ author, text }) => `${author.type}: ${text}`);

describe('a visit on a channel of 8x8', () => {
  let scene: Scene;
  const set = async (options: Partial<SceneOptions> = {}): Promise<Scene> => {
    scene = await setScene({ bot: echoBot(), channel8x8: {}, gateway: { webhookId: 'bot-webhook' }, ...options });
    return scene;
  };
  const api = openApi();
  before(() => {
    if (!api) console.log(openApiMissing);
  });
  afterEach(async () => {
    const calls = scene.center.events.filter((event) => event.type === 'request');
    await scene.close();
    // Files go as a form, and a call that was cut has no answer.
    const wrong = calls
      .filter(({ operation, status }) => status !== undefined && status < 400 && !operation?.endsWith('attachments'))
      .flatMap(({ method, path, status = 0, requestBody, responseBody }) => [
        ...(api?.validateRequest(method, path, requestBody) ?? []),
        ...(api?.validateResponse(method, path, status, responseBody) ?? []),
      ]);
    expect(wrong, "what the vendor's description says").to.deep.equal([]);
  });

  const reads = ({ chat }: SimulatedVisitor, text: string, from = 0): Promise<number> =>
    scene
      .until(() => {
        const index = textsOf(chat).findIndex((line, at) => at >= from && line.includes(text));
        return index >= 0 && index + 1;
      })
      .then((found) => found - 1);

  it('goes from the bot to an agent and back: survey, goodbye, end', async () => {
    const statuses: HandoffStatus[] = [];
    await set({ bot: echoBot(statuses) });
    const visitor = scene.center.visitors.open({ user: { name: 'Kim', userId: 'kim', language: 'en' } });
    visitor.say('hello');
    await reads(visitor, 'bot: echo hello');
    visitor.say('agent');
    await reads(visitor, 'bot: I am getting you a person');
    const chat = await scene.accept();
    expect(chat.id).to.equal(visitor.chat.id);
    expect(chat.user.additionalProperties?.map(({ key, value }) => (key === 'topic' ? value : key))).to.deep.equal([
      'vase',
      'visitHandoffId',
    ]);
    await reads(visitor, 'talking with');
    visitor.say('It is the vase');
    scene.center.agents.get('alice').write(chat.id, 'I am sorry');
    visitor.say('No matter');
    scene.center.agents.get('alice').end(chat.id, { code: 'solved' });
    await reads(visitor, 'bot: How did it go?');
    visitor.say('Good');
    await reads(visitor, 'bot: echo Good');
    visitor.say('bye');
    await scene.until(() => chat.state === 'idle');
    expect(textsOf(chat)).to.deep.equal([
      'user: hello',
      'bot: echo hello',
      'user: agent',
      'bot: One moment',
      'bot: I am getting you a person. You can go on writing; type "leave" to come back to me.',
      'bot: You are now talking with a person. Type "leave" to end the chat.',
      'user: It is the vase',
      'agent: I am sorry',
      'user: No matter',
      'bot: The agent has ended the chat. You are talking with the bot again.',
      'bot: How did it go?',
      'user: Good',
      'bot: echo Good',
      'user: bye',
      'bot: Goodbye',
    ]);
    expect(statuses.map(({ state, reason }) => [state, reason])).to.deep.equal([
      ['accepted', undefined],
      ['completed', 'agent-ended'],
    ]);
    expect(scene.center.chats(), 'no chat of our own was opened').to.have.length(1);
  });

  it('is handed over when the user plainly asks for a person, and the second time is like the first', async () => {
    await set({ handoff: { recognizer: undefined } });
    const visitor = scene.center.visitors.open({ channel: 'WhatsApp', user: { language: 'en' }, msisdn: '+4312345' });
    for (const round of [1, 2]) {
      const from = visitor.chat.messages.length;
      visitor.say('I want to talk to a person, please');
      const chat = await scene.accept();
      await reads(visitor, 'talking with', from);
      scene.center.agents.get('alice').end(chat.id);
      await reads(visitor, 'How did it go?', from);
      visitor.say(`back ${round}`);
      await reads(visitor, `bot: echo back ${round}`, from);
    }
    expect(textsOf(visitor.chat).join()).not.to.include('echo I want');
  });

  it('goes on through a transfer, and tells nobody that it is over', async () => {
    await set();
    const visitor = scene.center.visitors.open();
    visitor.say('agent');
    const chat = await scene.accept();
    await reads(visitor, 'talking with');
    scene.center.agents.get('alice').transfer(chat.id, 'billing');
    await reads(visitor, 'passed on');
    await scene.center.agents.get('bruno').accept(chat.id);
    visitor.say('still with you');
    scene.center.agents.get('bruno').write(chat.id, 'Bruno here');
    scene.center.agents.get('bruno').end(chat.id);
    await reads(visitor, 'How did it go?');
    expect(textsOf(visitor.chat).filter((line) => /echo|ended the chat/.test(line))).to.have.length(1);
  });

  it('comes back to the script that it came from when the user leaves the queue', async () => {
    await set();
    const visitor = scene.center.visitors.open();
    visitor.say('agent');
    await scene.until(() => visitor.chat.queueId === 'support');
    visitor.say('leave');
    await reads(visitor, 'How did it go?');
    await scene.until(() => visitor.chat.scriptId === 'bot-script' && visitor.chat.queueId === undefined);
    visitor.say('hello again');
    await reads(visitor, 'bot: echo hello again');
    expect(visitor.chat.state).to.equal('active');
  });

  it('ends with its agent where the bot does not want it back', async () => {
    const statuses: HandoffStatus[] = [];
    await set({ bot: echoBot(statuses), gateway: {} });
    const visitor = scene.center.visitors.open();
    visitor.say('agent');
    const chat = await scene.accept();
    await reads(visitor, 'talking with');
    scene.center.agents.get('alice').end(chat.id);
    await scene.until(() => statuses.length === 2);
    expect(chat.state).to.equal('idle');
    expect(statuses[1]).to.include({ state: 'completed', reason: 'agent-ended' });
  });

  it('ends when its user goes while he waits, and the bot hears of it', async () => {
    const statuses: HandoffStatus[] = [];
    await set({ bot: echoBot(statuses) });
    const visitor = scene.center.visitors.open();
    visitor.say('agent');
    await scene.until(() => visitor.chat.queueId === 'support');
    await reads(visitor, 'getting you a person');
    visitor.leave();
    await scene.until(() => statuses.length === 1);
    expect(statuses[0]).to.include({ state: 'completed', reason: 'user-left' });
  });

  it('is told to the bot as a queue that is not there, and the user stays with the bot', async () => {
    const statuses: HandoffStatus[] = [];
    await set({ bot: echoBot(statuses), gateway: { queueId: 'nowhere', webhookId: 'bot-webhook' } });
    const visitor = scene.center.visitors.open();
    visitor.say('agent');
    await reads(visitor, 'How did it go?');
    expect(statuses[0]).to.include({ state: 'failed', reason: 'unknown-queue' });
    visitor.say('then you');
    await reads(visitor, 'bot: echo then you');
  });

  it('goes on after restarts, with the bot and with the agent', async () => {
    await set();
    const visitor = scene.center.visitors.open();
    visitor.say('one');
    await reads(visitor, 'bot: echo one');
    await scene.restart();
    visitor.say('agent');
    const chat = await scene.accept();
    await reads(visitor, 'talking with');
    await scene.restart();
    visitor.say('for the agent');
    scene.center.agents.get('alice').end(chat.id);
    await reads(visitor, 'How did it go?');
    visitor.say('two');
    await reads(visitor, 'bot: echo two');
    expect(textsOf(visitor.chat).join()).not.to.include('echo for the agent');
  });

  it('is answered in order and once, whatever becomes of the deliveries and calls', async () => {
    await set();
    const visitor = scene.center.visitors.open();
    const { faults } = scene.center;
    faults.plan = {
      requests: [
        { probability: 0.1, status: 503 },
        { probability: 0.1, applied: true, reset: true },
      ],
      deliveries: [
        { probability: 0.3, duplicate: true },
        { probability: 0.2, delayMs: [20, 120] },
        { probability: 0.1, drop: true },
      ],
      readLagMs: 50,
    };
    const said = Array.from({ length: 30 }, (_, index) => (index % 5 === 4 ? 'again' : `word ${index}`));
    for (const text of said) visitor.say(text);
    faults.plan = { ...faults.plan, deliveries: [] };
    visitor.say('last');
    await reads(visitor, 'echo last');
    const echoes = visitor.chat.messages.filter(({ author }) => author.type === 'bot').map(({ text }) => text);
    expect(echoes).to.deep.equal([...said, 'last'].map((text) => `echo ${text}`));
  });

  it('is kept in the transcript, with what was said to the agent and by him', async () => {
    await set();
    const visitor = scene.center.visitors.open({ user: { name: 'Kim' } });
    visitor.say('agent');
    const chat = await scene.accept();
    await reads(visitor, 'talking with');
    visitor.say('to Alice');
    scene.center.agents.get('alice').write(chat.id, 'from Alice');
    scene.center.agents.get('alice').end(chat.id);
    await reads(visitor, 'How did it go?');
    const { items } = await scene.handoff.transcripts.getTranscriptActivities('8x8', chat.id);
    const said = items.filter(({ type }) => type === 'message').map(({ text, from }) => [from.role, text]);
    expect(said).to.deep.include(['user', 'to Alice']);
    expect(said.map(([, text]) => text)).to.include('from Alice');
  });

  it('lives beside conversations of other channels, on one bot', async () => {
    await set();
    const visitor = scene.center.visitors.open();
    visitor.say('agent');
    await scene.say('agent');
    await scene.until(() => scene.center.agents.get('alice').waiting().length === 2);
    const [one, two] = [await scene.accept(), await scene.accept()];
    const ours = one.id === visitor.chat.id ? two : one;
    scene.center.agents.get('alice').write(visitor.chat.id, 'to the visitor');
    scene.center.agents.get('alice').write(ours.id, 'to the user');
    await scene.reads('to the user');
    scene.center.agents.get('alice').end(visitor.chat.id);
    await reads(visitor, 'How did it go?');
    await scene.say('still with Alice');
    await scene.until(() => ours.messages.some(({ text }) => text === 'still with Alice'));
    expect(scene.screen.join()).not.to.include('to the visitor');
    expect(textsOf(visitor.chat).filter((line) => line.includes('to the visitor'))).to.have.length(1);
    expect(scene.center.chats(), 'no chat became its own agent hub').to.have.length(2);
  });

  it('shows what bot code sends by itself while it hears of an end, beside what it says in that turn', async () => {
    await set({
      async bot(context, handoff) {
        const { type, name, value, text, conversation, from: user, recipient: bot } = context.activity;
        if (type === 'message' && text === 'agent') await handoff.request(context);
        if (type !== 'event' || name !== 'handoff.status' || value.state !== 'completed') return;
        const reference = { conversation, user, bot, channelId: '8x8' };
        await scene.visits?.continueConversationAsync('', reference, async (other: TurnContext) => {
          await other.sendActivity('by itself');
        });
        await context.sendActivity('in its turn');
      },
    });
    const visitor = scene.center.visitors.open();
    visitor.say('agent');
    const chat = await scene.accept();
    await reads(visitor, 'talking with');
    scene.center.agents.get('alice').end(chat.id);
    await reads(visitor, 'in its turn');
    expect(textsOf(chat)).to.include('bot: by itself');
  });
});
