/** Numbers from 0 (inclusive) to 1 (exclusive). */
export type Random = () => number;

/** The mulberry32 generator: small, and the same row of numbers for the same seed on every machine. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A length of time in ms: always the same, or drawn evenly from a range. */
export type Milliseconds = number | readonly [from: number, to: number];

/** Draws from a range; whole ms. */
export function drawMs(ms: Milliseconds, random: Random): number {
  if (typeof ms === 'number') return ms;
  const [from, to] = ms;
  return Math.round(from + random() * (to - from));
}
