import { expect } from 'chai';
import {
  createHandoffs,
  createToAgent,
  type HandoffStore,
  PENDING,
  type QueueState,
  quietLogger,
  TIMING,
} from '../../src/handoff';
import { createStore } from '../../src/store';
import { aContactCenter } from '../helpers/a-contact-center';

const CONVERSATION = { channelId: 'webchat', conversationId: 'one' };
const MONDAY_9 = Date.parse('2026-11-23T09:00:00Z');

describe('a chat that nobody is there for', () => {
  let store: HandoffStore;
  let handoffId: string;
  let opened: number;
  let looked: (string | undefined)[];

  beforeEach(async () => {
    opened = 0;
    looked = [];
    store = createStore('sqlite::memory:', { logger: quietLogger }).handoffs;
    await store.start();
    const { handoff } = await createHandoffs(store, { maxPending: 10 }).request({
      conversation: CONVERSATION,
      trigger: 'asked',
      user: {},
      properties: [],
      queueId: 'billing',
      reference: {},
      locale: 'de-DE',
      historyUntil: 0,
    });
    handoffId = handoff.id;
  });
  afterEach(() => store.close());

  async function work(state: QueueState) {
    const step = createToAgent({
      store,
      contactCenter: aContactCenter({
        async open() {
          opened += 1;
          return { chatId: 'chat-1' };
        },
      }),
      whenClosed: { offer: { de: ['Nachricht hinterlassen'], all: ['Leave a message'] } },
      availability: {
        async look(queueId) {
          looked.push(queueId);
          return state;
        },
      },
      history: async () => [],
      timing: TIMING,
      logger: quietLogger,
    });
    const claims = await store.claim({ owner: 'worker', limit: 10, leaseMs: 1_000 });
    for (const claim of claims.filter(({ direction }) => direction === 'toAgent')) await step(claim, () => false);
    const items = await store.transaction((transaction) =>
      transaction.items({ handoffId, direction: 'toUser' }, PENDING),
    );
    return { handoff: await store.handoff(handoffId), said: items.map(({ body }) => body) };
  }

  it('is not opened outside the opening hours, and user and bot hear when it opens', async () => {
    const { handoff, said } = await work({ open: false, opensAt: MONDAY_9, timeZone: 'Europe/London' });
    expect(opened).to.equal(0);
    expect(looked).to.deep.equal(['billing']);
    expect(handoff).to.include({ phase: 'ended', endReason: 'closed' });
    expect(said).to.have.length(2);
    expect(said[0]).to.deep.include({ kind: 'notice' });
    expect(said[0]).to.have.nested.property('notice.key', 'ended.closed.until');
    expect(said[0])
      .to.have.nested.property('notice.params.opens')
      .that.deep.equals({ at: MONDAY_9, timeZone: 'Europe/London' });
    expect(said[0]).to.have.nested.property('notice.offer').that.deep.equals(['Nachricht hinterlassen']);
    expect(said[1]).to.deep.include({ kind: 'status' });
    expect(said[1]).to.have.nested.property('status.state', 'failed');
    expect(said[1]).to.have.nested.property('status.opensAt', MONDAY_9);
  });

  it('is not opened where no agent of the queue is logged in', async () => {
    const { handoff, said } = await work({ open: true, staffed: false });
    expect(opened).to.equal(0);
    expect(handoff).to.include({ phase: 'ended', endReason: 'unstaffed' });
    expect(said[0]).to.have.nested.property('notice.key', 'ended.unstaffed');
    expect(said[1]).to.have.nested.property('status.reason', 'unstaffed');
  });

  for (const state of [{ open: true }, { open: true, staffed: true }]) {
    it(`is opened where ${JSON.stringify(state)} is known`, async () => {
      const { handoff } = await work(state);
      expect(opened).to.equal(1);
      expect(handoff).to.include({ phase: 'queued' });
    });
  }
});
