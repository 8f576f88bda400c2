import { type Activity, ActivityTypes, CardFactory, MessageFactory, type TurnContext } from 'botbuilder';
import { expect } from 'chai';
import type { SimulatedVisitor } from '../../src/simulator';
import { type Scene, type SceneOptions, setScene } from '../helpers/scene';

const PIXEL =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const png = Buffer.from(PIXEL.split(',')[1] ?? '', 'base64');

const card = { type: 'AdaptiveCard', version: '1.3', body: [{ type: 'TextBlock', text: 'How many stars?' }] };

describe('activities of the channel 8x8', () => {
  let scene: Scene;
  afterEach(() => scene.close());
  const set = async (bot: SceneOptions['bot'], options: Partial<SceneOptions> = {}): Promise<Scene> => {
    scene = await setScene({ bot, channel8x8: {}, ...options });
    return scene;
  };

  describe('from the user', () => {
    const CASES: [name: string, act: (visitor: SimulatedVisitor) => void, expected: Partial<Activity>][] = [
      ['a text', (visitor) => visitor.say('hello'), { type: 'message', text: 'hello', textFormat: 'plain' }],
      ['typing', (visitor) => visitor.typing(true), { type: 'typing' }],
      [
        'a quick reply with what it stood for',
        (visitor) => visitor.press({ title: 'Blue', payload: { postback: 'color blue' } }),
        { type: 'message', text: 'color blue', value: 'color blue' },
      ],
      [
        'a quick reply with data',
        (visitor) => visitor.press({ title: 'Blue', payload: { color: 1 } }),
        { type: 'message', text: 'Blue', value: { color: 1 } },
      ],
      [
        'a submitted card',
        (visitor) => visitor.answer('Action.Submit', { stars: 5 }),
        { type: 'message', value: { stars: 5 } },
      ],
      [
        'an executed card',
        (visitor) => visitor.answer('Action.Execute', { verb: 'rate', stars: 5 }),
        {
          type: 'invoke',
          name: 'adaptiveCard/action',
          value: {
            action: { type: 'Action.Execute', verb: 'rate', data: { verb: 'rate', stars: 5 } },
            trigger: 'manual',
          },
        },
      ],
      [
        'what the provider of a channel has a name for',
        (visitor) => visitor.act('whatsapp/order', { items: 2 }),
        { type: 'event', name: 'whatsapp/order', value: { items: 2 } },
      ],
      ['leaving', (visitor) => visitor.leave(), { type: 'endOfConversation' }],
    ];
    for (const [name, act, expected] of CASES) {
      it(`brings ${name}`, async () => {
        const heard: Partial<Activity>[] = [];
        await set(async ({ activity }) => void heard.push(activity));
        const visitor = scene.center.visitors.open({ channel: 'WhatsApp', user: { name: 'Kim', language: 'de' } });
        await scene.until(() => heard.length > 0);
        act(visitor);
        const found = await scene.until(() => heard.find(({ type }) => type === expected.type));
        expect(found).to.deep.include(expected);
        expect(found).to.deep.include({ channelId: '8x8', locale: 'de' });
        expect(found.conversation?.id).to.equal(visitor.chat.id);
        expect(found.from).to.include({ name: 'Kim', role: 'user' });
        expect(found.channelData).to.include({ channel: 'WhatsApp' });
      });
    }

    it('begins with who is there, and what 8x8 knows of him', async () => {
      const heard: Partial<Activity>[] = [];
      await set(async ({ activity }) => void heard.push(activity));
      scene.center.visitors.open({
        channel: 'SMS',
        msisdn: '+4312345',
        user: { name: 'Kim', email: 'kim@example.com', additionalProperties: [{ key: 'tier', value: 'gold' }] },
      });
      const [begun] = await scene.until(() => heard.length > 0 && heard);
      expect(begun?.membersAdded?.map(({ id }) => id)).to.deep.equal(['bot', '+4312345']);
      expect(begun?.channelData).to.deep.include({
        channel: 'SMS',
        msisdn: '+4312345',
        user: { name: 'Kim', email: 'kim@example.com' },
        properties: [{ key: 'tier', value: 'gold' }],
      });
    });

    it('brings files, whose contents the bot can read', async () => {
      const heard: Partial<Activity>[] = [];
      await set(async ({ activity }) => void (activity.type === 'message' && heard.push(activity)));
      const visitor = scene.center.visitors.open();
      visitor.say('this one', [{ filename: 'vase.png', contentType: 'image/png', content: png }]);
      const [message] = await scene.until(() => heard.length > 0 && heard);
      expect(message?.text).to.equal('this one');
      const [file] = message?.attachments ?? [];
      expect(file).to.include({ name: 'vase.png', contentType: 'image/png' });
      const read = await fetch(file?.contentUrl ?? '');
      expect(Buffer.from(await read.arrayBuffer()).equals(png)).to.equal(true);
    });

    it('runs one turn of a chat at a time, in order', async () => {
      const log: string[] = [];
      let go: () => void = () => undefined;
      let begun: () => void = () => undefined;
      const isBegun = new Promise<void>((resolve) => {
        begun = resolve;
      });
      await set(async ({ activity: { type, text = '' } }) => {
        if (type !== 'message') return;
        log.push(`begin ${text}`);
        if (text === 'one') {
          await new Promise<void>((resolve) => {
            go = resolve;
            begun();
          });
        }
        log.push(`end ${text}`);
      });
      const visitor = scene.center.visitors.open();
      visitor.say('one');
      visitor.say('two');
      await scene.center.idle();
      await isBegun;
      expect(log).to.deep.equal(['begin one']);
      go();
      await scene.until(() => log.length === 4);
      expect(log).to.deep.equal(['begin one', 'end one', 'begin two', 'end two']);
    });

    it('runs a turn that throws again, and says again nothing that it has said', async () => {
      let runs = 0;
      await set(async (context) => {
        if (context.activity.type !== 'message') return;
        runs += 1;
        await context.sendActivity(`try ${runs}`);
        if (runs === 1) throw new Error('once');
        await context.sendActivity('done');
      });
      const channel = scene.visits;
      if (channel) channel.onTurnError = async (_context, error) => Promise.reject(error);
      const visitor = scene.center.visitors.open();
      visitor.say('go');
      await scene.until(() => visitor.chat.messages.some(({ text }) => text === 'done'));
      expect(visitor.chat.messages.map(({ text }) => text)).to.deep.equal(['go', 'try 1', 'done']);
    });
  });

  describe('from the bot', () => {
    const quickReplies = (...titles: string[]) => ({
      contentType: 'application/8x8.quick.replies',
      content: { options: titles.map((title) => ({ title, data: { postback: title } })) },
    });
    const CASES: [name: string, activity: Partial<Activity>, text: string, cards: object[], files: string[]][] = [
      ['a text', MessageFactory.text('hello'), 'hello', [], []],
      [
        'suggested actions',
        MessageFactory.suggestedActions(['Good', 'Bad'], 'How was it?'),
        'How was it?',
        [quickReplies('Good', 'Bad')],
        [],
      ],
      [
        'an Adaptive Card',
        MessageFactory.attachment(CardFactory.adaptiveCard(card)),
        '',
        [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }],
        [],
      ],
      [
        'a hero card',
        MessageFactory.attachment(CardFactory.heroCard('Vase', 'Blue', [], ['Buy'])),
        'Vase\nBlue',
        [quickReplies('Buy')],
        [],
      ],
      [
        'a file',
        {
          type: 'message',
          text: 'A vase',
          attachments: [{ contentType: 'image/png', contentUrl: PIXEL, name: 'vase.png' }],
        },
        'A vase',
        [],
        ['vase.png'],
      ],
    ];
    for (const [name, activity, text, cards, files] of CASES) {
      it(`shows ${name}`, async () => {
        const ids: string[] = [];
        await set(async (context: TurnContext) => {
          if (context.activity.type === 'message') ids.push((await context.sendActivity(activity))?.id ?? '');
        });
        const visitor = scene.center.visitors.open();
        visitor.say('go');
        const shown = await scene.until(() => visitor.chat.messages.find(({ author }) => author.type === 'bot'));
        expect(shown.text).to.equal(text);
        expect(shown.cards.map(({ contentType, content }) => ({ contentType, content }))).to.deep.equal(cards);
        expect(shown.attachments.map(({ filename }) => filename)).to.deep.equal(files);
        expect(ids[0]).to.match(/^[A-Za-z0-9_-]{22}$/);
      });
    }

    it('tells cards and buttons in words where the channel shows none', async () => {
      const stars = MessageFactory.suggestedActions(['Good', 'Bad'], 'How was it?');
      await set(async (context) => {
        if (context.activity.text !== 'go') return;
        await context.sendActivity(stars);
        await context.sendActivity(MessageFactory.attachment(CardFactory.adaptiveCard(card)));
      });
      const visitor = scene.center.visitors.open({ channel: 'SMS' });
      await scene.center.idle();
      visitor.say('go');
      await scene.until(() => visitor.chat.messages.length === 3);
      const shown = visitor.chat.messages.slice(1);
      expect(shown.map(({ text }) => text)).to.deep.equal(['How was it?\n[Good] [Bad]', 'How many stars?']);
      expect(shown.flatMap(({ cards }) => cards)).to.deep.equal([]);
    });

    it('comes in parts where it is long, the cards with the last, and once when the turn is run again', async () => {
      let runs = 0;
      await set(
        async (context) => {
          if (context.activity.text !== 'go') return;
          const long = MessageFactory.attachment(CardFactory.adaptiveCard(card), 'one two three four five');
          await context.sendActivity(long);
          if (++runs === 1) throw new Error('again');
          await context.sendActivity('done');
        },
        {
          handoff: { maxTextLength: 10 },
          onTurnError: () => async (_context, error) => {
            throw error;
          },
        },
      );
      const visitor = scene.center.visitors.open();
      visitor.say('go');
      await scene.until(() => visitor.chat.messages.some(({ text }) => text === 'done'));
      const shown = visitor.chat.messages.slice(1);
      expect(shown.map(({ text }) => text)).to.deep.equal(['one two ', 'three four', ' five', 'done']);
      expect(shown.map(({ cards }) => cards.length)).to.deep.equal([0, 0, 1, 0]);
    });

    it('shows that it types, and that it thinks when it takes its time', async () => {
      let go: () => void = () => undefined;
      await set(
        async (context) => {
          if (context.activity.type !== 'message') return;
          await context.sendActivity({ type: ActivityTypes.Typing });
          await new Promise<void>((resolve) => {
            go = resolve;
          });
        },
        { channel8x8: { thinkingAfterMs: 1 } },
      );
      const visitor = scene.center.visitors.open();
      visitor.say('go');
      await scene.until(() => visitor.chat.signals.bot !== undefined && visitor.chat.signals.thinking !== undefined);
      go();
    });

    it('shows what an executed card is answered with', async () => {
      await set(async (context) => {
        if (context.activity.type !== 'invoke') return;
        const body = { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card };
        await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body } });
      });
      const visitor = scene.center.visitors.open();
      visitor.answer('Action.Execute', {});
      const shown = await scene.until(() => visitor.chat.messages[0]);
      expect(shown.cards[0]?.content).to.deep.equal(card);
    });

    it('cannot be changed once it was said, and says so', async () => {
      const codes: string[] = [];
      await set(async (context) => {
        if (context.activity.type !== 'message') return;
        const sent = await context.sendActivity('one');
        const note = (error: { code?: string }): void => void codes.push(error.code ?? '');
        await context.updateActivity({ ...MessageFactory.text('two'), id: sent?.id }).catch(note);
        await context.deleteActivity(sent?.id ?? '').catch(note);
      });
      scene.center.visitors.open().say('go');
      await scene.until(() => codes.length === 2);
      expect(codes).to.deep.equal(['not-supported', 'not-supported']);
    });

    it('comes whenever it likes, by a reference of an earlier turn', async () => {
      const contexts: TurnContext[] = [];
      await set(async (context) => void (context.activity.type === 'message' && contexts.push(context)));
      const visitor = scene.center.visitors.open();
      visitor.say('remind me');
      const { activity } = await scene.until(() => contexts[0]);
      const { conversation, from: user, recipient: bot, channelId, serviceUrl } = activity;
      await scene.visits?.continueConversationAsync(
        '',
        { conversation, user, bot, channelId, serviceUrl },
        async (context: TurnContext) => {
          await context.sendActivity('Your reminder');
        },
      );
      await scene.until(() => visitor.chat.messages.some(({ text }) => text === 'Your reminder'));
    });
  });
});
