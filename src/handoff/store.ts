import type { Delivery } from './chat-event';
import type { ConversationId } from './conversation';
import type { Handoff } from './handoff';
import type { Claim, Direction, HeldLane, Item, ItemState, Lane, NewItem } from './lane';
import type { TriggerState } from './triggers/trigger-state';
import type { Visit } from './visit';

/** Who has a conversation now. */
export interface Standing {
  /** The handoff that has it; undefined where the bot has. */
  readonly handoff?: Handoff;
  /** What is remembered of it while the bot has it. */
  readonly triggers?: TriggerState;
}

/** A delivery that its handoff has not dealt with. */
export interface PendingDelivery extends Delivery {
  /** When it was stored, by the store's clock, ms. */
  readonly receivedAt: number;
}

/** What `/health/ready` and the log want to know. */
export interface Backlog {
  /** Items not yet done. */
  readonly items: number;
  /** Age of the oldest of them, ms; 0 where there is none. */
  readonly oldestMs: number;
  /** Items given up on. */
  readonly dead: number;
  /** Handoffs in which a person, or the wait for one, has the conversation. */
  readonly open: number;
}

/** Who spoke last in a handoff, and when (ms). */
export interface Spoken {
  /** The agent's last word; undefined where there was none. */
  readonly agentAt?: number;
  /** The user's first word after it; undefined where it is his turn to answer. */
  readonly unansweredAt?: number;
}

/** How long things are kept, ms. */
export interface Retention {
  /** Event ids: at least the replay window. */
  readonly deliveriesMs: number;
  /** Deliveries for chats that nobody knows. */
  readonly unboundMs: number;
  /** Ended handoffs and their items. */
  readonly handoffsMs: number;
  /** Transcript entries; undefined keeps them. */
  readonly transcriptsMs?: number;
}

/** What became of a delivery; `altered` is a known event id with another body than before, which is not taken. */
export type Acceptance = 'accepted' | 'duplicate' | 'altered';

/** What a delivery may do beside waking a lane. */
export interface AcceptOptions {
  /** Whether it begins a visit, where its chat is neither a handoff's nor a visit already. @default false */
  readonly begins?: boolean;
}

/**
 * The durable memory of the handoffs. What a method reports as done is on disk. All times are the store's own clock:
 * the database's, so that several instances agree.
 */
export interface HandoffStore {
  /** Creates or migrates the schema and begins to listen for wakes. */
  start(): Promise<void>;
  close(): Promise<void>;

  /**
   * Runs `work` in one transaction: all of it is kept, or, where it throws, nothing. It may be run again after a
   * conflict and may share its commit with others, so it does nothing but call the transaction's methods.
   */
  transaction<T>(work: (transaction: StoreTransaction) => Promise<T>): Promise<T>;

  /** How the conversation stands now, without locking anything. Cheap: asked in every turn, one query. */
  standing(conversation: ConversationId): Promise<Standing>;
  /** The handoff that has the conversation now, without locking it. */
  openHandoff(conversation: ConversationId): Promise<Handoff | undefined>;
  handoff(id: string): Promise<Handoff | undefined>;
  /**
   * Keeps a delivery and wakes the `toUser` lane of its handoff (by chat id, else by correlation id), or the `toBot`
   * lane of its visit, in one transaction. Where its event id is known, the first body wins.
   */
  accept(delivery: Delivery, options?: AcceptOptions): Promise<Acceptance>;
  /** The deliveries of a handoff (by its chat id, or its id as correlation id) still to be dealt with, oldest first. */
  deliveries(handoff: Pick<Handoff, 'id' | 'chatId'>): Promise<PendingDelivery[]>;
  /** The visit of a chat, without locking it. */
  visit(chatId: string): Promise<Visit | undefined>;

  /**
   * Takes lanes that are ready and not held, the longest waiting first. What `owner` itself has is not taken from it,
   * even when the lease is over.
   */
  claim(request: { owner: string; limit: number; leaseMs: number }): Promise<Claim[]>;
  /**
   * Lengthens the leases of the lanes that `owner` still holds, and returns these. It waits for nothing: where something
   * is just being written under a lane, that one has to wait for the next time.
   */
  renew(request: { owner: string; leaseMs: number }): Promise<readonly HeldLane[]>;
  /** Frees the lanes of owners that are gone, before their leases run out. Returns how many. */
  releaseGone(isGone: (owner: string) => boolean): Promise<number>;
  /** Milliseconds until a lane can be claimed; undefined where none is waiting. */
  readyInMs(): Promise<number | undefined>;
  /** Calls `listener` when a lane may have become ready, here or in another instance. Returns how to stop. */
  onWake(listener: () => void): () => void;

  /**
   * Rings every handoff that is not ended and every visit that has one or was busy lately, so that they are read afresh:
   * `perSecond` of them a second, because a lane that is woken meanwhile should not stand behind all of them. Returns
   * how many.
   */
  ringAll(perSecond: number): Promise<number>;
  /** Writes and reads back; throws when the store does not work. */
  check(): Promise<void>;
  backlog(): Promise<Backlog>;
  /** A random secret under a name: made when it is first asked for, and the same for every instance ever after. */
  secret(name: string): Promise<string>;
  /** Deletes what is older than its retention. Returns how many rows. */
  sweep(retention: Retention): Promise<number>;
  /** Deletes all that is kept of a conversation: transcript, ended handoffs, items, deliveries, triggers. */
  forget(conversation: ConversationId): Promise<void>;
}

/** Asked within a transaction whether what is written in it is to be kept: throws where not. */
export type StoreGuard = (transaction: StoreTransaction) => Promise<void>;

/** What can be done inside `HandoffStore.transaction`. Lock order: first the handoff, then the visit, then lanes. */

export interface StoreTransaction {
  /** The store's clock, ms. */
  now(): Promise<number>;
  /** Puts a handoff and its two idle lanes in place. False when the conversation has an open one already. */
  insertHandoff(handoff: Handoff): Promise<boolean>;
  /** The handoff, locked until the end of the transaction. */
  handoff(id: string): Promise<Handoff | undefined>;
  /** The handoff that has the conversation, locked until the end of the transaction. */
  openHandoff(conversation: ConversationId): Promise<Handoff | undefined>;
  saveHandoff(handoff: Handoff): Promise<void>;
  /** The visit of a chat, locked until the end of the transaction. */
  visit(chatId: string): Promise<Visit | undefined>;
  saveVisit(visit: Visit): Promise<void>;
  /** The conversation's newest handoff, open or ended. */
  newestHandoff(conversation: ConversationId): Promise<Handoff | undefined>;

  /** What is remembered of a conversation to know when a person is wanted, locked until the end of the transaction. */
  triggers(conversation: ConversationId): Promise<TriggerState | undefined>;
  /** Remembers it; `undefined` forgets. */
  saveTriggers(conversation: ConversationId, state: TriggerState | undefined): Promise<void>;

  /** Puts an item at the end of its lane and wakes the lane. False when its key is known. */
  addItem(item: NewItem): Promise<boolean>;
  /** The items of a lane in the given states, in order. */
  items(lane: Lane, states: readonly ItemState[]): Promise<Item[]>;
  /** How many items of a lane are in the given states. */
  count(lane: Lane, states: readonly ItemState[]): Promise<number>;
  /** Wakes a lane, now or at `notBefore`. */
  wake(lane: Lane, notBefore?: number): Promise<void>;
  /** When the two last spoke, by when their words were put on the lanes. */
  spoken(handoffId: string): Promise<Spoken>;
  /** How many items of the conversation's earlier handoffs are still on their way in this direction. */
  earlier(handoff: Handoff, direction: Direction): Promise<number>;

  /** Makes sure that the claim still holds, locks the lane until the end and lengthens the lease. Throws `LeaseLost`. */
  hold(claim: Claim): Promise<void>;
  /** The first item of the lane that is not done. */
  head(lane: Lane): Promise<Item | undefined>;
  /** Keeps an item's state, attempts and `nextAt`. The body is blanked with `done`. */
  saveItem(item: Pick<Item, 'seq' | 'state' | 'attempts' | 'nextAt'> & { readonly reason?: string }): Promise<void>;
  /** Replaces what an item carries, so that what was found out on its way is kept. */
  rewriteItem(item: Pick<Item, 'seq' | 'body' | 'digest'>): Promise<void>;
  /** Gives a lane back: ready at `readyAt`, never where undefined, at once when it was woken since the claim. */
  release(claim: Claim, readyAt?: number): Promise<void>;
  /** Marks deliveries as dealt with and blanks their bodies. */
  closeDeliveries(eventIds: readonly string[]): Promise<void>;
}
