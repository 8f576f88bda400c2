import type { Activity } from 'botbuilder';

/** Understands a yes or a no; undefined for anything else. */
export type AnswerRecognizer = (text: string, locale?: string) => 'yes' | 'no' | undefined;

/** What the user may press; undefined where there is no word for it. */
export interface AnswerButtons {
  readonly yes: string | undefined;
  readonly no: string | undefined;
}

const plain = (text: string): string => text.trim().toLocaleLowerCase();

/** What a text answers to the question. What is on a button is understood whatever the language. */
export function answerTo(
  { text, locale }: Pick<Activity, 'text' | 'locale'>,
  { yes, no }: AnswerButtons,
  recognize: AnswerRecognizer,
): 'yes' | 'no' | 'other' {
  if (yes !== undefined && plain(text) === plain(yes)) return 'yes';
  if (no !== undefined && plain(text) === plain(no)) return 'no';
  return recognize(text, locale) ?? 'other';
}

/** The question as a message with the answers as suggested actions. Channels that show none show the words. */
export function questionOf(text: string, { yes, no }: AnswerButtons): Partial<Activity> {
  const actions = [yes, no]
    .filter((title) => title !== undefined)
    .map((title) => ({ type: 'imBack', title, value: title }));
  return {
    type: 'message',
    text,
    inputHint: 'expectingInput',
    ...(actions.length > 0 ? { suggestedActions: { to: [], actions } } : {}),
  };
}
