import type { CultureData, CultureName, Traits } from './culture-data';
import { common } from './cultures/common';
import { type WordClass, wordClasses } from './word-class';

const besides = ['clitics', 'correct', 'hints'] as const;
type Besides = (typeof besides)[number];

const classOf = new Map(Object.entries(wordClasses).map(([name, letter]) => [letter as string, name as WordClass]));

/**
 * Reads what the files of the cultures hold: one line a class of words, which begins with the letter of the class in
 * `wordClasses` (or with `clitics`, `correct`, `hints`); its entries follow, separated by commas. Throws where a line
 * begins with anything else.
 */
export function culture(name: CultureName, lines: string, traits: Traits = {}): CultureData {
  const words: Partial<Record<WordClass, string>> = {};
  const data: CultureData & Partial<Record<Besides, string>> = { culture: name, words, hints: '', ...traits };
  for (const line of (common + lines).trim().split(/\n+/u)) {
    const [key = '', entries = ''] = line.split(/ (.*)/u);
    const wordClass = classOf.get(key);
    if (wordClass !== undefined) words[wordClass] = `${words[wordClass] ?? ''},${entries}`;
    else if (besides.includes(key as Besides)) data[key as Besides] = `${data[key as Besides] ?? ''},${entries}`;
    else throw new Error(`No class of words has the letter "${key}" (${name})`);
  }
  return data;
}
