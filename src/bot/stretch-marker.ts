import type { Activity, ConversationReference } from 'botbuilder';
import type { Clock, Handoff, HandoffStatus, TranscriptEntry, TranscriptLog } from '../handoff';

/** The event that stands in the transcript where the bot has the conversation again. */
export const STRETCH_ENDED = 'handoff.ended';

const PAGE = 500;
/** How much of what was said meanwhile the bot is handed, messages. The transcript has all of it. */
const NEWEST = 100;

/** What was said while a person, or the wait for one, had the conversation. */
export interface Stretch {
  /** How many messages the user and the agents wrote. */
  readonly messages: { readonly user: number; readonly agent: number };
  /** The newest of them, oldest first. */
  readonly newest: readonly Partial<Activity>[];
}

/** What the marker says of the stretch; its `value`. */
export interface StretchEnded extends HandoffStatus, Pick<Stretch, 'messages'> {}

/** Marks the end of a stretch in the bot's own transcript, once. */
export interface StretchMarker {
  /**
   * Reads what was said since the handoff began, and marks its end where that was not done before. Resolves when the
   * marker is on disk; rejects where it cannot be kept.
   */
  mark(handoff: Handoff, status: HandoffStatus): Promise<Stretch>;
}

export function createStretchMarker(transcripts: TranscriptLog, clock: Clock): StretchMarker {
  async function* since({ conversation, historyUntil }: Handoff): AsyncGenerator<TranscriptEntry> {
    for (let after = historyUntil; ; ) {
      const entries = await transcripts.page(conversation, { after, limit: PAGE });
      yield* entries;
      const last = entries.at(-1);
      if (last === undefined || entries.length < PAGE) return;
      after = last.seq;
    }
  }

  function marker(handoff: Handoff, value: StretchEnded): Partial<Activity> {
    // It was a ConversationReference when it was stored, and nobody has looked into it since.
    const { bot, user, conversation, channelId, serviceUrl, locale } =
      handoff.reference as Partial<ConversationReference>;
    return {
      type: 'event',
      name: STRETCH_ENDED,
      id: `${handoff.id}:ended`,
      timestamp: new Date(clock.now()),
      ...{ channelId, serviceUrl, locale, conversation, from: bot, recipient: user },
      value,
    };
  }

  return {
    async mark(handoff, status) {
      await transcripts.flush();
      const messages = { user: 0, agent: 0 };
      const newest: Partial<Activity>[] = [];
      let isMarked = false;
      for await (const { author, activity: json } of since(handoff)) {
        const activity: Partial<Activity> = JSON.parse(json);
        if (activity.name === STRETCH_ENDED && activity.id === `${handoff.id}:ended`) {
          isMarked = true;
          break;
        }
        if (activity.type !== 'message' || author === 'bot') continue;
        messages[author] += 1;
        newest.push(activity);
        if (newest.length > NEWEST) newest.shift();
      }
      if (!isMarked) {
        const activity = JSON.stringify(marker(handoff, { ...status, messages }));
        transcripts.append({ ...handoff.conversation, author: 'bot', activity, at: clock.now() });
        await transcripts.flush();
      }
      return { messages, newest };
    },
  };
}
