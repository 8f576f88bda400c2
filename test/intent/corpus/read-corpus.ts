import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CultureName, cultureNames } from '../../../src/intent';

/** Something a user may write to a bot. */
export interface Said {
  readonly culture: CultureName;
  readonly text: string;
  readonly isWanted: boolean;
}

/**
 * What people may say, in a file a culture: a line begins with `+` where a person is wanted, with `-` where not. The
 * weights are learned from it.
 */
export const corpus: readonly Said[] = cultureNames.flatMap((culture) =>
  readFileSync(join(__dirname, `${culture}.txt`), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => ({ culture, text: line.slice(2), isWanted: line.startsWith('+ ') })),
);
