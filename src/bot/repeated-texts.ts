import type { Activity } from 'botbuilder';
import {
  type ConversationId,
  conversationKey,
  mayBeAlike,
  repetitions,
  type Sketch,
  sketchOf,
  type TranscriptEntry,
  type TranscriptLog,
  tokensOf,
} from '../handoff';
import { wellFormed } from './well-formed';

/** In so many conversations a repetition is seen at its first time; in more, one later. */
const MOST_CONVERSATIONS = 10_000;

/** The user's last messages, with what stands between them. */
const ENTRIES = 40;

/** Sees a user say the same again. */
export interface RepeatedTexts {
  /**
   * How often in a row the text was said before, not counting what is older than `since` (ms). An activity that the
   * channel sends again is the same, not said again.
   */
  times(
    conversation: ConversationId,
    said: { readonly id?: string; readonly text: string },
    since: number,
  ): Promise<number>;
}

/** What the user wrote, oldest first, each activity once. */
function textsIn(entries: readonly TranscriptEntry[]): string[] {
  const texts = new Map<unknown, string>();
  for (const { seq, author, activity: json } of entries) {
    if (author !== 'user') continue;
    const { id, type, text }: Partial<Activity> = wellFormed(JSON.parse(json));
    const key = id ?? seq;
    if (type === 'message' && text && !texts.has(key)) texts.set(key, text);
  }
  return [...texts.values()];
}

/**
 * Sees repetitions without a query in the turns that hold none: a sketch of the last words of each conversation is in
 * memory and raises the suspicion, the transcript, which all instances share, says how often it was.
 */
export function createRepeatedTexts(transcripts: TranscriptLog): RepeatedTexts {
  const last = new Map<string, { readonly id: string | undefined; readonly sketch: Sketch }>();

  return {
    async times(conversation, { id, text }, since) {
      const tokens = tokensOf(text);
      if (!tokens) return 0;
      const key = conversationKey(conversation);
      const before = last.get(key);
      if (before && before.id !== undefined && before.id === id) return 0;
      last.delete(key);
      const sketch = sketchOf(tokens);
      last.set(key, { id, sketch });
      if (last.size > MOST_CONVERSATIONS) last.delete(last.keys().next().value!);
      if (!before || !mayBeAlike(before.sketch, sketch)) return 0;
      await transcripts.flush();
      const entries = await transcripts.newest(conversation, { limit: ENTRIES });
      return repetitions(textsIn(entries.filter(({ at }) => at > since)));
    },
  };
}
