import { invalid } from './problem';

/**
 * Filters in FIQL (draft-nottingham-atompub-fiql): `state==active;(user.name==Ann*,channelId!=bot)`. `;` is and, `,` is
 * or and binds less; a selector is a path into the row, through any element of an array; `*` stands for anything.
 */
export function matchesFilter<T>(filter: string, show: (row: T) => object): (row: T) => boolean {
  const reader = { text: filter, position: 0 };
  const test = readOr(reader);
  if (reader.position < filter.length) throw notUnderstood(filter);
  return (row) => test(show(row));
}

type Test = (shown: object) => boolean;
interface Reader {
  readonly text: string;
  position: number;
}

const notUnderstood = (filter: string) => invalid(`filter: ${filter} is not understood.`);

function take(reader: Reader, sign: string): boolean {
  if (reader.text[reader.position] !== sign) return false;
  reader.position += 1;
  return true;
}

function readOr(reader: Reader): Test {
  const tests = [readAnd(reader)];
  while (take(reader, ',')) tests.push(readAnd(reader));
  return (shown) => tests.some((test) => test(shown));
}

function readAnd(reader: Reader): Test {
  const tests = [readOne(reader)];
  while (take(reader, ';')) tests.push(readOne(reader));
  return (shown) => tests.every((test) => test(shown));
}

function readOne(reader: Reader): Test {
  if (take(reader, '(')) {
    const inner = readOr(reader);
    if (!take(reader, ')')) throw notUnderstood(reader.text);
    return inner;
  }
  const comparison = /([\w.]+)(==|!=)([^;,()]*)/y;
  comparison.lastIndex = reader.position;
  const [whole, selector, operator, argument] = comparison.exec(reader.text) ?? [];
  if (whole === undefined || selector === undefined || argument === undefined) throw notUnderstood(reader.text);
  reader.position += whole.length;
  const path = selector.split('.');
  const literal = argument.split('*').map((part) => part.replaceAll(/[\\^$.|?*+()[\]{}]/g, '\\$&'));
  const pattern = new RegExp(`^${literal.join('.*')}$`, 's');
  const isEqual: Test = (shown) => valuesAt(shown, path).some((value) => pattern.test(String(value)));
  return operator === '==' ? isEqual : (shown) => !isEqual(shown);
}

function valuesAt(value: unknown, path: readonly string[]): unknown[] {
  if (Array.isArray(value)) return value.flatMap((element) => valuesAt(element, path));
  const [key, ...rest] = path;
  if (key === undefined) return value === undefined ? [] : [value];
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return [];
  return valuesAt((value as Record<string, unknown>)[key], rest);
}
