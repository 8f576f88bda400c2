import { type Correction, type Lexicon, letterByForm, REMEMBERED, SHORT } from './lexicon';
import type { Token } from './tokens';

const LONGEST = 24;

/** Whether one insertion, loss, change or swap of neighbours turns `word` into `target` (two, of words of 9 and more). */
export function isMisspelling(word: string, target: string): boolean {
  const longer = Math.max(word.length, target.length);
  const allowed = longer >= 9 ? 2 : 1;
  if (Math.abs(word.length - target.length) > allowed) return false;
  return distance(word, target, allowed) <= allowed;
}

function distance(a: string, b: string, limit: number): number {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  const restA = endA - start;
  const restB = endB - start;
  if (restA === 0 || restB === 0) return restA + restB;
  if (restA === 1 && restB === 1) return 1;
  if (restA === 2 && restB === 2) return a[start] === b[start + 1] && a[start + 1] === b[start] ? 1 : 2;
  if (limit < 2) return limit + 1;
  // Only words of nine letters and more come here: two separate slips.
  const skip = (from: number, to: number) => {
    const x = a.slice(from, endA);
    const y = b.slice(to, endB);
    return 1 + distance(x, y, 1);
  };
  return Math.min(skip(start + 1, start), skip(start, start + 1), skip(start + 1, start + 1));
}

const collapse = (word: string, keep: string) => word.replace(/(\p{L})\1{2,}/gu, keep);

function correction(lexicon: Lexicon, word: string): string | undefined {
  if (drawnOut(word)) {
    for (const shorter of [collapse(word, '$1'), collapse(word, '$1$1')]) {
      if (lexicon.phrases.has(shorter) || letterByForm(lexicon, shorter)) return shorter;
    }
  }
  if (word.length < 4) return undefined;
  // A letter left out is the likeliest slip.
  for (const more of [1, 0, -1, 2, -2]) {
    for (const candidate of lexicon.corrections.get(`${word.charAt(0)}${word.length + more}`) ?? []) {
      // Changing a letter of a four-letter word makes another word (walk, talk): believed only as a slip of the finger.
      if (candidate.length === 4 && word.length < 5 && !swapped(word, candidate) && !slipped(word, candidate)) continue;
      if (isMisspelling(word, candidate)) return candidate;
    }
  }
  const stem = misspeltStem(lexicon, word);
  if (stem !== undefined) return stem;
  return lexicon.corrections
    .get(`${word.charAt(1)}${word.length}`)
    ?.find((candidate) => candidate[1] === word[0] && candidate.slice(2) === word.slice(2));
}

/** A long stem that the word begins with, but for one slip. */
function misspeltStem(lexicon: Lexicon, word: string): string | undefined {
  for (const stem of lexicon.correctableStems) {
    if (stem[0] !== word[0] || word.length < stem.length - 1) continue;
    for (const length of [stem.length, stem.length - 1, stem.length + 1])
      if (distance(word.slice(0, length), stem, 1) <= 1) return stem;
  }
  return undefined;
}

function drawnOut(word: string): boolean {
  for (let i = 2; i < word.length; i++) if (word[i] === word[i - 1] && word[i] === word[i - 2]) return true;
  return false;
}

function swapped(word: string, candidate: string): boolean {
  return word.length === candidate.length && [...word].sort().join('') === [...candidate].sort().join('');
}

const keyboard = new Map<string, readonly [row: number, column: number]>();
['qwertyuiop', 'asdfghjkl', 'zxcvbnm'].forEach((keys, row) => {
  for (const [column, key] of [...keys].entries()) keyboard.set(key, [row, column]);
});

/** Whether one letter was changed for its neighbour on the keyboard. */
function slipped(word: string, candidate: string): boolean {
  if (word.length !== candidate.length) return false;
  const at = [...word].findIndex((letter, index) => letter !== candidate[index]);
  if (at < 0 || word.slice(at + 1) !== candidate.slice(at + 1)) return false;
  const [hit, meant] = [keyboard.get(word[at] ?? ''), keyboard.get(candidate[at] ?? '')];
  return hit !== undefined && meant !== undefined && Math.abs(hit[0] - meant[0]) < 2 && Math.abs(hit[1] - meant[1]) < 2;
}

function look(lexicon: Lexicon, word: string): Correction {
  if (word.length > LONGEST || lexicon.phrases.has(word) || lexicon.keep.has(word) || letterByForm(lexicon, word))
    return undefined;
  return correction(lexicon, word) ?? seam(lexicon, word);
}

function remembered(lexicon: Lexicon, word: string): Correction {
  // A longer one may be a slice that keeps the whole message in memory.
  if (word.length > SHORT) return look(lexicon, word);
  if (lexicon.seen.has(word)) return lexicon.seen.get(word);
  if (lexicon.seen.size >= REMEMBERED) lexicon.seen.clear();
  const result = look(lexicon, word);
  lexicon.seen.set(word, result);
  return result;
}

/** The tokens with misspelt, drawn-out and run-together words replaced by words of the lexicon; undefined if none was. */
export function correctSpelling(lexicon: Lexicon, tokens: readonly Token[]): Token[] | undefined {
  let corrected: Token[] | undefined;
  tokens.forEach((token, index) => {
    const better = token.mark || token.word.length < 4 ? undefined : remembered(lexicon, token.word);
    if (better === undefined) {
      corrected?.push(token);
      return;
    }
    corrected ??= tokens.slice(0, index);
    if (typeof better === 'string') {
      corrected.push({ ...token, word: better });
      return;
    }
    const middle = Math.min(token.start + better, token.end);
    corrected.push({ ...token, word: token.word.slice(0, better), end: middle });
    corrected.push({ ...token, word: token.word.slice(better), start: middle });
  });
  return corrected;
}

function seam(lexicon: Lexicon, word: string): number | undefined {
  if (word.length < 5) return undefined;
  for (let at = 1; at < word.length; at++) {
    if (
      Math.max(at, word.length - at) >= 4 &&
      lexicon.phrases.has(word.slice(0, at)) &&
      lexicon.phrases.has(word.slice(at))
    )
      return at;
  }
  return undefined;
}
