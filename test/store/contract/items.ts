import { expect } from 'chai';
import * as fc from 'fast-check';
import type { Handoff } from '../../../src/handoff/handoff';
import type { ItemBody, ItemState } from '../../../src/handoff/lane';
import type { HandoffStore } from '../../../src/handoff/store';
import { add, anItem, given, type Harness, laneOf, rejection, unique } from './harness';

export function itemContract(harness: () => Harness): void {
  describe('items', () => {
    let store: HandoffStore;
    let handoff: Handoff;
    beforeEach(async () => {
      store = (await harness().instance()).handoffs;
      handoff = await given(store);
    });

    const head = () => store.transaction((t) => t.head(laneOf(handoff)));
    const items = (...states: ItemState[]) => store.transaction((t) => t.items(laneOf(handoff), states));
    const save = (seq: number, state: ItemState, reason?: string) =>
      store.transaction((t) => t.saveItem({ seq, state, attempts: 2, nextAt: 7.5, reason }));

    it('come back as they were put in', async () => {
      const body: ItemBody = { kind: 'say', message: { author: 'user', text: 'NUL \0, half \ud800, whole 😀, ‮' } };
      const item = anItem(laneOf(handoff), { body, digest: 'digest', key: 'key \0 of the channel' });
      await add(store, item);
      const now = harness().clock.now();
      expect(await head()).to.deep.include({ ...item, state: 'new', attempts: 0, nextAt: now, createdAt: now });
    });

    it('are put on once, and wake the lane only then', async () => {
      const item = anItem(laneOf(handoff));
      expect(await store.transaction((t) => t.addItem(item))).to.equal(true);
      const [held] = await store.claim({ owner: 'w', limit: 1, leaseMs: 1 });
      expect(await store.transaction((t) => t.addItem(item))).to.equal(false);
      expect(await store.transaction((t) => t.addItem({ ...item, direction: 'toAgent' }))).to.equal(false);
      await store.transaction((t) => t.release(held!));
      expect(await store.readyInMs()).to.equal(undefined);
      expect(await items('new')).to.have.length(1);
    });

    it('are put on once when many do it at the same time', async () => {
      const other = (await harness().instance()).handoffs;
      const item = anItem(laneOf(handoff));
      const added = await Promise.all(
        Array.from({ length: 16 }, (_, n) => (n % 2 ? store : other).transaction((t) => t.addItem(item))),
      );
      expect(added.filter(Boolean)).to.have.length(1);
    });

    it('are told to the hooks where the handoff has some', async () => {
      expect(await rejection(add(store, anItem(laneOf(handoff, 'toHooks'))))).to.have.property('code', 'unknown-lane');
      const hooked = await given(store, { hooks: ['onEnded'] });
      await add(store, anItem(laneOf(hooked, 'toHooks')));
      expect(await store.transaction((t) => t.head(laneOf(hooked, 'toHooks')))).to.include({ direction: 'toHooks' });
    });

    it('need a lane', async () => {
      const nowhere = anItem({ handoffId: unique('nobody'), direction: 'toUser' });
      expect(await rejection(add(store, nowhere))).to.have.property('code', 'unknown-lane');
    });

    it('are no business of the lane while they are held', async () => {
      const item = anItem(laneOf(handoff), { held: true });
      await add(store, item);
      expect(await head()).to.equal(undefined);
      expect(await items('new')).to.have.length(0);
      const [held] = await items('held');
      expect(held).to.deep.include({ key: item.key, body: item.body, state: 'held' });
      expect(await store.transaction((t) => t.count(laneOf(handoff), ['held']))).to.equal(1);
      await save(held!.seq, 'done');
      expect(await items('held')).to.have.length(0);
    });

    it('tell who spoke last, and when', async () => {
      const { clock } = harness();
      const spoken = () => store.transaction((t) => t.spoken(handoff.id));
      const message = { author: 'user', text: 'x' } as const;
      const say = () => add(store, anItem(laneOf(handoff, 'toAgent'), { body: { kind: 'say', message } }));
      const show = () =>
        add(
          store,
          anItem(laneOf(handoff), {
            body: { kind: 'show', message: { author: { type: 'agent' }, text: 'x', attachments: [], cards: [] } },
          }),
        );
      expect(await spoken()).to.deep.equal({ agentAt: undefined, unansweredAt: undefined });
      const start = clock.now();
      await say();
      clock.move(10);
      await say();
      expect(await spoken()).to.deep.equal({ agentAt: undefined, unansweredAt: start });
      clock.move(10);
      await show();
      await add(store, anItem(laneOf(handoff)));
      expect(await spoken()).to.deep.equal({ agentAt: start + 20, unansweredAt: undefined });
      // Within the same millisecond, the order decides.
      await say();
      expect(await spoken()).to.deep.equal({ agentAt: start + 20, unansweredAt: start + 20 });
    });

    it('wake the lane at their time', async () => {
      await add(store, anItem(laneOf(handoff), { notBefore: harness().clock.now() + 70 }));
      expect(await store.readyInMs()).to.equal(70);
      expect((await head())?.nextAt).to.equal(harness().clock.now() + 70);
      await add(store, anItem(laneOf(handoff)));
      expect(await store.readyInMs()).to.equal(0);
    });

    it('are done and given up on, and the next is the head', async () => {
      const [first, second, third] = [1, 2, 3].map(() => anItem(laneOf(handoff)));
      await add(store, first!, second!, third!);
      const begun = (await head())!;
      await save(begun.seq, 'sending');
      expect(await head()).to.include({ key: first!.key, state: 'sending', attempts: 2, nextAt: 8 });
      await save(begun.seq, 'done');
      const next = (await head())!;
      expect(next.key).to.equal(second!.key);
      await save(next.seq, 'dead', 'refused');
      expect((await head())?.key).to.equal(third!.key);
      expect((await items('done', 'dead', 'new')).map(({ state }) => state)).to.deep.equal(['done', 'dead', 'new']);
      expect((await items('dead'))[0]?.body).to.deep.equal(second!.body);
      expect((await items('done'))[0]?.body).to.deep.equal({ kind: 'notice' });
      expect(await items('sending')).to.deep.equal([]);
    });

    it('go on with what they carry now, in their place', async () => {
      const [first, second] = [1, 2].map(() => anItem(laneOf(handoff)));
      await add(store, first!, second!);
      const { seq } = (await head())!;
      const body: ItemBody = { kind: 'say', message: { author: 'bot', text: 'instead' } };
      await store.transaction((t) => t.rewriteItem({ seq, body, digest: 'new digest' }));
      expect(await head()).to.deep.include({ seq, key: first!.key, body, digest: 'new digest', state: 'new' });
      await save(seq, 'done');
      expect((await items('done'))[0]).to.deep.include({ body: { kind: 'say' }, digest: 'new digest' });
      expect((await head())?.key).to.equal(second!.key);
    });

    it('are counted by state, lane by lane', async () => {
      await add(store, anItem(laneOf(handoff)), anItem(laneOf(handoff)), anItem(laneOf(handoff, 'toAgent')));
      await save((await head())!.seq, 'done');
      const count = (...states: ItemState[]) => store.transaction((t) => t.count(laneOf(handoff), states));
      expect(await count('new')).to.equal(1);
      expect(await count('new', 'done')).to.equal(2);
      expect(await count('dead')).to.equal(0);
    });

    it('keep the order of their lane, whatever is done to it', async () => {
      const step = fc.oneof(
        fc.record({ kind: fc.constant('add' as const), count: fc.integer({ min: 1, max: 4 }) }),
        fc.record({ kind: fc.constantFrom('done', 'dead', 'sending', 'fail') }),
      );
      await fc.assert(
        fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
          const of = await given(store);
          const lane = laneOf(of, 'toAgent');
          const expected: string[] = [];
          for (const each of steps) {
            if ('count' in each) {
              // Together, as turns of several conversations come; the order is that of the calls.
              const added = Array.from({ length: each.count }, () => anItem(lane));
              const together = await Promise.all(added.map((item) => store.transaction((t) => t.addItem(item))));
              expect(together.every(Boolean)).to.equal(true);
              const order = await store.transaction((t) => t.items(lane, ['new', 'sending']));
              expected.push(...order.slice(expected.length).map(({ key }) => key));
            } else {
              const state = each.kind as ItemState | 'fail';
              const work = store.transaction(async (t) => {
                const first = await t.head(lane);
                if (first) await t.saveItem({ ...first, state: state === 'fail' ? 'done' : state });
                if (state === 'fail') throw new Error('undone');
              });
              if (state === 'fail') await rejection(work);
              else await work;
              if (state === 'done' || state === 'dead') expected.shift();
            }
            const pending = await store.transaction((t) => t.items(lane, ['new', 'sending']));
            expect(pending.map(({ key }) => key)).to.deep.equal(expected);
            expect((await store.transaction((t) => t.head(lane)))?.key).to.equal(expected[0]);
          }
        }),
        { numRuns: 12 },
      );
    });
  });
}
