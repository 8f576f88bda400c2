import type { Activity } from 'botbuilder';
import { type AgentNote, type Author, type Card, errorCode, noteOf, type TranscriptEntry } from '../../handoff';
import { cardsOf } from '../cards-of';
import { changeWords } from '../change-words';
import { fieldsOf, textIn } from '../fields';
import { passed } from '../outgoing';
import { RecentActivities } from '../recent-activities';
import { STRETCH_ENDED } from '../stretch-marker';
import { wellFormed } from '../well-formed';
import { cardsInWords, wordsWithFiles } from '../words-of';
import type { HistoryParts } from './options';

/** Something that was said, or happened, before a handoff. */
export interface Line {
  readonly author: Author;
  /** The agent's name, where it was one. */
  readonly name?: string;
  readonly text: string;
  readonly cards: readonly Card[];
  /** ms. */
  readonly at: number;
}

const SAYING = new Set(['message', 'invoke']);
const CHANGING = new Set(['messageUpdate', 'messageDelete', 'messageReaction']);
const isStatus = ({ type, name }: Partial<Activity>): boolean =>
  type === 'event' && (name === 'handoff.status' || name === STRETCH_ENDED);

/** Whether anything of an activity can be told: typing, traces and most events say nothing. */
export const mayTell = (activity: Partial<Activity>): boolean =>
  SAYING.has(activity.type ?? '') || CHANGING.has(activity.type ?? '') || isStatus(activity);

/** The moment in words that read the same everywhere. */
export const momentOf = (at: number): string => `${new Date(at).toISOString().slice(0, 19).replace('T', ' ')} UTC`;

/** Reads a conversation's entries in their order, and gives for each what an agent is told of it. */
export function createLineReader({
  notes,
  filter,
  isSurvey,
  surveys,
  logger,
}: Pick<HistoryParts, 'notes' | 'filter' | 'isSurvey' | 'surveys' | 'logger'>) {
  const recent = new RecentActivities();
  let withAgent = false;
  let inSurvey = false;

  const mark = (key: AgentNote, at: number): Line => ({
    author: 'bot',
    text: noteOf(notes, key, { time: momentOf(at) }),
    cards: [],
    at,
  });

  function statusMark(activity: Partial<Activity>, at: number): Line | undefined {
    const joined = fieldsOf(activity.value).state === 'accepted';
    if (joined === withAgent) return undefined;
    withAgent = joined;
    return mark(joined ? 'stretch.agent' : 'stretch.ended', at);
  }

  /** The mark where a survey begins or ends with this activity. */
  function surveyMark(author: Author, activity: Partial<Activity>, at: number): Line | undefined {
    if (author === 'user' || activity.type !== 'message') return undefined;
    const before = inSurvey;
    inSurvey = author === 'bot' && isSurvey(activity);
    if (before === inSurvey || surveys === 'omit') return undefined;
    return mark(inSurvey ? 'stretch.survey' : 'stretch.survey.ended', at);
  }

  function told({ author, at }: TranscriptEntry, activity: Partial<Activity>): Line | undefined {
    const about = recent.about(activity);
    recent.add(activity);
    const isChange = CHANGING.has(activity.type ?? '');
    const words = isChange
      ? (changeWords(activity, notes, about) ?? '')
      : wordsWithFiles(activity, author === 'user' ? about : undefined);
    // Only what the bot itself has shown is shown again.
    const cards = author === 'bot' && !isChange ? cardsOf(activity) : [];
    const inWords = author === 'bot' || isChange ? '' : cardsInWords(activity);
    const text = [words, inWords].filter((part) => part.trim() !== '').join('\n');
    if (text.trim() === '' && cards.length === 0) return undefined;
    const name = author === 'agent' ? textIn(fieldsOf(fieldsOf(activity.channelData).handoff).agentName) : undefined;
    return { author, name, text, cards, at };
  }

  function kept(recorded: TranscriptEntry, activity: Partial<Activity>): Line | undefined {
    try {
      const line = told(recorded, activity);
      if (!line) return undefined;
      const { author, text, cards } = line;
      const entry = passed({ author, text, cards, files: [], part: 'history' }, filter);
      return entry && { ...line, text: entry.text, cards: entry.cards };
    } catch (error) {
      // An activity of another form must not keep the chat from being opened; and what the filter could not read may be
      // what it is there for.
      logger.error('an entry of the history was left out', { code: errorCode(error) });
      return undefined;
    }
  }

  return (entry: TranscriptEntry): Line[] => {
    const activity = wellFormed(JSON.parse(entry.activity) as Partial<Activity>);
    if (!mayTell(activity)) return [];
    if (isStatus(activity)) return [statusMark(activity, entry.at)].filter((line) => line !== undefined);
    if (entry.author === 'agent') withAgent = true;
    const marked = surveyMark(entry.author, activity, entry.at);
    const line = kept(entry, activity);
    const isLeftOut = inSurvey && surveys === 'omit';
    return [marked, isLeftOut ? undefined : line].filter((one) => one !== undefined);
  };
}
