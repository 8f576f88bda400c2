import type { Delivery } from '../../../src/handoff/chat-event';
import type { ConversationId } from '../../../src/handoff/conversation';
import type { Handoff } from '../../../src/handoff/handoff';
import type { Direction, Lane, NewItem } from '../../../src/handoff/lane';
import type { Logger } from '../../../src/handoff/logger';
import type { HandoffStore } from '../../../src/handoff/store';
import { createStore, type Store, type StoreOptions } from '../../../src/store';

/** A place for one test's data. */
export interface Place {
  readonly url: string;
  /** Whether another instance on the same place is told of wakes. */
  readonly notifies: boolean;
  remove(): Promise<void>;
}

/** A clock that stands still until it is moved. */
export class StandingClock {
  #ms = 1_700_000_000_000;
  now(): number {
    return this.#ms;
  }
  move(ms: number): void {
    this.#ms += ms;
  }
}

const silent: Logger = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

/** Instances on one place, all going by one clock. */
export class Harness {
  readonly clock = new StandingClock();
  readonly place: Place;
  readonly #open = new Set<Store>();

  constructor(place: Place) {
    this.place = place;
  }

  /** One more instance, started. */
  async instance(options: Partial<StoreOptions> = {}): Promise<Store> {
    const store = createStore(this.place.url, { logger: silent, clock: this.clock, ...options });
    this.#open.add(store);
    await store.handoffs.start();
    return store;
  }

  async close(store: Store): Promise<void> {
    this.#open.delete(store);
    await store.handoffs.close();
  }

  async end(): Promise<void> {
    for (const store of this.#open) await store.handoffs.close();
    await this.place.remove();
  }
}

let count = 0;

/** An id that no other test uses. */
export const unique = (prefix: string): string => `${prefix}-${process.pid}-${++count}`;

export const aConversation = (): ConversationId => ({ channelId: 'webchat', conversationId: unique('conversation') });

export const aHandoff = (changes: Partial<Handoff> = {}): Handoff => ({
  id: unique('handoff'),
  conversation: aConversation(),
  phase: 'requested',
  trigger: 'asked',
  user: { name: 'Ann' },
  properties: [{ key: 'order', value: '17' }],
  reference: { conversation: { id: 'x' } },
  agents: [],
  transferring: false,
  reading: { matched: [], shownEarly: [], covered: [] },
  toldDelayed: false,
  steps: 0,
  historyUntil: 0,
  requestedAt: 1_700_000_000_000,
  ...changes,
});

export const laneOf = (handoff: Handoff, direction: Direction = 'toUser'): Lane => ({
  handoffId: handoff.id,
  direction,
});

export const anItem = (lane: Lane, changes: Partial<NewItem> = {}): NewItem => ({
  ...lane,
  key: unique('item'),
  body: { kind: 'notice', notice: { key: 'waiting' } },
  ...changes,
});

export const aDelivery = (changes: Partial<Delivery> = {}): Delivery => ({
  eventId: unique('event'),
  chatId: unique('chat'),
  timestamp: 1_700_000_000_000,
  event: { type: 'typing', typing: true },
  ...changes,
});

/** Puts a handoff in place. */
export async function given(store: HandoffStore, changes: Partial<Handoff> = {}): Promise<Handoff> {
  const handoff = aHandoff(changes);
  await store.transaction((transaction) => transaction.insertHandoff(handoff));
  return handoff;
}

/** Puts items on a lane, in the order of their keys. */
export const add = (store: HandoffStore, ...items: readonly NewItem[]): Promise<void> =>
  store.transaction(async (transaction) => {
    for (const item of items) await transaction.addItem(item);
  });

/** What a promise was rejected with. */
export async function rejection(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error('It was not rejected.');
}
