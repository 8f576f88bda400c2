import { advance } from './advance';
import { type Assignment, placeOf } from './assignment';
import type { ConversationId } from './conversation';
import type { HandoffUser } from './handoff';
import { mergeProperties, type Property } from './property';
import type { HandoffStore } from './store';

/** What is to be known of the user from now on. What is not named stays as it is. */
export interface UserChange {
  readonly user?: HandoffUser;
  readonly properties?: readonly Property[];
}

/** Changes of a running handoff. Each is one durable transaction; the contact center hears of it in its turn. */
export interface Changes {
  /** Routes the chat anew. Returns whether the conversation has a handoff. */
  transfer(conversation: ConversationId, assignment: Assignment): Promise<boolean>;
  /** Changes what is known of the user. Returns whether the conversation has a handoff. */
  update(conversation: ConversationId, change: UserChange): Promise<boolean>;
}

const known = <T extends object>(fields: T): Partial<T> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<T>;

/** Changes running handoffs of a store. */
export const createChanges = (store: HandoffStore): Changes => ({
  transfer: (conversation, assignment) =>
    store.transaction(async (transaction) => {
      const handoff = await transaction.openHandoff(conversation);
      if (!handoff) return false;
      const change = advance(transaction, handoff, await transaction.now());
      // What the contact center has not heard of is opened where it belongs at once.
      if (handoff.phase === 'requested') change.note(placeOf(assignment));
      else await change.add('toAgent', { kind: 'change', assignment });
      await change.save();
      return true;
    }),

  update: (conversation, { user = {}, properties = [] }) =>
    store.transaction(async (transaction) => {
      const handoff = await transaction.openHandoff(conversation);
      if (!handoff) return false;
      const changed = {
        user: { ...handoff.user, ...known(user) },
        properties: mergeProperties(handoff.properties, properties),
      };
      const { user: before, properties: had } = handoff;
      if (JSON.stringify(changed) === JSON.stringify({ user: before, properties: had })) return true;
      const change = advance(transaction, handoff, await transaction.now());
      change.note(changed);
      if (handoff.phase !== 'requested') {
        // One that waits sends what the record says when its turn comes.
        const waiting = await transaction.items({ handoffId: handoff.id, direction: 'toAgent' }, ['new', 'unclear']);
        const waits = waiting.some(({ body }) => body.kind === 'change' && body.assignment === undefined);
        if (!waits) await change.add('toAgent', { kind: 'change' });
      }
      await change.save();
      return true;
    }),
});
