import { randomUUID } from 'node:crypto';
import {
  type Activity,
  ActivityTypes,
  type Attachment,
  BotAdapter,
  type ConversationReference,
  INVOKE_RESPONSE_KEY,
  type ResourceResponse,
  TurnContext,
} from 'botbuilder';
import { type Bot, mayBeTakenOver, runBot, type TurnInHand, takeRelayKey } from '../bot';
import {
  type ChatAttachment,
  type Clock,
  errorCode,
  HandoffError,
  type Logger,
  VISIT_CHANNEL,
  type Visit,
  type VisitCenter,
  type VisitTurn,
} from '../handoff';
import { activityOfTurn } from './activity-of-turn';
import type { Outbox } from './outbox';

/** How the channel behaves. */
export interface ChatGatewayChannelOptions {
  /** How the bot is named in `recipient`. @default 'Bot' */
  readonly botName?: string;
  /** How long the bot may work on a turn before the user sees that it is thinking, ms; `null`: never. @default 1000 */
  readonly thinkingAfterMs?: number | null;
  /** The kinds of 8x8's channels that show cards and quick replies; on others they are told in words. @default ['WebChat'] */
  readonly cardChannels?: readonly string[];
}

/** What `createHandoff` connects the channel with. */
export interface ChannelParts {
  readonly bot: Bot;
  readonly outbox: Outbox;
  readonly visits: Pick<VisitCenter, 'signal'>;
  /** The files of a visit's message, as the bot gets them. */
  filesOf(chatId: string, files: readonly ChatAttachment[]): Promise<Attachment[]>;
  /** Where the contact center is: the `serviceUrl` of activities. */
  readonly serviceUrl: string;
  readonly clock: Clock;
  readonly logger: Logger;
}

/** How a turn is run. */
export interface TurnRun extends TurnInHand {
  /** The same whenever the turn is run again. */
  readonly key: string;
  readonly redelivery: boolean;
}

/** Whose words a turn sends: the key of each is made of the turn's and a number. */
interface Sending {
  readonly key: string;
  count: number;
}

const SENDING = Symbol('sending');

const notSupported = (what: string): HandoffError =>
  new HandoffError('not-supported', `8x8 does not let a message be ${what}. Send another one.`);

/**
 * 8x8 as a channel of the Bot Framework: users who write in an 8x8 widget, on WhatsApp, by SMS, … talk with the bot,
 * and are handed to a queue in the same chat. Give it to `createHandoff` as `channel`, beside the bot's adapter, or as
 * `adapter` where it is the only one.
 *
 * ```ts
 * const channel = new ChatGatewayChannel();
 * const handoff = createHandoff({ adapter, channel, bot, ...settingsFromEnv(process.env) });
 * channel.use(handoff.middleware);
 * ```
 *
 * Turns of one chat are run one at a time, in the order in which the user wrote. What the bot sends is on disk when
 * `sendActivity` resolves, and is sent in order, once. 8x8 cannot change what was sent: `updateActivity` and
 * `deleteActivity` throw `not-supported`.
 */
export class ChatGatewayChannel extends BotAdapter {
  readonly #botName: string;
  readonly #thinkingAfterMs: number | null;
  #connected: ChannelParts | undefined;

  /** The kinds of 8x8's channels that show cards and quick replies. */
  readonly cardChannels: readonly string[];

  constructor({
    botName = 'Bot',
    thinkingAfterMs = 1_000,
    cardChannels = ['WebChat'],
  }: ChatGatewayChannelOptions = {}) {
    super();
    this.cardChannels = cardChannels;
    this.#botName = botName;
    this.#thinkingAfterMs = thinkingAfterMs;
  }

  /** Done by `createHandoff`. Throws `channel-connected` where it was done before. */
  connect(parts: ChannelParts): void {
    if (this.#connected) throw new HandoffError('channel-connected', 'The channel belongs to another createHandoff.');
    this.#connected = parts;
  }

  get #parts(): ChannelParts {
    if (this.#connected) return this.#connected;
    throw new HandoffError('channel-not-connected', 'The channel was not given to createHandoff.');
  }

  /** Runs the bot with something of a visit. */
  async runTurn(visit: Visit, turn: VisitTurn, { key, redelivery, ...inHand }: TurnRun): Promise<void> {
    const { bot } = this.#parts;
    const activity = await this.activityOf(visit, turn, key);
    if (redelivery) activity.channelData = { ...activity.channelData, redelivery };
    const context = new TurnContext(this, activity);
    context.turnState.set(SENDING, { key, count: 0 } satisfies Sending);
    mayBeTakenOver(context, inHand);
    const stopThinking =
      turn.type === 'message' || turn.type === 'action' ? this.#think(visit.chatId) : () => undefined;
    try {
      await this.runMiddleware(context, (inTurn) => runBot(bot, inTurn));
    } finally {
      stopThinking();
    }
    await this.#sendInvokeAnswer(context);
  }

  /** Something of a visit as the activity that the bot gets. */
  async activityOf(visit: Visit, turn: VisitTurn, key: string): Promise<Partial<Activity>> {
    const { serviceUrl, filesOf } = this.#parts;
    const files = turn.type === 'message' ? await filesOf(visit.chatId, turn.message.attachments) : [];
    return activityOfTurn(turn, { visit, key, serviceUrl, files, botName: this.#botName });
  }

  async sendActivities(context: TurnContext, activities: Partial<Activity>[]): Promise<ResourceResponse[]> {
    const chatId = context.activity.conversation.id;
    const responses: ResourceResponse[] = [];
    for (const activity of activities) responses.push({ id: (await this.#send(context, chatId, activity)) ?? '' });
    return responses;
  }

  /** Throws `not-supported`. */
  async updateActivity(): Promise<void> {
    throw notSupported('changed');
  }

  /** Throws `not-supported`. */
  async deleteActivity(): Promise<void> {
    throw notSupported('deleted');
  }

  /** Runs `logic` in the conversation of a reference, whenever. */
  async continueConversation(
    reference: Partial<ConversationReference>,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<void> {
    const { user: from, bot: recipient, conversation, locale, serviceUrl } = reference;
    if (!conversation) throw new HandoffError('no-conversation', 'The reference names no conversation.');
    const key = takeRelayKey() ?? randomUUID();
    const context = new TurnContext(this, {
      type: ActivityTypes.Event,
      name: 'ContinueConversation',
      id: key,
      channelId: VISIT_CHANNEL,
      locale,
      serviceUrl,
      conversation,
      from,
      recipient,
      relatesTo: reference as ConversationReference,
    });
    context.turnState.set(SENDING, { key, count: 0 } satisfies Sending);
    await this.runMiddleware(context, logic);
  }

  /** The same, in the form of `CloudAdapter`; whoever asks and for whom makes no difference here. */
  override async continueConversationAsync(
    _asking: unknown,
    reference: Partial<ConversationReference>,
    ...rest: unknown[]
  ): Promise<void> {
    const logic = rest.at(-1);
    if (typeof logic !== 'function') throw new TypeError('Expected `logic` to be a function.');
    await this.continueConversation(reference, logic as (context: TurnContext) => Promise<void>);
  }

  async #send(context: TurnContext, chatId: string, activity: Partial<Activity>): Promise<string | undefined> {
    const { outbox, clock } = this.#parts;
    switch (activity.type) {
      case 'message':
        return outbox.say(chatId, this.#nextKey(context), activity);
      case 'endOfConversation':
        return outbox.end(chatId, this.#nextKey(context));
      case 'typing':
        this.#signal(chatId, 'typing');
        return undefined;
      case 'delay': {
        const ms = Number(activity.value);
        await new Promise<void>((resolve) => clock.after(Number.isFinite(ms) ? ms : 1_000, resolve));
        return undefined;
      }
      case 'invokeResponse':
        context.turnState.set(INVOKE_RESPONSE_KEY, activity);
        return undefined;
      default:
        // Traces, events and the like are shown by no channel of 8x8.
        return undefined;
    }
  }

  #nextKey(context: TurnContext): string {
    const sending: Sending = context.turnState.get(SENDING) ?? { key: randomUUID(), count: 0 };
    context.turnState.set(SENDING, sending);
    sending.count += 1;
    return `${sending.key}:${sending.count}`;
  }

  /** What an `Action.Execute` is answered with: a card to be shown instead, which can only be shown after it. */
  async #sendInvokeAnswer(context: TurnContext): Promise<void> {
    const answer = context.turnState.get<Partial<Activity>>(INVOKE_RESPONSE_KEY)?.value?.body;
    const { type, value } = typeof answer === 'object' && answer !== null ? answer : {};
    const activity: Partial<Activity> | undefined =
      type === 'application/vnd.microsoft.card.adaptive'
        ? { type: 'message', attachments: [{ contentType: type, content: value }] }
        : type === 'application/vnd.microsoft.activity.message' && typeof value === 'string'
          ? { type: 'message', text: value }
          : undefined;
    if (activity) await this.#send(context, context.activity.conversation.id, activity);
  }

  #signal(chatId: string, what: 'typing' | 'thinking'): void {
    const { visits, logger } = this.#parts;
    visits.signal(chatId, what).catch((error) => logger.debug('a signal was not shown', { code: errorCode(error) }));
  }

  #think(chatId: string): () => void {
    if (this.#thinkingAfterMs === null) return () => undefined;
    return this.#parts.clock.after(this.#thinkingAfterMs, () => this.#signal(chatId, 'thinking'));
  }
}
