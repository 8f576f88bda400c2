import { evidence, isPerson } from './evidence';
import { BIAS, learned } from './learned-weights';
import { readWeights, type Weights } from './weights';

/** The person of a shape who is wanted most surely. */
export interface Weighed {
  /** Where the word stands. */
  readonly at: number;
  /** How sure it is that the person is wanted: the logarithm of the odds. */
  readonly odds: number;
}

/** Whoever speaks of more people than these asks for none of them. */
const MOST_PERSONS = 8;

let own: Weights | undefined;

/** The places of the persons that are weighed. */
export function personsIn(letters: string): number[] {
  const places: number[] = [];
  for (let at = 0; at < letters.length && places.length < MOST_PERSONS; at++)
    if (isPerson(letters.charAt(at))) places.push(at);
  return places;
}

/**
 * Weighs what stands around each person of a shape; undefined where there is none.
 * @param weights by default the ones learned from messages
 */
export function weigh(letters: string, weights?: Weights): Weighed | undefined {
  own ??= { pieces: readWeights(learned), bias: BIAS };
  const { pieces, bias } = weights ?? own;
  let best: Weighed | undefined;
  for (const at of personsIn(letters)) {
    let odds = bias;
    for (const piece of evidence(letters, at)) odds += pieces[piece] ?? 0;
    if (best === undefined || odds > best.odds) best = { at, odds };
  }
  return best;
}
