import { expect } from 'chai';
import type { HandoffStore } from '../../../src/handoff/store';
import { newVisit } from '../../../src/handoff/visit';
import { aDelivery, aHandoff, type Harness, unique } from './harness';

export function visitContract(harness: () => Harness): void {
  describe('visits', () => {
    let store: HandoffStore;
    beforeEach(async () => {
      store = (await harness().instance()).handoffs;
    });

    const claims = async () =>
      (await store.claim({ owner: unique('owner'), limit: 10, leaseMs: 1_000 })).map(
        ({ direction, handoffId }) => `${direction} ${handoffId}`,
      );

    it('begin with a delivery that begins one, once, and later deliveries wake the lane of the bot', async () => {
      const chatId = unique('chat');
      const begin = { begins: true };
      expect(await store.accept(aDelivery({ chatId }))).to.equal('accepted');
      expect(await store.visit(chatId)).to.equal(undefined);
      await Promise.all([1, 2, 3].map(() => store.accept(aDelivery({ chatId }), begin)));
      expect(await store.visit(chatId)).to.deep.equal(newVisit(chatId));
      expect(await store.deliveries({ id: chatId, chatId })).to.have.length(4);
      expect(await claims()).to.deep.equal([`toBot ${chatId}`]);
      await store.accept(aDelivery({ chatId }));
      harness().clock.move(2_000);
      expect(await claims()).to.deep.equal([`toBot ${chatId}`]);
    });

    it('do not begin for the chat of a handoff, nor for a delivery that was here before', async () => {
      const handoff = aHandoff({ chatId: unique('chat') });
      await store.transaction((transaction) => transaction.insertHandoff(handoff));
      await store.accept(aDelivery({ chatId: handoff.chatId! }), { begins: true });
      expect(await store.visit(handoff.chatId!)).to.equal(undefined);
      const delivery = aDelivery();
      await store.accept(delivery);
      expect(await store.accept(delivery, { begins: true })).to.equal('duplicate');
      expect(await store.visit(delivery.chatId)).to.equal(undefined);
    });

    it('keep their state, and their lanes carry items', async () => {
      const delivery = aDelivery();
      const { chatId } = delivery;
      await store.accept(delivery, { begins: true });
      await store.transaction(async (transaction) => {
        const visit = await transaction.visit(chatId);
        await transaction.saveVisit({ ...visit!, phase: 'open', userId: 'kim' });
        const say = { kind: 'say', message: { author: 'bot', text: 'hello' } } as const;
        await transaction.addItem({ handoffId: chatId, direction: 'toVisitor', key: unique('item'), body: say });
      });
      expect(await store.visit(chatId)).to.include({ phase: 'open', userId: 'kim' });
      expect((await claims()).sort()).to.deep.equal([`toBot ${chatId}`, `toVisitor ${chatId}`]);
    });

    it('have many handoffs of the same chat, whose deliveries stay theirs', async () => {
      const delivery = aDelivery();
      const { chatId } = delivery;
      await store.accept(delivery, { begins: true });
      const conversation = { channelId: '8x8', conversationId: chatId };
      for (const phase of ['ended', 'connected'] as const) {
        const handoff = aHandoff({ conversation, phase, chatId, role: 'channel' });
        expect(await store.transaction((transaction) => transaction.insertHandoff(handoff))).to.equal(true);
      }
      await claims();
      await store.accept(aDelivery({ chatId }));
      harness().clock.move(2_000);
      expect(await claims()).to.deep.equal([`toBot ${chatId}`]);
    });

    it('are rung while a handoff has them or something happened lately', async () => {
      const quiet = aDelivery();
      const held = aDelivery();
      for (const delivery of [quiet, held]) await store.accept(delivery, { begins: true });
      await store.transaction((transaction) =>
        transaction.saveVisit({ ...newVisit(held.chatId), phase: 'open', held: true }),
      );
      await claims();
      await store.transaction((transaction) => transaction.closeDeliveries([quiet.eventId, held.eventId]));
      expect(await store.ringAll(10)).to.equal(2);
      harness().clock.move(3_700_000);
      expect(await store.ringAll(10)).to.equal(1);
      const [rung] = await store.deliveries({ id: held.chatId, chatId: held.chatId });
      expect(rung?.event).to.deep.equal({ type: 'unsupported', eventType: 'SYNC' });
    });

    it('are swept when nothing happened for long, and forgotten when they are over', async () => {
      const retention = { deliveriesMs: 1, unboundMs: 1, handoffsMs: 1_000 };
      const [old, over] = [aDelivery(), aDelivery()];
      for (const delivery of [old, over]) await store.accept(delivery, { begins: true });
      await store.transaction((transaction) => transaction.closeDeliveries([old.eventId, over.eventId]));
      await store.forget({ channelId: '8x8', conversationId: over.chatId });
      expect(await store.visit(over.chatId)).not.to.equal(undefined);
      await store.transaction((transaction) => transaction.saveVisit({ ...newVisit(over.chatId), phase: 'over' }));
      await store.forget({ channelId: '8x8', conversationId: over.chatId });
      expect(await store.visit(over.chatId)).to.equal(undefined);
      harness().clock.move(2_000);
      await store.sweep(retention);
      expect(await store.visit(old.chatId)).to.equal(undefined);
    });
  });
}
