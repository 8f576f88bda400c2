import type { ConversationId } from '../handoff/conversation';
import { conversationKey } from '../handoff/conversation';
import { HandoffError } from '../handoff/errors';
import type { Handoff } from '../handoff/handoff';
import { isOpen } from '../handoff/handoff';
import type { Direction } from '../handoff/lane';
import type { Queries, Value } from './database';
import { storedId } from './stored-id';

interface HandoffRow {
  readonly data: string;
}

/** Reads a handoff by its id. */
export const BY_ID = 'SELECT data FROM handoff WHERE id = $1';

/** Reads the handoff that has a conversation. */
export const BY_CONVERSATION = 'SELECT data FROM handoff WHERE conversation = $1 AND open = 1';

const INSERT = `
  INSERT INTO handoff (id, conversation, open, chat_id, phase, data, requested_at, ended_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
  ON CONFLICT (conversation) WHERE open = 1 DO NOTHING RETURNING id`;

const INSERT_LANES = `INSERT INTO handoff_lane (handoff_id, direction) VALUES ($1, 'toAgent'), ($1, 'toUser')`;

const INSERT_HOOKS_LANE = `INSERT INTO handoff_lane (handoff_id, direction) VALUES ($1, 'toHooks')`;

const SAVE = `
  UPDATE handoff SET conversation = $2, open = $3, chat_id = $4, phase = $5, data = $6, requested_at = $7, ended_at = $8
  WHERE id = $1 RETURNING id`;

const NEWEST = 'SELECT data FROM handoff WHERE conversation = $1 ORDER BY seq DESC LIMIT 1';

const EARLIER = `
  SELECT count(*) AS n FROM handoff h JOIN handoff_item i ON i.handoff_id = h.id
  WHERE h.conversation = $1 AND h.seq < (SELECT seq FROM handoff WHERE id = $2)
    AND i.direction = $3 AND i.done_at IS NULL`;

const whole = (ms: number | undefined): number | undefined => (ms === undefined ? undefined : Math.ceil(ms));

const columns = (handoff: Handoff): Value[] => [
  storedId(handoff.id),
  conversationOf(handoff.conversation),
  isOpen(handoff.phase) ? 1 : 0,
  // The deliveries of a visit's chat are the visit's, whose many handoffs all have the same chat.
  handoff.chatId === undefined || handoff.role === 'channel' ? undefined : storedId(handoff.chatId),
  handoff.phase,
  JSON.stringify(handoff),
  whole(handoff.requestedAt),
  whole(handoff.endedAt),
];

/** How a conversation is known in the handoff's row. */
export const conversationOf = (conversation: ConversationId): string => storedId(conversationKey(conversation));

/** The handoff that a row holds. */
export const toHandoff = (row: HandoffRow | undefined): Handoff | undefined => row && (JSON.parse(row.data) as Handoff);

/** Puts a handoff and its lanes in place; false when the conversation has an open one. */
export async function insertHandoff({ rows }: Queries, handoff: Handoff): Promise<boolean> {
  const inserted = await rows(INSERT, columns(handoff));
  if (inserted.length === 0) return false;
  await rows(INSERT_LANES, [storedId(handoff.id)]);
  if (handoff.hooks?.length) await rows(INSERT_HOOKS_LANE, [storedId(handoff.id)]);
  return true;
}

/** Reads and locks one handoff. */
export async function lockHandoff({ rows }: Queries, sql: typeof BY_ID | typeof BY_CONVERSATION, key: string) {
  const [row] = await rows<HandoffRow>(`${sql} {forUpdate}`, [key]);
  return toHandoff(row);
}

/** Keeps the new state of a handoff. */
export async function saveHandoff({ rows }: Queries, handoff: Handoff): Promise<void> {
  const saved = await rows(SAVE, columns(handoff));
  if (saved.length === 0) throw new HandoffError('unknown-handoff', `There is no handoff ${handoff.id} to save.`);
}

/** How many items of the conversation's earlier handoffs are on their way in a direction. */
export async function earlier({ rows }: Queries, handoff: Handoff, direction: Direction): Promise<number> {
  const key = conversationOf(handoff.conversation);
  const [row] = await rows<{ n: number }>(EARLIER, [key, storedId(handoff.id), direction]);
  return row?.n ?? 0;
}

/** The newest handoff of a conversation, open or ended. */
export async function newestHandoff({ rows }: Queries, conversation: ConversationId): Promise<Handoff | undefined> {
  return toHandoff((await rows<HandoffRow>(NEWEST, [conversationOf(conversation)]))[0]);
}
