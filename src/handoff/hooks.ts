import type { ConversationId } from './conversation';
import { servedMs, waitedMs } from './ending';
import type { Agent, EndReason, Handoff, Queue, Trigger } from './handoff';

/** What can be told of a handoff. */
export type HookName = 'onQueued' | 'onConnected' | 'onTransferred' | 'onEnded';

/** A stretch of a chat as the contact center counts it. */
export interface Interaction {
  readonly id: string;
  /** By the contact center's clock, ms. */
  readonly startedAt: number;
  /** Undefined while it goes on. */
  readonly endedAt?: number;
}

/** A handoff as it stood when something happened to it. Holds ids, names and times, never what was said. */
export interface HandoffReport {
  /** The same each time this is told, so that a repeat is recognised. */
  readonly id: string;
  readonly handoffId: string;
  readonly conversation: ConversationId;
  /** The 8x8 conversation; undefined where none was opened. */
  readonly chatId?: string;
  readonly trigger: Trigger;
  /** The queue as 8x8 told it last; of one that was never queued, the one asked for. */
  readonly queue?: Queue;
  /** The agents who have been in the chat, in the order in which they joined. */
  readonly agents: readonly Agent[];
  /** When it happened, ms. */
  readonly at: number;
  /** How long the user has waited for agents up to now, all waits together, ms. */
  readonly waitedMs: number;
  /** How long agents have had the chat up to now, ms. */
  readonly servedMs: number;
  /** Why it ended; with `onEnded`. */
  readonly reason?: EndReason;
  /** What 8x8 made of the chat; with `onEnded`, where 8x8 could be asked in time. */
  readonly interactions?: readonly Interaction[];
}

/**
 * What a bot developer may do when something happens to a handoff. Each call is kept on disk in the transaction in which
 * it happened, and is made at least once, in order, outside the lanes of the messages: a repeat, after a crash or after
 * the hook threw, has the same `id`. A hook that throws, or takes longer than `timing.hookMs`, is called four times more
 * at growing gaps, and then given up with an error in the log.
 */
export interface HandoffHooks {
  /** The chat was opened, and waits in a queue. */
  onQueued?(report: HandoffReport): void | Promise<void>;
  /** An agent joined: the first, or another. */
  onConnected?(report: HandoffReport): void | Promise<void>;
  /** The chat was passed on: a transfer was announced, or another agent took over without one. */
  onTransferred?(report: HandoffReport): void | Promise<void>;
  /** The bot has the conversation again. */
  onEnded?(report: HandoffReport): void | Promise<void>;
}

/** The hooks that are there. */
export const hookNames = (hooks: HandoffHooks): HookName[] =>
  (['onQueued', 'onConnected', 'onTransferred', 'onEnded'] as const).filter((name) => hooks[name] !== undefined);

/** What is told of a handoff now. */
export function reportOf(handoff: Handoff, now: number): Omit<HandoffReport, 'id' | 'interactions'> {
  const { id, conversation, chatId, trigger, queue, queueId, endedAt, endReason } = handoff;
  const at = endedAt ?? now;
  return {
    handoffId: id,
    conversation,
    chatId,
    trigger,
    queue: queue ?? (queueId === undefined ? undefined : { id: queueId }),
    agents: handoff.servedBy ?? [],
    at: now,
    waitedMs: waitedMs(handoff, at),
    servedMs: servedMs(handoff, at),
    reason: endReason,
  };
}
