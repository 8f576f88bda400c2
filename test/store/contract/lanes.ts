import { expect } from 'chai';
import type { Handoff } from '../../../src/handoff/handoff';
import { type Claim, LeaseLost } from '../../../src/handoff/lane';
import type { HandoffStore } from '../../../src/handoff/store';
import { add, anItem, given, type Harness, laneOf, rejection } from './harness';

const LEASE = 1_000;

export function laneContract(harness: () => Harness): void {
  describe('lanes', () => {
    let store: HandoffStore;
    let handoff: Handoff;
    beforeEach(async () => {
      store = (await harness().instance()).handoffs;
      handoff = await given(store);
    });

    const claim = (owner = 'worker', limit = 10) => store.claim({ owner, limit, leaseMs: LEASE });
    const wake = (notBefore?: number, of = handoff) => store.transaction((t) => t.wake(laneOf(of), notBefore));
    const release = (held: Claim, readyAt?: number) => store.transaction((t) => t.release(held, readyAt));
    const hold = (held: Claim) => store.transaction((t) => t.hold(held));
    const only = async (owner?: string): Promise<Claim> => {
      const claims = await claim(owner);
      expect(claims).to.have.length(1);
      return claims[0]!;
    };

    it('are idle at first', async () => {
      expect(await claim()).to.deep.equal([]);
      expect(await store.readyInMs()).to.equal(undefined);
    });

    it('are claimed when they are woken, by one worker', async () => {
      await wake();
      expect(await store.readyInMs()).to.equal(0);
      const held = await only();
      expect(held).to.include({ handoffId: handoff.id, direction: 'toUser', owner: 'worker' });
      expect(await claim('another')).to.deep.equal([]);
      await hold(held);
    });

    it('of an owner that is gone are free at once, and nothing it held holds any more', async () => {
      await wake();
      const held = await only('gone');
      expect(await store.releaseGone((owner) => owner === 'another')).to.equal(0);
      expect(await claim('another')).to.deep.equal([]);
      expect(await store.releaseGone((owner) => owner === 'gone')).to.equal(1);
      await only('another');
      expect(await rejection(hold(held))).to.be.instanceOf(LeaseLost);
    });

    it('are claimed by one of many workers, whatever the instance', async () => {
      const other = (await harness().instance()).handoffs;
      const handoffs = await Promise.all(Array.from({ length: 12 }, () => given(store)));
      for (const each of handoffs) await wake(undefined, each);
      const claims = await Promise.all(
        Array.from({ length: 10 }, (_, n) =>
          (n % 2 ? store : other).claim({ owner: `worker ${n}`, limit: 3, leaseMs: LEASE }),
        ),
      );
      const ids = claims.flat().map((each) => each.handoffId);
      expect(ids.sort()).to.deep.equal(handoffs.map(({ id }) => id).sort());
    });

    it('are claimed in the order in which they became ready, up to the limit', async () => {
      const handoffs = await Promise.all(Array.from({ length: 3 }, () => given(store)));
      for (const each of handoffs) {
        await wake(undefined, each);
        harness().clock.move(1);
      }
      const claims = [...(await claim('worker', 2)), ...(await claim('worker', 2))];
      expect(claims.map(({ handoffId }) => handoffId)).to.deep.equal(handoffs.map(({ id }) => id));
    });

    it('wait until their time', async () => {
      await wake(harness().clock.now() + 500.5);
      expect(await store.readyInMs()).to.equal(501);
      expect(await claim()).to.deep.equal([]);
      await wake(harness().clock.now() + 900);
      expect(await store.readyInMs()).to.equal(501);
      harness().clock.move(501);
      await only();
    });

    it('go to another worker when the lease is over, and the first can write nothing more', async () => {
      await wake();
      const first = await only('first');
      expect(await store.readyInMs()).to.equal(LEASE);
      harness().clock.move(LEASE - 1);
      expect(await claim('second')).to.deep.equal([]);
      harness().clock.move(1);
      const second = await only('second');
      expect(second.fence).to.be.above(first.fence);
      expect(await rejection(hold(first))).to.be.instanceOf(LeaseLost);
      expect(await rejection(release(first))).to.be.instanceOf(LeaseLost);
      await hold(second);
    });

    it('stay with a worker whose lease is over while nobody else wants them', async () => {
      await wake();
      const held = await only();
      harness().clock.move(LEASE * 2);
      await hold(held);
      await release(held);
    });

    it('are not taken by a worker from itself', async () => {
      await wake();
      const held = await only('first');
      harness().clock.move(LEASE * 2);
      expect(await claim('first')).to.deep.equal([]);
      await hold(held);
    });

    it('are held for another lease by each write', async () => {
      await wake();
      const held = await only('first');
      harness().clock.move(LEASE - 1);
      await hold(held);
      harness().clock.move(LEASE - 1);
      expect(await claim('second')).to.deep.equal([]);
      harness().clock.move(1);
      await only('second');
    });

    it('are told to the worker that renews them', async () => {
      await wake();
      const { fence } = await only('first');
      const held = await store.renew({ owner: 'first', leaseMs: LEASE });
      expect(held).to.deep.equal([{ ...laneOf(handoff), fence, renewed: true }]);
      expect(await store.renew({ owner: 'second', leaseMs: LEASE })).to.deep.equal([]);
    });

    it('stay with the worker that renews', async () => {
      await wake();
      const held = await only();
      harness().clock.move(LEASE - 1);
      await store.renew({ owner: 'worker', leaseMs: LEASE });
      await store.renew({ owner: 'nobody', leaseMs: LEASE });
      harness().clock.move(LEASE - 1);
      expect(await claim('another')).to.deep.equal([]);
      await hold(held);
    });

    it('rest when they are given back with nothing to do', async () => {
      await wake();
      await release(await only());
      expect(await claim()).to.deep.equal([]);
      expect(await store.readyInMs()).to.equal(undefined);
    });

    it('come back at the time they are given back for', async () => {
      await wake();
      await release(await only(), harness().clock.now() + 40);
      expect(await store.readyInMs()).to.equal(40);
      harness().clock.move(40);
      await only();
    });

    it('come back at once when they were woken meanwhile', async () => {
      for (const readyAt of [undefined, harness().clock.now() + 10_000]) {
        await wake();
        const held = await only();
        await add(store, anItem(laneOf(handoff), { notBefore: harness().clock.now() + 5_000 }));
        await release(held, readyAt);
        expect(await store.readyInMs()).to.equal(0);
        const again = await only();
        expect(again.pulse).to.be.above(held.pulse);
        await release(again);
      }
    });

    it('refuse a claim that was given back', async () => {
      await wake();
      const held = await only();
      await release(held);
      expect(await rejection(hold(held))).to.be.instanceOf(LeaseLost);
      expect(await rejection(release(held))).to.be.instanceOf(LeaseLost);
    });

    it('undo the work of a claim that no longer holds', async () => {
      await wake();
      const held = await only();
      await release(held);
      const item = anItem(laneOf(handoff));
      await rejection(
        store.transaction(async (t) => {
          await t.addItem(item);
          await t.hold(held);
        }),
      );
      expect(await store.transaction((t) => t.head(laneOf(handoff)))).to.equal(undefined);
    });

    it('tell when they are woken and when they come back', async () => {
      const heard = () => new Promise<void>((resolve) => store.onWake(resolve));
      let told = heard();
      await wake();
      await told;
      const held = await only();
      told = heard();
      await release(held, harness().clock.now() + 10);
      await told;
      let calls = 0;
      store.onWake(() => calls++)();
      told = heard();
      await wake();
      await told;
      expect(calls).to.equal(0);
    });

    it('tell another instance', async function () {
      if (!harness().place.notifies) return this.skip();
      const other = (await harness().instance()).handoffs;
      const told = new Promise<void>((resolve) => other.onWake(resolve));
      await wake();
      await told;
    });
  });
}
