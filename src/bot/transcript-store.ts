import type { Activity, PagedResult, TranscriptInfo, TranscriptStore } from 'botbuilder';
import type { Clock, TranscriptLog } from '../handoff';
import { conversationOf } from './bot-framework';

/** As the SDK's own stores page. */
const PAGE = 20;

/** Reads an ISO date back to a `Date`, as the SDK's stores do; everything else stays as it was sent. */
const revive = (json: string): Activity => {
  const activity: Activity = JSON.parse(json);
  if (typeof activity.timestamp === 'string') activity.timestamp = new Date(activity.timestamp);
  if (typeof activity.localTimestamp === 'string') activity.localTimestamp = new Date(activity.localTimestamp);
  return activity;
};

function page<T>(items: T[], token: string): PagedResult<T> {
  return { items, continuationToken: items.length < PAGE ? '' : token };
}

/** The durable transcript as the SDK's `TranscriptStore`: in the order in which things happened, and no entry twice. */
export function createTranscriptStore(transcripts: TranscriptLog, clock: Clock): TranscriptStore {
  return {
    async logActivity(activity) {
      const conversation = conversationOf(activity);
      if (!conversation) throw new TypeError('An activity without channelId and conversation.id has no transcript.');
      const author = activity.from?.role === 'bot' ? 'bot' : 'user';
      transcripts.append({ ...conversation, author, activity: JSON.stringify(activity), at: clock.now() });
      await transcripts.flush();
    },
    async getTranscriptActivities(channelId, conversationId, continuationToken, startDate) {
      await transcripts.flush();
      const entries = await transcripts.page(
        { channelId, conversationId },
        { after: Number(continuationToken || 0), since: startDate?.getTime(), limit: PAGE },
      );
      return page(
        entries.map(({ activity }) => revive(activity)),
        String(entries.at(-1)?.seq ?? ''),
      );
    },
    async listTranscripts(channelId, continuationToken) {
      await transcripts.flush();
      const conversations = await transcripts.conversations(channelId, {
        after: continuationToken || undefined,
        limit: PAGE,
      });
      const items: TranscriptInfo[] = conversations.map(({ conversationId, createdAt }) => ({
        channelId,
        id: conversationId,
        created: new Date(createdAt),
      }));
      return page(items, items.at(-1)?.id ?? '');
    },
    async deleteTranscript(channelId, conversationId) {
      await transcripts.flush();
      await transcripts.remove({ channelId, conversationId });
    },
  };
}
