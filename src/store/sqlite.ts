import { closeSync, existsSync, mkdirSync, openSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { errorCode } from '../handoff/errors';
import type { Database, Queries, Value } from './database';
import { StoreError, storeClosed } from './database';
import { GroupCommit } from './group-commit';
import { SqliteConnection } from './sqlite-connection';
import { whileBusy } from './while-busy';

/** How SQLite is opened. */
export interface SqliteOptions {
  /** The file, relative to the working directory, or `:memory:`. Its folder is made where it is missing. */
  readonly path: string;
  /** The clock that leases and lanes go by, ms. */
  readonly now: () => number;
  /** How long to wait for another process that holds the file's lock. */
  readonly busyMs: number;
}

/** SQLite in this process: one connection that writes, in groups, and one that reads what is committed. */
export class SqliteDatabase implements Database {
  readonly writesInCte = false;
  readonly #options: SqliteOptions;
  #writer: SqliteConnection | undefined;
  #reader: SqliteConnection | undefined;
  #commits: GroupCommit | undefined;

  constructor(options: SqliteOptions) {
    this.#options = options;
  }

  async open(): Promise<void> {
    const { path, now, busyMs } = this.#options;
    const memory = path === ':memory:';
    const file = memory ? path : resolve(path);
    if (!memory) makeFile(file);
    this.#writer = await whileBusy(() => new SqliteConnection(file, now), busyMs);
    this.#commits = new GroupCommit(this.#writer, busyMs);
    // A database in memory belongs to its one connection, so reads have to queue with the writes there.
    this.#reader = memory ? undefined : await whileBusy(() => new SqliteConnection(file, now), busyMs);
  }

  async close(): Promise<void> {
    await this.#commits?.close();
    this.#reader?.close();
    this.#writer?.close();
    this.#reader = undefined;
    this.#writer = undefined;
  }

  async first<R>(sql: string, values?: readonly Value[]): Promise<R | undefined> {
    const reader = this.#reader;
    if (!reader) return (await this.transaction(({ rows }) => rows<R>(sql, values)))[0];
    return this.#reading(() => reader.first<R>(sql, values));
  }

  async read<R>(sql: string, values?: readonly Value[]): Promise<R[]> {
    const reader = this.#reader;
    if (!reader) return this.transaction(({ rows }) => rows<R>(sql, values));
    return this.#reading(() => reader.rows<R>(sql, values));
  }

  async transaction<T>(work: (queries: Queries) => Promise<T>): Promise<T> {
    if (!this.#commits) throw storeClosed();
    return this.#commits.run(work);
  }

  single<T>(work: (queries: Queries) => Promise<T>): Promise<T> {
    return this.transaction(work);
  }

  exclusive<T>(_name: string, work: (queries: Queries) => Promise<T>): Promise<T> {
    return this.transaction(work);
  }

  notify(): void {
    // Nobody to tell: another process on the same file finds out by polling.
  }

  onNotify(): void {
    // As above.
  }

  async #reading<T>(attempt: () => T): Promise<T> {
    try {
      return await whileBusy(attempt, this.#options.busyMs);
    } catch (cause) {
      if (cause instanceof StoreError) throw cause;
      throw new StoreError('store-failed', `SQLite: ${errorCode(cause)}.`, { cause });
    }
  }
}

// What users write is in it, so it is nobody else's to read. SQLite gives the files beside it the same rights. A file
// that is there is not opened: closing it would take away the locks that this process holds on it.
function makeFile(file: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    closeSync(openSync(file, 'wx', 0o600));
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'EEXIST' && existsSync(file)) return;
    const message = `Cannot write the SQLite file ${file}: ${errorCode(cause)}.`;
    throw new StoreError('store-unavailable', message, { cause });
  }
}
