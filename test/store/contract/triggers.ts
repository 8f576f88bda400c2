import { expect } from 'chai';
import type { HandoffStore } from '../../../src/handoff/store';
import type { TriggerState } from '../../../src/handoff/triggers/trigger-state';
import { aConversation, aHandoff, given, type Harness } from './harness';

const aState = (change: Partial<TriggerState> = {}): TriggerState => ({
  counts: { missed: 1 },
  changedAt: 7,
  ...change,
});

export function triggerContract(harness: () => Harness): void {
  describe('what is remembered of a conversation', () => {
    let store: HandoffStore;
    beforeEach(async () => {
      store = (await harness().instance()).handoffs;
    });

    const save = (conversation: ReturnType<typeof aConversation>, state: TriggerState | undefined, on = store) =>
      on.transaction(async (t) => {
        await t.triggers(conversation);
        await t.saveTriggers(conversation, state);
      });

    it('is read in place of the handoff, where none has it', async () => {
      const conversation = aConversation();
      expect(await store.standing(conversation)).to.deep.equal({ handoff: undefined, triggers: undefined });
      const state = aState({ question: { trigger: 'missed' }, askedAt: 3 });
      await save(conversation, state);
      expect(await store.standing(conversation)).to.deep.equal({ handoff: undefined, triggers: state });
      expect((await store.standing(aConversation())).triggers).to.equal(undefined);
      const handoff = await given(store, { conversation });
      expect(await store.standing(conversation)).to.deep.equal({ handoff, triggers: undefined });
      await store.transaction((t) => t.saveHandoff({ ...handoff, phase: 'ended', endedAt: 9 }));
      expect(await store.standing(conversation)).to.deep.equal({ handoff: undefined, triggers: state });
    });

    it('is changed and forgotten', async () => {
      const conversation = aConversation();
      await save(conversation, aState());
      await save(conversation, aState({ counts: { soft: 1.5 } }));
      expect((await store.standing(conversation)).triggers?.counts).to.deep.equal({ soft: 1.5 });
      await save(conversation, undefined);
      expect((await store.standing(conversation)).triggers).to.equal(undefined);
      expect(await store.transaction((t) => t.triggers(conversation))).to.equal(undefined);
    });

    it('counts every one of many, whatever the instance', async () => {
      const other = (await harness().instance()).handoffs;
      const conversation = aConversation();
      await Promise.all(
        Array.from({ length: 20 }, (_, n) =>
          (n % 2 ? store : other).transaction(async (t) => {
            const before = await t.triggers(conversation);
            await t.saveTriggers(conversation, aState({ counts: { missed: (before?.counts.missed ?? 0) + 1 } }));
          }),
        ),
      );
      expect((await store.standing(conversation)).triggers?.counts.missed).to.equal(20);
    });

    it('knows when the last handoff ended', async () => {
      const conversation = aConversation();
      const ended = () => store.transaction(async (t) => (await t.newestHandoff(conversation))?.endedAt);
      expect(await ended()).to.equal(undefined);
      const first = await given(store, { conversation });
      expect(await ended()).to.equal(undefined);
      await store.transaction((t) => t.saveHandoff({ ...first, phase: 'closing', endedAt: 40 }));
      expect(await ended()).to.equal(40);
      await store.transaction((t) => t.insertHandoff(aHandoff({ conversation })));
      expect(await ended()).to.equal(undefined);
    });

    it('goes with the conversation, and when nothing was remembered for long', async () => {
      const [mine, other, idle] = [aConversation(), aConversation(), aConversation()];
      for (const conversation of [mine, other, idle]) await save(conversation, aState());
      await store.forget(mine);
      expect((await store.standing(mine)).triggers).to.equal(undefined);
      expect((await store.standing(other)).triggers).to.deep.equal(aState());
      const retention = { deliveriesMs: 1_000, unboundMs: 1_000, handoffsMs: 1_000 };
      harness().clock.move(1_000);
      await save(other, aState());
      expect(await store.sweep(retention)).to.equal(0);
      harness().clock.move(1);
      expect(await store.sweep(retention)).to.equal(1);
      expect((await store.standing(idle)).triggers).to.equal(undefined);
      expect((await store.standing(other)).triggers).to.deep.equal(aState());
    });
  });
}
