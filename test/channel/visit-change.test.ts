import { expect } from 'chai';
import { changeVisit } from '../../src/channel/visit-change';
import { newVisit, quietLogger, type StoreTransaction } from '../../src/handoff';
import { createStore } from '../../src/store';

describe('an agent who joins a visit that no handoff has', () => {
  const joins = async (at: number, backAt?: number): Promise<readonly string[]> => {
    const store = createStore('sqlite::memory:', { logger: quietLogger }).handoffs;
    await store.start();
    try {
      return await store.transaction(async (transaction: StoreTransaction) => {
        const visit = { ...newVisit('chat'), phase: 'open' as const, backAt };
        const change = changeVisit(transaction, visit, undefined, { now: 3_000, freshMs: 1_000 });
        const event = { type: 'joined', agentId: 'alice' } as const;
        await change.apply({ eventId: 'e', chatId: 'chat', timestamp: at, receivedAt: 3_000, event });
        return change.visit.uninvited;
      });
    } finally {
      await store.close();
    }
  };

  it('has come by himself, and the bot is silent', async () => {
    expect(await joins(1_000)).to.deep.equal(['alice']);
    expect(await joins(2_500, 2_000)).to.deep.equal(['alice']);
  });

  it('is one of the handoff that is over, where the delivery is of before its end', async () => {
    expect(await joins(1_000, 2_000)).to.deep.equal([]);
  });
});
