import { setImmediate as turnOfTheLoop } from 'node:timers/promises';
import { expect } from 'chai';
import { createDoorbell, createUpkeep, type HandoffStore, quietLogger, TIMING } from '../../src/handoff';
import { createStore } from '../../src/store';
import { createManualClock } from '../gateway/manual-clock';
import { aContactCenter } from '../helpers/a-contact-center';
import { aHandoff } from '../helpers/a-handoff';

describe('reading every open handoff afresh', () => {
  let store: HandoffStore;
  let reads: string[];
  beforeEach(async () => {
    reads = [];
    store = createStore('sqlite::memory:', { logger: quietLogger }).handoffs;
    await store.start();
    const handoff = aHandoff({ phase: 'connected', chatId: 'chat-1' });
    await store.transaction((transaction) => transaction.insertHandoff(handoff));
    await store.ringAll(10);
  });
  afterEach(() => store.close());

  async function answer(isBusy: boolean): Promise<number | undefined> {
    const center = (name: string) =>
      aContactCenter({
        async read() {
          reads.push(name);
          return { state: 'active' };
        },
      });
    const doorbell = createDoorbell({
      store,
      contactCenter: center('hurried'),
      unhurried: center('unhurried'),
      isBusy: () => isBusy,
      timing: TIMING,
      logger: quietLogger,
      onTyping: () => undefined,
    });
    const claims = await store.claim({ owner: 'worker', limit: 9, leaseMs: 1_000 });
    return doorbell.answer(claims.find(({ direction }) => direction === 'toUser')!);
  }

  it('takes the requests that nobody waits for', async () => {
    expect(await answer(false)).to.equal(undefined);
    expect(reads).to.deep.equal(['unhurried']);
  });

  it('comes back later where requests of users wait, and holds no lane meanwhile', async () => {
    expect(await answer(true)).to.equal(TIMING.pollMs);
    expect(reads).to.deep.equal([]);
    expect(await store.deliveries({ id: 'handoff-1', chatId: 'chat-1' })).to.have.length(1);
  });

  it('does not hold up what was delivered', async () => {
    const left = { type: 'left', agentId: 'alice' } as const;
    await store.accept({ eventId: 'event-1', chatId: 'chat-1', timestamp: 1, event: left, digest: 'digest' });
    await answer(true);
    expect(reads).to.deep.equal(['hurried']);
  });

  it('begins again only when all have had their time', async () => {
    const clock = createManualClock(0);
    const rung: number[] = [];
    const many = { ringAll: async (perSecond: number) => rung.push(perSecond) * 1_000, sweep: async () => 0 };
    const upkeep = createUpkeep({
      store: many as unknown as HandoffStore,
      timing: { ...TIMING, reconcileMs: 60_000 },
      retention: { deliveriesMs: 1, unboundMs: 1, handoffsMs: 1 },
      readsPerSecond: 10,
      clock,
      logger: quietLogger,
    });
    upkeep.start();
    await clock.whenWaiting(100_000);
    clock.advance(99_999);
    await turnOfTheLoop();
    expect(rung).to.deep.equal([10]);
    clock.advance(1);
    await clock.whenWaiting(200_000);
    expect(rung).to.deep.equal([10, 10]);
    await upkeep.stop();
  });
});
