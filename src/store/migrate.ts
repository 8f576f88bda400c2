import { HandoffError } from '../handoff/errors';
import type { Database } from './database';
import type { Migration } from './schema';

/**
 * Brings the schema to the newest version this package knows, in one transaction that one instance runs at a time.
 * A schema that a newer instance has already extended is left as it is.
 *
 * @throws HandoffError `schema-too-new` when the newer schema no longer works with this version of the package.
 */
export async function migrate(database: Database, migrations: readonly Migration[]): Promise<void> {
  await database.exclusive('schema', async ({ rows }) => {
    await rows(
      'CREATE TABLE IF NOT EXISTS handoff_schema (version INTEGER PRIMARY KEY, needs INTEGER NOT NULL, applied_at BIGINT NOT NULL)',
    );
    const [newest] = await rows<{ version: number; needs: number }>(
      'SELECT version, needs FROM handoff_schema ORDER BY version DESC LIMIT 1',
    );
    const present = newest?.version ?? 0;
    const known = migrations.at(-1)?.version ?? 0;
    if (newest && newest.needs > known) {
      throw new HandoffError(
        'schema-too-new',
        `The store has schema ${present}, which needs a version of this package that knows schema ${newest.needs}; this one knows ${known}. Update the package.`,
      );
    }
    for (const { version, needs, statements } of migrations.filter((migration) => migration.version > present)) {
      for (const statement of statements) await rows(statement);
      await rows('INSERT INTO handoff_schema (version, needs, applied_at) VALUES ($1, $2, {now})', [version, needs]);
    }
  });
}
