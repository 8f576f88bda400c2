import type { Retention } from '../handoff/store';
import type { Database, Queries, Value } from './database';
import { deleteHandoffs } from './forget';
import { deleteVisits, oldVisits } from './visit-rows';

// Small enough that nobody waits long for the engine's locks.
const BATCH = 500;

const HANDOFF_BATCH = 50;

const KNOWN_CHAT = `
  (EXISTS (SELECT 1 FROM handoff h WHERE h.chat_id = d.chat_id)
    OR EXISTS (SELECT 1 FROM handoff h WHERE h.id = d.correlation_id)
    OR EXISTS (SELECT 1 FROM handoff_visit v WHERE v.chat_id = d.chat_id))`;

// Blanked, not deleted: the event id has still to refuse a replay.
const CLOSE_UNBOUND = `
  UPDATE handoff_delivery SET done_at = {now}, event = NULL WHERE event_id IN (
    SELECT event_id FROM handoff_delivery d
    WHERE done_at IS NULL AND received_at < {now} - $1 AND NOT ${KNOWN_CHAT} ORDER BY received_at LIMIT ${BATCH})
  RETURNING 1 AS one`;

const DELIVERIES = { table: 'handoff_delivery', time: 'received_at', unless: 'done_at IS NULL' };

const TRANSCRIPTS = { table: 'handoff_transcript', time: 'at', unless: 'false' };

// As long as handoffs: what is remembered concerns the time between two of them.
const OLD_TRIGGERS = `
  DELETE FROM handoff_trigger WHERE conversation IN (
    SELECT conversation FROM handoff_trigger WHERE changed_at < {now} - $1 ORDER BY changed_at LIMIT ${BATCH})
  RETURNING 1 AS one`;

const OLD_HANDOFFS = `
  SELECT h.id FROM handoff h
  WHERE h.phase = 'ended' AND h.ended_at < {now} - $1
    AND NOT EXISTS (SELECT 1 FROM handoff_item i
      WHERE i.handoff_id = h.id AND i.direction IN ('toAgent', 'toUser', 'toHooks') AND i.done_at IS NULL)
    AND NOT EXISTS (SELECT 1 FROM handoff_lane l WHERE l.handoff_id = h.id AND l.owner IS NOT NULL)
    AND NOT EXISTS (SELECT 1 FROM handoff_delivery d WHERE d.done_at IS NULL AND d.chat_id = h.chat_id)
    AND NOT EXISTS (SELECT 1 FROM handoff_delivery d WHERE d.done_at IS NULL AND d.correlation_id = h.id)
  ORDER BY h.ended_at LIMIT ${HANDOFF_BATCH} {skipLocked}`;

/** Deletes what is older than its retention, in small transactions. Returns how many rows were deleted or blanked. */
export async function sweepStore(database: Database, retention: Retention): Promise<number> {
  const { deliveriesMs, unboundMs, handoffsMs, transcriptsMs } = retention;
  let swept = 0;
  swept += await inBatches(database, (queries) => count(queries, CLOSE_UNBOUND, [Math.ceil(unboundMs)]));
  swept += await oldestFirst(database, { ...DELIVERIES, ms: Math.ceil(deliveriesMs) });
  swept += await inBatches(database, async (queries) => {
    const old = await queries.rows<{ id: string }>(OLD_HANDOFFS, [Math.ceil(handoffsMs)]);
    return old.length === 0 ? 0 : deleteHandoffs(queries, JSON.stringify(old.map(({ id }) => id)), false);
  });
  swept += await inBatches(database, async (queries) => {
    const old = await oldVisits(queries, handoffsMs);
    return old.length === 0 ? 0 : deleteVisits(queries, JSON.stringify(old), false);
  });
  swept += await inBatches(database, (queries) => count(queries, OLD_TRIGGERS, [Math.ceil(handoffsMs)]));
  if (transcriptsMs !== undefined) {
    swept += await oldestFirst(database, { ...TRANSCRIPTS, ms: Math.ceil(transcriptsMs) });
  }
  return swept;
}

const count = async ({ rows }: Queries, sql: string, values: readonly Value[]): Promise<number> =>
  (await rows(sql, values)).length;

async function inBatches(database: Database, batch: (queries: Queries) => Promise<number>): Promise<number> {
  let total = 0;
  for (;;) {
    const done = await database.transaction(batch, 'repeat');
    if (done === 0) return total;
    total += done;
  }
}

/** Goes through a table in the order of its rows, until they are young: no index on the time is needed. */
async function oldestFirst(
  database: Database,
  { table, time, unless, ms }: { table: string; time: string; unless: string; ms: number },
): Promise<number> {
  const window = `SELECT seq, CASE WHEN ${time} < {now} - $2 THEN 1 ELSE 0 END AS old FROM ${table}
    WHERE seq > $1 ORDER BY seq LIMIT ${BATCH}`;
  const remove = `DELETE FROM ${table} WHERE seq > $1 AND seq <= $2 AND ${time} < {now} - $3 AND NOT (${unless})
    RETURNING 1 AS one`;
  let deleted = 0;
  for (let after = 0; ; ) {
    const last = (await database.read<{ seq: number; old: number }>(window, [after, ms])).at(-1);
    if (!last) return deleted;
    const { seq } = last;
    deleted += await database.transaction((queries) => count(queries, remove, [after, seq, ms]), 'repeat');
    if (last.old === 0) return deleted;
    after = seq;
  }
}
