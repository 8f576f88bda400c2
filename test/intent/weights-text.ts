import { GROUPS, NEARNESS, SIDES, TELLING } from '../../src/intent/evidence';
import { pieceOf, STEP } from '../../src/intent/weights';

const LETTERS = Array.from({ length: 94 }, (_, index) => String.fromCharCode(33 + index));
const SIDED = [...SIDES].flatMap((side) => [...TELLING].map((letter) => side + letter));
const NEAR = [...GROUPS].flatMap((group) =>
  [...SIDES].flatMap((side) => Array.from({ length: NEARNESS }, (_, near) => `${group}${side}${near}`)),
);

const letterOf = (steps: number): string => String.fromCharCode((steps > 0 ? 96 : 64) + Math.min(26, Math.abs(steps)));

/** Writes the weights of pieces as `readWeights` reads them; those that round to nothing are left out. */
export function weightsText(pieces: ArrayLike<number>): string {
  const line = (place: string, names: readonly string[]): string => {
    const told = names.map((name) => ({ name, steps: Math.round((pieces[pieceOf(place, name)] ?? 0) / STEP) }));
    const kept = told.filter(({ steps }) => steps !== 0);
    return kept.length > 0 ? `${place} ${kept.map(({ name, steps }) => name + letterOf(steps)).join('')}\n` : '';
  };
  const near = ['*', ...NEAR].map((place) => line(place, LETTERS));
  return [...near, ...SIDED.map((place) => line(place, SIDED))].join('').trim();
}
