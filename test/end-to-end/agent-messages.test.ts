import { type Activity, EventFactory, type TurnContext } from 'botbuilder';
import { expect } from 'chai';
import { type Scene, type SceneOptions, setScene } from '../helpers/scene';

const ADAPTIVE = 'application/vnd.microsoft.card.adaptive';

/** Hands over when the user writes "agent", echoes everything else. */
const bot = async (context: TurnContext): Promise<void> => {
  const { type, text } = context.activity;
  if (type !== 'message') return;
  if (text === 'agent') await context.sendActivity(EventFactory.createHandoffInitiation(context, {}));
  else await context.sendActivity(`echo ${text}`);
};

describe("an agent's message, on its way to the user", () => {
  let scene: Scene;
  const set = async (options: Partial<SceneOptions> = {}): Promise<Scene> => {
    scene = await setScene({ bot, ...options });
    return scene;
  };
  afterEach(() => scene.close());

  const say = (text: string, channelId: string) => scene.say(text, { channelId });
  const shown = (fits: (activity: Partial<Activity>) => boolean) =>
    scene.until(() => scene.events.find(({ activity }) => activity?.type === 'message' && fits(activity))?.activity);

  it('brings an Adaptive Card and quick replies, and what the user chooses goes back', async () => {
    await set();
    await say('agent', 'webchat');
    const chat = await scene.accept();
    scene.center.agents.get('alice').write(chat.id, 'Which one?', {
      cards: [
        {
          contentType: ADAPTIVE,
          content: { type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text: 'The blue vase' }] },
        },
        {
          contentType: 'application/8x8.quick.replies',
          content: { options: [{ title: 'Pay it back', data: { postback: '1' } }] },
        },
      ],
    });
    const activity = await shown(({ text }) => text === 'Which one?');
    expect(activity.attachments?.[0]).to.deep.include({ contentType: ADAPTIVE });
    expect(activity.channelData.handoff).to.include({ author: 'agent', agentId: 'alice' });
    const [reply] = activity.suggestedActions?.actions ?? [];
    await say(reply?.value, 'webchat');
    await scene.until(() => chat.messages.some(({ author, text }) => author.type === 'user' && text === 'Pay it back'));
  });

  it('is words on a channel that shows no more', async () => {
    await set();
    await say('agent', 'sms');
    const chat = await scene.accept();
    scene.center.agents.get('alice').write(chat.id, '', {
      cards: [
        { contentType: 'application/8x8.quick.replies', content: { options: [{ title: 'Yes' }, { title: 'No' }] } },
      ],
    });
    const { attachments, suggestedActions } = await shown(({ text }) => text === '1. Yes\n2. No');
    expect([attachments, suggestedActions]).to.deep.equal([undefined, undefined]);
    await say('2', 'sms');
    scene.center.agents.get('alice').write(chat.id, 'How many?');
    await shown(({ text }) => text === 'How many?');
    await say('2', 'sms');
    const said = () => chat.messages.filter(({ author }) => author.type === 'user').map(({ text }) => text);
    await scene.until(() => said().length === 2);
    expect(said(), 'a number is a choice only where it answers the list').to.deep.equal(['2. No', '2']);
  });

  it('comes in parts where it is too long for the channel, and a part that fails does not bring the others twice', async () => {
    const parts = ['a', 'b', 'c'].map((letter) => letter.repeat(30));
    let failures = 2;
    await set({
      handoff: { channels: { tiny: { textLength: 31 } } },
      refuse: ({ activity }) => (activity?.text?.startsWith('b') && failures-- > 0 ? 429 : undefined),
    });
    await say('agent', 'tiny');
    const chat = await scene.accept();
    scene.center.agents.get('alice').write(chat.id, parts.join('\n'));
    scene.center.agents.get('alice').write(chat.id, 'and then');
    await shown(({ text }) => text === 'and then');
    const read = scene.screen.filter((text) => /^([abc])\1+\n?$/.test(text) || text === 'and then');
    expect(read.map((text) => text.trim())).to.deep.equal([...parts, 'and then']);
  });

  it('of the contact center itself says so', async () => {
    await set();
    await say('agent', 'webchat');
    const chat = await scene.accept();
    scene.center.chat(chat.id).announce('You are next in line');
    const { channelData, from } = await shown(({ text }) => text === 'You are next in line');
    expect(channelData.handoff.author).to.equal('system');
    expect(from?.name).not.to.equal('Alice');
  });

  it('is kept for the bot, with who it was and how long it took, when the bot has the user again', async () => {
    const values: Record<string, unknown>[] = [];
    await set({
      bot: async (context) => {
        if (context.activity.name === 'handoff.status') values.push(context.activity.value);
        await bot(context);
      },
    });
    await scene.say('agent');
    const chat = await scene.accept();
    await scene.reads('talking with');
    await scene.say('It is the blue vase');
    scene.center.agents.get('alice').write(chat.id, 'I am sorry');
    await scene.reads('I am sorry');
    scene.center.agents.get('alice').end(chat.id);
    await scene.until(() => values.some(({ state }) => state === 'completed'));
    const ended = values.at(-1);
    expect(ended).to.deep.include({ reason: 'agent-ended', messages: { user: 1, agent: 1 } });
    expect(ended?.agents).to.deep.equal([{ id: 'alice' }]);
    expect(ended?.waitedMs).to.be.a('number');
    expect(ended?.servedMs).to.be.a('number');
    const { items } = await scene.handoff.transcripts.getTranscriptActivities('local', 'conversation-1');
    const marker = items.find(({ name }) => name === 'handoff.ended');
    expect(marker?.value).to.deep.equal(ended);
  });

  it('is announced by dots where the channel has them, and by none after it', async () => {
    await set();
    const types = () => scene.events.map(({ activity }) => activity?.text ?? activity?.type);
    const alice = () => scene.center.agents.get('alice');
    await say('agent', 'webchat');
    const chat = await scene.accept();
    alice().typing(chat.id, true);
    await scene.until(() => types().includes('typing'));
    alice().write(chat.id, 'Hello');
    await shown(({ text }) => text === 'Hello');
    expect(types().lastIndexOf('typing')).to.be.lessThan(types().indexOf('Hello'));
    const typingActivity = scene.events.find(({ activity }) => activity?.type === 'typing')?.activity;
    expect(typingActivity).not.to.have.property('replyToId');
  });

  it('is announced by nothing where the channel has no dots', async () => {
    await set();
    await say('agent', 'sms');
    const chat = await scene.accept();
    const alice = scene.center.agents.get('alice');
    alice.typing(chat.id, true);
    await scene.center.idle();
    alice.write(chat.id, 'Hello');
    await shown(({ text }) => text === 'Hello');
    expect(scene.events.map(({ activity }) => activity?.type)).not.to.include('typing');
  });

  describe('with a card that asks', () => {
    const CARD = {
      type: 'AdaptiveCard',
      version: '1.5',
      body: [
        { type: 'Input.Text', id: 'street', label: 'Street' },
        {
          type: 'Input.ChoiceSet',
          id: 'country',
          label: 'Country',
          choices: [
            { title: 'Austria', value: 'at' },
            { title: 'Wales', value: 'cy' },
          ],
        },
      ],
      actions: [
        { type: 'Action.Submit', title: 'Send it there' },
        { type: 'Action.Submit', title: 'Keep it' },
        { type: 'Action.Execute', title: 'Ask me later', verb: 'later' },
      ],
    };
    const ask = async (channelId: string) => {
      await say('agent', channelId);
      const chat = await scene.accept();
      const cards = [{ contentType: ADAPTIVE, content: CARD }];
      scene.center.agents.get('alice').write(chat.id, 'Where to?', { cards });
      const { attachments } = await shown(({ text }) => text === 'Where to?');
      return { chat, actions: attachments?.[0]?.content.actions };
    };
    const said = ({ messages }: { messages: readonly { author: { type: string }; text: string }[] }) =>
      messages.filter(({ author }) => author.type === 'user').map(({ text }) => text);

    it('has its answer said as what was chosen', async () => {
      await set();
      const { chat, actions } = await ask('webchat');
      const value = { ...actions[0].data, street: 'Main St 1', country: 'cy' };
      await scene.channel.send('conversation-1', { type: 'message', channelId: 'webchat', value });
      await scene.until(() => said(chat).length > 0);
      expect(said(chat)).to.deep.equal(['Send it there\nStreet: Main St 1\nCountry: Wales']);
    });

    it('has an answer by Action.Execute answered, and said once however often it comes', async () => {
      await set();
      const { chat, actions } = await ask('msteams');
      const invoke = {
        ...{ type: 'invoke', name: 'adaptiveCard/action', channelId: 'msteams', replyToId: 'card-1' },
        ...{ from: { id: 'kim', name: 'Kim' }, recipient: { id: 'bot' }, conversation: { id: 'conversation-1' } },
        serviceUrl: scene.channel.url,
        value: { action: { ...actions[2], title: undefined } },
      };
      for (let time = 0; time < 2; time += 1) {
        const response = await fetch(`${scene.botUrl}/api/messages`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(invoke),
        });
        expect(response.status).to.equal(200);
        expect(await response.json()).to.include({ statusCode: 200 });
      }
      await say('and then', 'msteams');
      await scene.until(() => said(chat).includes('and then'));
      expect(said(chat)).to.deep.equal(['Ask me later', 'and then']);
    });
  });

  describe('with files', () => {
    const PNG = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    );
    const LARGE = Buffer.concat([PNG, Buffer.alloc(200_000)]);
    const PUBLIC = 'https://bot.example.com';

    const send = (chatId: string, text: string, content: Buffer, filename: string, contentType = 'image/png') =>
      scene.center.agents.get('alice').write(chatId, text, { attachments: [{ filename, contentType, content }] });
    /** Fetches a link of the bot's as the user would, through whatever makes its public address. */
    const follow = (link = '') => fetch(link.replace(PUBLIC, scene.botUrl));

    it('brings a small one inside the message', async () => {
      await set();
      await say('agent', 'webchat');
      const chat = await scene.accept();
      send(chat.id, 'The vase', PNG, 'vase.png');
      const { attachments } = await shown(({ text }) => text === 'The vase');
      expect(attachments).to.deep.equal([
        { contentType: 'image/png', name: 'vase.png', contentUrl: `data:image/png;base64,${PNG.toString('base64')}` },
      ]);
    });

    it('brings a large one by a link of the bot, which works after a restart', async () => {
      await set({ handoff: { links: { publicUrl: PUBLIC } } });
      await say('agent', 'webchat');
      const chat = await scene.accept();
      send(chat.id, 'The vase', LARGE, 'The "blue" vase – 花瓶.png');
      const { attachments } = await shown(({ text }) => text === 'The vase');
      const [{ contentType, contentUrl }] = attachments as [{ contentType: string; contentUrl: string }];
      expect(contentType).to.equal('image/png');
      await scene.restart();
      const response = await follow(contentUrl);
      expect(response.status).to.equal(200);
      expect(Buffer.from(await response.arrayBuffer())).to.deep.equal(LARGE);
      expect((await follow(contentUrl.replace('file=', 'file=x'))).status).to.equal(404);
      const head = await fetch(contentUrl.replace(PUBLIC, scene.botUrl), { method: 'HEAD' });
      expect(head.headers.get('content-disposition')).to.include(encodeURIComponent('花瓶'));
    });

    it('links it in the text where the channel shows no such file', async () => {
      await set({ handoff: { links: { publicUrl: PUBLIC } } });
      await say('agent', 'sms');
      const chat = await scene.accept();
      send(chat.id, 'The invoice', Buffer.from('%PDF-1.7'), 'invoice.pdf', 'application/pdf');
      const { text = '', attachments } = await shown(({ text: read }) => read?.startsWith('The invoice') ?? false);
      expect(attachments).to.equal(undefined);
      const response = await follow(/https:\S+/.exec(text)?.[0]);
      expect(response.headers.get('content-type')).to.equal('application/pdf');
    });

    it('says so where it cannot be brought', async () => {
      await set();
      await say('agent', 'webchat');
      const chat = await scene.accept();
      send(chat.id, 'Too large', LARGE, 'large.png');
      expect((await shown(({ text }) => text?.startsWith('Too large') ?? false)).text).to.match(
        /^Too large\n\nThe agent sent a file.+large\.png/,
      );
    });

    it('asks again while the contact center fails, and says so where it goes on failing', async () => {
      await set();
      await say('agent', 'webchat');
      const chat = await scene.accept();
      const fail = (times: number): void => {
        for (let time = 0; time < times; time += 1) {
          scene.center.faults.next('GET /conversations/{id}/attachments/{id}', { status: 503 });
        }
      };
      fail(2);
      send(chat.id, 'at last', PNG, 'vase.png');
      expect((await shown(({ text }) => text === 'at last')).attachments).to.have.length(1);
      fail(20);
      send(chat.id, 'never', PNG, 'vase.png');
      expect((await shown(({ text }) => text?.startsWith('never') ?? false)).text).to.include('The agent sent a file');
      expect(scene.screen.filter((text) => text.startsWith('at last') || text.startsWith('never'))).to.have.length(2);
    });
  });
});
