import { GROUPS, letterPiece, NEARNESS, nearPiece, pairPiece, SIDES, TELLING } from '../../src/intent/evidence';
import { STEP } from '../../src/intent/weights';

/** Writes the weights of pieces as `readWeights` reads them; those that round to nothing are left out. */
export function weightsText(pieces: ArrayLike<number>): string {
  const lines: string[] = [];
  const letterOf = (weight: number): string => {
    const steps = Math.min(26, Math.round(Math.abs(weight) / STEP));
    return String.fromCharCode((weight > 0 ? 96 : 64) + steps);
  };
  const line = (place: string, names: readonly string[], pieceOf: (index: number) => number): void => {
    const told = names.map((name, index) => ({ name, weight: pieces[pieceOf(index)] ?? 0 }));
    const kept = told.filter(({ weight }) => Math.round(Math.abs(weight) / STEP) > 0);
    if (kept.length > 0) lines.push(`${place} ${kept.map(({ name, weight }) => name + letterOf(weight)).join('')}`);
  };
  const letters = Array.from({ length: 94 }, (_, index) => String.fromCharCode(33 + index));
  line('*', letters, (index) => letterPiece(letters[index]!));
  for (const [g, group] of [...GROUPS].entries())
    for (const [s, side] of [...SIDES].entries())
      for (let near = 0; near < NEARNESS; near++)
        line(`${group}${side}${near}`, letters, (index) => nearPiece(g, s, near, letters[index]!));
  const sided = [...SIDES].flatMap((side) => [...TELLING].map((letter) => side + letter));
  for (const [one, place] of sided.entries()) line(place, sided, (other) => (other > one ? pairPiece(one, other) : -1));
  return lines.join('\n');
}
