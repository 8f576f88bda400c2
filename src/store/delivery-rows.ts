import type { ChatEvent, Delivery } from '../handoff/chat-event';
import type { Handoff } from '../handoff/handoff';
import type { PendingDelivery } from '../handoff/store';
import type { Columns, Queries, Value } from './database';
import { originalId, storedId } from './stored-id';
import { ringVisits } from './visit-rows';

const COLUMNS: Columns = {
  event_id: 'text',
  chat_id: 'text',
  correlation_id: 'text',
  happened_at: 'bigint',
  event: 'text',
  digest: 'text',
};

const TARGETS: Columns = { chat_id: 'text', correlation_id: 'text' };

const KEEP = `
  INSERT INTO handoff_delivery (event_id, chat_id, correlation_id, happened_at, event, digest, received_at)
  SELECT event_id, chat_id, correlation_id, happened_at, event, digest, {now} FROM {rows} AS incoming WHERE true
  ON CONFLICT (event_id) DO NOTHING RETURNING event_id, chat_id, correlation_id`;

const targetsOf = (deliveries: string) => `
  SELECT coalesce((SELECT h.id FROM handoff h WHERE h.chat_id = d.chat_id), d.correlation_id, d.chat_id)
  FROM ${deliveries} AS d`;

// Of handoffs and visits, those to whom deliveries matter.
const RUNG = "direction IN ('toUser', 'toBot')";

// Where several instances write, lanes are locked in order: two groups of deliveries never wait for each other.
const inOrder = (ids: string) => `
  SELECT handoff_id FROM handoff_lane WHERE ${RUNG} AND handoff_id IN (${ids})
  ORDER BY handoff_id {forUpdate}`;

const wake = (ids: string, at = '{now}') => `
  UPDATE handoff_lane SET pulse = pulse + 1, ready_at = CASE WHEN ready_at < ${at} THEN ready_at ELSE ${at} END
  WHERE ${RUNG} AND handoff_id IN (${ids}) RETURNING handoff_id`;

const WAKE = wake(targetsOf('{rows}'));

const WAKE_IN_ORDER = wake(inOrder(targetsOf('{rows}')));

const KEEP_AND_WAKE = `
  WITH kept AS (${KEEP}), woken AS (${wake(inOrder(targetsOf('kept')))})
  SELECT event_id, (SELECT count(*) FROM woken) AS woken FROM kept`;

const FIELDS = 'event_id, chat_id, correlation_id, happened_at, event, received_at';

// Two halves, because an OR over two columns makes SQLite look at all that is pending.
const PENDING = `
  SELECT ${FIELDS} FROM handoff_delivery WHERE done_at IS NULL AND chat_id = $1
  UNION ALL
  SELECT ${FIELDS} FROM handoff_delivery WHERE done_at IS NULL AND correlation_id = $2 AND chat_id IS DISTINCT FROM $1
  ORDER BY happened_at, received_at, event_id`;

const DIGESTS = 'SELECT event_id, digest FROM handoff_delivery WHERE event_id IN {each $1} AND digest IS NOT NULL';

const CLOSE = 'UPDATE handoff_delivery SET done_at = {now}, event = NULL WHERE event_id IN {each $1}';

const RING = `
  INSERT INTO handoff_delivery (event_id, chat_id, correlation_id, happened_at, event, received_at)
  SELECT 'sync:' || id, coalesce(chat_id, ''), id, {now}, $1, {now} FROM handoff WHERE phase <> 'ended' ORDER BY seq
  ON CONFLICT (event_id) DO UPDATE
  SET done_at = NULL, chat_id = excluded.chat_id, happened_at = excluded.happened_at, event = excluded.event,
    received_at = excluded.received_at
  RETURNING correlation_id AS handoff_id`;

const RING_LANES = wake(inOrder('SELECT * FROM {each $1} AS id'), '{now} + $2');

const SYNC: ChatEvent = { type: 'unsupported', eventType: 'SYNC' };

interface DeliveryRow {
  readonly event_id: string;
  readonly chat_id: string;
  readonly correlation_id: string | null;
  readonly happened_at: number;
  readonly event: string;
  readonly received_at: number;
}

const optionalId = (id: string | undefined): string | undefined => (id === undefined ? undefined : storedId(id));

const toValues = (delivery: Delivery): Value[] => [
  storedId(delivery.eventId),
  storedId(delivery.chatId),
  optionalId(delivery.correlationId),
  Math.ceil(delivery.timestamp),
  JSON.stringify(delivery.event),
  delivery.digest,
];

// A burst is often of one chat.
const toTargets = (deliveries: readonly Delivery[]): Value[][] => {
  const targets = new Map<string, Value[]>();
  for (const { chatId, correlationId } of deliveries) {
    targets.set(`${chatId} ${correlationId}`, [storedId(chatId), optionalId(correlationId)]);
  }
  return [...targets.values()];
};

const toDelivery = (row: DeliveryRow): PendingDelivery => ({
  eventId: originalId(row.event_id),
  chatId: originalId(row.chat_id),
  correlationId: row.correlation_id === null ? undefined : originalId(row.correlation_id),
  timestamp: row.happened_at,
  event: JSON.parse(row.event) as ChatEvent,
  receivedAt: row.received_at,
});

/** What became of some deliveries. */
export interface Kept {
  /** The event ids that were new. */
  readonly eventIds: ReadonlySet<string>;
  /** How many lanes were woken. */
  readonly woken: number;
}

/** Keeps deliveries and wakes their lanes in one statement, for an engine that writes in common table expressions. */
export async function keepAndWake({ many }: Queries, deliveries: readonly Delivery[]): Promise<Kept> {
  const kept = await many<{ event_id: string; woken: number }>(KEEP_AND_WAKE, COLUMNS, deliveries.map(toValues));
  return { eventIds: new Set(kept.map((row) => originalId(row.event_id))), woken: kept[0]?.woken ?? 0 };
}

/** The same in two statements, for an engine that writes one transaction at a time. */
export async function keepThenWake(queries: Queries, deliveries: readonly Delivery[]): Promise<Kept> {
  const kept = await queries.many<{ event_id: string }>(KEEP, COLUMNS, deliveries.map(toValues));
  const eventIds = new Set(kept.map((row) => originalId(row.event_id)));
  const fresh = deliveries.filter(({ eventId }) => eventIds.has(eventId));
  return { eventIds, woken: (await queries.many(WAKE, TARGETS, toTargets(fresh))).length };
}

/** The query for what the bodies of kept deliveries were like, with its values; without those kept without a digest. */
export const digestsOf = (eventIds: readonly string[]): [string, Value[]] => [
  DIGESTS,
  [JSON.stringify(eventIds.map(storedId))],
];

/** What `digestsOf` found, by event id. */
export const toDigests = (rows: readonly { event_id: string; digest: string }[]): Map<string, string> =>
  new Map(rows.map((row) => [originalId(row.event_id), row.digest]));

/** Wakes the lanes of deliveries that are already kept. Returns how many. */
export async function wakeLanesOf({ many }: Queries, deliveries: readonly Delivery[]): Promise<number> {
  return (await many(WAKE_IN_ORDER, TARGETS, toTargets(deliveries))).length;
}

/** The query for a handoff's pending deliveries, with its values. */
export const pendingOf = ({ id, chatId }: Pick<Handoff, 'id' | 'chatId'>): [string, Value[]] => [
  PENDING,
  [optionalId(chatId), storedId(id)],
];

/** What `pendingOf` found. */
export const toDeliveries = (rows: readonly DeliveryRow[]): PendingDelivery[] => rows.map(toDelivery);

/** Marks deliveries as dealt with and blanks their bodies. */
export async function closeDeliveries({ rows }: Queries, eventIds: readonly string[]): Promise<void> {
  if (eventIds.length > 0) await rows(CLOSE, [JSON.stringify(eventIds.map(storedId))]);
}

/** Puts a delivery of our own before every handoff and visit that may have missed one. Returns the stored ids. */
export async function ringAll(queries: Queries): Promise<string[]> {
  const rung = await queries.rows<{ handoff_id: string }>(RING, [JSON.stringify(SYNC)]);
  return [...rung.map((row) => row.handoff_id), ...(await ringVisits(queries, JSON.stringify(SYNC)))];
}

/** Wakes the lanes of some of them after a while. Those that are locked are waited for, so a few at a time: no other has to wait. */
export async function wakeRung({ rows }: Queries, handoffIds: readonly string[], inMs: number): Promise<void> {
  await rows(RING_LANES, [JSON.stringify(handoffIds), Math.ceil(inMs)]);
}
