import { createHash, randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Pool, type PoolClient, type PoolConfig } from 'pg';
import { errorCode } from '../handoff/errors';
import type { Logger } from '../handoff/logger';
import type { Database, Queries, Value, WhenUnknown } from './database';
import { StoreError, storeClosed } from './database';
import { numbers, postgresDialect } from './postgres-dialect';
import { isLost, postgresError } from './postgres-error';
import { PostgresListener } from './postgres-listener';
import { PostgresQueries, Statements } from './postgres-transaction';

/** How Postgres is reached. */
export interface PostgresOptions {
  readonly url: string;
  readonly logger: Logger;
  /** The clock to go by instead of the database's, ms. */
  readonly now?: () => number;
  /** How many connections at most, beside the one that listens. */
  readonly connections: number;
}

const ATTEMPTS = 6;

// After this no further attempt is begun.
const ATTEMPTS_MS = 10_000;

const CONNECT_MS = 5_000;

const QUERY_MS = 15_000;

/** Postgres, shared by several instances. */
export class PostgresDatabase implements Database {
  readonly writesInCte = true;
  readonly #config: PoolConfig;
  readonly #connections: number;
  readonly #logger: Logger;
  readonly #statements: Statements;
  readonly #listener: PostgresListener;
  readonly #instance = randomUUID();
  #pool: Pool | undefined;
  #channel = '';
  #notified: () => void = () => undefined;
  #notifying: 'no' | 'once' | 'again' = 'no';

  constructor({ url, logger, now, connections }: PostgresOptions) {
    this.#config = {
      connectionString: url,
      connectionTimeoutMillis: CONNECT_MS,
      // A server that has vanished without a word is noticed.
      query_timeout: QUERY_MS,
      keepAlive: true,
      fallback_application_name: 'botbuilder-8x8',
      // BEGIN travels with the first statement.
      pipeline: true,
      types: numbers,
    } as PoolConfig;
    this.#connections = connections;
    this.#logger = logger;
    this.#statements = new Statements(postgresDialect(now !== undefined), now ?? (() => Number.NaN));
    this.#listener = new PostgresListener(this.#config, {
      logger,
      heard: (payload) => {
        if (payload !== this.#instance) this.#notified();
      },
    });
  }

  async open(): Promise<void> {
    this.#pool = new Pool({ ...this.#config, max: this.#connections });
    this.#pool.on('error', (error) => this.#logger.warn('lost an idle connection', { code: errorCode(error) }));
    const [place] = await this.read<{ name: string | null }>('SELECT current_schema() AS name');
    // Instances that share a database and not a schema do not hear each other.
    this.#channel = `handoff_${createHash('sha256').update(String(place?.name)).digest('hex').slice(0, 16)}`;
    await this.#listener.listen(this.#channel);
  }

  async close(): Promise<void> {
    const pool = this.#pool;
    this.#pool = undefined;
    await this.#listener.close();
    await pool?.end();
  }

  async first<R>(sql: string, values?: readonly Value[]): Promise<R | undefined> {
    return (await this.read<R>(sql, values))[0];
  }

  read<R>(sql: string, values?: readonly Value[]): Promise<R[]> {
    return this.single(({ rows }) => rows<R>(sql, values));
  }

  transaction<T>(work: (queries: Queries) => Promise<T>, whenUnknown: WhenUnknown = 'reject'): Promise<T> {
    return this.#attempts((client) => this.#inTransaction(client, work, whenUnknown));
  }

  single<T>(work: (queries: Queries) => Promise<T>): Promise<T> {
    return this.#attempts((client) => work(new PostgresQueries(client, this.#statements)));
  }

  exclusive<T>(name: string, work: (queries: Queries) => Promise<T>): Promise<T> {
    return this.transaction(async (queries) => {
      await queries.rows('SELECT pg_advisory_xact_lock(hashtext($1))', [`${this.#channel} ${name}`]);
      return work(queries);
    }, 'repeat');
  }

  /**
   * After the commit and not in it: a transaction that notifies holds a lock of the whole server while it commits.
   * A notification that is lost with this process is found by polling.
   */
  notify(): void {
    if (this.#notifying !== 'no') {
      this.#notifying = 'again';
      return;
    }
    this.#notifying = 'once';
    this.single(({ rows }) => rows('SELECT pg_notify($1, $2)', [this.#channel, this.#instance]))
      .catch((error) => this.#logger.debug('could not notify other instances', { code: errorCode(error) }))
      .finally(() => {
        const again = this.#notifying === 'again';
        this.#notifying = 'no';
        if (again && this.#pool) this.notify();
      });
  }

  onNotify(listener: () => void): void {
    this.#notified = listener;
  }

  async #attempts<T>(attempt: (client: PoolClient) => Promise<T>): Promise<T> {
    const deadline = performance.now() + ATTEMPTS_MS;
    for (let n = 1; ; n++) {
      try {
        return await this.#withClient(attempt);
      } catch (error) {
        if (!(error instanceof StoreError) || !error.again) throw error;
        if (n === ATTEMPTS || performance.now() > deadline) throw error;
        // Random, so that those who collided do not meet again.
        await sleep(2 ** n * (isGone(error) ? 20 : 2) * (0.5 + Math.random()));
      }
    }
  }

  async #withClient<T>(attempt: (client: PoolClient) => Promise<T>): Promise<T> {
    if (!this.#pool) throw storeClosed();
    let client: PoolClient;
    try {
      client = await this.#pool.connect();
    } catch (error) {
      throw postgresError(error);
    }
    let broken = false;
    const onError = () => {
      broken = true;
    };
    client.on('error', onError);
    try {
      return await attempt(client);
    } catch (error) {
      broken ||= error instanceof StoreError && isGone(error);
      throw error;
    } finally {
      client.removeListener('error', onError);
      client.release(broken);
    }
  }

  async #inTransaction<T>(
    client: PoolClient,
    work: (queries: Queries) => Promise<T>,
    whenUnknown: WhenUnknown,
  ): Promise<T> {
    const queries = new PostgresQueries(client, this.#statements);
    const begun = client.query('BEGIN').catch((error: unknown) => {
      throw postgresError(error);
    });
    let result: T;
    try {
      [, result] = await Promise.all([begun, work(queries)]);
    } catch (error) {
      queries.end();
      await client.query('ROLLBACK').catch(() => undefined);
      throw error;
    }
    queries.end();
    try {
      await client.query('COMMIT');
    } catch (cause) {
      if (!isLost(cause)) throw postgresError(cause);
      if (whenUnknown === 'believe') return result;
      const message = 'The connection broke during COMMIT: whether it happened is not known.';
      throw new StoreError('store-outcome-unknown', message, { cause, again: whenUnknown === 'repeat' });
    }
    return result;
  }
}

const isGone = (error: StoreError): boolean =>
  error.code === 'store-unavailable' || error.code === 'store-outcome-unknown';
