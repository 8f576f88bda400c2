import type { CultureData } from './culture-data';
import { type Frame, framesFor } from './frames';
import { tokenize } from './tokens';
import { type WordClass, wordClasses } from './word-class';

/** A place in the tree of phrases: the letter of the phrase that ends here, and the words that may follow. */
export interface PhraseNode {
  letter: string | undefined;
  next: Map<string, PhraseNode> | undefined;
}

/** A better spelling of a word, the place where two words run together, or nothing. */
export type Correction = string | number | undefined;

/** A culture's words, ready for look-up. */
export interface Lexicon {
  culture: string;
  elision: boolean;
  /** Whether the verb may follow the person. */
  verbLast: boolean;
  frames: readonly Frame[];
  phrases: Map<string, PhraseNode>;
  stems: Map<string, string>;
  /** How compounds end that are a word by their last part: `abteilung`. */
  suffixes: readonly (readonly [ending: string, letter: string])[];
  /** Long stems, worth correcting the beginning of a word to. */
  correctableStems: readonly string[];
  /** How stems begin, two letters each: most words begin like none. */
  stemStarts: ReadonlySet<string>;
  /** The lengths the stems have, longest first. */
  stemLengths: readonly number[];
  clitics: readonly string[];
  /** Words worth correcting to, by first letter and length (`h5`). */
  corrections: ReadonlyMap<string, readonly string[]>;
  /** What correction made of words seen before. */
  seen: Map<string, Correction>;
  /** The letters of words seen before by their form; empty where they have none. */
  forms: Map<string, string>;
  /** Words never corrected. */
  keep: ReadonlySet<string>;
}

const START = 2;
/** Enough for the words people use; emptied when full, so that made-up words cannot fill the memory. */
export const REMEMBERED = 8000;
export const SHORT = 12;

const correctable: readonly WordClass[] = [
  'human',
  'person',
  'agent',
  'someone',
  'role',
  'talk',
  'connect',
  'want',
  'genuine',
  'help',
];

const digraphs: readonly (readonly [RegExp, string])[] = [
  [/ä|æ/gu, 'ae'],
  [/ö|ø/gu, 'oe'],
  [/ü/gu, 'ue'],
  [/å/gu, 'aa'],
];

function spellings(entry: string): string[] {
  let other = entry;
  for (const [letter, digraph] of digraphs) other = other.replace(letter, digraph);
  return other === entry ? [entry] : [entry, other];
}

const list = (entries: string | undefined): string[] =>
  (entries ?? '')
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');

const forms = (word: string): string[] =>
  word.split('|').flatMap((choice) => {
    const [base = '', ...endings] = choice.split('~');
    return [base, ...endings.map((ending) => base + ending)];
  });

/** The phrases an entry of a lexicon stands for: `my|your boss~es` is four. */
function expand(entry: string): string[] {
  return entry
    .split(' ')
    .map(forms)
    .reduce((phrases, words) => phrases.flatMap((phrase) => words.map((word) => `${phrase} ${word}`.trim())));
}

/** Reads a culture's data, with the developer's own phrases and vetoes on top, into a lexicon. */
export function compileLexicon(data: CultureData, phrases: readonly string[], vetoes: readonly string[]): Lexicon {
  const elision = data.elision ?? false;
  const words = (entry: string) =>
    tokenize(entry, elision)
      .filter((token) => !token.mark)
      .map((token) => token.word);
  const root = new Map<string, PhraseNode>();
  const stems = new Map<string, string>();
  const corrections = new Map<string, string[]>();
  const suffixes: (readonly [string, string])[] = [];
  const correctableStems: string[] = [];
  const learned = new Set<string>();

  const learn = (word: string) => {
    if (word.length < 4 || learned.has(word) || !/^\p{L}+$/u.test(word)) return;
    learned.add(word);
    const key = `${word.charAt(0)}${word.length}`;
    corrections.set(key, [...(corrections.get(key) ?? []), word]);
  };
  const add = (entry: string, letter: string, learnable: boolean) => {
    const path = words(entry);
    const first = path[0];
    if (first === undefined) return;
    if (entry.startsWith('*')) {
      suffixes.push([first, letter]);
      if (learnable) learn(first);
    }
    if (entry.endsWith('*') && path.length === 1) {
      if (learnable && first.length >= 7) correctableStems.push(first);
      stems.set(first, letter);
      return;
    }
    let nodes = root;
    path.forEach((word, index) => {
      const node = nodes.get(word) ?? { letter: undefined, next: undefined };
      nodes.set(word, node);
      if (learnable && path.length === 1) learn(word);
      if (index === path.length - 1) node.letter = letter;
      else {
        node.next ??= new Map();
        nodes = node.next;
      }
    });
  };

  for (const [name, letter] of Object.entries(wordClasses) as [WordClass, string][]) {
    for (const entry of list(data.words[name])) {
      for (const spelling of expand(entry).flatMap(spellings)) add(spelling, letter, correctable.includes(name));
    }
  }
  for (const phrase of phrases) add(phrase, wordClasses.phrase, false);
  for (const veto of vetoes) add(veto, wordClasses.veto, false);

  return {
    culture: data.culture,
    elision,
    verbLast: data.verbLast ?? false,
    frames: framesFor(data),
    phrases: root,
    stems,
    suffixes,
    correctableStems,
    stemStarts: new Set([...stems.keys()].map((stem) => stem.slice(0, START))),
    stemLengths: [...new Set([...stems.keys()].map((stem) => stem.length))].sort((a, b) => b - a),
    clitics: list(data.clitics),
    corrections,
    seen: new Map(),
    forms: new Map(),
    keep: new Set(list(data.correct).flatMap(words)),
  };
}

/** The letter of a word by its beginning or its end, or with a clitic taken off. */
export function letterByForm(lexicon: Lexicon, word: string): string | undefined {
  // A longer one may be a slice that keeps the whole message in memory.
  if (word.length > SHORT) return formOf(lexicon, word);
  let letter = lexicon.forms.get(word);
  if (letter === undefined) {
    letter = formOf(lexicon, word) ?? '';
    if (lexicon.forms.size >= REMEMBERED) lexicon.forms.clear();
    lexicon.forms.set(word, letter);
  }
  return letter === '' ? undefined : letter;
}

function formOf(lexicon: Lexicon, word: string): string | undefined {
  const byStem = letterByStem(lexicon, word);
  if (byStem !== undefined) return byStem;
  for (const [ending, letter] of lexicon.suffixes) if (word.endsWith(ending)) return letter;
  for (const clitic of lexicon.clitics) {
    if (word.length < clitic.length + 3 || !word.startsWith(clitic)) continue;
    const rest = word.slice(clitic.length);
    const letter = lexicon.phrases.get(rest)?.letter ?? letterByStem(lexicon, rest);
    if (letter !== undefined) return letter;
  }
  return undefined;
}

function letterByStem(lexicon: Lexicon, word: string): string | undefined {
  if (!lexicon.stemStarts.has(word.slice(0, START))) return undefined;
  for (const length of lexicon.stemLengths) {
    const letter = length > word.length ? undefined : lexicon.stems.get(word.slice(0, length));
    if (letter !== undefined) return letter;
  }
  return undefined;
}
