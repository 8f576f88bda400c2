import type { Activity } from 'botbuilder';
import { AGENT_NOTES, type AgentNotes, type MessageToAgent } from '../handoff';
import { cardsOf } from './cards-of';
import { changeWords } from './change-words';
import { filesOf } from './files-of';
import { cardsInWords, wordsOf } from './words-of';

/** How an activity is told to an agent. */
export interface MessageOptions {
  /** The earlier activity it is about: the card that was submitted, the message that was deleted. */
  readonly about?: Partial<Activity>;
  /** @default English */
  readonly notes?: AgentNotes;
  /** The largest file that comes inside a message, bytes. @default 2 MiB */
  readonly maxInlineBytes?: number;
}

const SAYING = new Set(['message', 'invoke']);

/**
 * The user's activity as a message to the agent: text without the channel's mark-up, what a button or a card chose,
 * files still to be fetched, and updates, deletions and reactions as a note. Undefined where it says nothing.
 */
export function messageOf(
  activity: Partial<Activity>,
  { about, notes = AGENT_NOTES, maxInlineBytes }: MessageOptions = {},
): MessageToAgent | undefined {
  if (!SAYING.has(activity.type ?? '')) {
    const text = changeWords(activity, notes, about);
    return text === undefined ? undefined : { author: 'user', text };
  }
  const text = [wordsOf(activity, about), cardsInWords(activity)].filter((part) => part.trim() !== '').join('\n');
  const files = activity.type === 'message' ? filesOf(activity, { maxInlineBytes }) : [];
  if (text.trim() === '' && files.length === 0) return undefined;
  return { author: 'user', text, ...(files.length > 0 ? { files } : {}) };
}

/** A message of the bot as one to the contact center: text, Adaptive Cards, buttons as quick replies, files. */
export function botMessageOf(
  activity: Partial<Activity>,
  { maxInlineBytes }: Pick<MessageOptions, 'maxInlineBytes'> = {},
): MessageToAgent | undefined {
  if (activity.type !== 'message') return undefined;
  const text = wordsOf(activity);
  const cards = cardsOf(activity);
  const files = filesOf(activity, { maxInlineBytes });
  if (text.trim() === '' && cards.length === 0 && files.length === 0) return undefined;
  return {
    author: 'bot',
    text,
    ...(cards.length > 0 ? { cards } : {}),
    ...(files.length > 0 ? { files } : {}),
  };
}
