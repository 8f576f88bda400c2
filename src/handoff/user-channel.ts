import { HandoffError } from './errors';
import type { Handoff } from './handoff';
import type { HandoffStatus, ItemBody } from './lane';

/** What can be shown to the user: an agent's message, a sentence of ours, or what the bot sent meanwhile. */
export type Showable = Extract<ItemBody, { kind: 'show' | 'notice' | 'send' }>;

/** How something is shown. */
export interface ShowOptions {
  /** Whether it may have been shown before. */
  readonly redelivery: boolean;
  /** The same at every try of one thing: where only some parts of it got through, the next try goes on from there. */
  readonly key?: string;
  /** How often it was begun before. */
  readonly attempts?: number;
  /** Asked right before it is sent; where it says no, nothing is sent and the call fails as `unreachable`. */
  readonly mayStart?: () => boolean;
}

/** The user's channel and the bot as the handoff needs them. Every method throws only `UserChannelError`. */
export interface UserChannel {
  /**
   * Shows something to the user: as one activity, or as several where the channel takes it only in parts.
   */
  show(handoff: Handoff, what: Showable, options: ShowOptions): Promise<void>;
  /** Runs the bot with a `handoff.status` event of the user's conversation. `redelivery`: it may have heard it before. */
  tellBot(handoff: Handoff, status: HandoffStatus, options?: { readonly redelivery: boolean }): Promise<void>;
  /** Shows whether an agent is typing, as the record has it, for as long as that lasts. Waits for nothing, never throws. */
  typing(handoff: Handoff): void;
}

/**
 * What a failed call means:
 * - `gone`: the channel does not take messages for this conversation any more;
 * - `refused`: the channel does not take this very message;
 * - `limited`: it did nothing and asks to come back later;
 * - `unreachable`: the request never left;
 * - `ambiguous`: anything else. It may have been shown.
 */
export type UserChannelFailure = 'gone' | 'refused' | 'limited' | 'unreachable' | 'ambiguous';

/** Any failed call to the user's channel. */
export class UserChannelError extends HandoffError {
  readonly failure: UserChannelFailure;
  readonly retryAfterMs?: number;
  /** The HTTP status, where there was an answer. */
  readonly status?: number;
  /** The name of what was thrown, where it was no answer, such as `ECONNREFUSED` or `TypeError`. */
  readonly reason?: string;
  /** Where that was thrown. */
  readonly at?: string;

  constructor(
    failure: UserChannelFailure,
    message: string,
    details: { retryAfterMs?: number; status?: number; reason?: string; at?: string; cause?: unknown } = {},
  ) {
    super(`user-channel-${failure}`, message, { cause: details.cause });
    this.failure = failure;
    this.retryAfterMs = details.retryAfterMs;
    this.status = details.status;
    this.reason = details.reason;
    this.at = details.at;
  }
}
