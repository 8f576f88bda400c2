import type { Columns, Value } from './database';

/** What the engines say differently. */
export interface Dialect {
  /** The clock as an expression, or undefined where the time is bound as a parameter. */
  readonly now: string | undefined;
  readonly forUpdate: string;
  readonly skipLocked: string;
  readonly serial: string;
  readonly key: string;
  /** The n-th parameter. */
  parameter(n: number): string;
  /** The strings of the JSON array in `parameter`, as a subquery. */
  each(parameter: string): string;
  /** `count` rows as a table, whose parameters begin with number `first`. */
  table(columns: Columns, count: number, first: number): string;
}

/** A statement in an engine's own words. */
export interface Compiled {
  readonly text: string;
  /** Whether the time is bound as the parameter after the statement's own. */
  readonly bindsNow: boolean;
}

const highest = (sql: string): number =>
  [...sql.matchAll(/\$(\d+)/g)].reduce((max, match) => Math.max(max, Number(match[1])), 0);

/** Puts the engine's words into a statement. The time follows the statement's own parameters, the rows follow both. */
export function compile(sql: string, dialect: Dialect, rows?: { columns: Columns; count: number }): Compiled {
  const own = highest(sql);
  const bindsNow = dialect.now === undefined && sql.includes('{now}');
  const words: Record<string, string> = {
    now: dialect.now ?? `CAST(${dialect.parameter(own + 1)} AS BIGINT)`,
    forUpdate: dialect.forUpdate,
    skipLocked: dialect.skipLocked,
    serial: dialect.serial,
    key: dialect.key,
    rows: rows ? dialect.table(rows.columns, rows.count, own + (bindsNow ? 2 : 1)) : '',
  };
  const text = sql
    .replace(/\{each \$(\d+)\}/g, (_, n: string) => dialect.each(dialect.parameter(Number(n))))
    .replace(/\{(\w+)\}/g, (whole, word: string) => words[word] ?? whole)
    .replace(/\$(\d+)/g, (_, n: string) => dialect.parameter(Number(n)));
  return { text, bindsNow };
}

/** The parameters of a compiled statement: its own, the time where it is bound, then the rows'. */
export function bind(
  compiled: Compiled,
  own: readonly Value[],
  now: () => number,
  rows: readonly Value[] = [],
): Value[] {
  return compiled.bindsNow ? [...own, now(), ...rows] : [...own, ...rows];
}
