import type { Activity } from 'botbuilder';
import type { AgentNotes, Logger, TranscriptLog } from '../../handoff';
import type { OutgoingFilter } from '../outgoing';

/** What the agent is told of the conversation before a handoff. */
export interface HistoryOptions {
  /**
   * Whether an activity of the bot belongs to a survey; what the user says after it, until the bot says something
   * else, does too. @default its `channelData.handoff.survey` is true
   */
  readonly isSurvey: (activity: Partial<Activity>) => boolean;
  /** Whether surveys are told, marked as such, or left out. @default mark */
  readonly surveys: 'mark' | 'omit';
}

/** The defaults. */
export const HISTORY: HistoryOptions = {
  isSurvey: ({ channelData }) => channelData?.handoff?.survey === true,
  surveys: 'mark',
};

/** What histories are made of. */
export interface HistoryParts extends HistoryOptions {
  readonly transcripts: Pick<TranscriptLog, 'newest' | 'page'>;
  /** How many messages the contact center takes. */
  readonly most: number;
  readonly notes: AgentNotes;
  readonly filter: OutgoingFilter;
  readonly logger: Logger;
  /** How long a message of the history may be before it is cut; the file has all of it. UTF-16 units. */
  readonly maxTextLength: number;
  /** The largest transcript file, bytes. */
  readonly maxFileBytes: number;
}
