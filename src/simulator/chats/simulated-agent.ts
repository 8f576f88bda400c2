import type { CardPayload } from '../../wire/resources';
import type { Presence } from '../presence';
import type { SimulatedChat, SimulatedMessage } from './chat';

/** What an agent may add to a text. */
export interface AgentMessageExtras {
  readonly attachments?: readonly {
    readonly filename: string;
    readonly contentType: string;
    readonly content: Buffer;
  }[];
  readonly cards?: readonly CardPayload[];
}

/** Where a chat is passed on to: the id of a queue, or a department. */
export type TransferTarget = string | { readonly departmentId: string };

/** What an agent notes after a chat. */
export interface WrapUp {
  /** The transaction code. */
  readonly code: string;
  readonly note?: string;
}

/**
 * An agent at work. A chat is named by its id; what needs the agent to be in it throws `not-in-chat` where that is not
 * so, and `unknown-chat` where there is none.
 */
export interface SimulatedAgent {
  readonly id: string;
  readonly name: string;
  readonly queues: readonly string[];
  /** Whether the agent is at the desk. One who is not available is given no chats, and keeps those there are. */
  readonly presence: Presence;
  setPresence(presence: Presence): void;
  /** The chats that wait in the agent's queues, longest first. */
  waiting(): SimulatedChat[];
  /** The chats the agent is in. */
  chats(): SimulatedChat[];
  /**
   * Takes the chat that has waited longest, or the one named, as soon as there is one. Of agents who want the same, one
   * gets it and the others go on waiting. Rejects when `signal` aborts.
   */
  accept(chatId?: string, options?: { signal?: AbortSignal }): Promise<SimulatedChat>;
  /** Takes a chat that waits now; throws `not-waiting` where it does not, and `not-available` where the agent is not. */
  acceptNow(chatId?: string): SimulatedChat;
  typing(chatId: string, on: boolean): void;
  write(chatId: string, text: string, extras?: AgentMessageExtras): SimulatedMessage;
  /**
   * Hands the chat to a queue, or to the queue of a department in which the fewest wait for an agent who is available,
   * and leaves it. Throws `unknown-queue` and `unknown-department`.
   */
  transfer(chatId: string, target: TransferTarget): void;
  /** Leaves without ending: the chat waits in its queue again. */
  leave(chatId: string): void;
  /**
   * Ends the chat, or gives it back to the webhook that asked for it; with a transaction code or without. Without, it is
   * left to be wrapped up.
   */
  end(chatId: string, options?: { code?: string }): void;
  /** The ended chats that were the agent's and have no transaction code yet, oldest first. */
  toWrapUp(): SimulatedChat[];
  /** Notes how an ended chat of the agent's went. Throws `not-in-chat` where it was another's, or is not over. */
  wrapUp(chatId: string, result: WrapUp): void;
}
