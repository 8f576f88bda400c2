import type { ConversationId } from '../handoff/conversation';
import type { NewTranscriptEntry, TranscriptEntry, TranscriptLog } from '../handoff/transcript';
import type { Database } from './database';
import { originalId, storedId } from './stored-id';
import type { TranscriptBuffer } from './transcript-buffer';
import * as sql from './transcript-rows';

/** The transcript, on either engine. */
export class SqlTranscriptLog implements TranscriptLog {
  readonly #database: Database;
  readonly #buffer: TranscriptBuffer;

  constructor(database: Database, buffer: TranscriptBuffer) {
    this.#database = database;
    this.#buffer = buffer;
  }

  append(entry: NewTranscriptEntry): void {
    this.#buffer.append(entry);
  }

  flush(): Promise<void> {
    return this.#buffer.flush();
  }

  async lastSeq(conversation: ConversationId): Promise<number> {
    const last = await this.#database.first<{ seq: number | null }>(sql.LAST_SEQ, sql.transcriptOf(conversation));
    return last?.seq ?? 0;
  }

  async newest(
    conversation: ConversationId,
    { until = Number.MAX_SAFE_INTEGER, limit }: { until?: number; limit: number },
  ): Promise<TranscriptEntry[]> {
    const values = [...sql.transcriptOf(conversation), until, limit];
    const rows = await this.#database.read<sql.TranscriptRow>(sql.NEWEST, values);
    return rows.reverse().map((row) => sql.toEntry(conversation, row));
  }

  async page(
    conversation: ConversationId,
    { after, since = 0, limit }: { after: number; since?: number; limit: number },
  ): Promise<TranscriptEntry[]> {
    const values = [...sql.transcriptOf(conversation), after, Math.ceil(since), limit];
    const rows = await this.#database.read<sql.TranscriptRow>(sql.PAGE, values);
    return rows.map((row) => sql.toEntry(conversation, row));
  }

  async conversations(
    channelId: string,
    { after = '', limit }: { after?: string; limit: number },
  ): Promise<{ conversationId: string; createdAt: number }[]> {
    const rows = await this.#database.read<{ conversation_id: string; created_at: number }>(sql.CONVERSATIONS, [
      storedId(channelId),
      storedId(after),
      limit,
    ]);
    return rows.map((row) => ({ conversationId: originalId(row.conversation_id), createdAt: row.created_at }));
  }

  async conversationsWith(channelId: string, json: string): Promise<string[]> {
    const pattern = `%${json.replace(/[!%_]/g, '!$&')}%`;
    const values = [storedId(channelId), pattern];
    const rows = await this.#database.read<{ conversation_id: string }>(sql.CONVERSATIONS_LIKE, values);
    return rows.map((row) => originalId(row.conversation_id));
  }

  async remove(conversation: ConversationId): Promise<void> {
    await this.#buffer.flush();
    await this.#database.transaction(
      ({ rows }) => rows(sql.REMOVE_TRANSCRIPT, sql.transcriptOf(conversation)),
      'repeat',
    );
  }
}
