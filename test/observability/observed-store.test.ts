import { expect } from 'chai';
import { createHandoffs, type HandoffStore, quietLogger } from '../../src/handoff';
import { type Happening, observedStore } from '../../src/observability';
import { overlay } from '../../src/observability/overlay';
import { createStore } from '../../src/store';

const CONVERSATION = { channelId: 'webchat', conversationId: 'one' };

describe('a watched store', () => {
  let kept: HandoffStore;
  let told: Happening[];
  let store: HandoffStore;

  beforeEach(async () => {
    told = [];
    kept = createStore('sqlite::memory:', { logger: quietLogger }).handoffs;
    store = observedStore(kept, (happening) => told.push(happening));
    await store.start();
  });
  afterEach(() => store.close());

  const begin = (from = store) =>
    createHandoffs(from, { maxPending: 10 }).request({
      conversation: CONVERSATION,
      trigger: 'asked',
      user: {},
      properties: [],
      reference: {},
      historyUntil: 0,
    });
  const types = () => told.map(({ type }) => type);
  /** Begins the head of the lane and leaves it as `state`. */
  async function settle(state: 'done' | 'dead' | 'unclear', direction: 'toAgent' | 'toUser' = 'toAgent') {
    const claims = await store.claim({ owner: 'worker', limit: 10, leaseMs: 60_000 });
    const claim = claims.find((one) => one.direction === direction);
    if (!claim) throw new Error('The lane is not ready.');
    const item = await store.transaction(async (transaction) => {
      const now = await transaction.now();
      const head = await transaction.head(claim);
      if (!head) throw new Error('The lane is empty.');
      await transaction.saveItem({ seq: head.seq, state: 'sending', attempts: 1, nextAt: now });
      return head;
    });
    await store.transaction(async (transaction) => {
      await transaction.now();
      await transaction.saveItem({ seq: item.seq, state, attempts: 1, nextAt: item.nextAt, reason: 'code' });
    });
  }

  it('tells of a handoff that begins and ends, each once', async () => {
    const { handoff } = await begin();
    await begin();
    await createHandoffs(store, { maxPending: 10 }).end(CONVERSATION, 'user-left');
    expect(types()).to.include.members(['started', 'ended']);
    expect(types().filter((type) => type === 'started')).to.have.length(1);
    expect(told.find(({ type }) => type === 'ended')).to.deep.include({
      handoffId: handoff.id,
      trigger: 'asked',
      reason: 'user-left',
      served: false,
    });
  });

  for (const [state, type] of [
    ['done', 'delivered'],
    ['dead', 'dead'],
    ['unclear', 'ambiguous'],
  ] as const) {
    it(`tells of an item that is ${state} as ${type}, although it was begun in another transaction`, async () => {
      await begin();
      told.length = 0;
      await settle(state);
      expect(told).to.have.length(1);
      expect(told[0]).to.include({ type, direction: 'toAgent', kind: 'open' });
    });
  }

  it('tells once of a transaction that ran twice, and not of one that failed', async () => {
    const again = overlay(kept, {
      async transaction(work) {
        await kept
          .transaction(async (transaction) => {
            await work(transaction);
            throw new Error('conflict');
          })
          .catch(() => undefined);
        return kept.transaction(work);
      },
    });
    await begin(observedStore(again, (happening) => told.push(happening)));
    expect(types()).to.deep.equal(['started']);
    const failing = store.transaction(async (transaction) => {
      const handoff = await transaction.openHandoff(CONVERSATION);
      if (handoff) await transaction.saveHandoff({ ...handoff, phase: 'ended', endReason: 'bot-ended', endedAt: 1 });
      throw new Error('no');
    });
    expect(await failing.catch((error) => error.message)).to.equal('no');
    expect(types()).to.deep.equal(['started']);
  });
});
