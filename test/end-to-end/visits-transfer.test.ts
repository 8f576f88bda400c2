import { expect } from 'chai';
import type { HandoffStatus } from '../../src';
import type { FaultPlan, SimulatedVisitor } from '../../src/simulator';
import { type Scene, setScene } from '../helpers/scene';

const CHANGES = ['PATCH /conversations/{id}', 'POST /conversations/{id}/messages'];

const plans: Record<string, FaultPlan> = {
  'as they happened': {},
  twice: { deliveries: [{ probability: 1, duplicate: true }] },
  'late by chance, and so in any order': { deliveries: [{ probability: 0.6, delayMs: [10, 500] }] },
  'overtaken by the next one': { deliveries: [{ probability: 0.5, reorder: true }] },
  'at the second try only': { deliveries: [{ probability: 0.5, lost: true }] },
  'beside calls that fail': {
    deliveries: [{ probability: 0.3, delayMs: [10, 300] }],
    // Not those that read: where nothing can be read for long, it is waited for by design.
    requests: [
      { probability: 0.15, status: 503, operations: CHANGES },
      { probability: 0.15, applied: true, reset: true, operations: CHANGES },
      { probability: 0.15, applied: true, status: 504, operations: CHANGES },
    ],
    readLagMs: 60,
  },
};

describe('a visit that one agent passes on to another, who says a word and ends it', () => {
  let scene: Scene;
  let statuses: HandoffStatus[];
  afterEach(() => scene.close());

  const reads = ({ chat }: SimulatedVisitor, text: string): Promise<unknown> =>
    scene.until(() => chat.messages.some(({ author, text: said }) => author.type === 'bot' && said.includes(text)));

  for (const [how, plan] of Object.entries(plans)) {
    it(`comes back to the bot where it is told ${how}`, async () => {
      statuses = [];
      scene = await setScene({
        channel8x8: {},
        gateway: { webhookId: 'bot-webhook' },
        simulator: { retryDelaysMs: [20, 100, 500], seed: Number(process.env.TEST_SEED ?? 1) },
        // Nothing is to be found out by waiting for long.
        handoff: { timing: { openMs: 25_000, agentLeftMs: 25_000, reconcileMs: 60_000 } },
        async bot(context, handoff) {
          const { type, name, value, text } = context.activity;
          if (type === 'event' && name === 'handoff.status') statuses.push(value);
          if (type !== 'message') return;
          if (text === 'agent') await handoff.request(context);
          else await context.sendActivity(`echo ${text}`);
        },
      });
      scene.center.faults.plan = plan;
      const visitor = scene.center.visitors.open();
      visitor.say('agent');
      const chat = await scene.accept();
      scene.center.agents.get('alice').transfer(chat.id, 'billing');
      await scene.accept('bruno');
      visitor.say('to Bruno');
      scene.center.agents.get('bruno').write(chat.id, 'One word');
      scene.center.agents.get('bruno').end(chat.id);
      await scene.until(() => statuses.some(({ state }) => state === 'completed'));
      visitor.say('back');
      await reads(visitor, 'echo back');
      await reads(visitor, 'ended the chat');
      expect(statuses.filter(({ state }) => state !== 'accepted')).to.have.length(1);
      expect(statuses.at(-1)).to.include({ reason: 'agent-ended' });
      const echoes = chat.messages.filter(({ text }) => text.startsWith('echo')).map(({ text }) => text);
      expect(echoes).to.deep.equal(['echo back']);
    });
  }
});
