import { CardFactory, MessageFactory } from 'botbuilder';
import { expect } from 'chai';
import { type OpenApi, openApi, openApiMissing } from '../helpers/openapi';
import { CONVERSATION, type Scene, setScene } from '../helpers/scene';

const CARD = {
  type: 'AdaptiveCard',
  version: '1.5',
  body: [{ type: 'Input.Text', id: 'note', label: 'A note' }],
  actions: [{ type: 'Action.Submit', title: 'Order it', data: { item: 7 } }],
};

describe("what is sent in a whole session, held against the vendor's description", () => {
  let api: OpenApi;
  let scene: Scene;

  before(function () {
    const found = openApi();
    if (found) api = found;
    else {
      console.log(openApiMissing);
      this.skip();
    }
  });
  afterEach(() => scene?.close());

  it('is valid: history with cards and quick replies, messages, files, typing, changes, leaving', async () => {
    scene = await setScene({
      bot: async (context, { request }) => {
        if (context.activity.text === 'agent') {
          await request(context, {
            user: { name: 'Jo', email: 'jo@', phone: 'none', language: 'de' },
            context: Object.fromEntries(Array.from({ length: 35 }, (_, n) => [`field ${n}`, n % 5 === 0 ? '' : n])),
          });
        } else if (context.activity.type === 'message') {
          await context.sendActivity(MessageFactory.attachment(CardFactory.adaptiveCard(CARD)));
          await context.sendActivity(MessageFactory.suggestedActions(['Yes', 'No'], 'Sure?'));
          await context.sendActivity(MessageFactory.attachment(CardFactory.heroCard('Where to?', [], ['Returns'])));
        }
      },
    });
    const answered = (end: string): Promise<boolean> =>
      scene.until(() =>
        scene.center.events.some((one) => one.type === 'request' && one.status !== undefined && one.path.endsWith(end)),
      );
    await scene.say('cards');
    await scene.say('agent');
    const chat = await scene.accept();
    await scene.reads('talking with a person');
    await scene.channel.send(CONVERSATION, { type: 'typing' });
    await answered('/typing');
    await scene.say('', { value: { item: 7, note: 'gift' } });
    const contentUrl = 'data:text/plain,hello';
    await scene.say('👩‍👧'.repeat(1_500), { attachments: [{ contentType: 'text/plain', contentUrl, name: 'a.txt' }] });
    await scene.handoff.update({ channelId: 'local', conversationId: CONVERSATION }, { user: { caseId: 'C-7' } });
    await scene.until(() => chat.user.caseId === 'C-7');
    await scene.say('leave');
    await answered('/participants/user');

    const problems: string[] = [];
    const operations = new Set<string>();
    for (const event of scene.center.events) {
      if (event.type !== 'request' || event.status === undefined) continue;
      const { method, path, requestBody } = event;
      operations.add(api.operation(method, path) ?? `unknown: ${method} ${path}`);
      if (requestBody !== undefined) problems.push(...api.validateRequest(method, path, requestBody));
      if (event.status >= 400) problems.push(`${method} ${path}: ${event.status}`);
    }
    expect(problems).to.deep.equal([]);
    expect([...operations]).to.include.members([
      'POST /conversations',
      'POST /conversations/{conversationId}/messages',
      'POST /conversations/{conversationId}/attachments',
      'POST /conversations/{conversationId}/typing',
      'PATCH /conversations/{conversationId}',
      'PATCH /conversations/{conversationId}/participants/user',
    ]);
    expect(chat.history.flatMap(({ cards }) => cards.map(({ contentType }) => contentType))).to.deep.equal([
      'application/vnd.microsoft.card.adaptive',
      'application/8x8.quick.replies',
      'application/8x8.quick.replies',
    ]);
  });
});
