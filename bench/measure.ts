import { parseArgs } from 'node:util';
import { botTurn } from './bot-turn';
import { botTurnHistory } from './bot-turn-history';
import { deliveries } from './deliveries';
import { deliveryLatency } from './delivery-latency';
import type { Figure, Result } from './figure';
import { lanes } from './lanes';
import { memory } from './memory';
import { recognizer } from './recognizer';
import { json, table } from './report';
import { restart } from './restart';

const FIGURES: readonly Figure[] = [
  deliveries,
  deliveryLatency,
  lanes,
  botTurn,
  botTurnHistory,
  memory,
  restart,
  recognizer,
];

const USAGE = `Usage: npm run bench [-- --json] [-- --only ${FIGURES.map(({ name }) => name).join('|')}]`;

/** Progress goes to standard error, so that standard output holds the report and nothing else. */
const print = (line: string): void => void process.stderr.write(`${line}\n`);

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { json: { type: 'boolean', default: false }, only: { type: 'string', multiple: true } },
  });
  const unknown = values.only?.find((name) => !FIGURES.some((figure) => figure.name === name));
  if (unknown !== undefined) throw new RangeError(`There is no figure ${unknown}.\n${USAGE}`);
  const chosen = FIGURES.filter(({ name }) => !values.only || values.only.includes(name));

  const begin = performance.now();
  const results: Result[] = [];
  for (const { name, measure } of chosen) {
    results.push(...(await measure((what) => print(`${name}: ${what}`))));
  }
  const seconds = (performance.now() - begin) / 1_000;
  process.stdout.write(`${values.json ? json(results, seconds) : `\n${table(results)}`}\n`);
  print(`${Math.round(seconds)} seconds`);
}

main().catch((error: unknown) => {
  print(error instanceof Error ? (error.stack ?? error.message) : String(error));
  process.exitCode = 1;
});
