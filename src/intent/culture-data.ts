import { LANGUAGES, type Language } from '../handoff/languages';
import type { WordClass } from './word-class';

/**
 * What is particular to one culture: its words by class, and nothing that runs. `culture` reads it from its file.
 *
 * Entries are separated by commas; an entry may be several words. `a|b c` stands for `a c` and `b c`, `agent~s~ur` for
 * `agent`, `agents` and `agentur`, `*` at the end of a single word for any ending, and `*` before one for any compound
 * that ends in it.
 * Case, accents and the German or Nordic digraphs (`ae` for `ä`) need not be listed. Where a phrase is in two classes,
 * the class listed later holds.
 */
export interface CultureData {
  /** The culture, as `resolveCulture` returns it: `en`, `pt`, `zh-cn`. */
  culture: CultureName;
  words: Partial<Record<WordClass, string>>;
  /** Split words at apostrophes (`l'operatore`) instead of dropping them (`don't`). @default false */
  elision?: boolean;
  /** Prefixes written together with the word that follows (Arabic `و`, `ب`). Comma-separated. */
  clitics?: string;
  /** Whether the verb may follow the person: "mit einem Menschen sprechen". @default false */
  verbLast?: boolean;
  /** Whether a noun may stand without an article: "poproszę konsultanta". @default false */
  bareNouns?: boolean;
  /** Whether spaces or the like stand between words; where not, each character is a token. @default true */
  wordsApart?: boolean;
  /** Real words that spelling correction must leave alone. Comma-separated. */
  correct?: string;
  /** Frequent words of the language, to tell it from others when an activity has no locale. Comma-separated. */
  hints: string;
}

/** What the grammar of a language is like. */
export type Traits = Pick<CultureData, 'elision' | 'verbLast' | 'bareNouns' | 'wordsApart'>;

/** A culture there is a lexicon for: one of the languages 8x8 routes by, in lower case, or Turkish. */
export type CultureName = Lowercase<Language> | 'tr';

/** The cultures there is a lexicon for. */
export const cultureNames: readonly CultureName[] = [
  ...LANGUAGES.map((language) => language.toLowerCase() as Lowercase<Language>),
  'tr',
];
