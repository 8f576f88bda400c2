import { expect } from 'chai';
import type { HandoffStore } from '../../../src/handoff/store';
import { aDelivery, given, type Harness, laneOf, unique } from './harness';

export function deliveryContract(harness: () => Harness): void {
  describe('deliveries', () => {
    let store: HandoffStore;
    beforeEach(async () => {
      store = (await harness().instance()).handoffs;
    });

    it('are accepted once: the first body wins', async () => {
      const handoff = await given(store, { chatId: unique('chat') });
      const delivery = aDelivery({ chatId: handoff.chatId! });
      expect(await store.accept(delivery)).to.equal('accepted');
      expect(await store.accept({ ...delivery, event: { type: 'transfer' } })).to.equal('duplicate');
      expect(await store.deliveries(handoff)).to.deep.equal([
        { ...delivery, correlationId: undefined, receivedAt: harness().clock.now() },
      ]);
    });

    it('tell a retry from another body under the same event id, at once and later, here and elsewhere', async () => {
      const other = (await harness().instance()).handoffs;
      const delivery = aDelivery({ digest: 'first' });
      const second = { ...delivery, event: { type: 'transfer' }, digest: 'second' } as const;
      expect(await Promise.all([delivery, second, delivery].map((one) => store.accept(one)))).to.deep.equal([
        'accepted',
        'altered',
        'duplicate',
      ]);
      await store.transaction((t) => t.closeDeliveries([delivery.eventId]));
      expect(await other.accept(second)).to.equal('altered');
      expect(await other.accept(delivery)).to.equal('duplicate');
    });

    it('take what an older version kept without a digest for the same', async () => {
      const delivery = aDelivery();
      await store.accept(delivery);
      expect(await store.accept({ ...delivery, digest: 'some' })).to.equal('duplicate');
    });

    it('are accepted once when many come at the same time, whatever the instance', async () => {
      const other = (await harness().instance()).handoffs;
      const deliveries = Array.from({ length: 25 }, () => aDelivery());
      const outcomes = await Promise.all(
        [...deliveries, ...deliveries.toReversed(), ...deliveries, ...deliveries].map((delivery, n) =>
          (n % 2 ? store : other).accept(delivery),
        ),
      );
      expect(outcomes.filter((outcome) => outcome === 'accepted')).to.have.length(deliveries.length);
    });

    it('wake the lane to the user of the chat', async () => {
      const handoff = await given(store, { chatId: unique('chat') });
      await given(store, { chatId: unique('chat') });
      await store.accept(aDelivery({ chatId: handoff.chatId! }));
      const claims = await store.claim({ owner: 'w', limit: 5, leaseMs: 10 });
      expect(claims.map(({ handoffId, direction }) => ({ handoffId, direction }))).to.deep.equal([laneOf(handoff)]);
    });

    it('wake the lane of the handoff that is their correlation id while the chat is unknown', async () => {
      const handoff = await given(store);
      const delivery = aDelivery({ correlationId: handoff.id });
      let told = false;
      store.onWake(() => {
        told = true;
      });
      await store.accept(delivery);
      expect(await store.claim({ owner: 'w', limit: 5, leaseMs: 10 })).to.have.length(1);
      expect(await store.deliveries(handoff)).to.have.length(1);
      await new Promise(setImmediate);
      expect(told).to.equal(true);
    });

    it('wake nobody when nobody knows the chat, and wait for it', async () => {
      const delivery = aDelivery({ correlationId: unique('nobody') });
      expect(await store.accept(delivery)).to.equal('accepted');
      expect(await store.readyInMs()).to.equal(undefined);
      const handoff = await given(store);
      expect(await store.deliveries(handoff)).to.deep.equal([]);
      await store.transaction((t) => t.saveHandoff({ ...handoff, chatId: delivery.chatId }));
      const [waiting] = await store.deliveries({ id: handoff.id, chatId: delivery.chatId });
      expect(waiting).to.include({ eventId: delivery.eventId, chatId: delivery.chatId });
    });

    it('come in the order in which things happened', async () => {
      const handoff = await given(store, { chatId: unique('chat') });
      for (const timestamp of [30, 10, 20]) await store.accept(aDelivery({ chatId: handoff.chatId!, timestamp }));
      expect((await store.deliveries(handoff)).map(({ timestamp }) => timestamp)).to.deep.equal([10, 20, 30]);
    });

    it('are gone when they are dealt with, but not forgotten', async () => {
      const handoff = await given(store, { chatId: unique('chat') });
      const deliveries = [1, 2, 3].map(() => aDelivery({ chatId: handoff.chatId! }));
      for (const delivery of deliveries) await store.accept(delivery);
      await store.transaction((t) => t.closeDeliveries([]));
      await store.transaction((t) => t.closeDeliveries(deliveries.slice(0, 2).map(({ eventId }) => eventId)));
      expect((await store.deliveries(handoff)).map(({ eventId }) => eventId)).to.deep.equal([deliveries[2]!.eventId]);
      expect(await store.accept(deliveries[0]!)).to.equal('duplicate');
    });

    it('keep every character', async () => {
      const text = 'NUL \0, half \ud800, "quoted" \\ {}, 😀 ';
      const handoff = await given(store, { chatId: 'chat \0' });
      const delivery = aDelivery({
        chatId: 'chat \0',
        eventId: 'event \0',
        event: { type: 'message', author: { type: 'agent' }, isEcho: false, text, attachments: [], cards: [] },
      });
      await store.accept(delivery);
      expect((await store.deliveries(handoff))[0]).to.deep.include({ eventId: 'event \0', event: delivery.event });
    });

    it('are rung for every handoff that is not ended, once each', async () => {
      const open = await given(store, { chatId: unique('chat'), phase: 'connected' });
      const closing = await given(store, { phase: 'closing' });
      const ended = await given(store, { phase: 'ended' });
      expect(await store.ringAll(10)).to.equal(2);
      const [rung] = await store.deliveries(open);
      expect(rung).to.deep.include({
        eventId: `sync:${open.id}`,
        chatId: open.chatId,
        event: { type: 'unsupported', eventType: 'SYNC' },
      });
      expect(await store.deliveries(closing)).to.have.length(1);
      expect(await store.deliveries(ended)).to.deep.equal([]);
      expect(await store.claim({ owner: 'w', limit: 9, leaseMs: 10 })).to.have.length(2);

      await store.transaction((t) => t.closeDeliveries([`sync:${open.id}`]));
      expect(await store.deliveries(open)).to.deep.equal([]);
      expect(await store.ringAll(10)).to.equal(2);
      expect(await store.deliveries(open)).to.have.length(1);
      expect(await store.deliveries(closing)).to.have.length(1);
    });

    it('are rung a few at a time, and hold up no lane that is woken meanwhile', async () => {
      const all: string[] = [];
      for (let index = 0; index < 20; index++) all.push((await given(store, { phase: 'connected' })).id);
      const claimed = async () => {
        const claims = await store.claim({ owner: 'w', limit: 99, leaseMs: 60_000 });
        return claims.map(({ handoffId }) => handoffId);
      };
      await store.ringAll(4);
      expect(await claimed()).to.have.members(all.slice(0, 8));
      expect(await store.readyInMs()).to.equal(2_000);
      await store.transaction((t) => t.wake({ handoffId: all[19]!, direction: 'toUser' }));
      expect(await claimed()).to.deep.equal([all[19]]);
      harness().clock.move(2_000);
      expect(await claimed()).to.have.members(all.slice(8, 16));
      await store.ringAll(4);
      harness().clock.move(2_000);
      expect(await claimed()).to.have.members(all.slice(16, 19));
    });
  });
}
