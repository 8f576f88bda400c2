import { expect } from 'chai';
import type { HandoffStore } from '../../../src/handoff/store';
import { aHandoff, anItem, given, type Harness, laneOf, rejection } from './harness';

export function transactionContract(harness: () => Harness): void {
  describe('transactions', () => {
    let store: HandoffStore;
    beforeEach(async () => {
      store = (await harness().instance()).handoffs;
    });

    it('give their result', async () => {
      expect(await store.transaction(async () => 'result')).to.equal('result');
    });

    it('are undone as a whole where the work throws, and reject with what it threw', async () => {
      const handoff = aHandoff();
      const thrown = new Error('thrown');
      const error = await rejection(
        store.transaction(async (t) => {
          await t.insertHandoff(handoff);
          await t.addItem(anItem(laneOf(handoff)));
          throw thrown;
        }),
      );
      expect(error).to.equal(thrown);
      expect(await store.handoff(handoff.id)).to.equal(undefined);
    });

    it('do no harm to their neighbours when they fail', async () => {
      const handoffs = Array.from({ length: 30 }, () => aHandoff());
      const outcomes = await Promise.allSettled(
        handoffs.map((handoff, n) =>
          store.transaction(async (t) => {
            await t.insertHandoff(handoff);
            if (n % 3 === 0) throw new Error('mine alone');
            if (n % 3 === 1) await t.saveHandoff(aHandoff());
            await t.addItem(anItem(laneOf(handoff)));
          }),
        ),
      );
      for (const [n, handoff] of handoffs.entries()) {
        expect(outcomes[n]?.status).to.equal(n % 3 === 2 ? 'fulfilled' : 'rejected');
        expect(await store.handoff(handoff.id)).to.deep.equal(n % 3 === 2 ? handoff : undefined);
      }
    });

    it('are seen by others only when they are kept', async () => {
      const handoff = aHandoff();
      let during: Promise<unknown> | undefined;
      await store.transaction(async (t) => {
        await t.insertHandoff(handoff);
        during ??= store.handoff(handoff.id);
        await t.now();
      });
      // Where a read has to queue behind the transaction it may see it, but only then.
      const seen = await during;
      if (seen !== undefined) expect(seen).to.deep.equal(handoff);
      expect(await store.handoff(handoff.id)).to.deep.equal(handoff);
    });

    it('do not lose an update, whatever the instance', async () => {
      const other = (await harness().instance()).handoffs;
      const handoff = await given(store);
      await Promise.all(
        Array.from({ length: 20 }, (_, n) =>
          (n % 2 ? store : other).transaction(async (t) => {
            const now = (await t.handoff(handoff.id))!;
            await t.saveHandoff({ ...now, historyUntil: now.historyUntil + 1 });
          }),
        ),
      );
      expect((await store.handoff(handoff.id))?.historyUntil).to.equal(20);
    });

    it('go by the clock of the store', async () => {
      expect(await store.transaction((t) => t.now())).to.equal(harness().clock.now());
      harness().clock.move(5);
      expect(await store.transaction((t) => t.now())).to.equal(harness().clock.now());
    });

    it('refuse what comes after the end', async () => {
      let escaped: Parameters<Parameters<HandoffStore['transaction']>[0]>[0] | undefined;
      await store.transaction(async (t) => {
        escaped = t;
      });
      const late = escaped?.insertHandoff(aHandoff());
      expect(await rejection(late!)).to.have.property('code', 'store-failed');
    });

    it('are refused after close', async () => {
      const another = await harness().instance();
      await harness().close(another);
      expect(await rejection(another.handoffs.transaction(async () => 1))).to.have.property('code', 'store-closed');
      expect(await rejection(another.handoffs.handoff('x'))).to.have.property('code', 'store-closed');
    });

    it('are all there after a restart', async () => {
      const first = await harness().instance();
      const handoff = await given(first.handoffs);
      const item = anItem(laneOf(handoff), { digest: 'd' });
      await first.handoffs.transaction((t) => t.addItem(item));
      first.transcripts.append({ channelId: 'c', conversationId: handoff.id, author: 'bot', activity: '{}', at: 1 });
      await harness().close(first);
      const second = await harness().instance();
      expect(await second.handoffs.handoff(handoff.id)).to.deep.equal(handoff);
      expect((await second.handoffs.transaction((t) => t.head(laneOf(handoff))))?.key).to.equal(item.key);
      expect(await second.transcripts.lastSeq({ channelId: 'c', conversationId: handoff.id })).to.be.above(0);
    });

    it('check that the store works', async () => {
      await store.check();
    });
  });
}
