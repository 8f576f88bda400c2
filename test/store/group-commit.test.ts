import { expect } from 'chai';
import { GroupCommit } from '../../src/store/group-commit';
import { SqliteConnection } from '../../src/store/sqlite-connection';

/** A connection that counts its commits and fails those it is told to. */
class Counting extends SqliteConnection {
  commits = 0;
  fail = false;

  override async commit(): Promise<void> {
    this.commits++;
    if (this.fail) throw new Error('disk full');
    await super.commit();
  }
}

describe('group commit', () => {
  let connection: Counting;
  let commits: GroupCommit;
  beforeEach(() => {
    connection = new Counting(':memory:', () => 0);
    connection.rows('CREATE TABLE t (n INTEGER PRIMARY KEY)');
    commits = new GroupCommit(connection, 0);
  });
  afterEach(async () => {
    await commits.close();
    connection.close();
  });

  const insert = (n: number) => commits.run(({ rows }) => rows('INSERT INTO t (n) VALUES ($1)', [n]));
  const kept = () => connection.rows<{ n: number }>('SELECT n FROM t ORDER BY n').map(({ n }) => n);

  it('keeps what comes together with one commit', async () => {
    await Promise.all([1, 2, 3].map(insert));
    expect(connection.commits).to.equal(1);
    expect(kept()).to.deep.equal([1, 2, 3]);
  });

  it('gathers what comes while a commit is under way', async () => {
    const first = insert(1);
    while (connection.commits === 0) await new Promise(setImmediate);
    await Promise.all([first, ...[2, 3, 4].map(insert)]);
    expect(connection.commits).to.equal(2);
  });

  it('undoes one that throws, and only that', async () => {
    const outcomes = await Promise.allSettled([1, 2, 2, 3].map(insert));
    expect(outcomes.map(({ status }) => status)).to.deep.equal(['fulfilled', 'fulfilled', 'rejected', 'fulfilled']);
    expect(kept()).to.deep.equal([1, 2, 3]);
  });

  it('rejects all of a group whose commit fails, keeps none, and works again', async () => {
    connection.fail = true;
    const outcomes = await Promise.allSettled([1, 2].map(insert));
    for (const outcome of outcomes) expect(outcome).to.have.nested.property('reason.code', 'store-failed');
    expect(kept()).to.deep.equal([]);
    connection.fail = false;
    await insert(3);
    expect(kept()).to.deep.equal([3]);
  });

  it('fails one whose transaction the engine undid, with those before it, and runs the rest', async () => {
    const before = insert(1);
    const undone = commits.run(async ({ rows }) => {
      await rows('INSERT INTO t (n) VALUES (2)');
      await rows('ROLLBACK');
      return rows('INSERT INTO t (n) VALUES (22)');
    });
    const outcomes = await Promise.allSettled([before, undone, insert(3)]);
    expect(outcomes.map(({ status }) => status)).to.deep.equal(['rejected', 'rejected', 'fulfilled']);
    expect(kept()).to.deep.equal([3]);
  });
});
