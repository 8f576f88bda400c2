import { expect } from 'chai';
import {
  createHandoffs,
  createToUser,
  type HandoffStore,
  type LaneStep,
  PENDING,
  quietLogger,
  systemClock,
  TIMING,
  type UserChannel,
} from '../../src/handoff';
import { createStore } from '../../src/store';
import { aRequest } from '../helpers/a-request';
import { aUserChannel } from '../helpers/a-user-channel';

const CONVERSATION = { channelId: 'webchat', conversationId: 'one' };

describe('a bot that was told by somebody who is gone', () => {
  let store: HandoffStore;
  let handoffId: string;

  const stepOf = (change: Partial<UserChannel>): LaneStep =>
    createToUser({
      store,
      channel: aUserChannel(change),
      doorbell: { answer: async () => undefined },
      availability: { look: async () => ({ open: true }) },
      timing: TIMING,
      clock: systemClock,
      logger: quietLogger,
    });

  async function work(owner: string, change: Partial<UserChannel>): Promise<void> {
    const step = stepOf(change);
    const claims = await store.claim({ owner, limit: 10, leaseMs: 1 });
    for (const claim of claims.filter(({ direction }) => direction === 'toUser')) await step(claim, () => false);
  }

  beforeEach(async () => {
    store = createStore('sqlite::memory:', { logger: quietLogger }).handoffs;
    await store.start();
    const handoffs = createHandoffs(store, { maxPending: 10 });
    const { handoff } = await handoffs.request(aRequest(CONVERSATION));
    handoffId = handoff.id;
    await handoffs.end(CONVERSATION, 'bot-ended');
  });
  afterEach(() => store.close());

  it('is told again, and that it is again', async () => {
    const told: (boolean | undefined)[] = [];
    await new Promise<void>((begun) => {
      // This worker never comes back from its call.
      void work('dead', {
        tellBot: async (_handoff, _status, options) => {
          told.push(options?.redelivery);
          begun();
          await new Promise<never>(() => undefined);
        },
      });
    });
    await store.releaseGone((owner) => owner === 'dead');
    await work('second', { tellBot: async (_handoff, _status, options) => void told.push(options?.redelivery) });
    expect(told).to.deep.equal([false, true]);
    const waiting = await store.transaction((t) => t.items({ handoffId, direction: 'toUser' }, PENDING));
    expect(waiting).to.deep.equal([]);
  });
});
