import { expect } from 'chai';
import type { Store } from '../../../src/store';
import { aConversation, aDelivery, add, anItem, given, type Harness, laneOf, unique } from './harness';

const HOUR = 3_600_000;
const retention = { deliveriesMs: 7 * 24 * HOUR, unboundMs: 24 * HOUR, handoffsMs: 24 * HOUR };

export function housekeepingContract(harness: () => Harness): void {
  describe('housekeeping', () => {
    let instance: Store;
    beforeEach(async () => {
      instance = await harness().instance();
    });

    const done = async (handoff: Parameters<typeof laneOf>[0]) =>
      instance.handoffs.transaction(async (t) => {
        const head = (await t.head(laneOf(handoff)))!;
        await t.saveItem({ ...head, state: 'done' });
      });

    it('makes a secret once, whoever asks first, and keeps it', async () => {
      const [one, other] = [instance.handoffs, (await harness().instance()).handoffs];
      const secrets = await Promise.all([one, other, one, other].map((store) => store.secret('links')));
      expect(new Set(secrets).size).to.equal(1);
      expect(Buffer.from(secrets[0]!, 'base64url')).to.have.length(32);
      expect(await other.secret('links')).to.equal(secrets[0]);
      expect(await one.secret('others')).not.to.equal(secrets[0]);
    });

    it('tells what waits, and since when', async () => {
      const store = instance.handoffs;
      expect(await store.backlog()).to.deep.equal({ items: 0, oldestMs: 0, dead: 0, open: 0 });
      const handoff = await given(store);
      await given(store, { phase: 'closing' });
      await add(store, anItem(laneOf(handoff)), anItem(laneOf(handoff)), anItem(laneOf(handoff)));
      harness().clock.move(250);
      await done(handoff);
      await store.transaction(async (t) => t.saveItem({ ...(await t.head(laneOf(handoff)))!, state: 'dead' }));
      expect(await store.backlog()).to.deep.equal({ items: 1, oldestMs: 250, dead: 1, open: 1 });
    });

    it('keeps event ids as long as a replay could come, then deletes them', async () => {
      const store = instance.handoffs;
      const handoff = await given(store, { chatId: unique('chat'), phase: 'connected' });
      const [closed, pending] = [aDelivery({ chatId: handoff.chatId! }), aDelivery({ chatId: handoff.chatId! })];
      await store.accept(closed);
      await store.accept(pending);
      await store.transaction((t) => t.closeDeliveries([closed.eventId]));
      harness().clock.move(retention.deliveriesMs);
      expect(await store.sweep(retention)).to.equal(0);
      expect(await store.accept(closed)).to.equal('duplicate');
      harness().clock.move(1);
      expect(await store.sweep(retention)).to.equal(1);
      expect((await store.deliveries(handoff)).map(({ eventId }) => eventId)).to.deep.equal([pending.eventId]);
    });

    it('gives up on deliveries of a chat that nobody knows, and still refuses their replay', async () => {
      const store = instance.handoffs;
      const delivery = aDelivery();
      await store.accept(delivery);
      harness().clock.move(retention.unboundMs);
      expect(await store.sweep(retention)).to.equal(0);
      harness().clock.move(1);
      expect(await store.sweep(retention)).to.equal(1);
      expect(await store.deliveries({ id: 'x', chatId: delivery.chatId })).to.deep.equal([]);
      expect(await store.accept(delivery)).to.equal('duplicate');
    });

    it('deletes ended handoffs that have nothing on its way, with their items', async () => {
      const store = instance.handoffs;
      const endedAt = harness().clock.now();
      const idle = await given(store, { phase: 'ended', endedAt });
      const busy = await given(store, { phase: 'ended', endedAt });
      const closing = await given(store, { phase: 'closing' });
      const key = unique('key');
      await add(store, anItem(laneOf(idle), { key }), anItem(laneOf(busy)), anItem(laneOf(closing)));
      await done(idle);
      harness().clock.move(retention.handoffsMs + 1);
      // The handoff, its two lanes and its item.
      expect(await store.sweep(retention)).to.equal(4);
      expect(await store.handoff(idle.id)).to.equal(undefined);
      expect(await store.handoff(busy.id)).to.deep.equal(busy);
      expect(await store.handoff(closing.id)).to.deep.equal(closing);
      await done(busy);
      expect(await store.sweep(retention)).to.equal(4);
    });

    it('deletes many, batch by batch', async () => {
      const store = instance.handoffs;
      await Promise.all(Array.from({ length: 1_100 }, () => store.accept(aDelivery())));
      harness().clock.move(retention.deliveriesMs + 1);
      expect(await store.sweep(retention)).to.equal(2_200);
    });

    it('finds what is old behind what has still to stay', async () => {
      const store = instance.handoffs;
      const handoff = await given(store, { chatId: unique('chat'), phase: 'connected' });
      await Promise.all(Array.from({ length: 600 }, () => store.accept(aDelivery({ chatId: handoff.chatId! }))));
      const behind = aDelivery({ chatId: handoff.chatId! });
      await store.accept(behind);
      await store.transaction((t) => t.closeDeliveries([behind.eventId]));
      harness().clock.move(retention.deliveriesMs + 1);
      expect(await store.sweep(retention)).to.equal(1);
      expect(await store.deliveries(handoff)).to.have.length(600);
    });

    it('deletes transcripts only where a time is set', async () => {
      const conversation = aConversation();
      const append = (at: number) =>
        instance.transcripts.append({ ...conversation, author: 'user', activity: '{}', at });
      append(harness().clock.now());
      append(harness().clock.now() + 10);
      await instance.transcripts.flush();
      harness().clock.move(HOUR + 1);
      expect(await instance.handoffs.sweep(retention)).to.equal(0);
      expect(await instance.handoffs.sweep({ ...retention, transcriptsMs: HOUR })).to.equal(1);
      expect(await instance.transcripts.page(conversation, { after: 0, limit: 9 })).to.have.length(1);
    });

    it('forgets a conversation, and only that', async () => {
      const store = instance.handoffs;
      const [mine, other] = [aConversation(), aConversation()];
      const endedAt = harness().clock.now();
      const ended = await given(store, { conversation: mine, phase: 'ended', endedAt, chatId: unique('chat') });
      const open = await given(store, { conversation: mine });
      const others = await given(store, { conversation: other, phase: 'ended', endedAt });
      await add(store, anItem(laneOf(ended)), anItem(laneOf(others)));
      await store.accept(aDelivery({ chatId: ended.chatId! }));
      await store.accept(aDelivery({ correlationId: ended.id }));
      for (const conversation of [mine, other]) {
        instance.transcripts.append({ ...conversation, author: 'user', activity: '{}', at: 1 });
      }
      await store.forget(mine);
      expect(await store.handoff(ended.id)).to.equal(undefined);
      expect(await store.deliveries(ended)).to.deep.equal([]);
      expect(await instance.transcripts.lastSeq(mine)).to.equal(0);
      expect(await store.handoff(open.id)).to.deep.equal(open);
      expect(await store.handoff(others.id)).to.deep.equal(others);
      expect(await instance.transcripts.lastSeq(other)).to.be.above(0);
      expect((await store.backlog()).items).to.equal(1);
    });
  });
}
