import type { ConversationId } from '../handoff/conversation';
import type { Handoff } from '../handoff/handoff';
import type { Claim, Direction, Item, ItemState, Lane, NewItem } from '../handoff/lane';
import type { Spoken, StoreTransaction } from '../handoff/store';
import type { TriggerState } from '../handoff/triggers/trigger-state';
import type { Visit } from '../handoff/visit';
import type { Queries } from './database';
import { closeDeliveries } from './delivery-rows';
import * as handoffs from './handoff-rows';
import * as items from './item-rows';
import * as lanes from './lane-rows';
import { storedId } from './stored-id';
import * as triggers from './trigger-rows';
import * as visits from './visit-rows';

/** What can be done in a transaction, as SQL. Remembers whether a lane was woken, to tell when it is on disk. */
export class SqlTransaction implements StoreTransaction {
  /** Whether a lane waits for a worker that no instance may know of. */
  woken = false;
  /** Whether a lane was given back and waits for a worker. */
  released = false;
  readonly #queries: Queries;

  constructor(queries: Queries) {
    this.#queries = queries;
  }

  async now(): Promise<number> {
    const [row] = await this.#queries.rows<{ now: number }>('SELECT {now} AS now');
    return row!.now;
  }

  insertHandoff(handoff: Handoff): Promise<boolean> {
    return handoffs.insertHandoff(this.#queries, handoff);
  }

  handoff(id: string): Promise<Handoff | undefined> {
    return handoffs.lockHandoff(this.#queries, handoffs.BY_ID, storedId(id));
  }

  openHandoff(conversation: ConversationId): Promise<Handoff | undefined> {
    return handoffs.lockHandoff(this.#queries, handoffs.BY_CONVERSATION, handoffs.conversationOf(conversation));
  }

  saveHandoff(handoff: Handoff): Promise<void> {
    return handoffs.saveHandoff(this.#queries, handoff);
  }

  visit(chatId: string): Promise<Visit | undefined> {
    return visits.lockVisit(this.#queries, chatId);
  }

  saveVisit(visit: Visit): Promise<void> {
    return visits.saveVisit(this.#queries, visit);
  }

  newestHandoff(conversation: ConversationId): Promise<Handoff | undefined> {
    return handoffs.newestHandoff(this.#queries, conversation);
  }

  triggers(conversation: ConversationId): Promise<TriggerState | undefined> {
    return triggers.lockTriggers(this.#queries, conversation);
  }

  saveTriggers(conversation: ConversationId, state: TriggerState | undefined): Promise<void> {
    return triggers.saveTriggers(this.#queries, conversation, state);
  }

  async addItem(item: NewItem): Promise<boolean> {
    const added = await items.addItem(this.#queries, item);
    this.woken ||= added;
    return added;
  }

  items(lane: Lane, states: readonly ItemState[]): Promise<Item[]> {
    return items.itemsOf(this.#queries, lane, states);
  }

  count(lane: Lane, states: readonly ItemState[]): Promise<number> {
    return items.countItems(this.#queries, lane, states);
  }

  async wake(lane: Lane, notBefore?: number): Promise<void> {
    await lanes.wakeLane(this.#queries, lane, notBefore);
    this.woken = true;
  }

  spoken(handoffId: string): Promise<Spoken> {
    return items.spoken(this.#queries, handoffId);
  }

  earlier(handoff: Handoff, direction: Direction): Promise<number> {
    return handoffs.earlier(this.#queries, handoff, direction);
  }

  hold(claim: Claim): Promise<void> {
    return lanes.holdLane(this.#queries, claim);
  }

  head(lane: Lane): Promise<Item | undefined> {
    return items.headOf(this.#queries, lane);
  }

  saveItem(item: Parameters<StoreTransaction['saveItem']>[0]): Promise<void> {
    return items.saveItem(this.#queries, item);
  }

  rewriteItem(item: Parameters<StoreTransaction['rewriteItem']>[0]): Promise<void> {
    return items.rewriteItem(this.#queries, item);
  }

  async release(claim: Claim, readyAt?: number): Promise<void> {
    if (await lanes.releaseLane(this.#queries, claim, readyAt)) this.released = true;
  }

  closeDeliveries(eventIds: readonly string[]): Promise<void> {
    return closeDeliveries(this.#queries, eventIds);
  }
}
