import { CardFactory, MessageFactory } from 'botbuilder';
import { expect } from 'chai';
import type { SimulatedChat } from '../../src/simulator';
import { CONVERSATION, type Scene, type SceneOptions, setScene } from '../helpers/scene';

const CARD = {
  type: 'AdaptiveCard',
  version: '1.5',
  body: [{ type: 'Input.Text', id: 'note', label: 'A note' }],
  actions: [{ type: 'Action.Execute', title: 'Order it', verb: 'order', data: { item: 7 } }],
};

describe('what users do in a chat with an agent', () => {
  let scene: Scene;
  afterEach(() => scene.close());

  const set = async (options: Partial<SceneOptions> = {}): Promise<SimulatedChat> => {
    scene = await setScene({
      bot: async (context, { request }) => {
        if (context.activity.type !== 'message') return;
        await context.sendActivity(MessageFactory.attachment(CardFactory.adaptiveCard(CARD)));
        await request(context);
      },
      ...options,
    });
    await scene.say('agent', { id: 'activity-0' });
    return scene.accept();
  };
  const texts = ({ messages }: SimulatedChat) => messages.map(({ text }) => text);

  it('is told as they meant it: changes, deletions, reactions, submitted cards', async () => {
    const chat = await set();
    const send = (activity: object) => scene.channel.send(CONVERSATION, activity);
    await send({ type: 'message', id: 'activity-1', text: 'It is the blue vase' });
    const update = { type: 'messageUpdate', id: 'activity-1', text: 'the red one', timestamp: '2026-01-01T10:00:00Z' };
    await send(update);
    await send(update);
    await send({ ...update, text: 'the green one', timestamp: '2026-01-01T10:01:00Z' });
    await send({ type: 'messageReaction', replyToId: 'activity-1', reactionsAdded: [{ type: 'heart' }] });
    const data = { item: 7, note: 'gift' };
    await send({ type: 'invoke', name: 'adaptiveCard/action', value: { action: { verb: 'order', data } } });
    await send({ type: 'messageDelete', id: 'activity-1' });
    await send({ type: 'message', text: 'that is all' });
    await scene.until(() => texts(chat).includes('that is all'));
    expect(texts(chat)).to.deep.equal([
      'It is the blue vase',
      '[Changed an earlier message, which now reads:] the red one',
      '[Changed an earlier message, which now reads:] the green one',
      '[Reacted with ❤️: "the green one"]',
      'Order it\nA note: gift',
      '[Deleted an earlier message: "the green one"]',
      'that is all',
    ]);
  });

  it('is a card that they share, in words', async () => {
    const chat = await set();
    const content = { type: 'AdaptiveCard', body: [{ type: 'TextBlock', text: 'Ticket 7' }] };
    const card = { contentType: 'application/vnd.microsoft.card.adaptive', content };
    await scene.channel.send(CONVERSATION, { type: 'message', attachments: [card] });
    await scene.until(() => texts(chat).includes('Ticket 7'));
  });

  it('is told whatever form it has, and nothing of it is in the way of what follows', async () => {
    const chat = await set();
    const odd: object[] = [
      { text: 7 },
      { text: 'no file', attachments: [null] },
      { text: 'no list', attachments: 'none', entities: 'none', suggestedActions: 5, channelData: 'x' },
    ];
    for (const activity of odd) await scene.channel.send(CONVERSATION, { type: 'message', ...activity });
    await scene.channel.send(CONVERSATION, { type: 'message', value: { item: 7, note: 'gift' } });
    await scene.until(() => texts(chat).includes('Order it\nA note: gift'));
    expect(texts(chat)).to.deep.equal(['no file', 'no list', 'Order it\nA note: gift']);
    expect(scene.screen.join('\n')).not.to.include('could not keep');
  });

  it('is their typing, and that is not waited for', async () => {
    const chat = await set();
    await scene.reads('talking with');
    await scene.channel.send(CONVERSATION, { type: 'typing' });
    await scene.channel.send(CONVERSATION, { type: 'typing' });
    await scene.until(() => chat.signals.user !== undefined);
    scene.center.faults.down();
    await scene.channel.send(CONVERSATION, { type: 'typing' });
    scene.center.faults.up();
    await scene.say('hello');
    await scene.until(() => texts(chat).includes('hello'));
    expect(scene.center.chats()[0]?.messages).to.have.length(1);
  });

  it('is a long text in parts, in order and together the same', async () => {
    const chat = await set({ handoff: { maxTextLength: 50 } });
    const long = '👩‍👩‍👧 שלום עולם e\u0301\u0301 مرحبا \u200d\u202e🇩🇪\r\n'.repeat(20);
    await scene.say(long);
    await scene.say('the end');
    await scene.until(() => texts(chat).includes('the end'));
    expect(texts(chat).slice(0, -1).join('')).to.equal(long);
    expect(chat.messages.length).to.be.greaterThan(10);
  });
});
