import { type Clock, systemClock } from '../handoff/clock';
import { HandoffError } from '../handoff/errors';
import type { Logger } from '../handoff/logger';
import type { HandoffStore } from '../handoff/store';
import type { TranscriptLog } from '../handoff/transcript';
import type { Database } from './database';
import { PostgresDatabase } from './postgres';
import { type Migration, migrations } from './schema';
import { SqlHandoffStore } from './sql-handoff-store';
import { SqlTranscriptLog } from './sql-transcript-log';
import { SqliteDatabase } from './sqlite';
import { TranscriptBuffer } from './transcript-buffer';

/** How a store is made. */
export interface StoreOptions {
  readonly logger: Logger;
  /**
   * The clock that leases, lanes and retention go by.
   *
   * @default the machine's clock with SQLite, the database's with Postgres, so that several instances agree
   */
  readonly clock?: Pick<Clock, 'now'>;
  /**
   * How long SQLite waits for another process that holds the file's lock, ms.
   *
   * @default 5000
   */
  readonly busyMs?: number;
  /**
   * How many connections Postgres may have, beside the one that listens.
   *
   * @default 10
   */
  readonly connections?: number;
  /**
   * How long transcript entries are gathered before they are written together, ms.
   *
   * @default 25
   */
  readonly transcriptLingerMs?: number;
  /**
   * The steps of the schema.
   *
   * @default those of this version of the package
   */
  readonly migrations?: readonly Migration[];
}

/** The two stores on one database. `handoffs.start` opens it for both, `handoffs.close` closes it for both. */
export interface Store {
  readonly handoffs: HandoffStore;
  readonly transcripts: TranscriptLog;
}

/**
 * Makes the store that `url` names: `sqlite:<file>` (relative to the working directory, for one process),
 * `sqlite::memory:` or `postgres://…` (for several instances; a pooler in between must keep sessions). Nothing is opened before
 * `handoffs.start()`, which rejects with a `HandoffError`: `store-unavailable` when the file or server cannot be used,
 * `schema-too-new` when a newer version of the package has made the schema its own.
 *
 * @throws HandoffError `store-url` when the url names no store.
 */
export function createStore(url: string, options: StoreOptions): Store {
  const database = openDatabase(url, options);
  const buffer = new TranscriptBuffer(database, { logger: options.logger, lingerMs: options.transcriptLingerMs ?? 25 });
  const transcripts = new SqlTranscriptLog(database, buffer);
  const handoffs = new SqlHandoffStore(database, {
    transcripts,
    migrations: options.migrations ?? migrations,
    logger: options.logger,
  });
  return { handoffs, transcripts };
}

function openDatabase(url: string, { clock, logger, busyMs = 5_000, connections = 10 }: StoreOptions): Database {
  const [, scheme, rest] = /^([a-z]+):(.+)$/s.exec(url) ?? [];
  if (scheme === 'sqlite' && rest) {
    const source = clock ?? systemClock;
    return new SqliteDatabase({ path: rest, now: () => source.now(), busyMs });
  }
  if ((scheme === 'postgres' || scheme === 'postgresql') && URL.canParse(url)) {
    return new PostgresDatabase({ url, logger, connections, now: clock && (() => clock.now()) });
  }
  // The url itself may hold a password.
  throw new HandoffError('store-url', 'The store must be sqlite:<file>, sqlite::memory: or postgres://….');
}
