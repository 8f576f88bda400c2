import { expect } from 'chai';
import {
  ContactCenterError,
  createToHooks,
  type Handoff,
  type HandoffHooks,
  type HandoffReport,
  type HandoffStore,
  hookNames,
  type Interaction,
  quietLogger,
  TIMING,
} from '../../src/handoff';
import { advance } from '../../src/handoff/advance';
import { createStore } from '../../src/store';
import { createManualClock, type ManualClock } from '../gateway/manual-clock';
import { aHandoff } from '../helpers/a-handoff';

const HANDOFF_ID = 'handoff-1';
const logger = { ...quietLogger, warn: () => undefined, error: () => undefined };

describe('the lane of the hooks', () => {
  let clock: ManualClock;
  let store: HandoffStore;
  let told: HandoffReport[];
  let interactions: () => Promise<readonly Interaction[]>;
  beforeEach(async () => {
    clock = createManualClock(1_000_000);
    ({ handoffs: store } = createStore('sqlite::memory:', { logger: quietLogger, clock }));
    await store.start();
    told = [];
    interactions = async () => [{ id: 'i', startedAt: 1, endedAt: 2 }];
  });
  afterEach(() => store.close());

  /** A handoff in which an agent is, and that ends now. */
  const end = async (hooks: HandoffHooks, change: Partial<Handoff> = {}): Promise<void> => {
    const handoff = aHandoff({
      hooks: hookNames(hooks),
      phase: 'connected',
      chatId: 'chat-1',
      agents: [{ id: 'alice' }],
    });
    await store.transaction(async (transaction) => {
      await transaction.insertHandoff({
        ...handoff,
        requestedAt: 900_000,
        connectedAt: 950_000,
        waitedMs: 50_000,
        ...change,
      });
      const record = await transaction.handoff(HANDOFF_ID);
      if (!record) throw new Error('It was just put there.');
      const ending = advance(transaction, record, await transaction.now());
      await ending.apply({ type: 'idle' });
      await ending.save();
    });
  };
  const onEnded = (report: HandoffReport): void => void told.push(report);

  /** Works the lane whenever it is ready, until it rests. Returns how much time that took. */
  const rest = async (hooks: HandoffHooks): Promise<number> => {
    const step = createToHooks({
      store,
      contactCenter: { interactions: () => interactions() },
      hooks,
      timing: TIMING,
      clock,
      logger,
    });
    const start = clock.now();
    for (;;) {
      const claims = await store.claim({ owner: 'worker', limit: 10, leaseMs: TIMING.leaseMs });
      for (const claim of claims) {
        if (claim.direction === 'toHooks') await step(claim, () => false);
        else await store.transaction((transaction) => transaction.release(claim));
      }
      const readyInMs = await store.readyInMs();
      if (readyInMs === undefined) return clock.now() - start;
      clock.advance(Math.max(1, readyInMs));
    }
  };
  const states = () =>
    store.transaction(async (transaction) => {
      const lane = { handoffId: HANDOFF_ID, direction: 'toHooks' } as const;
      return (await transaction.items(lane, ['new', 'done', 'dead'])).map(({ state }) => state);
    });

  it('is not there for a handoff that nobody is told of', async () => {
    await end({});
    expect(await states()).to.deep.equal([]);
  });

  it('tells how long the user waited and the agent talked', async () => {
    await end({ onEnded });
    await rest({ onEnded });
    expect(told).to.have.length(1);
    expect(told[0]).to.include({ waitedMs: 50_000, servedMs: 50_000, at: 1_000_000, reason: 'agent-ended' });
    expect(await states()).to.deep.equal(['done']);
  });

  it('waits a moment for the contact center to close its account', async () => {
    let reads = 0;
    interactions = async () => {
      reads += 1;
      return reads === 1 ? [] : [{ id: 'i', startedAt: 1, endedAt: reads > 3 ? 2 : undefined }];
    };
    await end({ onEnded });
    await rest({ onEnded });
    expect(told.map((report) => report.interactions)).to.deep.equal([[{ id: 'i', startedAt: 1, endedAt: 2 }]]);
  });

  it('does not wait for it for ever', async () => {
    interactions = async () => {
      throw new ContactCenterError('unreachable', 'as the test wants it');
    };
    await end({ onEnded });
    expect(await rest({ onEnded })).to.be.within(10_000, 11_000);
    expect(told).to.have.length(1);
    expect(told[0]?.interactions).to.equal(undefined);
  });

  it('calls a hook that throws five times, at growing gaps, and gives up', async () => {
    const at: number[] = [];
    const failing = {
      onEnded() {
        at.push(clock.now());
        throw new Error('as the test wants it');
      },
    };
    await end(failing);
    await rest(failing);
    expect(at).to.have.length(5);
    const gaps = at.slice(1).map((time, index) => time - (at[index] ?? 0));
    expect(gaps[3]).to.be.greaterThan(gaps[0] ?? 0);
    expect(await states()).to.deep.equal(['dead']);
  });

  it('takes a hook that never answers for one that failed', async () => {
    const silent = { onEnded: () => new Promise<void>(() => undefined) };
    await end(silent);
    const step = createToHooks({
      store,
      contactCenter: { interactions: () => interactions() },
      hooks: silent,
      timing: TIMING,
      clock,
      logger,
    });
    const claims = await store.claim({ owner: 'worker', limit: 10, leaseMs: TIMING.leaseMs });
    const claim = claims.find(({ direction }) => direction === 'toHooks');
    if (!claim) throw new Error('There is no lane of the hooks.');
    const worked = step(claim, () => false);
    await clock.whenWaiting(TIMING.hookMs);
    clock.advance(TIMING.hookMs);
    await worked;
    expect(await states()).to.deep.equal(['new']);
    const head = await store.transaction((transaction) => transaction.head(claim));
    expect(head?.nextAt).to.be.greaterThan(clock.now());
  });
});
