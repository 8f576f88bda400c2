import { expect } from 'chai';
import { createHandoffs, createToAgent, type HandoffStore, PENDING, quietLogger, TIMING } from '../../src/handoff';
import { createStore } from '../../src/store';
import { aContactCenter } from '../helpers/a-contact-center';
import { aRequest } from '../helpers/a-request';

const CONVERSATION = { channelId: 'webchat', conversationId: 'one' };

describe('a message whose sender is gone', () => {
  let store: HandoffStore;
  let handoffId: string;
  let sent: string[];
  let reads: number;

  const contactCenter = aContactCenter({
    send: async (_chatId, { text }) => void sent.push(text),
    async *messages() {
      reads += 1;
      yield* [];
    },
  });

  async function work(owner: string, settleMs: number, send = contactCenter.send): Promise<void> {
    const step = createToAgent({
      store,
      contactCenter: { ...contactCenter, send },
      history: async () => [],
      timing: { ...TIMING, settleMs },
      logger: quietLogger,
    });
    const claims = await store.claim({ owner, limit: 10, leaseMs: 1 });
    for (const claim of claims.filter(({ direction }) => direction === 'toAgent')) await step(claim, () => false);
  }

  const waiting = () =>
    store.transaction(async (transaction) => {
      const [item] = await transaction.items({ handoffId, direction: 'toAgent' }, PENDING);
      return item && { state: item.state, inMs: item.nextAt - (await transaction.now()) };
    });

  beforeEach(async () => {
    sent = [];
    reads = 0;
    store = createStore('sqlite::memory:', { logger: quietLogger }).handoffs;
    await store.start();
    const handoffs = createHandoffs(store, { maxPending: 10 });
    const { handoff } = await handoffs.request(aRequest(CONVERSATION));
    handoffId = handoff.id;
    await work('first', 0);
    await handoffs.admit(CONVERSATION, { author: 'user', text: 'hello' }, 'activity-1');
    const died = new Promise<never>(() => undefined);
    let begun = (): void => undefined;
    const sending = new Promise<void>((resolve) => {
      begun = resolve;
    });
    // This worker never comes back from its call.
    void work('dead', 0, () => {
      begun();
      return died;
    });
    await sending;
    await store.releaseGone((owner) => owner === 'dead');
  });
  afterEach(() => store.close());

  it('is looked for only when what was sent at the last moment must be there', async () => {
    await work('second', 60_000);
    expect(reads).to.equal(0);
    expect(sent).to.deep.equal([]);
    const left = await waiting();
    expect(left?.state).to.equal('unclear');
    expect(left?.inMs).to.be.within(50_000, 60_000);
  });

  it('is sent again when it is not there', async () => {
    await work('second', 0);
    await work('second', 0);
    expect(reads).to.equal(1);
    expect(sent).to.deep.equal(['hello']);
    expect(await waiting()).to.equal(undefined);
  });
});
