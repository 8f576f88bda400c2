import { cpus } from 'node:os';
import { isMet, type Measured, type Result, type Target } from './figure';

const number = (value: number): string => {
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return value.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits });
};

const words = (target: Target): string =>
  'atLeast' in target ? `at least ${target.atLeast}` : `at most ${target.atMost}`;

function cells(result: Result): string[] {
  if ('skipped' in result) return [result.title, '', '', '', '', '', `skipped: ${result.skipped}`];
  const { title, reference, product, unit, ratio, target, note } = result;
  const met = isMet(result);
  return [
    title,
    reference === undefined ? '' : number(reference),
    number(product),
    unit,
    ratio === undefined ? '' : ratio.toFixed(2),
    target ? `${words(target)}${ratio === undefined ? ` ${unit}` : ''}` : '',
    [met === undefined ? '' : met ? 'met' : 'MISSED', note ?? ''].filter((part) => part !== '').join(', '),
  ];
}

const HEADINGS = ['figure', 'reference', 'product', 'unit', 'ratio', 'target', ''];

/** Which columns hold numbers. */
const RIGHT = new Set([1, 2, 4]);

/** The results as a table for people. */
export function table(results: readonly Result[]): string {
  const rows = [HEADINGS, ...results.map(cells)];
  const widths = HEADINGS.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) =>
        RIGHT.has(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd();
  const rule = widths.map((width) => '-'.repeat(width)).join('  ');
  return [line(HEADINGS), rule, ...rows.slice(1).map(line)].join('\n');
}

const rounded = (value: number | undefined): number | undefined =>
  value === undefined ? undefined : Number(value.toPrecision(4));

const plain = (result: Measured) => ({
  ...result,
  reference: rounded(result.reference),
  product: rounded(result.product),
  ratio: rounded(result.ratio),
  met: isMet(result),
});

/** The same as one JSON object. */
export const json = (results: readonly Result[], seconds: number): string =>
  JSON.stringify(
    {
      machine: { processors: cpus().length, model: cpus()[0]?.model, node: process.version },
      seconds: Math.round(seconds),
      met: results.every((result) => 'skipped' in result || isMet(result) !== false),
      figures: results.map((result) => ('skipped' in result ? result : plain(result))),
    },
    undefined,
    2,
  );
