import { expect } from 'chai';
import type { HandoffStatus } from '../../src';
import type { SimulatedVisitor } from '../../src/simulator';
import { type Scene, type SceneOptions, setScene } from '../helpers/scene';

describe('a visit on its way back to the bot', () => {
  let scene: Scene;
  let statuses: HandoffStatus[];
  let heard: string[];
  afterEach(() => scene.close());

  async function set(gateway: SceneOptions['gateway'] = { webhookId: 'bot-webhook' }): Promise<void> {
    statuses = [];
    heard = [];
    scene = await setScene({
      channel8x8: {},
      gateway,
      async bot(context, handoff) {
        const { type, name, value, text } = context.activity;
        heard.push(type);
        if (type === 'event' && name === 'handoff.status') statuses.push(value);
        if (type !== 'message') return;
        if (text === 'agent') await handoff.request(context);
        else await context.sendActivity(`echo ${text}`);
      },
    });
  }
  const reads = ({ chat }: SimulatedVisitor, text: string): Promise<unknown> =>
    scene.until(() => chat.messages.some(({ author, text: said }) => author.type === 'bot' && said.includes(text)));
  const ends = (): Promise<unknown> => scene.until(() => statuses.some(({ state }) => state !== 'accepted'));
  const withAgent = async (): Promise<SimulatedVisitor> => {
    const visitor = scene.center.visitors.open();
    visitor.say('agent');
    await scene.accept();
    await reads(visitor, 'talking with');
    return visitor;
  };
  const askedBack = () =>
    scene.center.events.flatMap((event) =>
      event.type === 'request' && event.path.endsWith('/post-agent-assignment') ? [event.requestBody] : [],
    );

  it('ends by itself after the minutes of the settings', async () => {
    await set({ webhookId: 'bot-webhook', afterAgentMinutes: 30, afterAgentIdleMinutes: 15 });
    await withAgent();
    const configuration = { maxTotalMinutes: 30, userTimeoutInMinutes: 15 };
    expect(askedBack()).to.deep.equal([{ type: 'webhook', id: 'bot-webhook', configuration }]);
  });

  it('still gets its agent where 8x8 refuses to bring it back', async () => {
    await set();
    const path = 'POST /conversations/{conversationId}/post-agent-assignment';
    scene.center.faults.plan = { requests: [{ operations: [path], probability: 1, status: 400 }] };
    await withAgent();
    expect(askedBack()).to.have.length(1);
    expect(scene.log.join('\n')).to.include('will not come back after the agent');
  });

  it('comes to the bot at once when its user types the leave word while an agent has it', async () => {
    await set();
    const visitor = await withAgent();
    visitor.say('leave');
    await ends();
    expect(statuses.at(-1)).to.include({ state: 'completed', reason: 'user-left' });
    await scene.until(() => visitor.chat.scriptId === 'bot-script' && visitor.chat.agentId === undefined);
    visitor.say('one');
    await reads(visitor, 'echo one');
  });

  it('is over when its user goes while an agent has it, and the bot hears of both', async () => {
    await set();
    const visitor = await withAgent();
    visitor.leave();
    await ends();
    expect(statuses.at(-1)).to.include({ state: 'completed', reason: 'user-left' });
    await scene.until(() => heard.includes('endOfConversation'));
  });

  it('is over, and not stuck, when the center closes it while an agent has it', async () => {
    await set();
    const visitor = await withAgent();
    scene.center.chat(visitor.chat.id).close();
    await ends();
    await scene.until(() => heard.includes('endOfConversation'));
    expect(await scene.handoff.isWithAgent({ channelId: '8x8', conversationId: visitor.chat.id })).to.equal(false);
  });
});
