import { type Author, type Card, type FileReference, HandoffError, type MessageToAgent } from '../handoff';

/** Something that is about to leave for the contact center. */
export interface OutgoingEntry {
  readonly author: Author;
  readonly text: string;
  readonly cards: readonly Card[];
  /** Files of a message that is passed on now; what the history holds are their names, in its text. */
  readonly files: readonly FileReference[];
  /** `message`: said now. `history`: said before the handoff, for the chat's history and the transcript file. */
  readonly part: 'message' | 'history';
}

/** Sees everything before it leaves: gives it back, changed or not, or undefined to keep it here. */
export type OutgoingFilter = (entry: OutgoingEntry) => OutgoingEntry | undefined;

/**
 * What the filter lets go of an entry. What it answers in another form, such as a promise, is refused: nothing of the
 * entry leaves. Throws what the filter throws, and `HandoffError` `filter-answer`.
 */
export function passed(entry: OutgoingEntry, filter: OutgoingFilter): OutgoingEntry | undefined {
  const answer: Partial<Record<keyof OutgoingEntry, unknown>> | null | undefined = filter(entry);
  if (answer === undefined || answer === null) return undefined;
  if (typeof answer.text !== 'string' || !Array.isArray(answer.cards) || !Array.isArray(answer.files)) {
    throw new HandoffError('filter-answer', 'The filter answered with no entry.');
  }
  return answer as OutgoingEntry;
}

/** A message as the filter lets it go; undefined where nothing is left of it. */
export function filtered(message: MessageToAgent, filter: OutgoingFilter): MessageToAgent | undefined {
  const { author, text, cards = [], files = [] } = message;
  const entry = passed({ author, text, cards, files, part: 'message' }, filter);
  if (!entry || (entry.text === '' && entry.cards.length === 0 && entry.files.length === 0)) return undefined;
  return {
    ...message,
    text: entry.text,
    cards: entry.cards.length > 0 ? entry.cards : undefined,
    files: entry.files.length > 0 ? entry.files : undefined,
  };
}
