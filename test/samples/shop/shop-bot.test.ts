import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Activity } from 'botbuilder';
import { expect } from 'chai';
import { type LocalChannel, startLocalChannel } from '../../../samples/local-channel';
import { type RunningBot, startBot } from '../../../samples/server';
import { quietLogger } from '../../../src';
import { type SimulatedCenter, startSimulator } from '../../../src/simulator';

const CONVERSATION = 'visit';

const LANGUAGES = [
  {
    locale: 'en-US',
    order: 'Where is order 1042?',
    state: 'left our warehouse',
    complaint: 'My parcel was damaged',
    rating: 'Good',
    thanks: 'Thank you for telling us',
    person: 'I want to talk to a person',
    nonsense: ['Do you like jazz?', 'Blue is nice'],
  },
  {
    locale: 'de-DE',
    order: 'Wo ist Bestellung 1042?',
    state: 'unser Lager verlassen',
    complaint: 'Das Paket war beschädigt',
    rating: 'Gut',
    thanks: 'Danke für Ihre Rückmeldung',
    person: 'Ich möchte mit einem Menschen sprechen',
    nonsense: ['Mögen Sie Jazz?', 'Blau ist schön'],
  },
  {
    locale: 'es-ES',
    order: '¿Dónde está el pedido 1042?',
    state: 'salió ayer de nuestro almacén',
    complaint: 'El jarrón llegó roto',
    rating: 'Bien',
    thanks: 'Gracias por decírnoslo',
    person: 'Quiero hablar con una persona',
    nonsense: ['¿Le gusta el jazz?', 'El azul es bonito'],
  },
] as const;

describe("the shop's bot", () => {
  let folder: string;
  let center: SimulatedCenter;
  let bot: RunningBot;
  let channel: LocalChannel;
  let shown: Partial<Activity>[];
  let happened: () => void;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'botbuilder-8x8-shop-'));
    center = await startSimulator();
    bot = await startBot(settings('0'), quietLogger);
    center.setWebhookUrl(`${bot.url}/api/8x8/webhook`);
    shown = [];
    happened = () => undefined;
    await openChannel('en-US');
  });
  afterEach(async () => {
    await bot.close();
    await channel.close();
    await center.close();
    await rm(folder, { recursive: true, force: true });
  });

  const settings = (port: string): Record<string, string> => ({
    PORT: port,
    ChatGatewayUrl: center.url,
    ChatGatewayApiKey: center.apiKey,
    ChatGatewayChannelId: center.channelId,
    ChatGatewayQueueId: 'support',
    HandoffStore: `sqlite:${join(folder, 'shop.sqlite')}`,
    ShopFolder: join(folder, 'visits'),
  });

  async function openChannel(locale: string): Promise<void> {
    await channel?.close();
    channel = await startLocalChannel({
      botEndpoint: `${bot.url}/api/messages`,
      locale,
      onEvent({ activity }) {
        if (activity) shown.push(activity);
        happened();
      },
    });
  }
  const say = (text: string) => channel.say(CONVERSATION, text);
  const sees = (fits: (activity: Partial<Activity>) => boolean | undefined): Promise<Partial<Activity>> =>
    new Promise((resolve) => {
      happened = () => {
        const found = shown.find(fits);
        if (found) resolve(found);
      };
      happened();
    });
  const reads = (text: string) => sees((activity) => activity.text?.includes(text));
  const isOffered = (title: string) =>
    sees(({ suggestedActions }) => suggestedActions?.actions.some((action) => action.title === title));

  for (const { locale, order, state, complaint, rating, thanks, person, nonsense } of LANGUAGES) {
    describe(`in ${locale}`, () => {
      beforeEach(() => openChannel(locale));

      it('knows an order, and hands a complaint over with all the shop knows', async () => {
        await say(order);
        expect((await reads(state)).attachments?.[0]?.contentType).to.equal('application/vnd.microsoft.card.adaptive');
        await say(complaint);
        const { user, history } = await center.agents.get('alice').accept();
        expect(history.flatMap(({ cards }) => cards.map(({ contentType }) => contentType))).to.deep.equal([
          'application/vnd.microsoft.card.adaptive',
        ]);
        expect(history.map(({ text }) => text).join('\n')).not.to.include('application/');
        expect(user).to.include({ name: 'Kim', email: 'kim@example.com', phone: '+44 20 7946 0042' });
        expect(user.additionalProperties).to.deep.include.members([
          { key: 'topic', value: 'complaint' },
          { key: 'orderNumber', value: '1042' },
        ]);
      });

      it('hands over who asks for a person, and asks afterwards how it went', async () => {
        await say(order);
        await say(person);
        const alice = center.agents.get('alice');
        const { id } = await alice.accept();
        await center.chat(id).until(({ user }) => user.email === 'kim@example.com');
        alice.end(id);
        await isOffered(rating);
        await say(rating);
        await reads(thanks);
      });

      it('asks who was not understood twice whether he wants a person', async () => {
        for (const text of nonsense) await say(text);
        const question = shown.at(-1);
        expect(question?.suggestedActions?.actions).to.have.length(2);
        await say(String(question?.suggestedActions?.actions[0]?.value));
        await center.agents.get('alice').accept();
      });
    });
  }

  it('tells the agent of the basket as it changes', async () => {
    await say('I want to talk to a person');
    const { id } = await center.agents.get('alice').accept();
    await channel.send(CONVERSATION, { type: 'event', name: 'shop.basket', value: '€ 18.00' });
    await center
      .chat(id)
      .until(({ user }) =>
        user.additionalProperties?.some(({ key, value }) => key === 'basket' && value === '€ 18.00'),
      );
  });

  it('remembers the order when its process is another one', async () => {
    await say('Where is order 1042?');
    await reads('left our warehouse');
    await bot.close();
    bot = await startBot(settings(new URL(bot.url).port), quietLogger);
    await say('My parcel was damaged');
    const { user } = await center.agents.get('alice').accept();
    expect(user.additionalProperties).to.deep.include({ key: 'orderNumber', value: '1042' });
  });

  it('says so where it does not know an order', async () => {
    await say('Where is order 999?');
    await reads('I do not know an order 999');
  });

  it('shows a picture that is there', async () => {
    await say('Show me a picture');
    const { attachments } = await reads('This is the blue vase');
    const picture = await fetch(attachments?.[0]?.contentUrl ?? '');
    expect(picture.headers.get('content-type')).to.equal('image/png');
    expect((await picture.arrayBuffer()).byteLength).to.be.greaterThan(1_000);
  });
});
