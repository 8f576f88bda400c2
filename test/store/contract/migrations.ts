import { expect } from 'chai';
import { type Migration, migrations } from '../../../src/store';
import { add, anItem, given, type Harness, laneOf, rejection } from './harness';

const known = migrations.at(-1)!.version;

const additive: Migration = {
  version: known + 1,
  needs: known,
  statements: [
    'ALTER TABLE handoff ADD COLUMN extra TEXT',
    'ALTER TABLE handoff_item ADD COLUMN extra INTEGER NOT NULL DEFAULT 0',
    'CREATE TABLE handoff_extra (id {key} PRIMARY KEY)',
  ],
};

export function migrationContract(harness: () => Harness): void {
  describe('schema', () => {
    it('is made once when many instances start at the same time', async () => {
      const instances = await Promise.all(Array.from({ length: 4 }, () => harness().instance()));
      for (const { handoffs } of instances) await given(handoffs);
    });

    it('is extended while an older instance works, and both go on', async () => {
      const older = (await harness().instance()).handoffs;
      const handoff = await given(older);
      await add(older, anItem(laneOf(handoff)));
      const newer = (await harness().instance({ migrations: [...migrations, additive] })).handoffs;
      for (const store of [older, newer]) {
        const mine = await given(store);
        await add(store, anItem(laneOf(mine)), anItem(laneOf(handoff)));
        expect(await store.openHandoff(mine.conversation)).to.deep.equal(mine);
      }
      expect(await newer.transaction((t) => t.items(laneOf(handoff), ['new']))).to.have.length(3);
    });

    it('may be newer than the instance that starts, where it says so', async () => {
      const newer = (await harness().instance({ migrations: [...migrations, additive] })).handoffs;
      const handoff = await given(newer);
      const older = (await harness().instance()).handoffs;
      expect(await older.handoff(handoff.id)).to.deep.equal(handoff);
    });

    it('is refused where it is too new, with what to do', async () => {
      await harness().instance({ migrations: [...migrations, { ...additive, needs: known + 1 }] });
      const error = await rejection(harness().instance());
      expect(error).to.have.property('code', 'schema-too-new');
      expect(String(error)).to.include('Update the package');
    });

    it('is left as it was where a step fails', async () => {
      const broken = { ...additive, statements: [...additive.statements, 'ALTER TABLE nowhere ADD COLUMN x TEXT'] };
      await rejection(harness().instance({ migrations: [...migrations, broken] }));
      const again = (await harness().instance({ migrations: [...migrations, additive] })).handoffs;
      await given(again);
    });
  });
}
