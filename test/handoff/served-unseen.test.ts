import { expect } from 'chai';
import { createDoorbell, type HandoffStore, quietLogger, TIMING } from '../../src/handoff';
import { createStore } from '../../src/store';
import { aContactCenter } from '../helpers/a-contact-center';
import { aHandoff } from '../helpers/a-handoff';

describe('a chat that is over before its agent was announced', () => {
  let store: HandoffStore;
  beforeEach(async () => {
    store = createStore('sqlite::memory:', { logger: quietLogger }).handoffs;
    await store.start();
  });
  afterEach(() => store.close());

  async function endOf({ spoken }: { spoken: boolean }) {
    const handoff = aHandoff({ phase: 'queued', chatId: 'chat-1', queuedAt: 2_000 });
    await store.transaction((transaction) => transaction.insertHandoff(handoff));
    if (spoken) {
      const message = { author: { type: 'agent' as const, id: 'alice' }, text: 'Hello', attachments: [], cards: [] };
      const item = { handoffId: handoff.id, direction: 'toUser' as const, key: 'hello' };
      await store.transaction((transaction) => transaction.addItem({ ...item, body: { kind: 'show', message } }));
    }
    await store.ringAll(10);
    const contactCenter = aContactCenter({ read: async () => ({ state: 'idle' }) });
    const doorbell = createDoorbell({
      store,
      contactCenter,
      unhurried: contactCenter,
      isBusy: () => false,
      timing: TIMING,
      logger: quietLogger,
      onTyping: () => undefined,
    });
    const claims = await store.claim({ owner: 'worker', limit: 9, leaseMs: 1_000 });
    const claim = claims.find(({ direction }) => direction === 'toUser');
    if (claim) await doorbell.answer(claim);
    return (await store.handoff(handoff.id))?.endReason;
  }

  it('was ended by the agent whose words were shown long before', async () => {
    expect(await endOf({ spoken: true })).to.equal('agent-ended');
  });

  it('had none where nobody ever wrote', async () => {
    expect(await endOf({ spoken: false })).to.equal('no-agent');
  });
});
