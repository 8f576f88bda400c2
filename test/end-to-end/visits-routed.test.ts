import type { TurnContext } from 'botbuilder';
import { expect } from 'chai';
import type { BotHandoff, HandoffStatus } from '../../src';
import type { RequestFault, SimulatedVisitor } from '../../src/simulator';
import { type Scene, setScene } from '../helpers/scene';

const ROUTE = 'PATCH /conversations/{conversationId}';
/** Who has the chat is told when all is over: longer than it is waited before an unclear call is looked for. */
const LATE_MS = 700;

describe('a visit whose routing had no clear answer', () => {
  let scene: Scene;
  let statuses: HandoffStatus[];
  let latest: BotHandoff;
  beforeEach(async () => {
    statuses = [];
    scene = await setScene({
      channel8x8: {},
      gateway: { webhookId: 'bot-webhook' },
      // On a slow machine, too, everything is told before it counts as never told.
      handoff: { timing: { agentLeftMs: 20_000 } },
      async bot(context: TurnContext, handoff: BotHandoff) {
        const { type, name, value, text } = context.activity;
        latest = handoff;
        if (type === 'event' && name === 'handoff.status') statuses.push(value);
        if (type !== 'message') return;
        if (text === 'agent') await handoff.request(context);
        else await context.sendActivity(`echo ${text}`);
      },
    });
  });
  afterEach(() => scene.close());

  const calls = (operation: string) =>
    scene.center.events.flatMap((event) =>
      event.type === 'request' && event.operation === operation ? [event.requestBody as { assignment?: unknown }] : [],
    );
  const routed = (id: string): number =>
    calls(ROUTE).filter(({ assignment }) => (assignment as { id?: string } | undefined)?.id === id).length;
  const reads = ({ chat }: SimulatedVisitor, text: string): Promise<unknown> =>
    scene.until(() => chat.messages.some(({ author, text: said }) => author.type === 'bot' && said.includes(text)));
  const tellLate = (): void => {
    const eventTypes = ['QUEUED', 'TRANSFER', 'MEMBERS_CHANGED', 'CONVERSATION_UPDATE'];
    scene.center.faults.plan = { deliveries: [{ probability: 1, delayMs: LATE_MS, eventTypes }] };
  };

  const unclear: Record<string, RequestFault> = {
    'was lost': { applied: true, reset: true },
    'was an error of somebody in between': { applied: true, status: 504 },
  };
  for (const [how, fault] of Object.entries(unclear)) {
    it(`is not routed again where the answer ${how}, and the agent has ended it by then`, async () => {
      const visitor = scene.center.visitors.open({ user: { additionalProperties: [{ key: 'tier', value: 'gold' }] } });
      visitor.say('hello');
      await reads(visitor, 'echo hello');
      tellLate();
      scene.center.faults.next(ROUTE, fault);
      visitor.say('agent');
      const chat = await scene.accept();
      scene.center.agents.get('alice').end(chat.id);
      await scene.until(() => statuses.some(({ state }) => state === 'completed'));
      visitor.say('back');
      await reads(visitor, 'echo back');
      expect(routed('support')).to.equal(1);
      expect(statuses.map(({ state, reason }) => [state, reason])).to.deep.equal([
        ['accepted', undefined],
        ['completed', 'agent-ended'],
      ]);
      expect(chat.user.additionalProperties?.map(({ key }) => key)).to.deep.equal(['tier', 'visitHandoffId']);
    });
  }

  it('is routed again where it was not done', async () => {
    const visitor = scene.center.visitors.open();
    visitor.say('hello');
    await reads(visitor, 'echo hello');
    scene.center.faults.next(ROUTE, { status: 503 });
    visitor.say('agent');
    await scene.accept();
    await reads(visitor, 'talking with');
    expect(routed('support')).to.equal(2);
  });

  it('is not routed anew again where the agent of the new queue has ended it by then', async () => {
    const visitor = scene.center.visitors.open();
    visitor.say('agent');
    const chat = await scene.accept();
    await reads(visitor, 'talking with');
    await scene.center.idle();
    tellLate();
    scene.center.faults.next(ROUTE, { applied: true, reset: true });
    const conversation = { channelId: '8x8', conversationId: chat.id };
    expect(await latest.transfer(conversation, { queueId: 'billing' })).to.equal(true);
    await scene.accept('bruno');
    scene.center.agents.get('bruno').end(chat.id);
    await scene.until(() => statuses.some(({ state }) => state === 'completed'));
    visitor.say('back');
    await reads(visitor, 'echo back');
    expect(routed('billing')).to.equal(1);
  });
});
