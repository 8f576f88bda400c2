import { expect } from 'chai';
import { createReception } from '../../src/channel/reception';
import {
  type ChatAbout,
  type ChatEvent,
  type ChatMessage,
  ContactCenterError,
  type Handoff,
  type HandoffStore,
  type ItemBody,
  newVisit,
  quietLogger,
  TIMING,
  type Visit,
  type VisitLook,
} from '../../src/handoff';
import { createStore } from '../../src/store';
import { createRecordingLogger } from '../gateway/recording-logger';
import { aHandoff } from '../helpers/a-handoff';
import { type MovableClock, movableClock } from '../helpers/movable-clock';

const CHAT = 'chat-1';
/** What may come late has come by then. */
const LONG_ENOUGH = 2 * TIMING.fallbackMs;
const BACK: ChatAbout = { assignment: { type: 'script', id: 'bot-webhook' } };
const QUEUED: ChatAbout = { assignment: { type: 'queue', id: 'support' } };

const left: ChatEvent = { type: 'left', agentId: 'alice' };
const joined: ChatEvent = { type: 'joined', agentId: 'alice' };
const update = (about: ChatAbout): ChatEvent => ({ type: 'state', state: 'active', about });
const wrote = (id: string, createdAt: number, type: 'user' | 'agent'): ChatMessage => ({
  id,
  createdAt,
  author: { type, id: type },
  text: id,
  attachments: [],
  cards: [],
});

const said = (text: string): ChatEvent => ({
  type: 'message',
  author: { type: 'user' },
  isEcho: false,
  text,
  attachments: [],
  cards: [],
});

describe('what comes late of a visit that was handed over', () => {
  let store: HandoffStore;
  let events: number;
  let clock: MovableClock;
  beforeEach(async () => {
    events = 0;
    clock = movableClock();
    store = createStore('sqlite::memory:', { logger: quietLogger, clock }).handoffs;
    await store.start();
  });
  afterEach(() => store.close());

  async function set(handoff: Partial<Handoff>, visit: Partial<Visit> = {}): Promise<void> {
    const conversation = { channelId: '8x8', conversationId: CHAT };
    const record = aHandoff({ role: 'channel', conversation, phase: 'connected', chatId: CHAT, ...handoff });
    await deliver(update({ channel: 'WebChat' }), 1, { begins: true });
    await store.transaction(async (transaction) => {
      await transaction.insertHandoff(record);
      await transaction.saveVisit({ ...newVisit(CHAT), phase: 'open', held: true, ...visit });
      await transaction.closeDeliveries(['event-1']);
    });
  }
  async function deliver(event: ChatEvent, timestamp: number, options?: { begins: boolean }): Promise<void> {
    events += 1;
    await store.accept({ eventId: `event-${events}`, chatId: CHAT, timestamp, event }, options);
  }
  async function answer(
    about: ChatAbout,
    messages: readonly ChatMessage[] = [],
    {
      routedFor,
      afterMs = 0,
      isBusy = false,
      lookMs = 0,
      state = 'active',
      isUnreadable = false,
    }: {
      routedFor?: string;
      afterMs?: number;
      isBusy?: boolean;
      lookMs?: number;
      state?: VisitLook['state'];
      isUnreadable?: boolean;
    } = {},
  ): Promise<void> {
    clock.forward(afterMs);
    const reception = createReception({
      store,
      contactCenter: {
        async *messages() {
          if (isUnreadable) throw new ContactCenterError('unreachable', 'down');
          yield* [...messages].reverse();
        },
      },
      visits: {
        async look() {
          clock.forward(lookMs);
          return { state, foreign: false, about, routedFor };
        },
      },
      isBusy: () => isBusy,
      timing: TIMING,
      clock,
      logger: quietLogger,
    });
    for (const claim of await store.claim({ owner: 'worker', limit: 9, leaseMs: 10_000 })) {
      if (claim.direction === 'toBot') await reception.answer(claim);
      await store.transaction((transaction) => transaction.release(claim, 1));
    }
  }
  const current = (): Promise<Handoff | undefined> =>
    store.openHandoff({ channelId: '8x8', conversationId: CHAT }) as Promise<Handoff | undefined>;
  const turns = async () => {
    const lane = { handoffId: CHAT, direction: 'toBot' } as const;
    const items = await store.transaction((transaction) => transaction.items(lane, ['new']));
    return items.map(({ body }) => (body as Extract<ItemBody, { kind: 'turn' }>).turn);
  };
  const forAgent = async (): Promise<(string | undefined)[]> =>
    (await turns()).flatMap((turn) => (turn.type === 'message' && turn.isForAgent ? [turn.message.text] : []));

  const alice = { id: 'alice', name: 'Alice' };
  const connected = {
    agents: [alice],
    servedBy: [alice],
    connectedAt: 2_000,
    joinedAt: 2_000,
    queue: { id: 'support' },
  };

  it('is for the agent where the user wrote it before the chat came back, though his leaving is not known yet', async () => {
    await set(connected);
    await deliver(update(BACK), 5_000);
    await answer(BACK);
    expect(await current(), 'it is back').to.equal(undefined);
    await deliver(left, 4_999);
    await deliver(said('to the agent'), 4_998);
    await answer(BACK, [wrote('to the agent', 4_998, 'user'), wrote('to the bot', 5_001, 'user')]);
    expect(await forAgent()).to.deep.equal(['to the agent']);
  });

  it('is not taken for the return where it is told of the time before an agent had it', async () => {
    await set(connected);
    await deliver(update(BACK), 1_999);
    await answer(BACK);
    expect((await current())?.phase).to.equal('connected');
    await deliver(left, 5_000);
    await answer(BACK);
    await answer(BACK, [], { afterMs: LONG_ENOUGH });
    expect(await current()).to.equal(undefined);
  });

  it('is back a little later where it came back in the very moment in which its agent joined', async () => {
    await set(connected);
    await deliver(update(BACK), 2_000);
    await answer(BACK);
    expect((await current())?.phase).to.equal('connected');
    await answer(BACK, [], { afterMs: LONG_ENOUGH });
    expect((await store.handoff('handoff-1'))?.endReason).to.equal('agent-ended');
  });

  it('does not end it at the leaving of one who passed it on, where another came after him', async () => {
    await set(connected);
    await deliver(left, 3_000);
    await deliver({ type: 'queued', queueId: 'billing' }, 3_000);
    await deliver({ type: 'joined', agentId: 'bruno' }, 3_100);
    await deliver(update(BACK), 5_000);
    await answer(BACK);
    await deliver({ type: 'left', agentId: 'bruno' }, 4_999);
    await deliver(said('to Bruno'), 4_000);
    await answer(BACK, [wrote('to Bruno', 4_000, 'user')]);
    expect(await forAgent()).to.deep.equal(['to Bruno']);
  });

  it('does not end it at the leaving of one who passed it on, where the other wrote and all else of him is late', async () => {
    await set(connected);
    await deliver(left, 3_000);
    await answer(BACK, [wrote('of Bruno', 3_500, 'agent')]);
    expect((await current())?.phase, 'when it came back is not known').to.equal('connected');
    await deliver(update(BACK), 5_000);
    await answer(BACK, [wrote('of Bruno', 3_500, 'agent'), wrote('to Bruno', 4_000, 'user')]);
    expect(await current()).to.equal(undefined);
    expect((await turns()).at(-1)).to.deep.include({ handoffId: 'handoff-1' });
  });

  for (const and of ['nothing else', 'a return long after']) {
    it(`does not end it at once where one is told to have left, and ${and}: he may have passed it on`, async () => {
      await set(connected);
      await deliver(left, 3_000);
      if (and !== 'nothing else') await deliver(update(BACK), 5_000);
      await answer(BACK);
      expect(await current()).to.include({ phase: 'connected' });
      await deliver({ type: 'queued', queueId: 'billing' }, 3_000);
      await deliver({ type: 'joined', agentId: 'bruno' }, 3_500);
      await deliver({ type: 'left', agentId: 'bruno' }, 5_000);
      await deliver(update(BACK), 5_000);
      await answer(BACK);
      expect((await store.handoff('handoff-1'))?.endReason).to.equal('agent-ended');
      await deliver(said('to Bruno'), 4_000);
      await answer(BACK, [wrote('to Bruno', 4_000, 'user')]);
      expect(await forAgent()).to.deep.equal(['to Bruno']);
    });
  }

  it('is back at the leaving alone where nothing else comes', async () => {
    await set(connected);
    await deliver(left, 5_000);
    await answer(BACK);
    await answer(BACK, [wrote('to the bot', 5_001, 'user')], { afterMs: LONG_ENOUGH });
    expect((await store.handoff('handoff-1'))?.endReason).to.equal('agent-ended');
    expect(await forAgent()).to.deep.equal([]);
  });

  it('brings no agent of the handoff before into the one that waits', async () => {
    await set({ phase: 'queued', queuedAt: 6_000 }, { awayUntil: 5_000 });
    await deliver(joined, 2_000);
    await answer(QUEUED, [wrote('of before', 3_000, 'agent')]);
    expect((await current())?.phase).to.equal('queued');
  });

  it('takes no agent out of the next handoff who was in the one before', async () => {
    await set({ ...connected, joinedAt: 7_000 }, { awayUntil: 5_000 });
    await deliver(left, 5_000);
    await answer({ assignment: { type: 'agent', id: 'alice' } });
    expect((await current())?.agents).to.deep.equal([alice]);
    expect((await current())?.aloneSince).to.equal(undefined);
  });

  it('does not say that a chat was routed which is only about to be', async () => {
    await set({ phase: 'opening', chatId: undefined }, { awayUntil: 5_000 });
    await deliver({ type: 'queued', queueId: 'support' }, 1_000);
    await answer(BACK);
    expect((await current())?.phase).to.equal('opening');
  });

  for (const by of ['his leaving', 'his words'] as const) {
    it(`was an agent's by ${by}, where his joining was never delivered`, async () => {
      await set({ phase: 'queued', queuedAt: 1_000, queue: { id: 'support' } });
      if (by === 'his leaving') await deliver(left, 5_000);
      await deliver(update(BACK), 5_000);
      await answer(BACK, by === 'his words' ? [wrote('hello', 3_000, 'agent')] : []);
      await answer(BACK, [], { afterMs: LONG_ENOUGH });
      expect((await store.handoff('handoff-1'))?.endReason).to.equal('agent-ended');
    });
  }

  it('is not said to have had no agent before what may tell of one has had its time', async () => {
    await set({ phase: 'queued', queuedAt: 1_000, queue: { id: 'support' } });
    await deliver(update(BACK), 5_000);
    await answer(BACK);
    expect((await current())?.phase).to.equal('queued');
    await deliver(joined, 4_000);
    await answer(BACK);
    expect((await store.handoff('handoff-1'))?.endReason).to.equal('agent-ended');
  });

  it('is back where all that tells of it comes before it is known that it was routed', async () => {
    await set({ phase: 'opening', chatId: undefined });
    await deliver(left, 5_000);
    await deliver(update(BACK), 5_000);
    await answer(BACK);
    expect((await current())?.phase).to.equal('opening');
    await deliver({ type: 'queued', queueId: 'support' }, 3_000);
    await deliver(joined, 4_000);
    await answer(BACK);
    expect((await store.handoff('handoff-1'))?.endReason).to.equal('agent-ended');
  });

  it('gives nothing up where it is over before the answer of its routing was heard', async () => {
    await set({ phase: 'opening', chatId: undefined });
    const lane = { handoffId: 'handoff-1', direction: 'toAgent' } as const;
    await store.transaction((transaction) => transaction.addItem({ ...lane, key: 'open', body: { kind: 'open' } }));
    await deliver(joined, 4_000);
    await deliver(left, 5_000);
    await deliver(update(BACK), 5_000);
    await answer(BACK);
    expect((await store.handoff('handoff-1'))?.endReason).to.equal('agent-ended');
    const states = await store.transaction((transaction) => transaction.items(lane, ['done', 'dead']));
    expect(states.map(({ state }) => state)).to.deep.equal(['done']);
  });

  it('was routed where the chat shows it, though the call had no answer', async () => {
    await set({ phase: 'opening', chatId: undefined });
    await deliver(update(QUEUED), 3_000);
    await answer(QUEUED, [], { routedFor: 'handoff-0' });
    expect((await current())?.phase).to.equal('opening');
    await answer(QUEUED, [], { routedFor: 'handoff-1' });
    expect((await current())?.phase).to.equal('queued');
  });

  it('is not taken for the end of one that begins, where an agent of the one before leaves only now', async () => {
    await set({ phase: 'queued', queuedAt: 6_000 });
    await deliver(left, 6_001);
    await answer(BACK);
    expect((await current())?.phase).to.equal('queued');
  });

  it("was no agent's where only one of the handoff before wrote", async () => {
    await set({ phase: 'queued', queuedAt: 6_000, queue: { id: 'support' } }, { awayUntil: 5_000 });
    await deliver(update(BACK), 8_000);
    await answer(BACK, [wrote('of before', 3_000, 'agent')], { afterMs: LONG_ENOUGH });
    expect((await store.handoff('handoff-1'))?.endReason).to.equal('no-agent');
  });

  it('is not looked for while requests of users wait', async () => {
    await set(connected);
    await store.ringAll(10);
    await answer(BACK, [], { isBusy: true });
    expect(await current()).to.include({ phase: 'connected' });
    expect(await store.deliveries({ id: CHAT, chatId: CHAT })).to.have.length(1);
    await deliver(left, 5_000);
    await deliver(update(BACK), 5_000);
    await answer(BACK, [], { isBusy: true });
    expect(await current(), 'a delivery waits for nothing').to.equal(undefined);
  });

  it('is asked for again and again where it cannot be read, and logged once', async () => {
    await set(connected);
    await deliver(update(BACK), 5_000);
    const logger = createRecordingLogger();
    const down = new ContactCenterError('unreachable', 'down');
    let tries = 0;
    const reception = createReception({
      store,
      contactCenter: {
        async *messages() {
          yield* [];
        },
      },
      visits: {
        async look() {
          tries += 1;
          if (tries < 4) throw down;
          return { state: 'active', foreign: false, about: QUEUED };
        },
      },
      isBusy: () => false,
      timing: TIMING,
      clock,
      logger,
    });
    const [claim] = (await store.claim({ owner: 'worker', limit: 9, leaseMs: 10_000 })).filter(
      ({ direction }) => direction === 'toBot',
    );
    if (!claim) throw new Error('There is no lane.');
    for (let time = 0; time < 4; time += 1) await reception.answer(claim);
    expect(tries).to.equal(4);
    expect(logger.lines.map((line) => JSON.parse(line).message)).to.deep.equal([
      'the chat could not be read',
      'the chat can be read again',
    ]);
  });

  it('is told to be over while its messages cannot be read, and what was written is heard when they can', async () => {
    await set(connected);
    await deliver({ type: 'state', state: 'idle' }, 5_000);
    await answer({}, [], { state: 'idle', isUnreadable: true });
    expect((await store.handoff('handoff-1'))?.endReason).to.equal('agent-ended');
    expect((await turns()).map(({ type }) => type)).to.deep.equal(['over']);
    await deliver(said('too late'), 4_999);
    await answer({}, [wrote('too late', 4_999, 'user')], { state: 'idle' });
    expect((await turns()).map(({ type }) => type)).to.deep.equal(['over', 'message']);
  });

  it('is waited for though the API took long to say that the chat is back', async () => {
    await set({ phase: 'queued', queuedAt: 2_000, queue: { id: 'support' } });
    await deliver(update(BACK), 5_000);
    await answer(BACK, [], { lookMs: TIMING.fallbackMs });
    expect(await current(), 'an agent may have been there').to.include({ phase: 'queued' });
    await deliver(joined, 4_000);
    await deliver(left, 4_999);
    await answer(BACK);
    const ended = await store.transaction((t) => t.newestHandoff({ channelId: '8x8', conversationId: CHAT }));
    expect(ended).to.include({ endReason: 'agent-ended' });
  });
});
