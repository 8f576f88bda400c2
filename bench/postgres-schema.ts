import { randomBytes } from 'node:crypto';
import { Client } from 'pg';

const SERVER = process.env.TEST_POSTGRES_URL ?? 'postgres://root@127.0.0.1:5432/test';

async function run(sql: string): Promise<void> {
  const client = new Client({ connectionString: SERVER, connectionTimeoutMillis: 2_000 });
  await client.connect();
  await client.query(sql).finally(() => client.end());
}

/** Why no Postgres can be used here; undefined where one can. */
export async function whyNoPostgres(): Promise<string | undefined> {
  try {
    await run('SELECT 1');
    return undefined;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'no answer';
    return `no Postgres at TEST_POSTGRES_URL or 127.0.0.1:5432 (${code})`;
  }
}

/** Runs `work` with the server's url and a schema of its own, which is dropped afterwards. */
export async function withSchema<T>(work: (url: string) => Promise<T>): Promise<T> {
  const schema = `bench_${randomBytes(6).toString('hex')}`;
  await run(`CREATE SCHEMA ${schema}`);
  try {
    const url = new URL(SERVER);
    url.searchParams.set('options', `-c search_path=${schema}`);
    return await work(url.href.replaceAll('+', '%20'));
  } finally {
    await run(`DROP SCHEMA ${schema} CASCADE`);
  }
}
