import { randomUUID } from 'node:crypto';
import type { Backlog } from '../handoff/store';
import { type Database, StoreError } from './database';

const COUNT = `
  SELECT {now} AS now, (SELECT count(*) FROM handoff_item WHERE done_at IS NULL) AS items,
    (SELECT min(created_at) FROM handoff_item WHERE done_at IS NULL) AS oldest,
    (SELECT count(*) FROM handoff_item WHERE state = 'dead') AS dead,
    (SELECT count(*) FROM handoff WHERE open = 1) AS open`;

interface Counts {
  readonly now: number;
  readonly items: number;
  readonly oldest: number | null;
  readonly dead: number;
  readonly open: number;
}

/** What waits, and for how long. */
export async function countBacklog(database: Database): Promise<Backlog> {
  const [counts] = await database.read<Counts>(COUNT);
  const { now, items, oldest, dead, open } = counts!;
  return { items, oldestMs: oldest === null ? 0 : Math.max(0, now - oldest), dead, open };
}

/** Writes a row, reads it back and deletes it. */
export async function checkWritable(database: Database): Promise<void> {
  const id = randomUUID();
  await database.transaction(async ({ rows }) => {
    await rows('INSERT INTO handoff_check (id, at) VALUES ($1, {now})', [id]);
    const deleted = await rows('DELETE FROM handoff_check WHERE id = $1 RETURNING at', [id]);
    if (deleted.length !== 1) throw new StoreError('store-failed', 'The store did not give back what was written.');
  }, 'believe');
}
