import type { Handoff } from './handoff';
import type { Effect, HandoffEvent } from './handoff-event';
import { reportOf } from './hooks';
import { type ItemBody, type Lane, PENDING } from './lane';
import type { StoreTransaction } from './store';
import { transition } from './transition';

/** What is changed beside the phase. */
type Noted =
  | 'typingSince'
  | 'agentTypedAt'
  | 'reading'
  | 'sweepAt'
  | 'toldDelayed'
  | 'lookAt'
  | 'user'
  | 'properties'
  | 'queueId'
  | 'scriptId';

/** A handoff whose record and lanes are changed together, inside one store transaction. */
export interface Advance {
  readonly handoff: Handoff;
  /** Applies an event: the record changes, and what follows from it is put on the lanes. */
  apply(event: HandoffEvent): Promise<void>;
  /** Puts something else on a lane, in its turn, or, where `held`, keeps it until the handoff is over. */
  add(direction: Lane['direction'], body: ItemBody, held?: boolean): Promise<void>;
  /** Changes what the package remembers beside the phase. */
  note(change: Partial<Pick<Handoff, Noted>>): void;
  /** Writes the record, where it has changed. Call it once, last. */
  save(): Promise<void>;
}

/** Begins to change a handoff that `transaction` has read and locked. */
export function advance(transaction: StoreTransaction, record: Handoff, now: number): Advance {
  let handoff = record;

  const add = async (direction: Lane['direction'], body: ItemBody, held?: boolean): Promise<void> => {
    const key = `${handoff.id}:step:${handoff.steps}`;
    handoff = { ...handoff, steps: handoff.steps + 1 };
    await transaction.addItem({ handoffId: handoff.id, direction, key, body, held });
  };

  /**
   * What waits for an agent who cannot be reached any more is given up, and the user told that he was not heard. What
   * was begun may have been heard: its lane finds out.
   */
  const drop = async (): Promise<void> => {
    const waiting = await transaction.items({ handoffId: handoff.id, direction: 'toAgent' }, PENDING);
    const given = waiting.filter(
      ({ body, state }) => body.kind === 'open' || body.kind === 'change' || (body.kind === 'say' && state === 'new'),
    );
    for (const item of given) {
      // A chat that is known was opened, whether the call's answer was heard or not.
      const isDone = item.body.kind === 'open' && handoff.chatId !== undefined;
      await transaction.saveItem(
        isDone ? { ...item, state: 'done' } : { ...item, state: 'dead', reason: 'handoff-ended' },
      );
    }
    const unheard = given.some(({ body }) => body.kind === 'say' && body.message.author === 'user');
    if (unheard && handoff.endReason !== 'user-left') {
      await add('toUser', { kind: 'notice', notice: { key: 'undelivered' } });
    }
  };

  /** What was held back goes on the lane, in its order. */
  const resume = async (): Promise<void> => {
    for (const item of await transaction.items({ handoffId: handoff.id, direction: 'toUser' }, ['held'])) {
      await add('toUser', item.body);
      await transaction.saveItem({ ...item, state: 'done' });
    }
  };

  const carryOut = async (effect: Effect): Promise<void> => {
    switch (effect.type) {
      case 'notice':
        return add('toUser', { kind: 'notice', notice: effect.notice });
      case 'status':
        return add('toUser', { kind: 'status', status: effect.status });
      case 'leave':
        return add('toAgent', { kind: 'leave', chatId: effect.chatId });
      case 'waiting':
        return add('toUser', { kind: 'waiting', note: effect.note });
      case 'hook':
        if (!handoff.hooks?.includes(effect.hook)) return;
        return add('toHooks', { kind: 'hook', hook: effect.hook, report: reportOf(handoff, now) });
      case 'resume':
        return resume();
      case 'drop':
        return drop();
    }
  };

  return {
    get handoff() {
      return handoff;
    },
    async apply(event) {
      const { handoff: after, effects } = transition(handoff, event, now);
      handoff = after;
      for (const effect of effects) await carryOut(effect);
    },
    add,
    note(change) {
      handoff = { ...handoff, ...change };
    },
    async save() {
      if (handoff !== record) await transaction.saveHandoff(handoff);
    },
  };
}
