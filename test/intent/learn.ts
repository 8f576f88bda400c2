import { evidence, PIECES } from '../../src/intent/evidence';
import { personsIn } from '../../src/intent/weigh';
import type { Weights } from '../../src/intent/weights';
import { type Random, seededRandom } from '../../src/simulator';

/** The letters of a message, and whether it asks for a person. */
export interface Example {
  readonly letters: string;
  readonly isWanted: boolean;
}

const EPOCHS = 25;
const RATE = 0.1;
/** Keeps weights small. */
const DECAY = 2e-4;
/** A piece in fewer examples tells of these alone. */
const FEWEST = 8;
/** Smaller weights are not worth their place. */
const LEAST = 0.4;

function shuffle<T>(items: T[], random: Random): void {
  for (let last = items.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [items[last], items[other]] = [items[other]!, items[last]!];
  }
}

/**
 * Logistic regression over the evidence of the person that is wanted most surely, by gradient descent with a rate of
 * its own for each piece (Duchi, Hazan, Singer: Adaptive subgradient methods, 2011).
 */
export function learn(examples: readonly Example[]): Weights {
  const random = seededRandom(7);
  const told = examples
    .map(({ letters, isWanted }) => ({ isWanted, persons: personsIn(letters).map((at) => [...evidence(letters, at)]) }))
    .filter(({ persons }) => persons.length > 0);
  const counts = new Uint32Array(PIECES);
  for (const { persons } of told) for (const piece of new Set(persons.flat())) counts[piece]! += 1;
  for (const { persons } of told) {
    persons.forEach((pieces, person) => {
      persons[person] = pieces.filter((piece) => counts[piece]! >= FEWEST);
    });
  }
  const weights = new Float64Array(PIECES);
  const squares = new Float64Array(PIECES).fill(1e-6);
  let bias = -2;
  let biasSquares = 1e-6;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(told, random);
    for (const { isWanted, persons } of told) {
      let odds = Number.NEGATIVE_INFINITY;
      let wanted: readonly number[] = [];
      for (const pieces of persons) {
        const sum = pieces.reduce((total, piece) => total + weights[piece]!, bias);
        if (sum > odds) [odds, wanted] = [sum, pieces];
      }
      const slope = 1 / (1 + Math.exp(-odds)) - Number(isWanted);
      for (const piece of wanted) {
        const own = slope + DECAY * weights[piece]!;
        squares[piece]! += own * own;
        weights[piece]! -= (RATE * own) / Math.sqrt(squares[piece]!);
      }
      biasSquares += slope * slope;
      bias -= (RATE * slope) / Math.sqrt(biasSquares);
    }
  }
  return { pieces: weights.map((weight) => (Math.abs(weight) < LEAST ? 0 : weight)), bias };
}
