import { expect } from 'chai';
import type { Handoff } from '../../../src/handoff/handoff';
import type { HandoffStore } from '../../../src/handoff/store';
import { aHandoff, anItem, given, type Harness, laneOf, rejection } from './harness';

export function handoffContract(harness: () => Harness): void {
  describe('handoffs', () => {
    let store: HandoffStore;
    beforeEach(async () => {
      store = (await harness().instance()).handoffs;
    });

    const insert = (handoff: Handoff, on = store) => on.transaction((t) => t.insertHandoff(handoff));

    it('gives back what was put in', async () => {
      const handoff = aHandoff({
        chatId: 'chat 1',
        phase: 'connected',
        agents: [{ id: 'a', name: 'Bea' }],
        aloneSince: 5,
      });
      expect(await insert(handoff)).to.equal(true);
      expect(await store.handoff(handoff.id)).to.deep.equal(handoff);
      expect(await store.openHandoff(handoff.conversation)).to.deep.equal(handoff);
      const locked = await store.transaction(async (t) => [
        await t.handoff(handoff.id),
        await t.openHandoff(handoff.conversation),
      ]);
      expect(locked).to.deep.equal([handoff, handoff]);
    });

    it('knows nothing of other ids and conversations', async () => {
      const handoff = await given(store);
      expect(await store.handoff('another')).to.equal(undefined);
      expect(await store.openHandoff({ ...handoff.conversation, channelId: 'msteams' })).to.equal(undefined);
      expect(await store.transaction((t) => t.handoff('another'))).to.equal(undefined);
    });

    it('keeps one open handoff a conversation', async () => {
      const first = await given(store);
      const second = aHandoff({ conversation: first.conversation });
      expect(await insert(second)).to.equal(false);
      expect(await store.handoff(second.id)).to.equal(undefined);
      await store.transaction((t) => t.saveHandoff({ ...first, phase: 'closing' }));
      expect(await store.openHandoff(first.conversation)).to.equal(undefined);
      expect(await insert(second)).to.equal(true);
      expect((await store.openHandoff(first.conversation))?.id).to.equal(second.id);
    });

    it('lets one of many win, whatever the instance', async () => {
      const other = (await harness().instance()).handoffs;
      const { conversation } = aHandoff();
      const won = await Promise.all(
        Array.from({ length: 20 }, (_, n) => insert(aHandoff({ conversation }), n % 2 ? store : other)),
      );
      expect(won.filter(Boolean)).to.have.length(1);
    });

    it('refuses a chat id that another handoff has', async () => {
      await given(store, { chatId: 'taken' });
      const handoff = await given(store);
      await rejection(store.transaction((t) => t.saveHandoff({ ...handoff, chatId: 'taken' })));
      expect((await store.handoff(handoff.id))?.chatId).to.equal(undefined);
    });

    it('refuses to save what was never put in', async () => {
      const error = await rejection(store.transaction((t) => t.saveHandoff(aHandoff())));
      expect(error).to.have.property('code', 'unknown-handoff');
    });

    it('counts what earlier handoffs have on their way', async () => {
      const first = await given(store);
      await store.transaction(async (t) => {
        await t.addItem(anItem(laneOf(first)));
        await t.addItem(anItem(laneOf(first)));
        await t.addItem(anItem(laneOf(first, 'toAgent')));
        await t.saveHandoff({ ...first, phase: 'closing' });
      });
      const second = await given(store, { conversation: first.conversation });
      await store.transaction((t) => t.addItem(anItem(laneOf(second))));
      const earlier = (handoff: Handoff) => store.transaction((t) => t.earlier(handoff, 'toUser'));
      expect(await earlier(first)).to.equal(0);
      expect(await earlier(second)).to.equal(2);
      await store.transaction(async (t) => {
        for (const { seq } of await t.items(laneOf(first), ['new'])) {
          await t.saveItem({ seq, state: 'done', attempts: 1, nextAt: 0 });
        }
      });
      expect(await earlier(second)).to.equal(0);
    });

    it('keeps JSON as data', async () => {
      const reference = JSON.parse(
        '{"__proto__": {"polluted": true}, "constructor": 1, "text": "a\\u0000b \\ud800 😀"}',
      );
      const handoff = await given(store, { reference });
      const kept = (await store.handoff(handoff.id))?.reference as Record<string, unknown>;
      expect(JSON.stringify(kept)).to.equal(JSON.stringify(reference));
      expect(({} as Record<string, unknown>).polluted).to.equal(undefined);
    });

    it('tells apart ids that hold what no text column holds', async () => {
      const ids = ['a\0b', 'a', 'a\ud800', 'a\ud801', '\u0001"a"', '😀', "'; DROP TABLE handoff; --"];
      const handoffs = ids.map((conversationId) => aHandoff({ conversation: { channelId: 'c', conversationId } }));
      for (const handoff of handoffs) expect(await insert(handoff)).to.equal(true);
      for (const handoff of handoffs) expect(await store.openHandoff(handoff.conversation)).to.deep.equal(handoff);
    });
  });
}
