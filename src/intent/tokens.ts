import { fold } from './fold';

/** A word, or a mark that ends a clause, with its place in the original text (end exclusive). */
export interface Token {
  /** Folded; for a mark the letter of the shape: `.`, `,` or `?`. */
  word: string;
  start: number;
  end: number;
  mark: boolean;
}

const OTHER = 0;
const LETTER = 1;
const SINGLE = 2;
const APOSTROPHE = 3;
const STOP = 4;
const COMMA = 5;
const QUESTION = 6;

let kinds: Uint8Array | undefined;

function characterKinds(): Uint8Array {
  const table = new Uint8Array(0x10000);
  let all = '';
  for (let code = 0; code < 0x10000; code++) all += code >= 0xd800 && code < 0xe000 ? ' ' : String.fromCharCode(code);
  const set = (pattern: RegExp, kind: number) => {
    for (const found of all.matchAll(pattern)) table.fill(kind, found.index, found.index + found[0].length);
  };
  set(/[\p{L}\p{M}\p{N}]+/gu, LETTER);
  // Scripts written without reliable spaces: every character is a token, and phrases are found by longest match.
  set(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]+/gu, SINGLE);
  set(/[ー]/gu, SINGLE);
  set(/[\u200b-\u200f\u2060\u00ad]|\ufe0f/gu, OTHER);
  set(/['’‘`´ʼ＇]/gu, APOSTROPHE);
  set(/[.!;:\n\r…。！；：।؛۔()[\]{}"“”«»|]/gu, STOP);
  set(/[,，、،]/gu, COMMA);
  set(/[?？؟]/gu, QUESTION);
  return table;
}

const marks: Readonly<Record<number, string>> = { [STOP]: '.', [COMMA]: ',', [QUESTION]: '?' };

/** The words of a text, and the marks between its clauses. */
export function tokenize(text: string, elision: boolean): Token[] {
  kinds ??= characterKinds();
  const tokens: Token[] = [];
  const length = text.length;
  let i = 0;
  while (i < length) {
    const kind = kinds[text.charCodeAt(i)] ?? OTHER;
    const start = i++;
    if (kind === LETTER) {
      while (i < length) {
        const next = kinds[text.charCodeAt(i)] ?? OTHER;
        if (next === LETTER) i++;
        else if (next === APOSTROPHE && !elision && kinds[text.charCodeAt(i + 1)] === LETTER) i += 2;
        else break;
      }
      tokens.push({ word: fold(withoutApostrophes(text.slice(start, i))), start, end: i, mark: false });
    } else if (kind === SINGLE) {
      tokens.push({ word: fold(text.charAt(start)), start, end: i, mark: false });
    } else if (kind >= STOP) {
      // A point inside an address or a number ends nothing.
      const inside =
        kind === STOP && i < length && kinds[text.charCodeAt(i)] === LETTER && text.charCodeAt(start) < 128;
      if (!inside || text.charCodeAt(start) === 10) {
        tokens.push({ word: marks[kind] ?? '.', start, end: i, mark: true });
      }
    }
  }
  return tokens;
}

function withoutApostrophes(word: string): string {
  return /['’‘`´ʼ＇]/u.test(word) ? word.replace(/['’‘`´ʼ＇]/gu, '') : word;
}
