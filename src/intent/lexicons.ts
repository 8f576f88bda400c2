import { cultures } from './all-cultures';
import type { CultureName } from './culture-data';
import { compileLexicon, type Lexicon } from './lexicon';
import type { Extensions } from './options';

const plain = new Map<CultureName, Lexicon>();

/** The lexicon of a culture: compiled once, unless a developer's phrases or vetoes make it another. */
export function lexiconOf(culture: CultureName, { phrases, vetoes }: Extensions = {}): Lexicon {
  const own = [phrases?.[culture] ?? [], vetoes?.[culture] ?? []] as const;
  if (own[0].length + own[1].length > 0) return compileLexicon(cultures[culture], ...own);
  let lexicon = plain.get(culture);
  if (lexicon === undefined) {
    lexicon = compileLexicon(cultures[culture], [], []);
    plain.set(culture, lexicon);
  }
  return lexicon;
}
