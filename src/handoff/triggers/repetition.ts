/** Enough of a message to tell it from others. */
const CAP = 300;

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const CHARACTER = /[\p{L}\p{M}\p{N}]/gu;
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u;
const NUMBER = /\p{N}/u;

/** Shorter ones ("yes", "my orders") are said again for good reasons. */
const FEW_WORDS = 3;
const FEW_CHARACTERS = 5;

/** From here on two messages are the same, said again. */
const ALIKE = 0.8;

/** So many of the user's earlier messages are looked at. */
const LOOK_BACK = 3;

/** The words of a message, or its characters where words are not set apart; undefined where it is too short to tell. */
export function tokensOf(text: string): ReadonlySet<string> | undefined {
  const start = text.slice(0, CAP).toLowerCase();
  const unspaced = UNSPACED.test(start);
  const tokens = new Set(start.match(unspaced ? CHARACTER : WORD));
  return tokens.size >= (unspaced ? FEW_CHARACTERS : FEW_WORDS) ? tokens : undefined;
}

/** Whether two messages are alike (Jaccard index of 0.8 or more) and name the same numbers. */
export function areAlike(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const smaller = Math.min(one.size, other.size);
  if (smaller < ALIKE * Math.max(one.size, other.size)) return false;
  let shared = 0;
  for (const token of one) {
    if (other.has(token)) shared += 1;
    else if (NUMBER.test(token)) return false;
  }
  if (shared < ALIKE * (one.size + other.size - shared)) return false;
  for (const token of other) if (!one.has(token) && NUMBER.test(token)) return false;
  return true;
}

/** As much of a message's tokens as tells most other messages from it, in a tenth of their memory. */
export interface Sketch {
  /** A hash of each token. */
  readonly hashes: readonly number[];
  /** Of the tokens with a number in them: the same whatever their order. */
  readonly numbers: number;
}

// 30 bits: V8 keeps such numbers in the array itself.
const hashOf = (token: string): number => {
  let hash = 0;
  for (let at = 0; at < token.length; at++) hash = (Math.imul(hash, 31) + token.charCodeAt(at)) & 0x3fff_ffff;
  return hash;
};

/** What is kept of tokens to know later whether a message may be said again. */
export function sketchOf(tokens: ReadonlySet<string>): Sketch {
  const words = [...tokens];
  const sum = (numbers: number, word: string) => (NUMBER.test(word) ? (numbers + hashOf(word)) & 0x3fff_ffff : numbers);
  return { hashes: words.map(hashOf), numbers: words.reduce(sum, 0) };
}

/** Whether two messages may be alike: true of all that are, and of hardly any others. */
export function mayBeAlike(one: Sketch, other: Sketch): boolean {
  if (one.numbers !== other.numbers) return false;
  const shared = one.hashes.reduce((sum, hash) => (other.hashes.includes(hash) ? sum + 1 : sum), 0);
  return shared >= ALIKE * (one.hashes.length + other.hashes.length - shared);
}

/** How often in a row the last of a user's messages, oldest first, was said before. Short ones in between do not count. */
export function repetitions(texts: readonly string[]): number {
  const told = texts.map(tokensOf).filter((tokens) => tokens !== undefined);
  const last = texts.at(-1);
  if (last === undefined || tokensOf(last) === undefined) return 0;
  let times = 0;
  for (let at = told.length - 1; at > 0; at--) {
    const said = told[at]!;
    if (!told.slice(Math.max(0, at - LOOK_BACK), at).some((earlier) => areAlike(said, earlier))) break;
    times += 1;
  }
  return times;
}
