import { createHash } from 'node:crypto';
import type { Activity } from 'botbuilder';
import type { AgentNotes, ConversationId, MessageToAgent, TranscriptLog } from '../handoff';
import { earlierActivity } from './earlier-activity';
import { messageOf } from './message-of';
import { numberedChoice } from './numbered-choice';
import { filtered, type OutgoingFilter } from './outgoing';
import { wellFormed } from './well-formed';

/** What user's activities become on their way to an agent. */
export interface OutgoingMessagesParts {
  readonly transcripts: Pick<TranscriptLog, 'flush' | 'newest'>;
  readonly notes: AgentNotes;
  readonly filter: OutgoingFilter;
  /** The largest file that comes inside a message, bytes. */
  readonly maxInlineBytes: number;
}

/** A user's message to the agent, and what it is known by when the channel sends it again. */
export interface OutgoingMessage {
  readonly message: MessageToAgent;
  readonly activityId: string | undefined;
}

/** Makes of a user's activity what the agent is told; undefined where that is nothing. */
export type OutgoingMessages = (
  conversation: ConversationId,
  activity: Activity,
) => Promise<OutgoingMessage | undefined>;

/** Of an answer that the channel gave no id: one answer to one card is said once. */
const answerId = ({ replyToId, value }: Activity): string =>
  `invoke:${createHash('sha256')
    .update(JSON.stringify([replyToId, value]))
    .digest('base64url')}`;

/** What an activity is known by. An update and a deletion have the id of the message that they change. */
const idOf = (activity: Activity): string | undefined => {
  const { type, id, timestamp } = activity;
  if (type === 'invoke') return id ?? answerId(activity);
  if (type === 'message' || id === undefined) return id;
  return timestamp === undefined ? undefined : `${id}:${type}:${new Date(timestamp).getTime()}`;
};

export const createOutgoingMessages =
  ({ transcripts, notes, filter, maxInlineBytes }: OutgoingMessagesParts): OutgoingMessages =>
  async (conversation, received) => {
    const activity = wellFormed(received);
    const about = await earlierActivity(transcripts, conversation, activity);
    const chosen = await numberedChoice(transcripts, conversation, activity);
    const text = chosen ? `${chosen.number}. ${chosen.title}` : activity.text;
    const said = messageOf({ ...activity, text }, { about, notes, maxInlineBytes });
    const message = said && filtered(said, filter);
    return message && { message, activityId: idOf(activity) };
  };
