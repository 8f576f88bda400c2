import { errorCode } from '../handoff/errors';
import type { Queries } from './database';
import { StoreError, storeClosed } from './database';
import type { SqliteConnection } from './sqlite-connection';
import { whileBusy } from './while-busy';

type Work = (queries: Queries) => Promise<unknown>;

interface Waiting {
  readonly work: Work;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
}

// Bounds how long the event loop is held by one group.
const GROUP = 256;

const failed = (cause: unknown): StoreError =>
  cause instanceof StoreError ? cause : new StoreError('store-failed', `SQLite: ${errorCode(cause)}.`, { cause });

/**
 * Shares commits: the transactions that gather while the commit before is under way run one after the other inside one
 * BEGIN … COMMIT, so that one fsync keeps all of them. Each has a savepoint of its own: one that throws is undone
 * alone. Where the COMMIT fails, all of them reject.
 */
export class GroupCommit {
  readonly #connection: SqliteConnection;
  readonly #busyMs: number;
  #queue: Waiting[] = [];
  #running: Promise<void> | undefined;
  #closed = false;

  constructor(connection: SqliteConnection, busyMs: number) {
    this.#connection = connection;
    this.#busyMs = busyMs;
  }

  run<T>(work: (queries: Queries) => Promise<T>): Promise<T> {
    if (this.#closed) return Promise.reject(storeClosed());
    return new Promise<T>((resolve, reject) => {
      this.#queue.push({ work, resolve: resolve as (value: unknown) => void, reject });
      this.#running ??= new Promise((done) => {
        setImmediate(() => this.#drain().then(done));
      });
    });
  }

  /** Refuses what comes from now on, and waits for what was queued before. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.#running;
  }

  async #drain(): Promise<void> {
    while (this.#queue.length > 0) await this.#group(this.#queue.splice(0, GROUP));
    this.#running = undefined;
  }

  async #group(group: readonly Waiting[]): Promise<void> {
    const outcomes: (() => void)[] = [];
    let begun = 0;
    try {
      await whileBusy(() => this.#connection.rows('BEGIN IMMEDIATE'), this.#busyMs);
      for (const waiting of group) {
        begun++;
        outcomes.push(await this.#work(waiting));
        if (!this.#connection.inTransaction) throw new Error('SQLite undid the whole transaction.');
      }
      await this.#connection.commit();
    } catch (error) {
      const failure = failed(error);
      for (const { reject } of begun === 0 ? group : group.slice(0, begun)) reject(failure);
      // What had not begun when the engine gave up has its chance in the next group.
      if (begun > 0) this.#queue.unshift(...group.slice(begun));
      this.#rollback();
      return;
    }
    for (const settle of outcomes) settle();
  }

  #rollback(): void {
    try {
      if (this.#connection.inTransaction) this.#connection.rows('ROLLBACK');
    } catch {
      // All have been told already; where the connection is beyond use, the next BEGIN says so.
    }
  }

  async #work({ work, resolve, reject }: Waiting): Promise<() => void> {
    const connection = this.#connection;
    let over = false;
    const attempt = async <R>(run: () => R | Promise<R>): Promise<R> => {
      // Outside of its transaction a statement would commit by itself.
      if (over || !connection.inTransaction) throw new StoreError('store-failed', 'The transaction is over.');
      try {
        return await run();
      } catch (error) {
        throw failed(error);
      }
    };
    connection.rows('SAVEPOINT work');
    try {
      const value = await work({
        rows: (sql, values) => attempt(() => connection.rows(sql, values)),
        many: (sql, columns, rows, values) => attempt(() => connection.many(sql, columns, rows, values)),
      });
      if (connection.inTransaction) connection.rows('RELEASE work');
      return () => resolve(value);
    } catch (error) {
      if (connection.inTransaction) {
        connection.rows('ROLLBACK TO work');
        connection.rows('RELEASE work');
      }
      return () => reject(error);
    } finally {
      over = true;
    }
  }
}
