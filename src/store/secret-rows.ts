import { randomBytes } from 'node:crypto';
import type { Database } from './database';

const MAKE = 'INSERT INTO handoff_secret (id, secret, made_at) VALUES ($1, $2, {now}) ON CONFLICT (id) DO NOTHING';

const READ = 'SELECT secret FROM handoff_secret WHERE id = $1';

/** A secret of 32 random bytes, made by whoever asks first. */
export async function secretNamed(database: Database, name: string): Promise<string> {
  const known = await database.first<{ secret: string }>(READ, [name]);
  if (known) return known.secret;
  const candidate = randomBytes(32).toString('base64url');
  return database.transaction(async ({ rows }) => {
    await rows(MAKE, [name, candidate]);
    const [kept] = await rows<{ secret: string }>(READ, [name]);
    return kept!.secret;
  }, 'repeat');
}
