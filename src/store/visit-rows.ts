import type { Delivery } from '../handoff/chat-event';
import { newVisit, type Visit } from '../handoff/visit';
import type { Columns, Queries } from './database';
import { storedId } from './stored-id';

const COLUMNS: Columns = { event_id: 'text', chat_id: 'text', data: 'text' };

// A chat that a handoff has is never a visit: it would become its own contact center.
const BEGIN = `
  INSERT INTO handoff_visit (chat_id, phase, held, data, touched_at)
  SELECT chat_id, 'new', 0, data, {now} FROM {rows} AS incoming
  WHERE NOT EXISTS (SELECT 1 FROM handoff h WHERE h.chat_id = incoming.chat_id)
    AND NOT EXISTS (SELECT 1 FROM handoff_delivery d WHERE d.event_id = incoming.event_id)
  ON CONFLICT (chat_id) DO NOTHING RETURNING chat_id`;

const LANES = `
  INSERT INTO handoff_lane (handoff_id, direction) VALUES ($1, 'toBot'), ($1, 'toVisitor')
  ON CONFLICT (handoff_id, direction) DO NOTHING`;

/** Reads the visit of a chat. */
export const VISIT = 'SELECT data FROM handoff_visit WHERE chat_id = $1';

const SAVE = `
  UPDATE handoff_visit SET phase = $2, held = $3, data = $4, touched_at = {now} WHERE chat_id = $1`;

// What nobody heard of for an hour is not asked for again and again.
const RING = `
  INSERT INTO handoff_delivery (event_id, chat_id, happened_at, event, received_at)
  SELECT 'sync:' || chat_id, chat_id, {now}, $1, {now} FROM handoff_visit
  WHERE phase IN ('new', 'open') AND (held = 1 OR touched_at > {now} - 3600000) ORDER BY seq
  ON CONFLICT (event_id) DO UPDATE
  SET done_at = NULL, happened_at = excluded.happened_at, event = excluded.event, received_at = excluded.received_at
  RETURNING chat_id`;

const OLD = `
  SELECT v.chat_id FROM handoff_visit v
  WHERE v.touched_at < {now} - $1 AND v.held = 0
    AND NOT EXISTS (SELECT 1 FROM handoff_item i WHERE i.handoff_id = v.chat_id AND i.done_at IS NULL)
    AND NOT EXISTS (SELECT 1 FROM handoff_lane l WHERE l.handoff_id = v.chat_id AND l.owner IS NOT NULL)
    AND NOT EXISTS (SELECT 1 FROM handoff_delivery d WHERE d.done_at IS NULL AND d.chat_id = v.chat_id)
  ORDER BY v.touched_at LIMIT 50 {skipLocked}`;

interface VisitRow {
  readonly data: string;
}

/** The visit that a row holds. */
export const toVisit = (row: VisitRow | undefined): Visit | undefined => row && (JSON.parse(row.data) as Visit);

/** Puts visits and their lanes in place for deliveries that begin one. */
export async function beginVisits({ rows, many }: Queries, deliveries: readonly Delivery[]): Promise<void> {
  const values = deliveries.map(({ eventId, chatId }) => [
    storedId(eventId),
    storedId(chatId),
    JSON.stringify(newVisit(chatId)),
  ]);
  const begun = await many<{ chat_id: string }>(BEGIN, COLUMNS, values);
  for (const { chat_id } of begun) await rows(LANES, [chat_id]);
}

/** Reads and locks the visit of a chat. */
export async function lockVisit({ rows }: Queries, chatId: string): Promise<Visit | undefined> {
  const [row] = await rows<VisitRow>(`${VISIT} {forUpdate}`, [storedId(chatId)]);
  return toVisit(row);
}

/** Keeps the new state of a visit. */
export async function saveVisit({ rows }: Queries, visit: Visit): Promise<void> {
  await rows(SAVE, [storedId(visit.chatId), visit.phase, visit.held ? 1 : 0, JSON.stringify(visit)]);
}

/** Puts a delivery of our own before every visit that may have missed one. Returns their stored chat ids. */
export async function ringVisits({ rows }: Queries, event: string): Promise<string[]> {
  return (await rows<{ chat_id: string }>(RING, [event])).map((row) => row.chat_id);
}

/** The stored chat ids of some visits that nothing happened in for that long. */
export async function oldVisits({ rows }: Queries, ms: number): Promise<string[]> {
  return (await rows<{ chat_id: string }>(OLD, [Math.ceil(ms)])).map((row) => row.chat_id);
}

/** Deletes visits, given as a JSON array of stored chat ids, with their items and deliveries. Returns how many rows. */
export async function deleteVisits({ rows }: Queries, chatIds: string, deliveries: boolean): Promise<number> {
  const statements = [
    ...(deliveries ? ['DELETE FROM handoff_delivery WHERE chat_id IN {each $1} RETURNING 1 AS one'] : []),
    'DELETE FROM handoff_item WHERE handoff_id IN {each $1} RETURNING 1 AS one',
    'DELETE FROM handoff_lane WHERE handoff_id IN {each $1} RETURNING 1 AS one',
    'DELETE FROM handoff_visit WHERE chat_id IN {each $1} RETURNING 1 AS one',
  ];
  let deleted = 0;
  for (const statement of statements) deleted += (await rows(statement, [chatIds])).length;
  return deleted;
}
