import { AdaptiveCard } from 'adaptivecards';
import { ActionTypes, type Activity, CardFactory, MessageFactory } from 'botbuilder';
import { expect } from 'chai';
import * as fc from 'fast-check';
import { redactPersonalData } from '../../src';
import type { SimulatedChat, SimulatedMessage } from '../../src/simulator';
import { CONVERSATION, type Scene, type SceneOptions, setScene } from '../helpers/scene';

const CARD = {
  type: 'AdaptiveCard',
  $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
  version: '1.5',
  body: [
    { type: 'TextBlock', text: 'Which vase?', wrap: true },
    {
      type: 'Input.ChoiceSet',
      id: 'colour',
      label: 'Colour',
      choices: [
        { title: 'Deep blue', value: 'b' },
        { title: 'Red', value: 'r' },
      ],
    },
  ],
  actions: [{ type: 'Action.Submit', title: 'Order it', data: { action: 'order' } }],
};

/** What is wrong with a card, in the words of the renderer that agents see it with. */
function problemsOf(content: unknown): string[] {
  const card = new AdaptiveCard();
  card.parse(content as object);
  return card.validateProperties().validationEvents.map(({ message }) => message);
}

const said = (messages: readonly SimulatedMessage[]): string[][] =>
  messages.map(({ author, text }) => [author.type, text]);

describe('what was said before', () => {
  let scene: Scene;
  afterEach(() => scene.close());

  const set = async (options: Partial<SceneOptions> = {}): Promise<void> => {
    scene = await setScene({
      bot: async (context, { request }) => {
        const { type, text, value } = context.activity;
        if (type === 'event' && value?.state === 'completed') await context.sendActivity('welcome back');
        if (type !== 'message') return;
        if (text === 'agent') await request(context);
        else if (text === 'cards') {
          await context.sendActivity({ type: 'typing' });
          await context.sendActivity(MessageFactory.attachment(CardFactory.adaptiveCard(CARD)));
          await context.sendActivity(
            MessageFactory.suggestedActions(
              ['Yes', { type: ActionTypes.PostBack, title: 'No', value: 'no' } as never],
              'Sure?',
            ),
          );
          await context.sendActivity(MessageFactory.attachment(CardFactory.heroCard('Where to?', [], ['Returns'])));
        } else if (text === 'survey') {
          await context.sendActivity({
            type: 'message',
            text: 'How was it?',
            channelData: { handoff: { survey: true } },
          });
        } else await context.sendActivity(`echo ${text}`);
      },
      ...options,
    });
  };

  it('has the cards and buttons of the bot as cards, and what the user chose in words', async () => {
    await set();
    await scene.say('cards');
    await scene.say('', { value: { action: 'order', colour: 'b' } });
    await scene.say('', {
      attachments: [{ contentType: 'image/png', contentUrl: 'https://a.example/1', name: 'vase.png' }],
    });
    await scene.say('agent');
    const { history } = await scene.accept();
    expect(said(history)).to.deep.equal([
      ['user', 'cards'],
      ['bot', ''],
      ['bot', 'Sure?'],
      ['bot', 'Where to?'],
      ['user', 'Order it\nColour: Deep blue'],
      ['bot', 'echo '],
      ['user', '[vase.png, image/png]'],
      ['bot', 'echo '],
      ['user', 'agent'],
    ]);
    const cards = history.flatMap((message) => message.cards);
    expect(cards.map(({ contentType }) => contentType)).to.deep.equal([
      'application/vnd.microsoft.card.adaptive',
      'application/8x8.quick.replies',
      'application/8x8.quick.replies',
    ]);
    expect(problemsOf(cards[0]?.content)).to.deep.equal([]);
    expect(cards[1]?.content).to.deep.equal({
      options: [
        { title: 'Yes', data: { postback: 'Yes' } },
        { title: 'No', data: { postback: 'no' } },
      ],
    });
    expect(
      problemsOf({ ...CARD, body: [{ type: 'Input.ChoiceSet', choices: [] }] }),
      'a bad card is seen',
    ).not.to.deep.equal([]);
  });

  it('marks when an agent was there and who said what, and survey answers', async () => {
    await set();
    await scene.say('agent');
    const chat = await scene.accept();
    scene.center.agents.get('alice').write(chat.id, 'Alice here');
    await scene.reads('Alice here');
    await scene.say('hello Alice');
    await scene.until(() => chat.messages.some(({ text }) => text === 'hello Alice'));
    scene.center.agents.get('alice').end(chat.id);
    await scene.reads('welcome back');
    await scene.say('survey');
    await scene.say('five stars');
    await scene.reads('echo five stars');
    await scene.say('agent');
    const { history } = await scene.accept();
    const texts = history.map(({ text }) => text);
    const order = [
      /an agent joined/,
      /^Agent: Alice here$/,
      /hello Alice/,
      /chat with the agent ended/,
      /A survey.*begins/,
      /How was it/,
      /five stars/,
      /survey ends/,
    ];
    const places = order.map((line) => texts.findIndex((text) => line.test(text)));
    expect(places, texts.join('\n')).to.deep.equal([...places].sort((a, b) => a - b));
    expect(places).not.to.include(-1);
    expect(
      texts.filter((text) => /agent joined|agent ended/.test(text)),
      'each once',
    ).to.have.length(2);
  });

  it('leaves survey answers out where that is asked for', async () => {
    await set({ handoff: { history: { surveys: 'omit' } } });
    await scene.say('survey');
    await scene.say('five stars');
    await scene.say('agent');
    const { history } = await scene.accept();
    expect(said(history)).to.deep.equal([
      ['user', 'survey'],
      ['bot', 'echo five stars'],
      ['user', 'agent'],
    ]);
  });

  it('and what is said now passes the filter before it leaves', async () => {
    await set({ handoff: { filter: redactPersonalData() } });
    await scene.say('I am kim@mail.example.com');
    await scene.say('agent');
    const chat = await scene.accept();
    await scene.say('my card is 4111 1111 1111 1111');
    await scene.until(() => chat.messages.length > 0);
    expect(said([...chat.history, ...chat.messages])).to.deep.equal([
      ['user', 'I am [email]'],
      ['bot', 'echo I am [email]'],
      ['user', 'agent'],
      ['user', 'my card is [card]'],
    ]);
  });

  it('keeps back what a failing filter could not read, and says so to the user', async () => {
    await set({
      handoff: {
        filter: (entry) => {
          if (entry.text.includes('secret')) throw new Error('broken');
          return entry.text.includes('private') ? undefined : entry;
        },
      },
    });
    await scene.say('secret 1');
    await scene.say('private 1');
    await scene.say('agent');
    const chat = await scene.accept();
    await scene.say('secret 2');
    await scene.reads('could not keep that message');
    await scene.say('private 2');
    await scene.say('plain');
    await scene.until(() => chat.messages.length > 0);
    expect(said([...chat.history, ...chat.messages])).to.deep.equal([
      ['user', 'agent'],
      ['user', 'plain'],
    ]);
  });

  describe('that is long', () => {
    /** Puts what was said into the transcript, as if it had been said. */
    async function fill(activities: readonly Partial<Activity>[]): Promise<void> {
      for (const [index, activity] of activities.entries()) {
        const role = index % 2 === 0 ? 'user' : 'bot';
        await scene.handoff.transcripts.logActivity({
          channelId: 'local',
          conversation: { id: CONVERSATION },
          from: { id: role, role },
          ...activity,
        } as Activity);
      }
    }

    const fileOf = (chat: SimulatedChat): string[] => {
      const [first] = chat.messages;
      return first?.attachments[0]?.content.toString('utf8').trimEnd().split('\n') ?? [];
    };

    it('of 10,000 activities is told by its newest 199 messages and a file with all', async function () {
      this.timeout(120_000);
      await set();
      const count = 10_000;
      // Together, as no user could: one flush for many.
      for (let from = 0; from < count; from += 500) {
        await Promise.all(
          Array.from({ length: 500 }, (_, index) =>
            fill([{ type: (from + index) % 4 === 3 ? 'typing' : 'message', text: `line ${from + index}` }]),
          ),
        );
      }
      await scene.say('agent');
      await scene.say('early');
      const chat = await scene.accept();
      await scene.until(() => chat.messages.length === 2);
      const [whole, early] = chat.messages;
      expect(chat.history).to.have.length(200);
      expect(chat.history[0]?.text).to.include('the newest messages').and.include('conversation.txt');
      expect(chat.history.at(-1)?.text).to.equal('agent');
      expect(chat.history.at(-2)?.text).to.equal('line 9998');
      expect(whole?.author.type).to.equal('bot');
      expect(whole?.text).to.include('conversation.txt');
      expect(early?.text, 'comes behind it').to.equal('early');
      const lines = fileOf(chat);
      expect(lines).to.have.length(7_501);
      expect(lines[0]).to.match(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC {2}User: line 0$/);
      const told = lines.map((line) => Number(/line (\d+)$/.exec(line)?.[1] ?? count));
      expect(told).to.deep.equal([...told].sort((a, b) => a - b));
    });

    it('is found again, file and all, after an unclear answer', async () => {
      await set({
        simulator: {
          listHistory: true,
          faults: {
            requests: [
              {
                operations: ['POST /conversations/{conversationId}/messages'],
                probability: 0.6,
                status: 503,
                applied: true,
              },
            ],
          },
        },
      });
      await fill(Array.from({ length: 205 }, (_, index) => ({ type: 'message', text: `line ${index}` })));
      await scene.say('agent');
      for (const text of ['line 204', 'two', 'three']) await scene.say(text);
      const chat = await scene.accept();
      await scene.until(() => chat.messages.length >= 4);
      await scene.say('the last');
      await scene.until(() => chat.messages.length >= 5);
      expect(chat.messages.map(({ text }) => text).slice(1)).to.deep.equal(['line 204', 'two', 'three', 'the last']);
      expect(fileOf(chat)).to.have.length(206);
    });

    it('is in the file where one message is too long for the history', async () => {
      await set({ handoff: { maxTextLength: 100 } });
      const long = `${'word '.repeat(100)}\nend`;
      await scene.say(long);
      await scene.say('agent');
      const chat = await scene.accept();
      await scene.until(() => chat.messages.length === 1);
      expect(chat.history[1]?.text).to.match(/^(word )+…$/);
      expect(fileOf(chat).slice(0, 2).join('\n')).to.include(`${'word '.repeat(100)}\n    end`);
    });
  });

  it('arrives complete and in order, whatever was said and done', async function () {
    this.timeout(60_000);
    const text = fc
      .string({ unit: 'binary', minLength: 1, maxLength: 60 })
      .filter((one) => one.trim() !== '' && one !== 'agent');
    const activity = fc.oneof(
      text.map((words): Partial<Activity> => ({ type: 'message', text: words })),
      fc.constantFrom<Partial<Activity>>(
        { type: 'typing' },
        { type: 'trace', value: 1 },
        { type: 'event', name: 'tick', value: { a: 1 } },
        { type: 'conversationUpdate' },
        { type: 'invoke', name: 'composeExtension/query' },
        { type: 'messageReaction', reactionsAdded: [{ type: 'like' }] },
        { type: 'messageDelete' },
        {
          type: 'message',
          attachments: [{ contentType: 'image/png', contentUrl: 'https://a.example/1', name: 'a.png' }],
        },
      ),
    );
    await set({
      bot: async (context, { request }) => {
        if (context.activity.text === 'agent') await request(context);
        if (context.activity.type === 'invoke') {
          await context.sendActivity({ type: 'invokeResponse', value: { status: 200 } });
        }
      },
    });
    const tell = ({ type, text: words, attachments }: Partial<Activity>): string[] => {
      if (type === 'messageReaction') return ['[Reacted with 👍]'];
      if (type === 'messageDelete') return ['[Deleted an earlier message.]'];
      if (type !== 'message') return [];
      return [attachments ? '[a.png, image/png]' : (words ?? '')];
    };
    let run = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(activity, { maxLength: 12 }),
        fc.array(text, { minLength: 1, maxLength: 5 }),
        async (before, after) => {
          run += 1;
          const conversation = `conversation of run ${run}`;
          for (const one of before) await scene.channel.send(conversation, one);
          await scene.channel.say(conversation, 'agent');
          const chat = await scene.accept();
          for (const words of after) await scene.channel.say(conversation, words);
          await scene.until(() => chat.messages.length >= after.length);
          scene.center.agents.get('alice').end(chat.id);
          expect(chat.history.map((message) => message.text)).to.deep.equal([...before.flatMap(tell), 'agent']);
          expect(chat.messages.map((message) => message.text)).to.deep.equal(after);
        },
      ),
      { numRuns: 25 },
    );
  });
});
