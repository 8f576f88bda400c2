import { GROUPS, letterPiece, nearPiece, PIECES, pairPiece, SIDES, TELLING } from './evidence';

/** What pieces of evidence weigh, and the odds of a person without any; logarithms. */
export interface Weights {
  readonly pieces: Float64Array;
  readonly bias: number;
}

/** The unit of a weight, in the logarithm of odds. */
export const STEP = 0.15;

/** `a` to `z` speak for a wish, `A` to `Z` against one: the further in the alphabet, the more. */
const weightOf = (letter: string): number => {
  const code = letter.charCodeAt(0);
  return STEP * (code >= 97 ? code - 96 : 64 - code);
};

const sided = (side: string, letter: string): number => SIDES.indexOf(side) * TELLING.length + TELLING.indexOf(letter);

/**
 * The piece at a place and of a letter. A place is `*` for the sentence; a group, a side and how near; or, for pairs, a
 * side and a letter: there the other letter has its side before it.
 */
export function pieceOf(place: string, letter: string): number {
  const [first = '', second = '', third = ''] = place;
  if (place.length === 1) return letterPiece(letter);
  if (place.length === 2) return pairPiece(sided(first, second), sided(letter.charAt(0), letter.charAt(1)));
  return nearPiece(GROUPS.indexOf(first), SIDES.indexOf(second), Number(third), letter);
}

/**
 * Reads weights. A line begins with the place of its pieces, as `pieceOf` has it; their letters follow, each with its
 * weight.
 */
export function readWeights(lines: string): Float64Array {
  const weights = new Float64Array(PIECES);
  for (const line of lines.trim().split('\n')) {
    const [place = '', rest = ''] = line.split(/ (.*)/u);
    const size = place.length === 2 ? 2 : 1;
    for (let at = 0; at < rest.length; at += size + 1)
      weights[pieceOf(place, rest.slice(at, at + size))] = weightOf(rest.charAt(at + size));
  }
  return weights;
}
