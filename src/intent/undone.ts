import type { Lexicon } from './lexicon';

const BEFORE = 10;
const AFTER = 5;

const negatedBefore = /(?<!(?:B|^U)x?)N[WIfxdGpA]{0,3}$/u;
const over = /^(?:[^.,;?W3]{0,3}z|_{0,2}v|[xdUaf]{1,3}=|m(?=$|[.,;?]))/u;
/** "An agent is not wanted". */
const unwantedAfter = /^[fI]{0,2}N[fIU]{0,2}W(?![fxd]{0,2}B)/u;
const negatedAfter = /^[fxdWGI_]{0,2}N(?![fxdW]{0,2}[BU])/u;

/** What stands before a place of a shape. Its first letter keeps the middle of a message from being taken for its beginning. */
export const lettersBefore = (letters: string, at: number): string =>
  (at > BEFORE ? '_' : '') + letters.slice(Math.max(0, at - BEFORE), at);

/** What stands behind a place of a shape, as far as it is looked at. */
export const lettersAfter = (letters: string, at: number): string => letters.slice(at, at + AFTER);

/**
 * Whether what a stretch of a shape says is undone by what stands around it: a negation before it or, where the verb may
 * come last, behind it; or that it is over, or another's, behind it.
 */
export function isUndone(lexicon: Lexicon, letters: string, from: number, to: number): boolean {
  const after = lettersAfter(letters, to);
  if (over.test(after)) return true;
  if (letters.slice(from, to).includes('B')) return false;
  if (negatedBefore.test(lettersBefore(letters, from)) || unwantedAfter.test(after)) return true;
  return lexicon.verbLast && negatedAfter.test(after);
}
