import { randomUUID } from 'node:crypto';
import { advance } from './advance';
import type { BacklogLimit } from './backlog-limit';
import { type Changes, createChanges } from './changes';
import { type ConversationId, conversationKey, type Json } from './conversation';
import { digestOf } from './digest';
import type { EndReason, Handoff } from './handoff';
import type { HookName } from './hooks';
import { PENDING } from './lane';
import type { MessageToAgent } from './message';
import { messageParts } from './message-parts';
import type { HandoffStore, Standing, StoreGuard } from './store';
import { VISIT_CHANNEL } from './visit';

/** What a handoff begins with. */
export type NewHandoff = Pick<
  Handoff,
  | 'conversation'
  | 'trigger'
  | 'user'
  | 'properties'
  | 'queueId'
  | 'scriptId'
  | 'reference'
  | 'locale'
  | 'texts'
  | 'activityId'
  | 'historyUntil'
>;

/** What became of a user's message. `no-handoff`: the bot has the conversation, the message is its own. */
export type Admission = 'admitted' | 'duplicate' | 'too-many' | 'no-handoff';

/**
 * What the bot's side does with handoffs. Each is one durable transaction; nothing waits for the contact center. What a
 * `guard` throws is thrown, and nothing has happened.
 */
export interface Handoffs extends Changes {
  /** How the conversation stands: the handoff that has it, or what is remembered of it. */
  standing(conversation: ConversationId): Promise<Standing>;
  /** The handoff that has the conversation now. */
  current(conversation: ConversationId): Promise<Handoff | undefined>;
  /**
   * Begins a handoff, unless the conversation is in one, or its newest began with the same activity: then that one is
   * returned, and nothing else happens.
   */
  request(request: NewHandoff, guard?: StoreGuard): Promise<{ readonly handoff: Handoff; readonly created: boolean }>;
  /** Puts a user's message on its way to the agent, or to the one who will come; a long one in several, in order. */
  admit(conversation: ConversationId, message: MessageToAgent, activityId?: string): Promise<Admission>;
  /** Keeps activities that the bot's code sent, until the bot has the conversation again. */
  hold(
    conversation: ConversationId,
    activities: readonly Json[],
    guard?: StoreGuard,
  ): Promise<'held' | 'too-many' | 'no-handoff'>;
  /** Ends the conversation's handoff from our side. Returns whether there was one. */
  end(conversation: ConversationId, reason: EndReason): Promise<boolean>;
}

/**
 * @param maxPending How many of a user's messages may wait for the agent at once.
 * @param maxTextLength How long one of them may be before it is sent in parts. 8x8 documents no limit.
 * @param backlog Refuses them in all.
 * @param hooks What the bot developer's code is told of handoffs that begin here.
 */
export function createHandoffs(
  store: HandoffStore,
  {
    maxPending,
    maxTextLength = 4_000,
    backlog,
    hooks,
  }: {
    maxPending: number;
    maxTextLength?: number;
    backlog?: Pick<BacklogLimit, 'check'>;
    hooks?: readonly HookName[];
  },
): Handoffs {
  /** Undefined when the handoff that stood in the way ended at that very moment. */
  const begin = (request: NewHandoff, guard?: StoreGuard) =>
    store.transaction(async (transaction) => {
      const newest = await transaction.newestHandoff(request.conversation);
      // A turn that runs again, after its process died or because the channel repeats it, has had its handoff.
      const isRepeated = request.activityId !== undefined && newest?.activityId === request.activityId;
      if (newest && isRepeated) return { handoff: newest, created: false };
      const handoff: Handoff = {
        ...request,
        ...(request.conversation.channelId === VISIT_CHANNEL ? { role: 'channel' } : {}),
        id: randomUUID(),
        phase: 'requested',
        agents: [],
        transferring: false,
        reading: { matched: [], shownEarly: [], covered: [] },
        toldDelayed: false,
        steps: 0,
        requestedAt: await transaction.now(),
        hooks,
      };
      if (!(await transaction.insertHandoff(handoff))) {
        const open = await transaction.openHandoff(request.conversation);
        return open && { handoff: open, created: false };
      }
      await guard?.(transaction);
      await transaction.addItem({
        handoffId: handoff.id,
        direction: 'toAgent',
        key: `${handoff.id}:open`,
        body: { kind: 'open' },
      });
      // What was counted, and what was asked, has had its answer.
      await transaction.saveTriggers(request.conversation, undefined);
      return { handoff, created: true };
    });

  return {
    ...createChanges(store),
    standing: (conversation) => store.standing(conversation),
    current: (conversation) => store.openHandoff(conversation),

    async request(request, guard) {
      for (;;) {
        const result = await begin(request, guard);
        if (result) return result;
      }
    },

    async admit(conversation, message, activityId) {
      backlog?.check();
      const parts = messageParts(message, maxTextLength);
      const activity = activityId ?? randomUUID();
      return store.transaction(async (transaction) => {
        const handoff = await transaction.openHandoff(conversation);
        if (!handoff) return 'no-handoff';
        if (activityId !== undefined && activityId === handoff.activityId) return 'duplicate';
        const lane = { handoffId: handoff.id, direction: 'toAgent' } as const;
        if ((await transaction.count(lane, PENDING)) >= maxPending) return 'too-many';
        const key = `${conversationKey(conversation)}:activity:${activity}`;
        let admission: Admission = 'admitted';
        for (const [index, part] of parts.entries()) {
          const added = await transaction.addItem({
            ...lane,
            key: index === 0 ? key : `${key}:part:${index}`,
            body: { kind: 'say', message: part },
            digest: digestOf(part),
          });
          if (!added) admission = 'duplicate';
        }
        return admission;
      });
    },

    hold: (conversation, activities, guard) =>
      store.transaction(async (transaction) => {
        const handoff = await transaction.openHandoff(conversation);
        if (!handoff) return 'no-handoff';
        await guard?.(transaction);
        const held = await transaction.count({ handoffId: handoff.id, direction: 'toUser' }, ['held']);
        if (held + activities.length > maxPending) return 'too-many';
        const change = advance(transaction, handoff, await transaction.now());
        for (const activity of activities) await change.add('toUser', { kind: 'send', activity }, true);
        await change.save();
        return 'held';
      }),

    end: (conversation, reason) =>
      store.transaction(async (transaction) => {
        const handoff = await transaction.openHandoff(conversation);
        if (!handoff) return false;
        const change = advance(transaction, handoff, await transaction.now());
        await change.apply({ type: 'end', reason });
        await change.save();
        return true;
      }),
  };
}
