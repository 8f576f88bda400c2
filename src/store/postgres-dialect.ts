import { types } from 'pg';
import type { Columns, Value } from './database';
import type { Dialect } from './dialect';

const INT8 = 20;

/** How values arrive: 64-bit integers as numbers, since all of ours are milliseconds, counts or sequences. */
export const numbers: { getTypeParser: typeof types.getTypeParser } = {
  getTypeParser: ((oid: number, format?: 'text') =>
    oid === INT8 ? Number : types.getTypeParser(oid, format)) as typeof types.getTypeParser,
};

/** Postgres' words. The time is the database's, or a parameter where `bindsNow`. */
export const postgresDialect = (bindsNow: boolean): Dialect => ({
  // In a subquery it is read once a statement, so that an index on times can be used.
  now: bindsNow ? undefined : '(SELECT CAST(extract(epoch FROM clock_timestamp()) * 1000 AS BIGINT))',
  forUpdate: 'FOR UPDATE',
  skipLocked: 'FOR UPDATE SKIP LOCKED',
  serial: 'BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY',
  // Compared by code, as SQLite does, and faster than by a language's rules.
  key: 'TEXT COLLATE "C"',
  parameter: (n) => `$${n}`,
  each: (parameter) => `(SELECT json_array_elements_text(CAST(${parameter} AS json)))`,
  table: (columns, _count, first) => {
    const definition = Object.entries(columns).map(([name, type]) => `${name} ${type}`);
    return `(SELECT * FROM json_to_recordset(CAST($${first} AS json)) AS r(${definition.join(', ')}))`;
  },
});

/** Rows as the one parameter that `table` reads. */
export const rowsParameter = (columns: Columns, rows: readonly (readonly Value[])[]): string => {
  const names = Object.keys(columns);
  return JSON.stringify(rows.map((row) => Object.fromEntries(names.map((name, n) => [name, row[n]]))));
};
