import { expect } from 'chai';
import fc from 'fast-check';
import {
  type Claim,
  type Clock,
  ContactCenterError,
  type ContactCenterFailure,
  createHandoffs,
  createToAgent,
  createToUser,
  quietLogger,
  TIMING,
  UserChannelError,
} from '../../src/handoff';
import { createStore } from '../../src/store';
import { aContactCenter } from '../helpers/a-contact-center';
import { aRequest } from '../helpers/a-request';
import { aUserChannel } from '../helpers/a-user-channel';

/** What becomes of one call: whether it is done, and what the caller learns. A crash is a worker that is never heard of again. */
type Fate = 'done' | 'done, then crash' | 'crash' | 'done, unclear' | 'unclear' | 'limited' | 'unreachable';

const anyFate: fc.Arbitrary<Fate> = fc.constantFrom(
  'done',
  'done',
  'done, then crash',
  'crash',
  'done, unclear',
  'unclear',
  'limited',
  'unreachable',
);

const FAILURES: Partial<Record<Fate, ContactCenterFailure>> = {
  'done, unclear': 'ambiguous',
  unclear: 'ambiguous',
  limited: 'limited',
  unreachable: 'unreachable',
};

const CONVERSATION = { channelId: 'webchat', conversationId: 'one' };
const logger = { ...quietLogger, warn: () => undefined, error: () => undefined };
const never = new Promise<never>(() => undefined);

interface Applied {
  readonly text: string;
  readonly redelivery: boolean;
}

/** Runs one direction's lane with workers that may die at any call, until nothing is left to do. */
async function run(
  direction: Claim['direction'],
  fates: readonly Fate[],
  texts: readonly string[],
): Promise<Applied[]> {
  let now = 1_000_000;
  const clock: Clock = { now: () => now, after: () => () => undefined };
  const { handoffs: store } = createStore('sqlite::memory:', { logger, clock });
  const applied: Applied[] = [];
  const left = [...fates];
  let crashed = (): void => undefined;

  const meet = async (text: string, redelivery: boolean): Promise<ContactCenterFailure | undefined> => {
    const fate = left.shift() ?? 'done';
    if (fate.startsWith('done')) applied.push({ text, redelivery });
    if (fate.endsWith('crash')) {
      crashed();
      await never;
    }
    return FAILURES[fate];
  };
  const contactCenter = aContactCenter({
    find: async () => 'chat-1',
    async send(_chatId, { text }) {
      const failure = await meet(text, false);
      if (failure) throw new ContactCenterError(failure, 'as the test wants it');
    },
    async *messages() {
      for (const [index, { text }] of [...applied.entries()].reverse()) {
        yield { id: `${index}`, createdAt: index, author: { type: 'user' }, text, attachments: [], cards: [] };
      }
    },
  });
  const channel = aUserChannel({
    async show(_handoff, what, { redelivery }) {
      if (what.kind !== 'show') return;
      const failure = await meet(what.message.text, redelivery);
      if (failure) throw new UserChannelError(failure as 'ambiguous', 'as the test wants it');
    },
  });
  const steps = {
    toAgent: createToAgent({ store, contactCenter, history: async () => [], timing: TIMING, logger }),
    toUser: createToUser({
      store,
      channel,
      doorbell: { answer: async () => undefined },
      timing: TIMING,
      clock,
      logger,
    }),
  };

  await store.start();
  try {
    const handoffs = createHandoffs(store, { maxPending: 1_000 });
    const { handoff } = await handoffs.request(aRequest(CONVERSATION));
    for (const [index, text] of texts.entries()) {
      if (direction === 'toAgent') await handoffs.admit(CONVERSATION, { author: 'user', text }, `${index}`);
      else {
        const message = { author: { type: 'agent' as const }, text, attachments: [], cards: [] };
        await store.transaction((transaction) =>
          transaction.addItem({ handoffId: handoff.id, direction, key: `${index}`, body: { kind: 'show', message } }),
        );
      }
    }
    for (let worker = 0; worker < 500; worker += 1) {
      for (const claim of await store.claim({ owner: `worker-${worker}`, limit: 10, leaseMs: TIMING.leaseMs })) {
        const crash = new Promise<void>((resolve) => {
          crashed = resolve;
        });
        await Promise.race([steps[claim.direction as keyof typeof steps](claim, () => false), crash]);
      }
      const readyInMs = await store.readyInMs();
      if (readyInMs === undefined) return applied;
      now += Math.max(1, readyInMs);
    }
    throw new Error('The lane did not come to rest.');
  } finally {
    await store.close();
  }
}

const anyFates = fc.array(anyFate, { maxLength: 12 });

describe('a lane, whatever becomes of each call', () => {
  it('says every message to the agent once and in order, equal texts too', async () => {
    const anyTexts = fc.array(fc.constantFrom('yes', 'no', 'maybe'), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(anyFates, anyTexts, async (fates, texts) => {
        const applied = await run('toAgent', fates, texts);
        expect(applied.map(({ text }) => text)).to.deep.equal(texts);
      }),
      { numRuns: 100 },
    );
  });

  it('shows every message to the user in order, and repeats at most what was in flight, marked', async () => {
    await fc.assert(
      fc.asyncProperty(anyFates, fc.integer({ min: 1, max: 6 }), async (fates, count) => {
        const texts = Array.from({ length: count }, (_, index) => `message ${index}`);
        const applied = await run('toUser', fates, texts);
        const repeats = applied.filter(({ text }, index) => text === applied[index - 1]?.text);
        expect(repeats.every(({ redelivery }) => redelivery)).to.equal(true);
        expect(applied.filter((each) => !repeats.includes(each)).map(({ text }) => text)).to.deep.equal(texts);
      }),
      { numRuns: 100 },
    );
  });
});
