import { expect } from 'chai';
import {
  type ChangeRefusal,
  type ChatChange,
  type ContactCenter,
  ContactCenterError,
  createHandoffs,
  createToAgent,
  type Handoff,
  type HandoffStore,
  type Handoffs,
  PENDING,
  quietLogger,
  TIMING,
} from '../../src/handoff';
import { createStore } from '../../src/store';
import { aContactCenter } from '../helpers/a-contact-center';

const CONVERSATION = { channelId: 'webchat', conversationId: 'one' };
const BILLING = { type: 'queue', id: 'billing' } as const;

describe('a running handoff', () => {
  let store: HandoffStore;
  let handoffs: Handoffs;
  let handoffId: string;
  let opened: unknown[];
  let made: ChatChange[];
  let refusals: ChangeRefusal[];
  let center: Partial<ContactCenter>;

  async function work(): Promise<void> {
    const step = createToAgent({
      store,
      contactCenter: aContactCenter({
        async open(chat) {
          opened.push(chat.assignment);
          return { chatId: 'chat-1' };
        },
        change: async (_chatId, change) => void made.push(change),
        ...center,
      }),
      history: async () => [],
      onChangeRefused(refusal) {
        refusals.push(refusal);
        throw new Error('what bot code throws holds nothing up');
      },
      timing: { ...TIMING, settleMs: 0, delayedMs: 0 },
      logger: { ...quietLogger, warn: () => undefined, error: () => undefined },
    });
    for (const claim of await store.claim({ owner: 'worker', limit: 10, leaseMs: 1_000 })) {
      if (claim.direction === 'toAgent') await step(claim, () => false);
    }
  }

  const record = async (): Promise<Handoff> => (await store.handoff(handoffId)) as Handoff;
  const waiting = () =>
    store.transaction(async (transaction) => {
      const items = await transaction.items({ handoffId, direction: 'toAgent' }, PENDING);
      return items.map(({ body }) => body);
    });
  const told = () =>
    store.transaction(async (transaction) => {
      const items = await transaction.items({ handoffId, direction: 'toUser' }, PENDING);
      return items.flatMap(({ body }) => (body.kind === 'notice' ? [body.notice.key] : []));
    });
  const join = (change: Partial<Handoff>) =>
    store.transaction(async (transaction) => {
      const handoff = (await transaction.handoff(handoffId)) as Handoff;
      await transaction.saveHandoff({ ...handoff, phase: 'connected', connectedAt: 1, joinedAt: 1, ...change });
    });

  beforeEach(async () => {
    opened = [];
    made = [];
    refusals = [];
    center = {};
    store = createStore('sqlite::memory:', { logger: quietLogger }).handoffs;
    await store.start();
    handoffs = createHandoffs(store, { maxPending: 10 });
    const { handoff } = await handoffs.request({
      conversation: CONVERSATION,
      trigger: 'asked',
      user: { name: 'Kim', email: 'kim@example.com' },
      properties: [
        { key: 'topic', value: 'vase' },
        { key: 'tier', value: 'gold' },
      ],
      queueId: 'support',
      reference: {},
      historyUntil: 0,
    });
    handoffId = handoff.id;
  });
  afterEach(() => store.close());

  describe('is routed anew', () => {
    it('by its opening, where the contact center has not heard of it', async () => {
      expect(await handoffs.transfer(CONVERSATION, BILLING)).to.equal(true);
      await work();
      expect(opened).to.deep.equal([BILLING]);
      expect(made).to.deep.equal([]);
    });

    it('by a change, in its turn after what the user wrote, and is told as an agent’s transfer', async () => {
      await work();
      await join({ agents: [{ id: 'alice' }] });
      await handoffs.admit(CONVERSATION, { author: 'user', text: 'before' }, 'a1');
      await handoffs.transfer(CONVERSATION, BILLING);
      expect((await waiting()).map(({ kind }) => kind)).to.deep.equal(['say', 'change']);
      await work();
      expect(made.map(({ assignment }) => assignment)).to.deep.equal([BILLING]);
      expect(await record()).to.include({ queueId: 'billing', transferring: true });
      expect(await told()).to.deep.equal(['queued', 'transferred']);
    });

    it('and is not called transferred when somebody of the new queue was quicker', async () => {
      await work();
      await join({ agents: [{ id: 'alice' }] });
      center = { change: () => join({ agents: [{ id: 'bruno' }], joinedAt: 2 }) };
      await handoffs.transfer(CONVERSATION, BILLING);
      await work();
      expect(await record()).to.include({ queueId: 'billing', transferring: false });
      expect(await told()).to.deep.equal(['queued']);
    });

    it('to a script too', async () => {
      await work();
      await handoffs.transfer(CONVERSATION, { type: 'script', id: 'welcome' });
      await work();
      const { queueId, scriptId } = await record();
      expect({ queueId, scriptId }).to.deep.equal({ queueId: undefined, scriptId: 'welcome' });
    });

    it('once, where the answer was lost and the chat is there already', async () => {
      await work();
      center = {
        async change(_chatId, change) {
          made.push(change);
          throw new ContactCenterError('ambiguous', 'lost');
        },
        read: async () => ({ state: 'active', queue: { id: 'billing' } }),
      };
      // What takes long is given up: so late may it not be.
      await handoffs.transfer(CONVERSATION, BILLING);
      await claimUntilQuiet({ delayedMs: 60_000 });
      expect(made).to.have.length(1);
      expect(await record()).to.include({ queueId: 'billing' });
    });

    it('again, where the answer was lost and the chat is elsewhere', async () => {
      await work();
      center = {
        async change(_chatId, change) {
          made.push(change);
          if (made.length === 1) throw new ContactCenterError('ambiguous', 'lost');
        },
        read: async () => ({ state: 'active', queue: { id: 'support' } }),
      };
      await handoffs.transfer(CONVERSATION, BILLING);
      await claimUntilQuiet({ delayedMs: 60_000 });
      expect(made).to.have.length(2);
    });

    it('not at all where the queue is unknown: the chat goes on, and bot code hears of it', async () => {
      await work();
      await join({ agents: [{ id: 'alice' }] });
      center = {
        async change() {
          throw new ContactCenterError('refused', 'no', { status: 400, vendorCode: 'invalid_queue' });
        },
      };
      await handoffs.transfer(CONVERSATION, BILLING);
      await work();
      expect(refusals).to.deep.equal([
        { handoffId, conversation: CONVERSATION, change: 'assignment', assignment: BILLING, code: 'invalid_queue' },
      ]);
      expect(await record()).to.include({ phase: 'connected', queueId: 'support', transferring: false });
      expect(await told()).to.deep.equal(['queued']);
      expect(await waiting()).to.deep.equal([]);
    });

    it('never where what fails holds up the user’s messages for too long', async () => {
      await work();
      center = {
        async change() {
          throw new ContactCenterError('ambiguous', '500');
        },
      };
      await handoffs.transfer(CONVERSATION, BILLING);
      await work();
      expect(refusals.map(({ code }) => code)).to.deep.equal(['contact-center-ambiguous']);
      expect(await waiting()).to.deep.equal([]);
    });
  });

  async function claimUntilQuiet(timing: Partial<typeof TIMING>): Promise<void> {
    for (let turn = 0; turn < 20 && (await waiting()).length > 0; turn += 1) {
      const step = createToAgent({
        store,
        contactCenter: aContactCenter(center),
        history: async () => [],
        timing: { ...TIMING, settleMs: 0, pollMs: 0, ...timing },
        logger: { ...quietLogger, warn: () => undefined },
      });
      for (const claim of await store.claim({ owner: 'worker', limit: 10, leaseMs: 1_000 })) {
        if (claim.direction === 'toAgent') await step(claim, () => false);
      }
    }
  }

  describe('learns more of its user', () => {
    it('merged with what is known, whole, with the handoff’s own id', async () => {
      await work();
      await handoffs.update(CONVERSATION, {
        user: { caseId: '7', email: undefined },
        properties: [
          { key: 'topic', value: 'lamp' },
          { key: 'order', value: '1042' },
        ],
      });
      await work();
      expect(made).to.deep.equal([
        {
          about: {
            handoffId,
            user: { name: 'Kim', email: 'kim@example.com', caseId: '7' },
            properties: [
              { key: 'topic', value: 'lamp' },
              { key: 'tier', value: 'gold' },
              { key: 'order', value: '1042' },
            ],
          },
        },
      ]);
    });

    it('in one call for several changes that wait, and in none for what is known', async () => {
      await work();
      for (const caseId of ['1', '2', '2']) await handoffs.update(CONVERSATION, { user: { caseId } });
      expect(await waiting()).to.have.length(1);
      await work();
      expect(made.map(({ about }) => about?.user.caseId)).to.deep.equal(['2']);
      await handoffs.update(CONVERSATION, { user: { caseId: '2' } });
      expect(await waiting()).to.deep.equal([]);
    });

    it('by its opening, where the contact center has not heard of it', async () => {
      await handoffs.update(CONVERSATION, { user: { caseId: '7' } });
      expect((await waiting()).map(({ kind }) => kind)).to.deep.equal(['open']);
      expect((await record()).user).to.include({ caseId: '7' });
    });
  });

  it('is changed no more once it is over', async () => {
    await work();
    await handoffs.update(CONVERSATION, { user: { caseId: '7' } });
    await handoffs.end(CONVERSATION, 'user-left');
    await work();
    expect(made).to.deep.equal([]);
    expect(await handoffs.transfer(CONVERSATION, BILLING)).to.equal(false);
    expect(await handoffs.update(CONVERSATION, { user: { caseId: '8' } })).to.equal(false);
  });
});
