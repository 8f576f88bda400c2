import { matchesFilter } from './fiql';
import { invalid } from './problem';
import type { RouteAnswer } from './route';

/** A page is at most this long, whatever is asked for; `page.size` tells. */
const MAX_PAGE_SIZE = 100;

function wholeNumber(query: URLSearchParams, key: string, fallback: number, min: number): number {
  const given = query.get(key);
  if (given === null) return fallback;
  if (!/^\d{1,9}$/.test(given) || Number(given) < min) throw invalid(`${key}: must be a whole number from ${min}.`);
  return Number(given);
}

/** How a list may be asked for. */
export interface Paging {
  /** What `sort` may name, the first of them where there is no `sort`. */
  readonly sort: readonly string[];
  /** Whether the rows are in the ascending order of what they can be sorted by, so that sorting is turning round. */
  readonly isSorted?: boolean;
}

/** One page of rows, as `page`, `size`, `sort` and `filter` ask for it; a 400 where they are not understood. */
export function pageOf<T>(
  name: string,
  rows: readonly T[],
  query: URLSearchParams,
  paging: Paging,
  show: (row: T) => object,
): RouteAnswer {
  const size = Math.min(wholeNumber(query, 'size', 20, 1), MAX_PAGE_SIZE);
  const number = wholeNumber(query, 'page', 0, 0);
  const filter = query.get('filter');
  const selected = filter === null ? rows : rows.filter(matchesFilter(filter, show));
  const sort = query.get('sort') ?? paging.sort[0] ?? '';
  if (!paging.sort.includes(sort)) throw invalid(`sort: must be one of ${paging.sort.join(', ')}.`);
  const start = number * size;
  const shown = paging.isSorted
    ? slice(selected, start, size, sort.endsWith(':desc'))
    : sorted(selected, sort, show).slice(start, start + size);
  return {
    status: 200,
    body: {
      _embedded: { [name]: shown.map(show) },
      page: { size, number, totalElements: selected.length, totalPages: Math.ceil(selected.length / size) },
    },
  };
}

/** The whole of a short list that the API does not page. */
export const wholeList = (name: string, rows: readonly object[]): RouteAnswer => ({
  status: 200,
  body: {
    _embedded: { [name]: rows },
    page: { size: rows.length, number: 0, totalElements: rows.length, totalPages: rows.length === 0 ? 0 : 1 },
  },
});

function slice<T>(rows: readonly T[], start: number, size: number, descending: boolean): readonly T[] {
  if (!descending) return rows.slice(start, start + size);
  const end = Math.max(0, rows.length - start);
  return rows.slice(Math.max(0, end - size), end).reverse();
}

function sorted<T>(rows: readonly T[], sort: string, show: (row: T) => object): readonly T[] {
  const [key = '', direction] = sort.split(':');
  const sign = direction === 'desc' ? -1 : 1;
  const keyed = rows.map((row) => ({ row, key: String((show(row) as Record<string, unknown>)[key] ?? '') }));
  return keyed.sort((a, b) => (a.key < b.key ? -sign : a.key > b.key ? sign : 0)).map(({ row }) => row);
}
