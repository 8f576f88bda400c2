import Libsql from 'libsql';
import LibsqlPromise from 'libsql/promise';
import type { Columns, Value } from './database';
import { StoreError } from './database';
import { bind, type Compiled, compile, type Dialect } from './dialect';

const dialect: Dialect = {
  now: undefined,
  forUpdate: '',
  skipLocked: '',
  serial: 'INTEGER PRIMARY KEY AUTOINCREMENT',
  key: 'TEXT',
  parameter: (n) => `?${n}`,
  each: (parameter) => `(SELECT value FROM json_each(${parameter}))`,
  table: (columns, count, first) => {
    const names = Object.keys(columns);
    const row = (_: unknown, r: number) => `(${names.map((_name, c) => `?${first + r * names.length + c}`).join()})`;
    const aliases = names.map((name, c) => `column${c + 1} AS ${name}`).join();
    return `(SELECT ${aliases} FROM (VALUES ${Array.from({ length: count }, row).join()}))`;
  },
};

interface Prepared extends Compiled {
  readonly statement: Libsql.Statement<unknown[]>;
  readonly reads: boolean;
}

/** A statement whose work is done on a thread of libsql's. */
interface PreparedAside extends Compiled {
  readonly statement: { all(values: readonly Value[]): Promise<unknown[]> };
}

interface Chunk {
  readonly columns: Columns;
  readonly count: number;
}

/** The most rows of one statement. */
const CHUNK = 256;

/** Up to so many rows, each number has a statement of its own. */
const FEW = 32;

/** From so many rows on, the way to another thread costs less than it spares the event loop. */
const ASIDE = 64;

const chunkOf = (rows: number): number => (rows <= FEW ? rows : Math.min(CHUNK, 2 ** Math.floor(Math.log2(rows))));

/** Whether another process has the file's lock just now. */
export const isBusy = (error: unknown): boolean =>
  error instanceof Error && String((error as { code?: unknown }).code).startsWith('SQLITE_BUSY');

/** One connection to a SQLite file, with its prepared statements. All but `commit` and `many` is synchronous. */
export class SqliteConnection {
  readonly #database: Libsql.Database;
  readonly #now: () => number;
  readonly #prepared = new Map<string, Prepared>();
  readonly #firsts = new Map<string, Prepared>();
  readonly #chunks = new Map<string, Prepared>();
  readonly #aside = new Map<string, PreparedAside>();

  constructor(path: string, now: () => number) {
    this.#now = now;
    try {
      this.#database = new Libsql(path);
      this.#database.pragma('journal_mode = WAL');
      this.#database.pragma('synchronous = FULL');
      this.#database.pragma('wal_autocheckpoint = 4000');
    } catch (cause) {
      if (isBusy(cause)) throw cause;
      throw new StoreError('store-unavailable', `Cannot open the SQLite file ${path} for writing.`, { cause });
    }
  }

  get inTransaction(): boolean {
    return this.#database.inTransaction;
  }

  rows<R>(sql: string, values: readonly Value[] = []): R[] {
    const prepared = this.#cached(this.#prepared, sql);
    return this.#run(prepared, bind(prepared, values, this.#now));
  }

  first<R>(sql: string, values: readonly Value[] = []): R | undefined {
    // libsql's get and all may not be used on the same statement: get then sees the end that all has reached.
    const prepared = this.#cached(this.#firsts, sql);
    return prepared.statement.get(bind(prepared, values, this.#now)) as R | undefined;
  }

  /**
   * A few rows by one statement, more in chunks of powers of two: so that not many statements are prepared, whatever
   * the number of rows. Many rows are written on a thread of libsql's, like `commit`: they would hold the event loop.
   */
  async many<R>(
    sql: string,
    columns: Columns,
    rows: readonly (readonly Value[])[],
    values: readonly Value[] = [],
  ): Promise<R[]> {
    const result: R[] = [];
    for (let from = 0; from < rows.length; ) {
      const count = chunkOf(rows.length - from);
      const parameters = rows.slice(from, from + count).flat();
      const chunk = { columns, count };
      const found =
        count < ASIDE
          ? this.#many(sql, chunk, values, parameters)
          : await this.#manyAside(sql, chunk, values, parameters);
      result.push(...(found as R[]));
      from += count;
    }
    return result;
  }

  /**
   * Commits on a thread of libsql's: the event loop does not wait for the disk. Nothing else may be run on this
   * connection meanwhile.
   */
  async commit(): Promise<void> {
    // Both of libsql's interfaces stand on the same native connection; only this one leaves the thread.
    await LibsqlPromise.prototype.exec.call(this.#database, 'COMMIT');
  }

  close(): void {
    this.#database.close();
  }

  #run<R>({ statement, reads }: Prepared, values: Value[]): R[] {
    if (reads) return statement.all(values) as R[];
    statement.run(values);
    return [];
  }

  #cached(cache: Map<string, Prepared>, sql: string, chunk?: Chunk): Prepared {
    const key = chunk ? `${chunk.count} ${sql}` : sql;
    let prepared = cache.get(key);
    if (!prepared) {
      prepared = this.#prepare(compile(sql, dialect, chunk));
      cache.set(key, prepared);
    }
    return prepared;
  }

  #many(sql: string, chunk: Chunk, values: readonly Value[], parameters: readonly Value[]): unknown[] {
    const prepared = this.#cached(this.#chunks, sql, chunk);
    return this.#run(prepared, bind(prepared, values, this.#now, parameters));
  }

  async #manyAside(
    sql: string,
    chunk: Chunk,
    values: readonly Value[],
    parameters: readonly Value[],
  ): Promise<unknown[]> {
    const key = `${chunk.count} ${sql}`;
    let prepared = this.#aside.get(key);
    if (!prepared) {
      const compiled = compile(sql, dialect, chunk);
      prepared = { ...compiled, statement: await LibsqlPromise.prototype.prepare.call(this.#database, compiled.text) };
      this.#aside.set(key, prepared);
    }
    return prepared.statement.all(bind(prepared, values, this.#now, parameters));
  }

  #prepare(compiled: Compiled): Prepared {
    const statement = this.#database.prepare(compiled.text);
    return { ...compiled, statement, reads: statement.reader };
  }
}
