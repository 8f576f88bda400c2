import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import type { ChaosOptions } from './options';

/** Where a run keeps its store and its logs. */
export interface StorePlace {
  /** As `HandoffStore` is set. */
  readonly store: string;
  readonly folder: string;
  /** Removes everything. */
  remove(): Promise<void>;
}

/** Postgres could not be reached. */
export class Unreachable extends Error {}

async function execute(url: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  try {
    await client.connect();
    await client.query(sql);
  } finally {
    await client.end();
  }
}

/** Makes a new folder and, for Postgres, a new schema. Throws `Unreachable` where there is no server. */
export async function prepareStore(options: Pick<ChaosOptions, 'store' | 'postgresUrl'>): Promise<StorePlace> {
  const folder = await mkdtemp(join(tmpdir(), 'botbuilder-8x8-chaos-'));
  const removeFolder = (): Promise<void> => rm(folder, { recursive: true, force: true });
  if (options.store === 'sqlite') {
    return { store: `sqlite:${join(folder, 'handoff.sqlite')}`, folder, remove: removeFolder };
  }
  const schema = `chaos_${Date.now()}_${process.pid}`;
  try {
    await execute(options.postgresUrl, `CREATE SCHEMA ${schema}`);
  } catch (cause) {
    await removeFolder();
    throw new Unreachable('Postgres cannot be reached.', { cause });
  }
  const url = new URL(options.postgresUrl);
  url.searchParams.set('options', `-c search_path=${schema}`);
  return {
    store: url.href.replaceAll('+', '%20'),
    folder,
    async remove() {
      await execute(options.postgresUrl, `DROP SCHEMA ${schema} CASCADE`);
      await removeFolder();
    },
  };
}
