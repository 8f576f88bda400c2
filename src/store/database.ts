import { HandoffError } from '../handoff/errors';

/** What a statement takes. */
export type Value = string | number | null | undefined;

/** The columns of the rows that a many-row statement takes, by name. */
export type Columns = Readonly<Record<string, 'text' | 'bigint'>>;

/**
 * Where statements are run. SQL is written once for both engines: parameters are `$1`, `$2`, …, and these words stand
 * for what differs: `{now}` (the store's clock, ms), `{forUpdate}`, `{skipLocked}`, `{serial}` and `{key}` (column
 * types), `{each $1}` (the strings of a JSON array, as a subquery), `{rows}` (the rows of `many`, as a table).
 */
export interface Queries {
  /** Runs a statement and gives its rows. */
  rows<R>(sql: string, values?: readonly Value[]): Promise<R[]>;
  /** Runs a statement over many rows, named `{rows}` in it; its own parameters come first. */
  many<R>(sql: string, columns: Columns, rows: readonly (readonly Value[])[], values?: readonly Value[]): Promise<R[]>;
}

/** What to do when the connection broke while COMMIT was under way, so that nobody knows whether it happened. */
export type WhenUnknown =
  /** Reject with `store-outcome-unknown`. */
  | 'reject'
  /** Run the work again: it is idempotent. */
  | 'repeat'
  /** Give the result: what follows finds out. */
  | 'believe';

/** An engine, seen by the SQL that runs on it. */
export interface Database {
  /** Whether one statement can insert, update and select by common table expressions. */
  readonly writesInCte: boolean;
  open(): Promise<void>;
  close(): Promise<void>;
  /** Reads one row outside of any transaction; the fastest way. */
  first<R>(sql: string, values?: readonly Value[]): Promise<R | undefined>;
  /** Reads rows outside of any transaction. */
  read<R>(sql: string, values?: readonly Value[]): Promise<R[]>;
  /** Runs `work` in one transaction, perhaps more than once. */
  transaction<T>(work: (queries: Queries) => Promise<T>, whenUnknown?: WhenUnknown): Promise<T>;
  /** Like `transaction` with `repeat`, for a work of one statement, which is then a transaction by itself. */
  single<T>(work: (queries: Queries) => Promise<T>): Promise<T>;
  /** Runs `work` in a transaction; of those named alike one runs at a time, whatever the instance. */
  exclusive<T>(name: string, work: (queries: Queries) => Promise<T>): Promise<T>;
  /** Tells the other instances that a lane may have become ready. */
  notify(): void;
  /** Calls `listener` when another instance told so, or may have told so unheard. */
  onNotify(listener: () => void): void;
}

/**
 * The store did not do what it was asked. `code` is `store-unavailable`, `store-busy`, `store-failed`,
 * `store-outcome-unknown` or `store-closed`; `cause` is the engine's own error.
 */
export class StoreError extends HandoffError {
  /** Whether running the same transaction again may succeed. */
  readonly again: boolean;

  constructor(code: string, message: string, options: ErrorOptions & { again?: boolean } = {}) {
    super(code, message, options);
    this.again = options.again ?? false;
  }
}

/** What is thrown by everything after `close`. */
export const storeClosed = (): StoreError => new StoreError('store-closed', 'The store is not open.');
