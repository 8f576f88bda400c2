import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { type CultureName, cultureNames } from '../../src/intent';
import { isBelieved, read, saidIn } from '../../src/intent/find-requests';
import { lexiconOf } from '../../src/intent/lexicons';
import type { Request } from '../../src/intent/request';
import { resolveCulture } from '../../src/intent/resolve-culture';
import { weigh } from '../../src/intent/weigh';
import { readWeights } from '../../src/intent/weights';
import { seededRandom } from '../../src/simulator';
import { corpus, type Said } from './corpus/read-corpus';
import { type Example, learn } from './learn';
import { phrases } from './phrases';
import { weightsText } from './weights-text';

/*
 * Learns the weights from the project's own messages and from files of others, named on the command line (JSON lines,
 * also gzipped: `text`, `lang`, `label`), says how it does on what it did not learn from, and writes them.
 */
const FOLDS = 6;
const WEIGHTS = join(__dirname, '../../src/intent/learned-weights.ts');

const rowSchema = z.object({
  text: z.string(),
  lang: z.string(),
  label: z.enum(['handoff', 'other', 'ambiguous']),
  kind: z.string().optional(),
});

interface Told extends Example {
  /** The surest wish that frames say. */
  readonly said: Request | undefined;
  readonly source: string;
  readonly fold: number;
}

const random = seededRandom(11);

/** Own messages are tried with weights that no message of their language has taught. */
function toldOf({ culture, text, isWanted }: Said, source: string, isOwn: boolean): Told {
  const { shape, framed } = read(lexiconOf(culture), text);
  const fold = isOwn ? cultureNames.indexOf(culture) % FOLDS : Math.floor(random() * FOLDS);
  return { letters: shape.letters, isWanted, said: saidIn(framed), source, fold };
}

function rowsOf(path: string): Said[] {
  const bytes = readFileSync(path);
  const lines = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').trim().split('\n');
  return lines.flatMap((line) => {
    const { text, lang, label, kind = 'explicit' } = rowSchema.parse(JSON.parse(line));
    const isKnown = label === 'other' || (label === 'handoff' && kind === 'explicit');
    const culture = isKnown ? resolveCulture(lang) : undefined;
    return culture ? [{ culture, text, isWanted: label === 'handoff' }] : [];
  });
}

const told = [
  ...corpus.map((said) => toldOf(said, 'own', true)),
  ...Object.entries(phrases).flatMap(([culture, { wanted, unwanted }]) =>
    [...wanted.map((text) => ({ text, isWanted: true })), ...unwanted.map((text) => ({ text, isWanted: false }))].map(
      (said) => toldOf({ ...said, culture: culture as CultureName }, 'phrases', true),
    ),
  ),
  ...process.argv.slice(2).flatMap((path) => rowsOf(path).map((said) => toldOf(said, path, false))),
];

console.log(`${told.length} messages; each is tried with weights that were not learned from it`);
const found = told.map(() => false);
for (let fold = 0; fold < FOLDS; fold++) {
  const weights = learn(told.filter((one) => one.fold !== fold));
  told.forEach((one, index) => {
    if (one.fold !== fold) return;
    const weighed = weigh(one.letters, weights);
    found[index] = weighed ? isBelieved(weighed.odds, one.said) : one.said !== undefined;
  });
}
for (const source of new Set(told.map((one) => one.source))) {
  const count = (isWanted: boolean, test: (one: Told, index: number) => boolean): number =>
    told.filter((one, index) => one.source === source && one.isWanted === isWanted && test(one, index)).length;
  const all = (isWanted: boolean) => count(isWanted, () => true);
  const framedOf = (isWanted: boolean) => count(isWanted, (one) => one.said !== undefined);
  const foundOf = (isWanted: boolean) => count(isWanted, (_one, index) => found[index] === true);
  console.log(
    `${source}: by frames ${framedOf(true)}, with weights ${foundOf(true)} of ${all(true)} requests; ` +
      `false alarms ${framedOf(false)}, with weights ${foundOf(false)} of ${all(false)}`,
  );
}

const weights = learn(told);
const lines = weightsText(weights.pieces);
writeFileSync(
  WEIGHTS,
  `/** Learned, see docs/intent.md: \`npm run weights\` writes this file. The odds of a person with nothing around. */
export const BIAS = ${weights.bias.toFixed(2)};

/** What stands around a person, and what it weighs, as \`readWeights\` reads it. */
export const learned = \`
${lines}
\`;
`,
);
console.log(`${readWeights(lines).filter((weight) => weight !== 0).length} weights, ${lines.length} bytes`);
