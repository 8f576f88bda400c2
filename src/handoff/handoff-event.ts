import type { Agent, EndReason, Handoff, LimitReason, Queue } from './handoff';
import type { HookName } from './hooks';
import type { HandoffStatus, Notice } from './lane';

/** What can happen to a handoff. */
export type HandoffEvent =
  /** The call that opens the chat is about to be made. */
  | { readonly type: 'opening' }
  /** The chat exists. */
  | { readonly type: 'opened'; readonly chatId: string }
  /** There will be no chat. */
  | {
      readonly type: 'open-failed';
      readonly reason: EndReason;
      readonly opensAt?: number;
      /** What the user reads. @default the sentence of the reason */
      readonly notice?: Notice;
    }
  | { readonly type: 'queued'; readonly queue: Queue }
  /** `at`: when it happened by the contact center's clock, ms. */
  | { readonly type: 'joined'; readonly agent: Agent; readonly at: number }
  | { readonly type: 'left'; readonly agentId: string }
  /** `again`: another one than the last that was told of. */
  | { readonly type: 'transfer'; readonly at: number; readonly again?: boolean }
  /** The contact center says that the chat is over. `served`: an agent was in it, whoever was told of him. */
  | { readonly type: 'idle'; readonly served?: boolean }
  /** The contact center does not know the chat any more. */
  | { readonly type: 'gone' }
  /** Our side ends it: the user left, the bot took over, a limit was reached. */
  | { readonly type: 'end'; readonly reason: EndReason }
  /** An end by time is near: `leftMs` until then. `since`: when the stretch began that it is measured from, ms. */
  | { readonly type: 'end-near'; readonly limit: LimitReason; readonly since: number; readonly leftMs: number }
  /** The user has waited long enough for his note number `note`, counted from 1 in each wait. */
  | { readonly type: 'still-waiting'; readonly note: number }
  /** The contact center was told that the user has left. */
  | { readonly type: 'closed' };

/** What a transition wants done, in order. */
export type Effect =
  | { readonly type: 'notice'; readonly notice: Notice }
  | { readonly type: 'status'; readonly status: HandoffStatus }
  /** Tell the contact center that the user left this chat. */
  | { readonly type: 'leave'; readonly chatId: string }
  /** Tell the user how long it may still take. */
  | { readonly type: 'waiting'; readonly note: number }
  /** Tell the bot developer's code. */
  | { readonly type: 'hook'; readonly hook: HookName }
  /** What the bot's code wanted to say meanwhile goes to the user. */
  | { readonly type: 'resume' }
  /** What still waits for the agent cannot reach him any more. */
  | { readonly type: 'drop' };

/** The record after an event, and what follows from it. */
export interface Transition {
  readonly handoff: Handoff;
  readonly effects: readonly Effect[];
}
