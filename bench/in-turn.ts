/** The middle one of some numbers, or the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  if (upper === undefined || lower === undefined) throw new RangeError('There is no median of no numbers.');
  return (upper + lower) / 2;
}

/** The value below which `share` of the numbers lie. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const value = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  if (value === undefined) throw new RangeError('There is no percentile of no numbers.');
  return value;
}

/** What some runs gave, round by round. */
export type Rounds<Name extends string> = Readonly<Record<Name, number[]>>;

/**
 * Runs several things in turn, A B A B …, so that what the machine does beside is shared by all of them. A first round
 * warms up and does not count. What is undefined is left out.
 */
export async function inTurn<Name extends string>(
  runs: Readonly<Record<Name, (() => Promise<number>) | undefined>>,
  { rounds, progress }: { rounds: number; progress: (what: string) => void },
): Promise<Rounds<Name>> {
  const names = Object.keys(runs) as Name[];
  const values = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let round = 0; round <= rounds; round++) {
    progress(round === 0 ? 'warming up' : `round ${round} of ${rounds}`);
    for (const name of names) {
      const value = await runs[name]?.();
      if (round > 0 && value !== undefined) values[name].push(value);
    }
  }
  return values;
}

/** Medians of a reference and a product that were run in turn, and of their ratio. */
export function compare(reference: readonly number[], product: readonly number[]) {
  const ratios = product.map((value, round) => value / (reference[round] ?? Number.NaN));
  return { reference: median(reference), product: median(product), ratio: median(ratios) };
}
