import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { child, kill } from './children';
import { storeContract } from './contract';
import { aDelivery, add, aHandoff, anItem, given, Harness, laneOf, rejection } from './contract/harness';

const newFolder = () => mkdtemp(join(tmpdir(), 'botbuilder-8x8-'));

describe('SQLite store', () => {
  storeContract(async () => {
    const folder = await newFolder();
    return {
      url: `sqlite:${join(folder, 'made', 'handoff.db')}`,
      notifies: false,
      remove: () => rm(folder, { recursive: true }),
    };
  });
});

describe('SQLite store in its file', () => {
  let folder: string;
  let file: string;
  let harness: Harness;
  beforeEach(async () => {
    folder = await newFolder();
    file = join(folder, 'handoff.db');
    harness = new Harness({
      url: `sqlite:${file}`,
      notifies: false,
      remove: () => rm(folder, { recursive: true }),
    });
  });
  afterEach(() => harness.end());

  it('has all that was acknowledged before the process was killed', async () => {
    const writer = child('write-until-killed.ts', harness.place.url);
    const acknowledged: { event?: string; item?: string; entry?: number }[] = [];
    await new Promise<void>((resolve) => {
      writer.on('message', (message: (typeof acknowledged)[number]) => {
        if (acknowledged.push(message) === 300) resolve();
      });
    });
    await kill(writer);

    const { handoffs, transcripts } = await harness.instance();
    const known = new Set((await handoffs.deliveries({ id: 'handoff', chatId: 'chat' })).map(({ eventId }) => eventId));
    const items = await handoffs.transaction((t) => t.items({ handoffId: 'handoff', direction: 'toUser' }, ['new']));
    const keys = new Set(items.map(({ key }) => key));
    const entries = await transcripts.page({ channelId: 'c', conversationId: 'killed' }, { after: 0, limit: 100_000 });
    const lost = acknowledged.filter(
      ({ event, item, entry }) =>
        (event !== undefined && !known.has(event)) ||
        (item !== undefined && !keys.has(item)) ||
        (entry !== undefined && entry > entries.length),
    );
    expect(lost).to.deep.equal([]);
    expect(entries.map(({ activity }) => Number(activity))).to.deep.equal(entries.map((_, n) => n + 1));
    await handoffs.check();
  });

  it('waits for another process that holds the lock, without holding up the event loop', async () => {
    const { handoffs } = await harness.instance();
    const holder = child('hold-lock.ts', file);
    await once(holder, 'message');
    const handoff = aHandoff();
    const inserting = handoffs.transaction((t) => t.insertHandoff(handoff));
    const accepting = handoffs.accept(aDelivery());
    expect(await handoffs.openHandoff(handoff.conversation)).to.equal(undefined);
    holder.send('let go');
    expect(await inserting).to.equal(true);
    expect(await accepting).to.equal('accepted');
  });

  it('gives up on a lock that is held for too long, and works when it is free', async () => {
    const { handoffs } = await harness.instance({ busyMs: 20 });
    const holder = child('hold-lock.ts', file);
    await once(holder, 'message');
    expect(await rejection(handoffs.accept(aDelivery()))).to.have.property('code', 'store-busy');
    expect(await rejection(handoffs.check())).to.have.property('code', 'store-busy');
    await kill(holder);
    expect(await handoffs.accept(aDelivery())).to.equal('accepted');
  });

  it('is nobody else’s to read', async function () {
    if (process.platform === 'win32') return this.skip();
    const { handoffs } = await harness.instance();
    await given(handoffs);
    for (const name of await readdir(folder)) {
      expect((await stat(join(folder, name))).mode & 0o077, name).to.equal(0);
    }
  });

  it('says so when the file cannot be used', async () => {
    await writeFile(join(folder, 'a file'), 'in the way');
    await mkdir(join(folder, 'a folder'));
    for (const path of [join(folder, 'a file', 'handoff.db'), join(folder, 'a folder'), join(folder, 'a file')]) {
      const blocked = new Harness({ url: `sqlite:${path}`, notifies: false, remove: async () => {} });
      expect(await rejection(blocked.instance()), path).to.have.property('code', 'store-unavailable');
    }
  });
});

describe('SQLite store in memory', () => {
  it('keeps what a store keeps, as long as it is open', async () => {
    const harness = new Harness({ url: 'sqlite::memory:', notifies: false, remove: async () => {} });
    const { handoffs, transcripts } = await harness.instance();
    const handoff = await given(handoffs);
    await add(handoffs, anItem(laneOf(handoff)));
    expect(await handoffs.openHandoff(handoff.conversation)).to.deep.equal(handoff);
    expect(await handoffs.claim({ owner: 'w', limit: 1, leaseMs: 1 })).to.have.length(1);
    transcripts.append({ ...handoff.conversation, author: 'user', activity: '{}', at: 1 });
    await transcripts.flush();
    expect(await transcripts.lastSeq(handoff.conversation)).to.equal(1);
    await harness.end();
  });
});
