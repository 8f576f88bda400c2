import type { Delivery } from '../handoff/chat-event';
import type { ConversationId } from '../handoff/conversation';
import type { Handoff } from '../handoff/handoff';
import type { Claim, HeldLane } from '../handoff/lane';
import type { Logger } from '../handoff/logger';
import type {
  Acceptance,
  AcceptOptions,
  Backlog,
  HandoffStore,
  PendingDelivery,
  Retention,
  Standing,
  StoreTransaction,
} from '../handoff/store';
import type { Visit } from '../handoff/visit';
import { AcceptQueue } from './accept-queue';
import { checkWritable, countBacklog } from './backlog';
import type { Database } from './database';
import * as deliveries from './delivery-rows';
import { forgetConversation } from './forget';
import { BY_CONVERSATION, BY_ID, conversationOf, toHandoff } from './handoff-rows';
import { claimLanes, NEXT_READY, releaseLanesOf, renewLanes } from './lane-rows';
import { migrate } from './migrate';
import type { Migration } from './schema';
import { secretNamed } from './secret-rows';
import { SqlTransaction } from './sql-transaction';
import type { SqlTranscriptLog } from './sql-transcript-log';
import { storedId } from './stored-id';
import { sweepStore } from './sweep';
import { STANDING, toStanding } from './trigger-rows';
import { toVisit, VISIT } from './visit-rows';
import { WakeSignal } from './wake-signal';

// One statement holds the lanes it has while it waits for the next.
const RUNG_AT_ONCE = 8;

/** The handoff store, on either engine. */
export class SqlHandoffStore implements HandoffStore {
  readonly #database: Database;
  readonly #transcripts: SqlTranscriptLog;
  readonly #migrations: readonly Migration[];
  readonly #logger: Logger;
  readonly #signal: WakeSignal;
  readonly #accepts: AcceptQueue;

  constructor(
    database: Database,
    options: { transcripts: SqlTranscriptLog; migrations: readonly Migration[]; logger: Logger },
  ) {
    this.#database = database;
    this.#transcripts = options.transcripts;
    this.#migrations = options.migrations;
    this.#logger = options.logger;
    this.#signal = new WakeSignal(options.logger);
    this.#accepts = new AcceptQueue(database, () => this.#wake());
    database.onNotify(() => this.#signal.emit());
  }

  async start(): Promise<void> {
    try {
      await this.#database.open();
      await migrate(this.#database, this.#migrations);
    } catch (error) {
      await this.#database.close();
      throw error;
    }
  }

  async close(): Promise<void> {
    // What cannot be kept was logged by the transcript itself.
    await this.#transcripts.flush().catch(() => undefined);
    await this.#database.close();
  }

  async transaction<T>(work: (transaction: StoreTransaction) => Promise<T>): Promise<T> {
    let transaction: SqlTransaction | undefined;
    const result = await this.#database.transaction((queries) => {
      transaction = new SqlTransaction(queries);
      return work(transaction);
    });
    if (transaction?.woken) this.#wake();
    else if (transaction?.released) this.#signal.emit();
    return result;
  }

  async standing(conversation: ConversationId): Promise<Standing> {
    return toStanding(await this.#database.first(STANDING, [conversationOf(conversation)]));
  }

  async openHandoff(conversation: ConversationId): Promise<Handoff | undefined> {
    return toHandoff(await this.#database.first(BY_CONVERSATION, [conversationOf(conversation)]));
  }

  async handoff(id: string): Promise<Handoff | undefined> {
    return toHandoff(await this.#database.first(BY_ID, [storedId(id)]));
  }

  accept(delivery: Delivery, { begins = false }: AcceptOptions = {}): Promise<Acceptance> {
    return this.#accepts.add(delivery, begins);
  }

  async visit(chatId: string): Promise<Visit | undefined> {
    return toVisit(await this.#database.first(VISIT, [storedId(chatId)]));
  }

  async deliveries(handoff: Pick<Handoff, 'id' | 'chatId'>): Promise<PendingDelivery[]> {
    return deliveries.toDeliveries(await this.#database.read(...deliveries.pendingOf(handoff)));
  }

  claim(request: { owner: string; limit: number; leaseMs: number }): Promise<Claim[]> {
    // Where nobody knows whether the claim was kept, `hold` finds out.
    return this.#database.transaction((queries) => claimLanes(queries, request), 'believe');
  }

  releaseGone(isGone: (owner: string) => boolean): Promise<number> {
    return this.#database.transaction((queries) => releaseLanesOf(queries, isGone), 'repeat');
  }

  renew({ owner, leaseMs }: { owner: string; leaseMs: number }): Promise<HeldLane[]> {
    return this.#database.single((queries) => renewLanes(queries, owner, leaseMs));
  }

  async readyInMs(): Promise<number | undefined> {
    const [next] = await this.#database.read<{ now: number; at: number | null }>(NEXT_READY);
    return next === undefined || next.at === null ? undefined : Math.max(0, next.at - next.now);
  }

  onWake(listener: () => void): () => void {
    return this.#signal.listen(listener);
  }

  async ringAll(perSecond: number): Promise<number> {
    const rung = await this.#database.transaction((queries) => deliveries.ringAll(queries), 'repeat');
    for (let from = 0; from < rung.length; from += RUNG_AT_ONCE) {
      const some = rung.slice(from, from + RUNG_AT_ONCE);
      const inMs = (from / perSecond) * 1_000;
      await this.#database.single((queries) => deliveries.wakeRung(queries, some, inMs));
      this.#wake();
    }
    return rung.length;
  }

  check(): Promise<void> {
    return checkWritable(this.#database);
  }

  secret(name: string): Promise<string> {
    return secretNamed(this.#database, name);
  }

  backlog(): Promise<Backlog> {
    return countBacklog(this.#database);
  }

  async sweep(retention: Retention): Promise<number> {
    const swept = await sweepStore(this.#database, retention);
    if (swept > 0) this.#logger.debug('swept the store', { rows: swept });
    return swept;
  }

  async forget(conversation: ConversationId): Promise<void> {
    await this.#transcripts.flush();
    await forgetConversation(this.#database, conversation);
  }

  #wake(): void {
    this.#signal.emit();
    this.#database.notify();
  }
}
