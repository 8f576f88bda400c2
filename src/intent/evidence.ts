/** The letters of those who may be wanted. Some are alike in what is said around them. */
const groups: Readonly<Record<string, number>> = { H: 0, R: 1, P: 2, O: 2, S: 3, Q: 3, D: 4 };

export const GROUPS = 'HRPSD';
export const SIDES = '<>';
/** How near a word is to the person: itself, next, 2, up to 4, up to 8, up to 20 words, or in another sentence. */
export const NEARNESS = 7;
/** The letters of which two together say more than each. */
export const TELLING = 'TCcGWMYKhLIENr3zm=aABUb?';

const OTHER_SENTENCE = NEARNESS - 1;
const FURTHEST = 20;
/** So near on either side, letters tell together. */
const TOGETHER = [8, 6] as const;
const LETTERS = 128;
/** Stands for the beginning and the end of the message. */
const EDGE = '^';
const SIDED = TELLING.length * SIDES.length;

const NEAR = LETTERS;
const PAIRS = NEAR + GROUPS.length * SIDES.length * NEARNESS * LETTERS;

/** All pieces have numbers below this. */
export const PIECES = PAIRS + SIDED * SIDED;

/** The number of a letter in the sentence of a person. */
export const letterPiece = (letter: string): number => letter.charCodeAt(0);

/** The number of a letter so near to a person of a group. */
export const nearPiece = (group: number, side: number, nearness: number, letter: string): number =>
  NEAR + ((group * SIDES.length + side) * NEARNESS + nearness) * LETTERS + letter.charCodeAt(0);

/** The number of two telling letters around a person, each by its place in `TELLING`, those after the person behind those before. */
export const pairPiece = (one: number, other: number): number => PAIRS + one * SIDED + other;

const nearnessOf = (distance: number): number => (distance <= 2 ? distance : distance <= 4 ? 3 : distance <= 8 ? 4 : 5);

const endsSentence = (letter: string): boolean => letter === '.' || letter === '?';

export const isPerson = (letter: string): boolean => letter in groups;

/**
 * What stands around a word for a person in a shape, each piece of it as a number: the letters of its sentence, which
 * letters stand how near on which side, and which telling ones stand there together. It is the same in every language.
 */
export function evidence(letters: string, at: number): Set<number> {
  const person = letters.charAt(at);
  const group = groups[person] ?? 0;
  const pieces = new Set([letterPiece(person), nearPiece(group, 0, 0, person)]);
  const together: number[] = [];
  for (const side of [0, 1] as const) {
    const step = side === 0 ? -1 : 1;
    let isBeyond = false;
    for (let distance = 1; distance <= FURTHEST; distance++) {
      const letter = letters.charAt(at + step * distance);
      if (letter === '') {
        if (!isBeyond) pieces.add(nearPiece(group, side, nearnessOf(distance), EDGE));
        break;
      }
      pieces.add(nearPiece(group, side, isBeyond ? OTHER_SENTENCE : nearnessOf(distance), letter));
      if (isBeyond) continue;
      isBeyond = endsSentence(letter);
      if (isBeyond && side === 0) continue;
      pieces.add(letterPiece(letter));
      const place = distance <= TOGETHER[side] ? TELLING.indexOf(letter) : -1;
      if (place >= 0 && !together.includes(side * TELLING.length + place)) together.push(side * TELLING.length + place);
    }
  }
  for (const one of together) for (const other of together) if (one < other) pieces.add(pairPiece(one, other));
  return pieces;
}
