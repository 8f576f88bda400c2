import type { Middleware, TranscriptStore, TurnContext } from 'botbuilder';
import type { ConversationTarget, FileHandler, HandoffRequest } from './bot';
import type { Webhook } from './gateway';
import type { Destination, HandoffUser } from './handoff';
import type { HealthHandler } from './health';

/** What is to be known of the user from now on. What is not named stays as it is. */
export interface HandoffUpdate {
  readonly user?: HandoffUser;
  /** Shown to the agent as additional properties, one for each field. */
  readonly properties?: Readonly<Record<string, unknown>>;
}

/** Live agents for a bot: what its server mounts, and what its code may call. */
export interface BotHandoff {
  /** `adapter.use` it, before any other. */
  readonly middleware: Middleware;
  /** 8x8's events: mount it at the URL of the webhook, with no body parser before it. */
  readonly webhook: Webhook;
  /** Agents' files, for whoever has a link: mount it as `GET /api/8x8/attachments` at `BotPublicUrl`. */
  readonly attachments: FileHandler;
  /** `GET /health/live`: whether the process lives. */
  readonly live: HealthHandler;
  /** `GET /health/ready`: whether it can do its work, and what is wrong where not. */
  readonly ready: HealthHandler;
  /** The durable transcript of every conversation, in the SDK's own form. */
  readonly transcripts: TranscriptStore;
  /** Opens the store and goes on with what was open before a restart. Rejects where the store cannot be used. */
  start(): Promise<void>;
  /** Finishes what is in flight and closes the store. Call it on SIGTERM, after the server takes no more requests. */
  stop(): Promise<void>;
  /** Hands the turn's conversation to a person; does nothing where one has it already. Resolves with the handoff's id. */
  request(context: TurnContext, request?: HandoffRequest): Promise<string>;
  /**
   * Tells that the bot did not understand the user in this turn. Resolves with whether a person is being got, or the user
   * was asked whether he wants one: then the bot need not say anything more. Never rejects.
   */
  missed(context: TurnContext): Promise<boolean>;
  /**
   * Tells how sure the bot is of what the user meant in this turn, from 0 to 1. Resolves like `missed`.
   *
   * @throws HandoffError `invalid-confidence` where the score is anything else.
   */
  confidence(context: TurnContext, score: number): Promise<boolean>;
  /** Tells that the user's answer to a prompt was not what it needs. Resolves like `missed`. */
  failedValidation(context: TurnContext): Promise<boolean>;
  /** Tells that the bot has thrown in this turn, for an `onTurnError` of your own; logs the error's code. Resolves like `missed`. */
  failed(context: TurnContext, error: unknown): Promise<boolean>;
  /** For `adapter.onTurnError`: like `failed`, and tells the user that something went wrong where no person is got. */
  onTurnError(context: TurnContext, error: Error): Promise<void>;
  /** Whether a person, or the wait for one, has a conversation. */
  isWithAgent(conversation: ConversationTarget): Promise<boolean>;
  /**
   * Routes a conversation's chat to another queue or script, while the user waits or talks. Resolves with whether there
   * was a handoff, before 8x8 is asked: what it refuses is logged and told to `onChangeRefused`. Throws
   * `invalid-destination` for what is no id.
   */
  transfer(conversation: ConversationTarget, destination: Destination): Promise<boolean>;
  /**
   * Changes what 8x8 knows of the user (the screen-pop's data) and shows the agent beside it, while the user waits or
   * talks. Resolves with whether there was a handoff; calling it twice does nothing more.
   */
  update(conversation: ConversationTarget, update: HandoffUpdate): Promise<boolean>;
  /** Takes a conversation back to the bot. Resolves with whether there was a handoff. */
  end(conversation: ConversationTarget): Promise<boolean>;
  /**
   * Deletes all that is kept of a user (transcripts, ended handoffs, messages, deliveries), for the conversations in
   * which he took part on this channel. Reads the whole transcript: not for every turn. Resolves with how many.
   */
  forget(user: { readonly channelId: string; readonly userId: string }): Promise<number>;
}
