import { expect } from 'chai';
import {
  createLaneWorker,
  createToUser,
  type Handoff,
  type HandoffStore,
  type LaneStep,
  LIMITS,
  quietLogger,
  TIMING,
  WAITING_NOTES,
} from '../../src/handoff';
import { advance } from '../../src/handoff/advance';
import { keepTime, lookAtOf } from '../../src/handoff/keep-time';
import { createStore } from '../../src/store';
import { createManualClock, type ManualClock } from '../gateway/manual-clock';
import { aHandoff } from '../helpers/a-handoff';
import { aUserChannel } from '../helpers/a-user-channel';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const START = 1_000_000;

describe('the time of a handoff', () => {
  let clock: ManualClock;
  let store: HandoffStore;
  beforeEach(async () => {
    clock = createManualClock(START);
    ({ handoffs: store } = createStore('sqlite::memory:', { logger: quietLogger, clock }));
    await store.start();
  });
  afterEach(() => store.close());

  const given = (change: Partial<Handoff> = {}) =>
    store.transaction((transaction) =>
      transaction.insertHandoff(
        aHandoff({
          phase: 'queued',
          chatId: 'chat-1',
          requestedAt: START,
          waitingSince: START,
          lookAt: START,
          ...change,
        }),
      ),
    );
  /** Looks at the time, and says what was put on the user's lane and when to look again. */
  const look = () =>
    store.transaction(async (transaction) => {
      const record = await transaction.handoff('handoff-1');
      if (!record) throw new Error('There is no handoff.');
      const lane = { handoffId: record.id, direction: 'toUser' } as const;
      const before = (await transaction.items(lane, ['new'])).length;
      const change = advance(transaction, record, clock.now());
      await keepTime(transaction, change, clock.now(), { limits: LIMITS, waiting: WAITING_NOTES });
      await change.save();
      const items = (await transaction.items(lane, ['new'])).slice(before);
      return {
        said: items.map(({ body }) => (body.kind === 'notice' ? body.notice.key : body.kind)),
        nextInMs: lookAtOf(change.handoff) - START,
        phase: change.handoff.phase,
      };
    });

  it('is looked at when the next thing is due', async () => {
    await given();
    expect(await look()).to.deep.equal({ said: [], nextInMs: 30 * SECOND, phase: 'queued' });
    clock.advance(30 * SECOND);
    expect(await look()).to.deep.equal({ said: ['waiting'], nextInMs: 150 * SECOND, phase: 'queued' });
    // Whoever looks again, here or elsewhere, finds it said.
    expect((await look()).said).to.deep.equal([]);
  });

  it('warns once, and then ends', async () => {
    await given();
    clock.advance(13 * MINUTE);
    expect(await look()).to.deep.equal({ said: ['warned.no-agent'], nextInMs: 15 * MINUTE, phase: 'queued' });
    expect((await look()).said).to.deep.equal([]);
    clock.advance(2 * MINUTE);
    expect(await look()).to.deep.equal({
      said: ['ended.no-agent', 'status'],
      nextInMs: Number.POSITIVE_INFINITY,
      phase: 'closing',
    });
  });

  it('warns first even when the time is over already: nobody may have been there to tell, or to read the chat', async () => {
    await given();
    clock.advance(60 * MINUTE);
    expect(await look()).to.deep.equal({ said: ['warned.no-agent'], nextInMs: 62 * MINUTE, phase: 'queued' });
    clock.advance(2 * MINUTE);
    expect((await look()).said).to.deep.equal(['ended.no-agent', 'status']);
  });

  it('is looked at again before a turn to speak can run out that has not begun', async () => {
    await given({ phase: 'connected', agents: [{ id: 'alice' }], connectedAt: START, servedSince: START });
    // Whoever speaks next, the soonest end would be that of a wait, and its warning comes two minutes before.
    expect((await look()).nextInMs).to.equal(13 * MINUTE);
  });

  it('is kept once, however many workers look', async () => {
    const seen: string[] = [];
    let happened = (): void => undefined;
    const note = (what: string): void => {
      seen.push(what);
      happened();
    };
    const channel = aUserChannel({
      show: async (_handoff, what) => note(what.kind === 'notice' ? what.notice.key : what.kind),
      tellBot: async (_handoff, { reason }) => note(`status ${reason}`),
    });
    const parts = { store, timing: TIMING, clock, logger: quietLogger };
    const toUser = createToUser({
      ...parts,
      channel,
      doorbell: { answer: async () => undefined },
      time: { limits: LIMITS, waiting: WAITING_NOTES },
    });
    const rests: LaneStep = (claim) => store.transaction((transaction) => transaction.release(claim));
    const workers = ['one', 'two', 'three'].map((owner) =>
      createLaneWorker({ ...parts, steps: { toAgent: rests, toUser }, owner }),
    );
    const isSeen = (count: number): Promise<void> =>
      new Promise((resolve) => {
        happened = () => seen.length >= count && resolve();
        happened();
      });
    await given();
    await store.transaction((transaction) => transaction.wake({ handoffId: 'handoff-1', direction: 'toUser' }));
    clock.advance(13 * MINUTE);
    for (const worker of workers) worker.start();
    await isSeen(1);
    clock.advance(2 * MINUTE);
    await store.transaction((transaction) => transaction.wake({ handoffId: 'handoff-1', direction: 'toUser' }));
    await isSeen(3);
    await Promise.all(workers.map((worker) => worker.stop()));
    expect(seen).to.deep.equal(['warned.no-agent', 'ended.no-agent', 'status no-agent']);
  });

  it('does not count before there is a chat, and when it is over', () => {
    expect(lookAtOf(aHandoff({ phase: 'opening', lookAt: 1 }))).to.equal(Number.POSITIVE_INFINITY);
    expect(lookAtOf(aHandoff({ phase: 'closing', chatId: 'chat-1', lookAt: 1 }))).to.equal(Number.POSITIVE_INFINITY);
  });
});
