import { Client } from 'pg';
import { unique } from './contract/harness';

/** Where the tests look for Postgres. */
export const server = process.env.TEST_POSTGRES_URL ?? 'postgres://root@127.0.0.1:5432/test';

/** Runs one statement on that server. */
export async function run(sql: string): Promise<void> {
  const client = new Client({ connectionString: server, connectionTimeoutMillis: 2_000 });
  await client.connect();
  await client.query(sql).finally(() => client.end());
}

/** Runs statements that take a lock, and keeps it until the returned function is called. */
export async function holdLock(sql: string): Promise<() => Promise<void>> {
  const client = new Client({ connectionString: server });
  await client.connect();
  await client.query(sql);
  return () => client.end();
}

/** Resolves when a query gives so many rows. */
export async function untilRows(sql: string, count: number): Promise<void> {
  const client = new Client({ connectionString: server });
  await client.connect();
  try {
    while ((await client.query(sql)).rows.length < count) await new Promise(setImmediate);
  } finally {
    await client.end();
  }
}

/** The server's url with a schema of its own, that is dropped at the end. */
export async function newSchema(): Promise<{ url: string; remove: () => Promise<void> }> {
  const schema = unique('store').replaceAll('-', '_');
  await run(`CREATE SCHEMA ${schema}`);
  const url = new URL(server);
  url.searchParams.set('options', `-c search_path=${schema}`);
  return { url: url.href.replaceAll('+', '%20'), remove: () => run(`DROP SCHEMA ${schema} CASCADE`) };
}
