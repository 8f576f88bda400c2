import type { ConversationId } from '../handoff/conversation';
import type { Standing } from '../handoff/store';
import type { TriggerState } from '../handoff/triggers/trigger-state';
import type { Queries } from './database';
import { conversationOf, toHandoff } from './handoff-rows';

/** The handoff that has a conversation, else what is remembered of it: one row at most, so that no turn pays for more. */
export const STANDING = `
  SELECT data AS handoff, NULL AS triggers FROM handoff WHERE conversation = $1 AND open = 1
  UNION ALL
  SELECT NULL AS handoff, data AS triggers FROM handoff_trigger WHERE conversation = $1
    AND NOT EXISTS (SELECT 1 FROM handoff h WHERE h.conversation = $1 AND h.open = 1)`;

/** A row of `STANDING`. */
export interface StandingRow {
  readonly handoff: string | null;
  readonly triggers: string | null;
}

// A row that is not there cannot be locked: it is put in place, and taken away where nothing is to be remembered.
const LOCK = `
  INSERT INTO handoff_trigger (conversation, data, changed_at) VALUES ($1, '', {now})
  ON CONFLICT (conversation) DO UPDATE SET changed_at = excluded.changed_at RETURNING data`;

const SAVE = 'UPDATE handoff_trigger SET data = $2, changed_at = {now} WHERE conversation = $1';

/** Deletes what is remembered of a conversation. */
export const REMOVE_TRIGGERS = 'DELETE FROM handoff_trigger WHERE conversation = $1';

const toState = (data: string | null): TriggerState | undefined =>
  data === null || data === '' ? undefined : (JSON.parse(data) as TriggerState);

/** How the conversation of a row stands. */
export const toStanding = (row: StandingRow | undefined): Standing => ({
  handoff: toHandoff(row?.handoff ? { data: row.handoff } : undefined),
  triggers: toState(row?.triggers ?? null),
});

/** Reads and locks what is remembered of a conversation. */
export async function lockTriggers({ rows }: Queries, conversation: ConversationId): Promise<TriggerState | undefined> {
  const [row] = await rows<{ data: string }>(LOCK, [conversationOf(conversation)]);
  return toState(row?.data ?? null);
}

/** Remembers a state, or nothing any more. */
export async function saveTriggers(
  { rows }: Queries,
  conversation: ConversationId,
  state: TriggerState | undefined,
): Promise<void> {
  const key = conversationOf(conversation);
  if (state) await rows(SAVE, [key, JSON.stringify(state)]);
  else await rows(REMOVE_TRIGGERS, [key]);
}
