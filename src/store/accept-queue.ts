import type { Delivery } from '../handoff/chat-event';
import type { Acceptance } from '../handoff/store';
import type { Database, Queries } from './database';
import { digestsOf, type Kept, keepAndWake, keepThenWake, toDigests, wakeLanesOf } from './delivery-rows';
import { beginVisits } from './visit-rows';

interface Waiting {
  readonly delivery: Delivery;
  readonly begins: boolean;
  readonly resolve: (outcome: Acceptance) => void;
  readonly reject: (error: unknown) => void;
}

const GROUP = 128;

/** Keeps deliveries in groups: those that come while the groups before are being written share one statement. */
export class AcceptQueue {
  readonly #database: Database;
  readonly #woken: () => void;
  readonly #inFlight: number;
  #waiting: Waiting[] = [];
  #running = 0;

  /** `woken` is called when lanes were woken by what is on disk now. */
  constructor(database: Database, woken: () => void) {
    this.#database = database;
    this.#woken = woken;
    this.#inFlight = database.writesInCte ? 2 : 1;
  }

  /** `begins`: it begins a visit where its chat is not known. */
  add(delivery: Delivery, begins: boolean): Promise<Acceptance> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ delivery, begins, resolve, reject });
      this.#next();
    });
  }

  #next(): void {
    if (this.#running >= this.#inFlight || this.#waiting.length === 0) return;
    this.#running++;
    void this.#group().finally(() => {
      this.#running--;
      this.#next();
    });
  }

  async #group(): Promise<void> {
    let group: Waiting[] | undefined;
    let deliveries: Delivery[] = [];
    // Whether one statement will do is to be known before the engine is ready.
    const begins = this.#waiting.slice(0, GROUP).some((one) => one.begins);
    const keep = async (queries: Queries): Promise<Kept> => {
      // Taken at the last moment, so that the group has all that came while the engine was not ready.
      if (!group) {
        group = takeGroup(this.#waiting, begins);
        deliveries = distinct(group);
      }
      const beginning = group.filter((one) => one.begins).map(({ delivery }) => delivery);
      if (beginning.length > 0) await beginVisits(queries, beginning);
      return this.#database.writesInCte ? keepAndWake(queries, deliveries) : keepThenWake(queries, deliveries);
    };
    try {
      const kept = await (begins ? this.#database.transaction(keep, 'repeat') : this.#database.single(keep));
      await this.#wakeUnbound(deliveries, kept);
      if (kept.woken > 0) this.#woken();
      await this.#settleRest(settle(group ?? [], kept.eventIds));
    } catch (error) {
      for (const { reject } of group ?? this.#waiting.splice(0, GROUP)) reject(error);
    }
  }

  /** Tells those whose event ids were known whether their bodies were as well. */
  async #settleRest(known: readonly Waiting[]): Promise<void> {
    if (known.length === 0) return;
    const ids = [...new Set(known.map(({ delivery }) => delivery.eventId))];
    const digests = toDigests(await this.#database.read(...digestsOf(ids)));
    for (const { delivery, resolve } of known) {
      const first = digests.get(delivery.eventId) ?? delivery.digest;
      resolve(delivery.digest === undefined || first === delivery.digest ? 'duplicate' : 'altered');
    }
  }

  /**
   * A handoff that gets its chat id while the delivery is being written is not seen by that statement, and does not see
   * the delivery. A look after both are on disk does.
   */
  async #wakeUnbound(deliveries: readonly Delivery[], { eventIds, woken }: Kept): Promise<void> {
    if (!this.#database.writesInCte) return;
    const kept = deliveries.filter(({ eventId }) => eventIds.has(eventId));
    if (new Set(kept.map(({ chatId }) => chatId)).size <= woken) return;
    const later = await this.#database.single((queries) => wakeLanesOf(queries, kept));
    if (later > 0) this.#woken();
  }
}

/** The next ones; where only one statement is to be made, up to the first that needs more. */
function takeGroup(waiting: Waiting[], begins: boolean): Waiting[] {
  const end = begins ? -1 : waiting.slice(0, GROUP).findIndex((one) => one.begins);
  return waiting.splice(0, end < 0 ? GROUP : end);
}

/** The first delivery of each event id, in the order of the ids, so that two groups never wait for each other's. */
function distinct(group: readonly Waiting[]): Delivery[] {
  const byId = new Map<string, Delivery>();
  for (const { delivery } of group) if (!byId.has(delivery.eventId)) byId.set(delivery.eventId, delivery);
  return [...byId.values()].sort((a, b) => (a.eventId < b.eventId ? -1 : 1));
}

/** Settles those that are kept now, and gives back those whose event ids were known. */
function settle(group: readonly Waiting[], kept: ReadonlySet<string>): Waiting[] {
  const seen = new Set<string>();
  return group.filter(({ delivery, resolve }) => {
    const isNew = kept.has(delivery.eventId) && !seen.has(delivery.eventId);
    seen.add(delivery.eventId);
    if (isNew) resolve('accepted');
    return !isNew;
  });
}
