import type { ConversationId } from '../handoff/conversation';
import type { NewTranscriptEntry, TranscriptEntry } from '../handoff/transcript';
import type { Columns, Queries, Value } from './database';
import { storedId } from './stored-id';

const COLUMNS: Columns = {
  channel_id: 'text',
  conversation_id: 'text',
  author: 'text',
  activity: 'text',
  at: 'bigint',
};

const INSERT = `
  INSERT INTO handoff_transcript (channel_id, conversation_id, author, activity, at)
  SELECT channel_id, conversation_id, author, activity, at FROM {rows} AS incoming WHERE true`;

const IS_LAST = `
  SELECT seq FROM handoff_transcript
  WHERE channel_id = $1 AND conversation_id = $2 AND author = $3 AND activity = $4 AND at = $5 LIMIT 1`;

const OF = 'channel_id = $1 AND conversation_id = $2';

/** The newest seq of a conversation. */
export const LAST_SEQ = `SELECT max(seq) AS seq FROM handoff_transcript WHERE ${OF}`;

/** The newest entries up to a seq, newest first. */
export const NEWEST = `
  SELECT seq, author, activity, at FROM handoff_transcript WHERE ${OF} AND seq <= $3 ORDER BY seq DESC LIMIT $4`;

/** Entries after a seq, oldest first. */
export const PAGE = `
  SELECT seq, author, activity, at FROM handoff_transcript
  WHERE ${OF} AND seq > $3 AND at >= $4 ORDER BY seq LIMIT $5`;

/** The conversations of a channel after an id. */
export const CONVERSATIONS = `
  SELECT conversation_id, min(at) AS created_at FROM handoff_transcript
  WHERE channel_id = $1 AND conversation_id > $2 GROUP BY conversation_id ORDER BY conversation_id LIMIT $3`;

/** The conversations of a channel in which what a user said or did matches a pattern. */
export const CONVERSATIONS_LIKE = `
  SELECT DISTINCT conversation_id FROM handoff_transcript
  WHERE channel_id = $1 AND author = 'user' AND activity LIKE $2 ESCAPE '!'`;

/** Deletes a conversation's entries. */
export const REMOVE_TRANSCRIPT = `DELETE FROM handoff_transcript WHERE ${OF}`;

/** A row of `NEWEST` and `PAGE`. */
export type TranscriptRow = Pick<TranscriptEntry, 'seq' | 'author' | 'activity' | 'at'>;

/** The values that name a conversation's transcript. */
export const transcriptOf = ({ channelId, conversationId }: ConversationId): [string, string] => [
  storedId(channelId),
  storedId(conversationId),
];

const toValues = (entry: NewTranscriptEntry): Value[] => [
  ...transcriptOf(entry),
  entry.author,
  entry.activity,
  Math.floor(entry.at),
];

/** Writes entries in their order. */
export async function insertEntries({ many }: Queries, entries: readonly NewTranscriptEntry[]): Promise<void> {
  await many(INSERT, COLUMNS, entries.map(toValues));
}

/** Whether an entry is there. Entries that were written together are there together, so one tells of all. */
export async function hasEntry({ rows }: Queries, entry: NewTranscriptEntry): Promise<boolean> {
  return (await rows(IS_LAST, toValues(entry))).length > 0;
}

/** The entry that a row holds. */
export const toEntry = ({ channelId, conversationId }: ConversationId, row: TranscriptRow): TranscriptEntry => ({
  channelId,
  conversationId,
  seq: row.seq,
  author: row.author,
  activity: row.activity,
  at: row.at,
});
