import type { Activity, ConversationReference, ResourceResponse, TurnContext } from 'botbuilder';
import type { Author, Clock, ConversationId, TranscriptLog } from '../handoff';
import { withoutContents } from './without-contents';

/**
 * A sent activity as JSON, with the channel's id for it and the time of its sending. They are put behind the text: a
 * copy of the activity, made only to hold them, costs more than its JSON.
 */
function sentJson(activity: Partial<Activity>, responseId: string | undefined, at: number): string {
  const id = responseId || activity.id;
  if (id === undefined || id !== activity.id || 'timestamp' in activity) {
    return JSON.stringify({ ...activity, id, timestamp: activity.timestamp ?? new Date(at) });
  }
  return `${JSON.stringify(activity).slice(0, -1)},"timestamp":"${new Date(at).toISOString()}"}`;
}

/**
 * Records every activity of a turn, in the order in which it happened: what came in, what was sent (after it was sent,
 * with the id the channel gave it), updates and deletes. Entries are taken as JSON at that moment, so that what changes
 * later does not change the record, and what a bot that throws has said is kept.
 */
export function createTranscriptRecorder(transcripts: TranscriptLog, clock: Clock) {
  const append = ({ channelId, conversationId }: ConversationId, author: Author, activity: string, at: number): void =>
    transcripts.append({ channelId, conversationId, author, activity, at });

  const record = (conversation: ConversationId, author: Author, activity: Partial<Activity>): void =>
    append(conversation, author, JSON.stringify(withoutContents(activity)), clock.now());

  const recordSent = (
    conversation: ConversationId,
    author: Author,
    sent: readonly Partial<Activity>[],
    responses: readonly ResourceResponse[] | undefined,
  ): void => {
    responses?.forEach((response, index) => {
      const activity = sent[index];
      // A handler further in may have kept an activity back: it answers with fewer responses, and nothing was said.
      if (!activity) return;
      const at = clock.now();
      append(conversation, author, sentJson(withoutContents(activity), response?.id, at), at);
    });
  };

  return {
    /** Records what came in. */
    received: (conversation: ConversationId, activity: Activity): void => record(conversation, 'user', activity),
    /** Records what was sent, with the channel's answers to it. */
    sent: recordSent,
    /** Records the turn's updates and deletes from now on. */
    watchChanges(context: TurnContext, conversation: ConversationId, author: Author): void {
      context.onUpdateActivity(async (_context, activity, next) => {
        const result = await next();
        record(conversation, author, { ...activity, type: 'messageUpdate', timestamp: new Date(clock.now()) });
        return result;
      });
      context.onDeleteActivity(async (_context, reference: Partial<ConversationReference>, next) => {
        const result = await next();
        const { activityId, channelId, serviceUrl, conversation: account, bot, user } = reference;
        record(conversation, author, {
          type: 'messageDelete',
          id: activityId,
          channelId,
          serviceUrl,
          conversation: account,
          from: bot,
          recipient: user,
          timestamp: new Date(clock.now()),
        });
        return result;
      });
    },
  };
}

/** Keeps a conversation's transcript. */
export type TranscriptRecorder = ReturnType<typeof createTranscriptRecorder>;
