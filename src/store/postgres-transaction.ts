import type { ClientBase } from 'pg';
import type { Columns, Queries, Value } from './database';
import { StoreError } from './database';
import { bind, type Compiled, compile, type Dialect } from './dialect';
import { rowsParameter } from './postgres-dialect';
import { postgresError } from './postgres-error';

/** The statements that were prepared, by name: the same on every connection. */
export class Statements {
  readonly dialect: Dialect;
  readonly #now: () => number;
  readonly #compiled = new Map<string, Compiled & { readonly name: string }>();

  constructor(dialect: Dialect, now: () => number) {
    this.dialect = dialect;
    this.#now = now;
  }

  /** A statement with its values, as `pg` takes it. */
  query(sql: string, values: readonly Value[] = []) {
    const compiled = this.#get(sql);
    return { name: compiled.name, text: compiled.text, values: bind(compiled, values, this.#now) };
  }

  /** The same over many rows. */
  many(sql: string, columns: Columns, rows: readonly (readonly Value[])[], values: readonly Value[] = []) {
    const compiled = this.#get(sql, columns);
    const parameter = rowsParameter(columns, rows);
    return { name: compiled.name, text: compiled.text, values: bind(compiled, values, this.#now, [parameter]) };
  }

  #get(sql: string, columns?: Columns) {
    let compiled = this.#compiled.get(sql);
    if (!compiled) {
      const name = `handoff_${this.#compiled.size}`;
      compiled = { ...compile(sql, this.dialect, columns && { columns, count: 1 }), name };
      this.#compiled.set(sql, compiled);
    }
    return compiled;
  }
}

/** What a transaction's work is given; `end` makes it refuse what comes late. */
export class PostgresQueries implements Queries {
  readonly #client: ClientBase;
  readonly #statements: Statements;
  #over = false;

  constructor(client: ClientBase, statements: Statements) {
    this.#client = client;
    this.#statements = statements;
    this.rows = this.rows.bind(this);
    this.many = this.many.bind(this);
  }

  async rows<R>(sql: string, values?: readonly Value[]): Promise<R[]> {
    return this.#run<R>(this.#statements.query(sql, values));
  }

  async many<R>(
    sql: string,
    columns: Columns,
    rows: readonly (readonly Value[])[],
    values?: readonly Value[],
  ): Promise<R[]> {
    return this.#run<R>(this.#statements.many(sql, columns, rows, values));
  }

  end(): void {
    this.#over = true;
  }

  async #run<R>(query: { name: string; text: string; values: Value[] }): Promise<R[]> {
    if (this.#over) throw new StoreError('store-failed', 'The transaction is over.');
    try {
      return (await this.#client.query(query)).rows as R[];
    } catch (error) {
      throw postgresError(error);
    }
  }
}
