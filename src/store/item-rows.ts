import { HandoffError } from '../handoff/errors';
import { type Item, type ItemBody, type ItemState, type Lane, type NewItem, PENDING } from '../handoff/lane';
import type { Spoken } from '../handoff/store';
import type { Queries } from './database';
import { WAKE } from './lane-rows';
import { originalId, storedId } from './stored-id';

interface ItemRow {
  readonly seq: number;
  readonly item_key: string;
  readonly kind: ItemBody['kind'];
  readonly body: string | null;
  readonly digest: string | null;
  readonly state: ItemState;
  readonly attempts: number;
  readonly next_at: number;
  readonly created_at: number;
}

// The lane is locked before the item gets its number, so numbers become visible in their order.
const WAKE_FOR_NEW = `${WAKE} AND NOT EXISTS (SELECT 1 FROM handoff_item WHERE item_key = $4) RETURNING pulse`;

const KNOWN = 'SELECT seq FROM handoff_item WHERE item_key = $1';

const INSERT = `
  INSERT INTO handoff_item
    (handoff_id, direction, item_key, kind, body, digest, state, attempts, next_at, created_at)
  VALUES ($1, $2, $3, $4, $5, $6, $8, 0, coalesce($7, {now}), {now})
  ON CONFLICT (item_key) DO NOTHING RETURNING seq`;

const COLUMNS = 'seq, item_key, kind, body, digest, state, attempts, next_at, created_at';

const IN_STATES = `
  SELECT ${COLUMNS} FROM handoff_item
  WHERE handoff_id = $1 AND direction = $2 AND state IN {each $3}`;

const HEAD = `
  SELECT ${COLUMNS} FROM handoff_item
  WHERE handoff_id = $1 AND direction = $2 AND done_at IS NULL AND state <> 'held' ORDER BY seq LIMIT 1`;

const COUNT = `
  SELECT count(*) AS n FROM handoff_item WHERE handoff_id = $1 AND direction = $2 AND state IN {each $3}`;

const COUNT_PENDING = `${COUNT} AND done_at IS NULL`;

const SPOKEN = `
  WITH agent AS (
    SELECT max(seq) AS seq, max(created_at) AS at FROM handoff_item
    WHERE handoff_id = $1 AND direction = 'toUser' AND kind = 'show')
  SELECT agent.at AS agent_at, (
    SELECT min(created_at) FROM handoff_item
    WHERE handoff_id = $1 AND direction = 'toAgent' AND kind = 'say' AND seq > coalesce(agent.seq, 0)) AS unanswered_at
  FROM agent`;

const SAVE =
  'UPDATE handoff_item SET state = $2, attempts = $3, next_at = $4, reason = $5, done_at = NULL WHERE seq = $1';

const SAVE_DEAD =
  'UPDATE handoff_item SET state = $2, attempts = $3, next_at = $4, reason = $5, done_at = {now} WHERE seq = $1';

const SAVE_DONE =
  'UPDATE handoff_item SET state = $2, attempts = $3, next_at = $4, reason = $5, done_at = {now}, body = NULL WHERE seq = $1';

const REWRITE = 'UPDATE handoff_item SET kind = $2, body = $3, digest = $4 WHERE seq = $1';

const SAVES: Record<ItemState, string> = {
  held: SAVE,
  new: SAVE,
  sending: SAVE,
  unclear: SAVE,
  dead: SAVE_DEAD,
  done: SAVE_DONE,
};

// The index of what is pending is small, whatever the lane has carried.
const arePending = (states: readonly ItemState[]): boolean =>
  states.every((state) => state === 'held' || PENDING.includes(state));

const laneOf = ({ handoffId, direction }: Lane): [string, string] => [storedId(handoffId), direction];

const toItem = ({ handoffId, direction }: Lane, row: ItemRow): Item => ({
  handoffId,
  direction,
  seq: row.seq,
  key: originalId(row.item_key),
  // What is done has nothing left but its kind.
  body: row.body === null ? ({ kind: row.kind } as ItemBody) : (JSON.parse(row.body) as ItemBody),
  digest: row.digest ?? undefined,
  state: row.state,
  attempts: row.attempts,
  nextAt: row.next_at,
  createdAt: row.created_at,
});

/** Puts an item at the end of its lane and wakes the lane; false when its key is known. */
export async function addItem({ rows }: Queries, item: NewItem): Promise<boolean> {
  const lane = laneOf(item);
  const key = storedId(item.key);
  const notBefore = item.notBefore === undefined ? undefined : Math.ceil(item.notBefore);
  const woken = await rows(WAKE_FOR_NEW, [...lane, notBefore, key]);
  if (woken.length === 0) {
    if ((await rows(KNOWN, [key])).length > 0) return false;
    throw new HandoffError('unknown-lane', `There is no ${item.direction} lane of handoff ${item.handoffId}.`);
  }
  const body = JSON.stringify(item.body);
  return (
    (await rows(INSERT, [...lane, key, item.body.kind, body, item.digest, notBefore, item.held ? 'held' : 'new']))
      .length > 0
  );
}

/** The items of a lane in some states, in order. */
export async function itemsOf({ rows }: Queries, lane: Lane, states: readonly ItemState[]): Promise<Item[]> {
  const sql = `${IN_STATES}${arePending(states) ? ' AND done_at IS NULL' : ''} ORDER BY seq`;
  const found = await rows<ItemRow>(sql, [...laneOf(lane), JSON.stringify(states)]);
  return found.map((row) => toItem(lane, row));
}

/** The first item of a lane that is neither done nor given up on. */
export async function headOf({ rows }: Queries, lane: Lane): Promise<Item | undefined> {
  const [row] = await rows<ItemRow>(HEAD, laneOf(lane));
  return row && toItem(lane, row);
}

/** How many items of a lane are in some states. */
export async function countItems({ rows }: Queries, lane: Lane, states: readonly ItemState[]): Promise<number> {
  const sql = arePending(states) ? COUNT_PENDING : COUNT;
  const [row] = await rows<{ n: number }>(sql, [...laneOf(lane), JSON.stringify(states)]);
  return row?.n ?? 0;
}

/** When the agent spoke last, and when the user first spoke after that. */
export async function spoken({ rows }: Queries, handoffId: string): Promise<Spoken> {
  const [row] = await rows<{ agent_at: number | null; unanswered_at: number | null }>(SPOKEN, [storedId(handoffId)]);
  return { agentAt: row?.agent_at ?? undefined, unansweredAt: row?.unanswered_at ?? undefined };
}

/** Keeps how far an item has come. */
export async function saveItem(
  { rows }: Queries,
  { seq, state, attempts, nextAt, reason }: Pick<Item, 'seq' | 'state' | 'attempts' | 'nextAt'> & { reason?: string },
): Promise<void> {
  await rows(SAVES[state], [seq, state, attempts, Math.ceil(nextAt), reason]);
}

/** Replaces what an item carries. */
export async function rewriteItem(
  { rows }: Queries,
  { seq, body, digest }: Pick<Item, 'seq' | 'body' | 'digest'>,
): Promise<void> {
  await rows(REWRITE, [seq, body.kind, JSON.stringify(body), digest]);
}
