import type { ConversationId } from '../handoff/conversation';
import { VISIT_CHANNEL } from '../handoff/visit';
import type { Database, Queries } from './database';
import { conversationOf } from './handoff-rows';
import { storedId } from './stored-id';
import { REMOVE_TRANSCRIPT, transcriptOf } from './transcript-rows';
import { REMOVE_TRIGGERS } from './trigger-rows';
import { deleteVisits } from './visit-rows';

const OVER = "SELECT chat_id FROM handoff_visit WHERE chat_id = $1 AND phase IN ('over', 'foreign')";

/**
 * Deletes handoffs, given as a JSON array of stored ids, with all that belongs to them. Returns how many rows.
 * Deliveries are deleted as well where `deliveries` says so; else their event ids stay until they are old enough.
 */
export async function deleteHandoffs({ rows }: Queries, ids: string, deliveries: boolean): Promise<number> {
  const statements = [
    ...(deliveries
      ? [
          'DELETE FROM handoff_delivery WHERE chat_id IN (SELECT chat_id FROM handoff WHERE id IN {each $1}) RETURNING 1 AS one',
          'DELETE FROM handoff_delivery WHERE correlation_id IN {each $1} RETURNING 1 AS one',
        ]
      : []),
    'DELETE FROM handoff_item WHERE handoff_id IN {each $1} RETURNING 1 AS one',
    'DELETE FROM handoff_lane WHERE handoff_id IN {each $1} RETURNING 1 AS one',
    'DELETE FROM handoff WHERE id IN {each $1} RETURNING 1 AS one',
  ];
  let deleted = 0;
  for (const statement of statements) deleted += (await rows(statement, [ids])).length;
  return deleted;
}

/** Deletes the transcript of a conversation and its ended handoffs with their items and deliveries. */
export async function forgetConversation(database: Database, conversation: ConversationId): Promise<void> {
  await database.transaction(async (queries) => {
    const ended = await queries.rows<{ id: string }>(
      "SELECT id FROM handoff WHERE conversation = $1 AND phase = 'ended' ORDER BY id {forUpdate}",
      [conversationOf(conversation)],
    );
    await deleteHandoffs(queries, JSON.stringify(ended.map(({ id }) => id)), true);
    if (conversation.channelId === VISIT_CHANNEL) {
      const over = await queries.rows<{ chat_id: string }>(OVER, [storedId(conversation.conversationId)]);
      await deleteVisits(queries, JSON.stringify(over.map((row) => row.chat_id)), true);
    }
    await queries.rows(REMOVE_TRIGGERS, [conversationOf(conversation)]);
    await queries.rows(REMOVE_TRANSCRIPT, transcriptOf(conversation));
  }, 'repeat');
}
