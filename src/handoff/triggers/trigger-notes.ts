import type { ConversationId } from '../conversation';
import type { HandoffStore } from '../store';
import { decide, type TriggerDecision, type TriggerSignal } from './decide';
import type { TriggerSettings } from './trigger-settings';
import { CALM } from './trigger-state';

/** Keeps what may mean that a person is wanted, from turn to turn and from instance to instance. */
export interface TriggerNotes {
  /** Notes one more signal, in one durable transaction, and says what is to be done. */
  note(conversation: ConversationId, signal: TriggerSignal, activityId?: string): Promise<TriggerDecision>;
}

/** Notes in the store. */
export function createTriggerNotes(store: HandoffStore, settings: TriggerSettings): TriggerNotes {
  return {
    note: (conversation, signal, activityId) =>
      store.transaction(async (transaction) => {
        const before = await transaction.triggers(conversation);
        const now = await transaction.now();
        const endedAt = (await transaction.newestHandoff(conversation))?.endedAt;
        const { state, decision } = decide(before ?? CALM, signal, { settings, now, endedAt, activityId });
        if (state !== before) await transaction.saveTriggers(conversation, state === CALM ? undefined : state);
        return decision;
      }),
  };
}
