import type { ConversationId } from './conversation';

/** Who said it, as an agent should read it. */
export type Author = 'user' | 'bot' | 'agent';

/** One recorded activity, before it has its place. */
export interface NewTranscriptEntry extends ConversationId {
  readonly author: Author;
  /** The activity as JSON, taken at the moment it happened. */
  readonly activity: string;
  /** When we saw it, ms. */
  readonly at: number;
}

/** One recorded activity. */
export interface TranscriptEntry extends NewTranscriptEntry {
  /** Our own sequence: the order in which things happened, whatever the channels' clocks say. */
  readonly seq: number;
}

/** The durable transcript. Writing never makes a turn wait. */
export interface TranscriptLog {
  /** Takes an entry and returns at once; it is on disk a moment later, in the order of the calls. */
  append(entry: NewTranscriptEntry): void;
  /** Resolves when all that was appended is on disk; rejects when it could not be kept. */
  flush(): Promise<void>;
  /** The seq of the newest entry on disk; 0 where there is none. */
  lastSeq(conversation: ConversationId): Promise<number>;
  /** The newest entries up to and including `until`, oldest first. */
  newest(conversation: ConversationId, options: { until?: number; limit: number }): Promise<TranscriptEntry[]>;
  /** Entries after `after`, oldest first, not older than `since` (ms). */
  page(
    conversation: ConversationId,
    options: { after: number; since?: number; limit: number },
  ): Promise<TranscriptEntry[]>;
  /** Conversations of a channel by id, after the one given, with the time of their first entry. */
  conversations(
    channelId: string,
    options: { after?: string; limit: number },
  ): Promise<{ readonly conversationId: string; readonly createdAt: number }[]>;
  /** The conversations of a channel in which a user's activity holds this JSON, such as `"id":"kim"`. Reads everything. */
  conversationsWith(channelId: string, json: string): Promise<string[]>;
  /** Deletes the transcript of one conversation. */
  remove(conversation: ConversationId): Promise<void>;
}
