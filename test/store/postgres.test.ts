import { expect } from 'chai';
import { storeContract } from './contract';
import { aConversation, aDelivery, aHandoff, given, Harness, laneOf, type Place, rejection } from './contract/harness';
import { holdLock, newSchema, run, server, untilRows } from './postgres-schema';

async function skipWithoutServer(this: Mocha.Context): Promise<void> {
  try {
    await run('SELECT 1');
  } catch (error) {
    console.log(
      `    skipped: no Postgres at ${new URL(server).host} (${(error as Error).message}); set TEST_POSTGRES_URL`,
    );
    this.skip();
  }
}

const newPlace = async (): Promise<Place> => ({ ...(await newSchema()), notifies: true });

describe('Postgres store', () => {
  before(skipWithoutServer);
  storeContract(newPlace);
});

describe('Postgres store whose connections break', () => {
  before(skipWithoutServer);

  let harness: Harness;
  let name: string;
  beforeEach(async () => {
    const place = await newPlace();
    const url = new URL(place.url);
    name = url.searchParams.get('options')!.split('=')[1]!;
    harness = new Harness({ ...place, url: `${place.url}&application_name=${name}` });
  });
  afterEach(() => harness.end());

  const breakAll = (which = '') =>
    run(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = '${name}' ${which}`);

  it('runs a transaction again that was cut in the middle', async () => {
    const { handoffs } = await harness.instance();
    const handoff = aHandoff();
    let runs = 0;
    await handoffs.transaction(async (t) => {
      await t.insertHandoff(handoff);
      if (++runs === 1) await breakAll("AND state = 'idle in transaction'");
      await t.wake(laneOf(handoff));
    });
    expect(runs).to.equal(2);
    expect(await handoffs.handoff(handoff.id)).to.deep.equal(handoff);
  });

  it('neither repeats nor believes a transaction whose commit was cut, unless that does no harm', async () => {
    const { handoffs } = await harness.instance();
    const handoff = await given(handoffs);
    await run(`
      CREATE FUNCTION ${name}.cut() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); PERFORM pg_sleep(0); RETURN NULL; END $$;
      CREATE CONSTRAINT TRIGGER cut AFTER UPDATE ON ${name}.handoff_lane DEFERRABLE INITIALLY DEFERRED
        FOR EACH ROW EXECUTE FUNCTION ${name}.cut()`);
    let runs = 0;
    const waking = handoffs.transaction(async (t) => {
      runs++;
      await t.wake(laneOf(handoff));
    });
    expect(await rejection(waking)).to.have.property('code', 'store-outcome-unknown');
    expect(runs).to.equal(1);
    await run(`ALTER TABLE ${name}.handoff_lane DISABLE TRIGGER cut`);
    await handoffs.transaction((t) => t.wake(laneOf(handoff)));
    await run(`ALTER TABLE ${name}.handoff_lane ENABLE TRIGGER cut`);
    const [claim] = await handoffs.claim({ owner: 'w', limit: 1, leaseMs: 1_000 });
    expect(await rejection(handoffs.transaction((t) => t.hold(claim!)))).to.have.property('code', 'lease-lost');
    await run(`DROP TRIGGER cut ON ${name}.handoff_lane`);
    expect(await handoffs.claim({ owner: 'w', limit: 1, leaseMs: 1_000 })).to.have.length(1);
  });

  it('goes on when all its connections were cut', async () => {
    const { handoffs } = await harness.instance();
    const delivery = aDelivery();
    await Promise.all(Array.from({ length: 20 }, () => handoffs.check()));
    await breakAll();
    const outcomes = await Promise.all([handoffs.accept(delivery), handoffs.check(), handoffs.readyInMs()]);
    expect(outcomes[0]).to.equal('accepted');
    expect(await handoffs.accept(delivery)).to.equal('duplicate');
  });

  it('listens again, and looks after what it may have missed', async () => {
    const { handoffs } = await harness.instance();
    const other = (await harness.instance()).handoffs;
    await new Promise(setImmediate);
    let told = new Promise<void>((resolve) => other.onWake(resolve));
    await breakAll("AND query LIKE 'LISTEN%'");
    await told;
    const handoff = await given(handoffs);
    told = new Promise<void>((resolve) => other.onWake(resolve));
    await handoffs.transaction((t) => t.wake(laneOf(handoff)));
    await told;
  });

  it('shows transcript entries in the order of their numbers, whoever writes them', async () => {
    const [first, second] = [await harness.instance(), await harness.instance()];
    const conversation = aConversation();
    const append = (store: typeof first, text: string) =>
      store.transcripts.append({ ...conversation, author: 'user', activity: text, at: 1 });
    const read = async () =>
      (await first.transcripts.page(conversation, { after: 0, limit: 9 })).map(({ activity }) => activity);
    await run(`
      CREATE FUNCTION ${name}.wait() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN PERFORM pg_advisory_xact_lock(7, 7); RETURN NEW; END $$;
      CREATE TRIGGER wait AFTER INSERT ON ${name}.handoff_transcript
        FOR EACH ROW WHEN (NEW.activity = 'slow') EXECUTE FUNCTION ${name}.wait()`);
    const release = await holdLock('SELECT pg_advisory_lock(7, 7)');
    append(first, 'slow');
    const slow = first.transcripts.flush();
    const waiting = `SELECT 1 FROM pg_stat_activity WHERE application_name = '${name}' AND wait_event = 'advisory'`;
    await untilRows(waiting, 1);
    append(second, 'quick');
    const quick = second.transcripts.flush();
    await Promise.race([quick, untilRows(waiting, 2)]);
    expect(await read()).to.deep.equal([]);
    await release();
    await Promise.all([slow, quick]);
    expect(await read()).to.deep.equal(['slow', 'quick']);
  });

  it('waits for no lane when leases are renewed, and says which ones it passed over', async () => {
    const { handoffs } = await harness.instance();
    const [free, locked] = [await given(handoffs), await given(handoffs)];
    for (const handoff of [free, locked]) await handoffs.transaction((t) => t.wake(laneOf(handoff)));
    expect(await handoffs.claim({ owner: 'w', limit: 9, leaseMs: 1_000 })).to.have.length(2);
    const release = await holdLock(
      `BEGIN; SELECT 1 FROM ${name}.handoff_lane WHERE handoff_id = '${locked.id}' FOR UPDATE`,
    );
    const held = await handoffs.renew({ owner: 'w', leaseMs: 1_000 });
    await release();
    const renewed = new Map(held.map((lane) => [lane.handoffId, lane.renewed]));
    expect(renewed).to.deep.equal(
      new Map([
        [free.id, true],
        [locked.id, false],
      ]),
    );
  });

  it('goes by the database clock where none is given', async () => {
    const { handoffs } = await harness.instance({ clock: undefined });
    const handoff = await given(handoffs);
    const now = await handoffs.transaction((t) => t.now());
    expect(now).to.be.a('number').and.be.above(1_700_000_000_000);
    await handoffs.transaction((t) => t.wake(laneOf(handoff), now + 60_000));
    expect(await handoffs.readyInMs()).to.be.within(1, 60_000);
    await handoffs.accept(aDelivery({ correlationId: handoff.id }));
    const [held] = await handoffs.claim({ owner: 'w', limit: 1, leaseMs: 60_000 });
    expect(held).to.include({ handoffId: handoff.id });
    await handoffs.renew({ owner: 'w', leaseMs: 60_000 });
    await handoffs.transaction((t) => t.release(held!));
    await handoffs.backlog();
    await handoffs.ringAll(10);
    await handoffs.sweep({ deliveriesMs: 1, unboundMs: 1, handoffsMs: 1, transcriptsMs: 1 });
  });
});
