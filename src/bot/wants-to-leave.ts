import type { Activity } from 'botbuilder';
import { type Handoff, isLeaveWord, isSameWord, type LeaveWords, type Phrasebook } from '../handoff';
import { plainText } from './plain-text';
import { wellFormed } from './well-formed';

/**
 * Whether a message of the user is the way out: a word for it in the language of his message, or in the one that the
 * sentences of the handoff are in, or what is on the button beside them, which some channels send in place of its value.
 */
export function wantsToLeave(
  activity: Activity,
  handoff: Pick<Handoff, 'locale' | 'texts'>,
  { leaveWords, phrasebook }: { readonly leaveWords: LeaveWords; readonly phrasebook: Phrasebook },
): boolean {
  const text = plainText(wellFormed(activity));
  if (isLeaveWord(text, leaveWords, activity.locale)) return true;
  const { locale } = handoff;
  if (locale !== undefined && locale !== activity.locale && isLeaveWord(text, leaveWords, locale)) return true;
  const button = phrasebook.say('leave.button', undefined, handoff);
  return button !== undefined && isSameWord(text, button);
}
