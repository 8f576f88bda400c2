import { cultures } from './all-cultures';
import { type CultureName, cultureNames } from './culture-data';
import { CAP } from './find-requests';
import { hasTraditional } from './fold';
import { tokenize } from './tokens';
import type { WordClass } from './word-class';

const scripts: readonly (readonly [RegExp, CultureName])[] = [
  [/\p{sc=Hangul}/u, 'ko'],
  [/[\p{sc=Hiragana}\p{sc=Katakana}]/u, 'ja'],
  [/\p{sc=Thai}/u, 'th'],
  [/\p{sc=Cyrillic}/u, 'ru'],
  [/\p{sc=Arabic}/u, 'ar'],
];
const han = /\p{sc=Han}/u;
const hanCultures: ReadonlySet<CultureName> = new Set(['zh-cn', 'zh-tw', 'ja', 'ko']);

const HINT = 4;
const WORD = 1;
/** So much more for another culture, and a text is plainly not in the one it is said to be in. */
const PLAIN = 2;
const telling: readonly WordClass[] = ['human', 'agent', 'person', 'someone', 'talk', 'connect', 'want', 'please'];

type Votes = ReadonlyMap<string, readonly (readonly [culture: CultureName, weight: number])[]>;
let votes: Votes | undefined;

function collectVotes(): Votes {
  const found = new Map<string, [CultureName, number][]>();
  for (const culture of cultureNames) {
    const { hints, words } = cultures[culture];
    const weights = new Map<string, number>();
    for (const name of telling) {
      for (const { word } of tokenize(words[name] ?? '', false)) weights.set(word, WORD);
    }
    for (const { word } of tokenize(hints, false)) weights.set(word, HINT);
    for (const [word, weight] of weights) found.set(word, [...(found.get(word) ?? []), [culture, weight]]);
  }
  return found;
}

/** How much speaks for each culture in a text of words set apart. */
function weigh(text: string): ReadonlyMap<CultureName, number> {
  votes ??= collectVotes();
  const sums = new Map<CultureName, number>();
  for (const { word, mark } of tokenize(text, false)) {
    if (mark) continue;
    for (const [culture, weight] of votes.get(word) ?? []) sums.set(culture, (sums.get(culture) ?? 0) + weight);
  }
  return sums;
}

function heaviest(sums: ReadonlyMap<CultureName, number>): CultureName | undefined {
  let best: CultureName | undefined;
  for (const culture of cultureNames) {
    if ((sums.get(culture) ?? 0) > (best === undefined ? 0 : (sums.get(best) ?? 0))) best = culture;
  }
  return best;
}

function byScript(text: string): CultureName | undefined {
  for (const [script, culture] of scripts) if (script.test(text)) return culture;
  if (han.test(text)) return hasTraditional(text) ? 'zh-tw' : 'zh-cn';
  return undefined;
}

/**
 * The language of a text, by its script, its frequent words and the words people are asked for with; undefined where
 * nothing tells. Two languages alike in a short text are decided by the order of `cultureNames`.
 */
export function detectLanguage(text: string): CultureName | undefined {
  const start = text.slice(0, CAP);
  return byScript(start) ?? heaviest(weigh(start));
}

/** The language of a text that is plainly not in the culture it is said to be in; undefined where it may well be. */
export function otherLanguage(text: string, culture: CultureName): CultureName | undefined {
  const start = text.slice(0, CAP);
  const script = byScript(start);
  if (script !== undefined) {
    return script === culture || (han.test(start) && hanCultures.has(culture)) ? undefined : script;
  }
  const sums = weigh(start);
  const best = heaviest(sums);
  if (best === undefined || best === culture) return undefined;
  return (sums.get(best) ?? 0) >= (sums.get(culture) ?? 0) + PLAIN ? best : undefined;
}
