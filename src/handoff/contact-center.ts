import type { Readable } from 'node:stream';
import type { Assignment } from './assignment';
import type { ChatState } from './chat-event';
import { HandoffError } from './errors';
import type { Handoff, HandoffUser, Queue } from './handoff';
import type { Interaction } from './hooks';
import type { ChatMessage, HistoryMessage, MessageToAgent } from './message';

/** What a chat is opened with. */
export interface OpenChat {
  /** Comes back in the chat's additional properties; `find` looks for it. */
  readonly handoffId: string;
  readonly user: HandoffUser;
  readonly properties: Handoff['properties'];
  /** Where to route; the channel's own queue where absent. */
  readonly assignment?: Assignment;
  /** Oldest first, at most `maxHistory` of them. */
  readonly history: readonly HistoryMessage[];
}

/** A file on its way to the agent. */
export interface FileToAgent {
  readonly author: MessageToAgent['author'];
  readonly name: string;
  readonly contentType: string;
  /** Read as it leaves; it may lie on disk. */
  readonly content: Blob;
}

/** A chat as the contact center sees it now. */
export interface Chat {
  readonly state: ChatState;
  readonly queue?: Queue;
  /** The script that has it. */
  readonly scriptId?: string;
  /** The change that routed it last, where the chat shows that. */
  readonly changeId?: string;
}

/** What is to be changed of a chat. */
export interface ChatChange {
  /** The user's data as it is from now on, whole. */
  readonly about?: Pick<OpenChat, 'handoffId' | 'user' | 'properties'>;
  /** Where the chat is to go from now on. */
  readonly assignment?: Assignment;
  /** Unlike every other change's: what a chat shows of it tells that it was made. */
  readonly id?: string;
}

/** A file of a chat, by what its sender said of it. */
export interface ChatFile {
  readonly name: string;
  readonly sizeBytes: number;
}

/** How a call is made that does harm when it comes too late. */
export interface CallOptions {
  /**
   * Asked right before the request leaves, after whatever it had to wait for. Where it says no, nothing is sent and the
   * call fails as `unreachable`.
   */
  readonly mayStart?: () => boolean;
}

/**
 * The contact center as the handoff needs it. 8x8's Chat Gateway implements it; another contact center would be one
 * more folder beside it. Every method throws only `ContactCenterError`.
 */
export interface ContactCenter {
  /** How many history messages `open` takes. */
  readonly maxHistory: number;
  /** Opens a chat. Not repeatable: after an ambiguous failure, `find` tells whether it exists. */
  open(chat: OpenChat, options?: CallOptions): Promise<{ readonly chatId: string }>;
  /** The chat that was opened for a handoff, or undefined where there is none. */
  find(handoffId: string): Promise<string | undefined>;
  /** Sends one message. Not repeatable: after an ambiguous failure, `messages` tells whether it is there. */
  send(chatId: string, message: MessageToAgent, options?: CallOptions): Promise<void>;
  /** Keeps a file of the chat, for a message to name. Repeatable: what no message names says nothing. */
  upload(chatId: string, file: FileToAgent): Promise<{ readonly id: string }>;
  /** What is known of a file of the chat; one that is not there is a `gone` error. */
  file(chatId: string, attachmentId: string): Promise<ChatFile>;
  /** The bytes of a file of the chat as they come. The stream, too, fails only with `ContactCenterError`. */
  download(chatId: string, attachmentId: string): Promise<Readable>;
  /** Shows the agent that the user is typing. */
  typing(chatId: string): Promise<void>;
  /** Changes the user's data or routes the chat anew. Repeatable, as long as nobody else has changed it meanwhile. */
  change(chatId: string, change: ChatChange, options?: CallOptions): Promise<void>;
  /** The user leaves, which ends the chat. Repeatable. */
  leave(chatId: string, options?: CallOptions): Promise<void>;
  /** The chat's state; a chat that is not there is a `gone` error. */
  read(chatId: string): Promise<Chat>;
  /** How the contact center counts the chat, oldest first. */
  interactions(chatId: string): Promise<readonly Interaction[]>;
  /** The chat's messages, newest first, page by page as they are asked for. */
  messages(chatId: string): AsyncIterable<ChatMessage>;
}

/**
 * What a failed call means for the caller:
 * - `refused`: they read it and said no to this very request;
 * - `unauthorized`: they do not accept the key;
 * - `gone`: they do not know the chat;
 * - `limited`: they did nothing and ask to come back later;
 * - `unreachable`: the request never left;
 * - `ambiguous`: anything else. It may have been done.
 */
export type ContactCenterFailure = 'refused' | 'unauthorized' | 'gone' | 'limited' | 'unreachable' | 'ambiguous';

/** Any failed call to the contact center. `failure` says what it means, `code` and `referenceId` what they called it. */
export class ContactCenterError extends HandoffError {
  readonly failure: ContactCenterFailure;
  /** The HTTP status, where there was an answer. */
  readonly status?: number;
  /** The vendor's own name for the error, such as `invalid_queue`. */
  readonly vendorCode?: string;
  /** What the vendor's support asks for. */
  readonly referenceId?: string;
  /** How long they asked us to wait. */
  readonly retryAfterMs?: number;
  /** Why there was no answer, or none that can be read, such as `ECONNREFUSED`. */
  readonly reason?: string;

  constructor(
    failure: ContactCenterFailure,
    message: string,
    details: {
      status?: number;
      vendorCode?: string;
      referenceId?: string;
      retryAfterMs?: number;
      reason?: string;
      cause?: unknown;
    } = {},
  ) {
    super(`contact-center-${failure}`, message, { cause: details.cause });
    this.failure = failure;
    this.status = details.status;
    this.vendorCode = details.vendorCode;
    this.referenceId = details.referenceId;
    this.retryAfterMs = details.retryAfterMs;
    this.reason = details.reason;
  }
}
