import { expect } from 'chai';
import { createDoorbell, type HandoffStore, quietLogger, TIMING } from '../../src/handoff';
import { createStore } from '../../src/store';
import { aContactCenter } from '../helpers/a-contact-center';
import { aHandoff } from '../helpers/a-handoff';

/** Everything that was received has been waited for. */
const LONG_AGO = -1;

describe('an end that was delivered, and that the API contradicts', () => {
  let store: HandoffStore;
  beforeEach(async () => {
    store = createStore('sqlite::memory:', { logger: quietLogger }).handoffs;
    await store.start();
  });
  afterEach(() => store.close());

  async function phaseAfter(agentLeftMs: number) {
    const agents = [{ id: 'alice' }];
    const handoff = aHandoff({ phase: 'connected', chatId: 'chat-1', agents, connectedAt: 2_000, joinedAt: 5_000 });
    await store.transaction((transaction) => transaction.insertHandoff(handoff));
    const event = { type: 'state', state: 'idle' } as const;
    await store.accept({ eventId: 'event-1', chatId: 'chat-1', timestamp: 6_000, digest: 'digest', event });
    const contactCenter = aContactCenter({ read: async () => ({ state: 'active' }) });
    const timing = { ...TIMING, agentLeftMs };
    const parts = { store, contactCenter, unhurried: contactCenter, isBusy: () => false, timing, logger: quietLogger };
    const doorbell = createDoorbell({ ...parts, onTyping: () => undefined });
    const claims = await store.claim({ owner: 'worker', limit: 9, leaseMs: 1_000 });
    const claim = claims.find(({ direction }) => direction === 'toUser');
    if (claim) await doorbell.answer(claim);
    return (await store.handoff(handoff.id))?.phase;
  }

  for (const [when, agentLeftMs] of [
    ['at once', TIMING.agentLeftMs],
    ['for however long it does', LONG_AGO],
  ] as const) {
    it(`is not taken for true ${when}`, async () => {
      expect(await phaseAfter(agentLeftMs)).to.equal('connected');
    });
  }
});
