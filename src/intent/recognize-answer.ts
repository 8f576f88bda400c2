import { recognizeBoolean } from '@microsoft/recognizers-text-choice';
import { ANSWER_WORDS, EVERYWHERE } from './answer-words';
import type { CultureName } from './culture-data';
import { detectLanguage } from './detect-language';
import { fold } from './fold';
import { resolveCulture } from './resolve-culture';

/** Yes or no to an offer. */
export type Answer = 'yes' | 'no';

/** Longer texts are no answer to a question of yes or no; the model of recognizers-text is quadratic besides. */
const CAP = 60;

/** The cultures recognizers-text-choice knows yes and no in, by its own names. */
const CHOICE_CULTURES: Partial<Record<CultureName, string>> = {
  en: 'en-us',
  es: 'es-es',
  pt: 'pt-br',
  fr: 'fr-fr',
  de: 'de-de',
  ja: 'ja-jp',
  'zh-cn': 'zh-cn',
  nl: 'nl-nl',
};

/** Words are not set apart here: phrases stand one beside the other. */
const UNSPACED: ReadonlySet<CultureName> = new Set(['ja', 'th', 'zh-cn', 'zh-tw']);

const PART = /[\p{L}\p{M}\p{N}]+|\p{Extended_Pictographic}/gu;
const CLAUSE_END = /[.,;:!?…。、，！？；：—–\n]+/u;

const partsOf = (text: string): string[] => fold(text).replace(/['’]/gu, '').match(PART) ?? [];

/** What a phrase says; `undefined` where it only stands beside. */
type Phrases = ReadonlyMap<string, Answer | undefined>;

const compiled = new Map<CultureName, Phrases>();

function phrasesOf(culture: CultureName): Phrases {
  let phrases = compiled.get(culture);
  if (!phrases) {
    const joint = UNSPACED.has(culture) ? '' : ' ';
    const entries = [ANSWER_WORDS[culture], EVERYWHERE].flatMap(({ yes, no, beside = '' }) =>
      [
        { answer: undefined, list: beside },
        { answer: 'yes' as const, list: yes },
        { answer: 'no' as const, list: no },
      ].flatMap(({ answer, list }) => list.split(',').map((phrase) => [partsOf(phrase).join(joint), answer] as const)),
    );
    phrases = new Map(entries);
    compiled.set(culture, phrases);
  }
  return phrases;
}

/** The longest phrases of a clause one after the other; undefined where something else stands in it. */
function phrasesIn(clause: string, culture: CultureName): (Answer | undefined)[] | undefined {
  const phrases = phrasesOf(culture);
  const unspaced = UNSPACED.has(culture);
  const parts = unspaced ? [...partsOf(clause).join('')] : partsOf(clause);
  const found: (Answer | undefined)[] = [];
  for (let at = 0; at < parts.length; ) {
    let length = parts.length - at;
    const phrase = (): string => parts.slice(at, at + length).join(unspaced ? '' : ' ');
    while (length > 0 && !phrases.has(phrase())) length -= 1;
    if (length === 0) return undefined;
    found.push(phrases.get(phrase()));
    at += length;
  }
  return found;
}

/** What recognizers-text makes of a clause, where all of it is the answer: "not sure" is no yes. */
function byModel(clause: string, culture: CultureName): Answer | undefined {
  const name = CHOICE_CULTURES[culture];
  if (!name) return undefined;
  const [found] = recognizeBoolean(clause, name, undefined, false);
  if (!found || found.start > 0 || found.end < clause.length - 1) return undefined;
  return found.resolution?.value === true ? 'yes' : 'no';
}

/** A no beside a yes stands: "ok no" and "no, please". */
const answerOf = (phrases: readonly (Answer | undefined)[]): Answer | undefined =>
  phrases.includes('no') ? 'no' : phrases.find((phrase) => phrase !== undefined);

/** What the first clause says that is more than politeness. */
function answerIn(text: string, culture: CultureName): Answer | undefined {
  for (const clause of text.split(CLAUSE_END)) {
    const said = clause.trim();
    const phrases = phrasesIn(said, culture);
    const answer = phrases ? answerOf(phrases) : byModel(said, culture);
    if (answer || !phrases) return answer;
  }
  return undefined;
}

/**
 * Whether a text answers an offer with yes or no; undefined where it is about something else. The package's own words
 * are looked for in every culture, and what `recognizeBoolean` knows in those it has.
 *
 * @param locale a BCP 47 tag; where it is absent or unknown the language is taken from the text
 */
export function recognizeAnswer(text: string, locale?: string): Answer | undefined {
  const whole = text.trim();
  if (whole === '' || whole.length > CAP) return undefined;
  const culture = (locale ? resolveCulture(locale) : undefined) ?? detectLanguage(whole);
  return answerIn(whole, culture ?? 'en');
}
