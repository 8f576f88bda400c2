import { evidence, isPerson } from './evidence';
import { BIAS, learned } from './learned-weights';
import { readWeights } from './weights';

/** The person of a shape who is wanted most surely. */
export interface Weighed {
  /** Where the word stands. */
  readonly at: number;
  /** How sure it is that the person is wanted: the logarithm of the odds. */
  readonly odds: number;
}

/** Whoever speaks of more people than these asks for none of them. */
const MOST_PERSONS = 8;

let weights: Float64Array | undefined;

/** How sure it is that the person at a place is wanted. */
export function oddsAt(letters: string, at: number, by: ArrayLike<number>, bias: number): number {
  let odds = bias;
  for (const piece of evidence(letters, at)) odds += by[piece] ?? 0;
  return odds;
}

/** The places of the persons that are weighed. */
export function personsIn(letters: string): number[] {
  const places: number[] = [];
  for (let at = 0; at < letters.length && places.length < MOST_PERSONS; at++)
    if (isPerson(letters.charAt(at))) places.push(at);
  return places;
}

/** Weighs what stands around each person of a shape, with weights learned from messages; undefined where there is none. */
export function weigh(letters: string): Weighed | undefined {
  weights ??= readWeights(learned);
  let best: Weighed | undefined;
  for (const at of personsIn(letters)) {
    const odds = oddsAt(letters, at, weights, BIAS);
    if (best === undefined || odds > best.odds) best = { at, odds };
  }
  return best;
}
