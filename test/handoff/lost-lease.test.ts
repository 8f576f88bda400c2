import { expect } from 'chai';
import {
  type Claim,
  ContactCenterError,
  createHandoffs,
  createToAgent,
  createToUser,
  type Doorbell,
  type HandoffStore,
  type ItemState,
  quietLogger,
  systemClock,
  TIMING,
  UserChannelError,
} from '../../src/handoff';
import { createStore } from '../../src/store';
import { aContactCenter } from '../helpers/a-contact-center';
import { aRequest } from '../helpers/a-request';
import { aUserChannel } from '../helpers/a-user-channel';

const CONVERSATION = { channelId: 'webchat', conversationId: 'one' };
const STATES: readonly ItemState[] = ['new', 'sending', 'done', 'dead'];
const logger = { ...quietLogger, warn: () => undefined };

describe('a lane of which nobody knows whether it is still ours', () => {
  let store: HandoffStore;
  let handoffId: string;
  let sent: string[];
  let rings: number;

  const channel = aUserChannel({
    async show(_handoff, what, { mayStart = () => true }) {
      if (!mayStart()) throw new UserChannelError('unreachable', 'too late');
      if (what.kind === 'show') sent.push(what.message.text);
    },
  });
  const contactCenter = aContactCenter({
    async send(_chatId, { text }, { mayStart = () => true } = {}) {
      if (!mayStart()) throw new ContactCenterError('unreachable', 'too late');
      sent.push(text);
    },
  });

  const states = async (direction: Claim['direction']): Promise<ItemState[]> => {
    const items = await store.transaction((transaction) => transaction.items({ handoffId, direction }, STATES));
    return items.filter(({ body }) => body.kind === 'say' || body.kind === 'show').map(({ state }) => state);
  };
  const work = async (direction: 'toAgent' | 'toUser', isHeld: () => boolean, doorbell?: Doorbell): Promise<void> => {
    const steps = {
      toAgent: createToAgent({ store, contactCenter, history: async () => [], timing: TIMING, logger }),
      toUser: createToUser({
        store,
        channel,
        doorbell: doorbell ?? { answer: async () => undefined },
        timing: TIMING,
        clock: systemClock,
        logger,
      }),
    };
    const claims = await store.claim({ owner: 'worker', limit: 10, leaseMs: 10_000 });
    for (const claim of claims) {
      if (claim.direction === direction) await steps[direction](claim, () => false, isHeld);
      else await store.transaction((transaction) => transaction.release(claim, Date.now()));
    }
  };

  beforeEach(async () => {
    sent = [];
    rings = 0;
    store = createStore('sqlite::memory:', { logger }).handoffs;
    await store.start();
    const handoffs = createHandoffs(store, { maxPending: 10 });
    const { handoff } = await handoffs.request(aRequest(CONVERSATION));
    handoffId = handoff.id;
    await work('toAgent', () => true);
    await work('toUser', () => true);
    await handoffs.admit(CONVERSATION, { author: 'user', text: 'hello' }, 'activity-1');
    for (const text of ['A', 'B']) {
      const message = { author: { type: 'agent' as const }, text, attachments: [], cards: [] };
      await store.transaction((transaction) =>
        transaction.addItem({ handoffId, direction: 'toUser', key: text, body: { kind: 'show', message } }),
      );
    }
  });
  afterEach(() => store.close());

  it('sends nothing to the agent, and keeps it as what was not sent', async () => {
    await work('toAgent', () => false);
    expect(sent).to.deep.equal([]);
    expect(await states('toAgent')).to.deep.equal(['new']);
  });

  it('shows nothing to the user, and keeps it as what was not shown', async () => {
    await work('toUser', () => false);
    expect(sent).to.deep.equal([]);
    expect(await states('toUser')).to.deep.equal(['new', 'new']);
  });

  it('sends and shows when it is known to be ours again', async () => {
    await work('toAgent', () => true);
    await work('toUser', () => true);
    expect(sent).to.deep.equal(['hello', 'A', 'B']);
  });

  it('never waits for the contact center between showing a message and keeping that it was shown', async () => {
    const doorbell: Doorbell = {
      async answer() {
        rings += 1;
        expect(await states('toUser')).not.to.include('sending');
        return 0;
      },
    };
    await work('toUser', () => true, doorbell);
    expect(sent).to.deep.equal(['A', 'B']);
    expect(rings).to.be.above(0);
  });
});
