import type { Figure, Result } from './figure';
import { median } from './in-turn';
import { benchIntent } from './intent';

/** What it costs to see in a message that its writer wants a person. */
export const recognizer: Figure = {
  name: 'recognizer',
  async measure(progress): Promise<readonly Result[]> {
    progress('all languages');
    const { languages, lengths } = benchIntent();
    const figures = [...languages.values()];
    const of = (length: number): number => lengths.get(length) ?? Number.NaN;
    const compared = (reference: number, product: number) => ({ reference, product, ratio: product / reference });
    const row = { name: 'recognizer', unit: 'µs' };
    return [
      {
        ...row,
        title: 'recognising a wish for a person, mean of the slowest language',
        product: Math.max(...figures.map(({ mean }) => mean)),
        target: { atMost: 10 },
      },
      {
        ...row,
        title: 'the same, p99 of the slowest language',
        product: Math.max(...figures.map(({ p99 }) => p99)),
        target: { atMost: 100 },
      },
      {
        ...row,
        title: 'the same, the middle language against one pattern of English words',
        ...compared(median(figures.map(({ plain }) => plain)), median(figures.map(({ mean }) => mean))),
      },
      {
        ...row,
        title: 'the same, 1,000 characters against ten times 100',
        ...compared(10 * of(100), of(1_000)),
        target: { atMost: 1.1 },
      },
      {
        ...row,
        title: 'the same, 100,000 characters against 1,000',
        ...compared(of(1_000), of(100_000)),
        target: { atMost: 1.1 },
      },
    ];
  },
};
