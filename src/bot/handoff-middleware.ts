import type { Activity, Middleware, TurnContext } from 'botbuilder';
import {
  type Admission,
  type ConversationId,
  errorCode,
  type Handoff,
  type Handoffs,
  type LeaveWords,
  type Listener,
  type Phrasebook,
  type TextKey,
  type TranscriptLog,
  type Trigger,
} from '../handoff';
import { type BeginHandoff, createBeginHandoff, type HandoffRequest } from './begin-handoff';
import { conversationOf, conversationOfTurn, isContinuation } from './bot-framework';
import type { BotSilence } from './bot-silence';
import { type DetectLanguage, detectedLanguage } from './detected-language';
import { hasLeft } from './has-left';
import { numberedChoice } from './numbered-choice';
import type { OutgoingMessages } from './outgoing-messages';
import { type RelayTurn, takeRelayTurn } from './relay-turn';
import type { Router } from './route';
import type { TranscriptRecorder } from './transcript-recorder';
import { wantsToLeave } from './wants-to-leave';
import { type WatchOptions, watchSends } from './watch-sends';
import { Wishes, type WishesParts } from './wishes';

/** What the middleware works with. */
export interface HandoffMiddlewareParts extends WishesParts {
  readonly handoffs: Handoffs;
  readonly transcripts: TranscriptLog;
  readonly recorder: TranscriptRecorder;
  readonly phrasebook: Phrasebook;
  readonly leaveWords: LeaveWords;
  readonly router: Router;
  /** The language of a text, for users whose channel gives no locale. */
  readonly detectLanguage: DetectLanguage;
  readonly silence: BotSilence;
  readonly outgoing: OutgoingMessages;
  /** Tells the agent that the user is typing. */
  readonly onTyping: (handoff: Handoff) => void;
}

/** The answer to an invoke that a person is dealing with: for a card's action, that it was taken. */
const invokeAnswer = ({ name }: Activity): { status: number; body?: object } =>
  name === 'adaptiveCard/action'
    ? { status: 200, body: { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: '' } }
    : { status: 200 };

/**
 * Records the transcript, sees when a person is wanted, and relays what the user writes while a person, or the wait
 * for one, has the conversation. Register it first, so that it sees what the others send.
 */
export class HandoffMiddleware implements Middleware {
  /** What the bot tells of its turns. */
  readonly wishes: Wishes;
  /** Begins a handoff in a turn of the user, and gives its id. One that is there already goes on as it is. */
  readonly request: BeginHandoff;

  constructor(private readonly parts: HandoffMiddlewareParts) {
    this.request = createBeginHandoff({ ...parts, localeOf: (context) => this.localeOf(context) });
    this.wishes = new Wishes(parts, {
      begin: (context, trigger) => this.begin(context, trigger, {}),
      speech: async (context) => {
        const locale = await this.localeOf(context).catch(() => undefined);
        return { locale, textOf: (key) => parts.phrasebook.say(key, undefined, { locale }) };
      },
    });
  }

  async onTurn(context: TurnContext, next: () => Promise<void>): Promise<void> {
    const { activity } = context;
    const conversation = conversationOf(activity);
    if (!conversation) return next();

    const relayTurn = takeRelayTurn();
    if (relayTurn) return this.onRelayTurn(context, conversation, relayTurn, next);

    if (!isContinuation(activity)) this.parts.recorder.received(conversation, activity);
    const { handoff, triggers } = await this.parts.handoffs.standing(conversation);
    if (!handoff) this.parts.silence.botHas(context);
    this.watch(context, conversation);
    if (isContinuation(activity)) return next();
    if (handoff) return this.onUserTurn(context, conversation, handoff, next);
    await this.readChoice(context, conversation);
    return this.wishes.onTurn(context, conversation, triggers, next);
  }

  /** Where a channel shows an offer as a numbered list, the bot reads what a button would have said. */
  private async readChoice({ activity }: TurnContext, conversation: ConversationId): Promise<void> {
    try {
      const chosen = await numberedChoice(this.parts.transcripts, conversation, activity);
      if (chosen) activity.text = chosen.title;
    } catch (error) {
      const fields = { channel: conversation.channelId, code: errorCode(error) };
      this.parts.logger.warn('what was offered before could not be read', fields);
    }
  }

  /** The user's locale as the channel gives it, else by what he has written of late. */
  private async localeOf(context: TurnContext): Promise<string | undefined> {
    const { transcripts, detectLanguage } = this.parts;
    const { locale } = context.activity;
    return locale || detectedLanguage(transcripts, conversationOfTurn(context), detectLanguage);
  }

  /** Begins a handoff, and tells the user when not even its beginning could be kept. */
  private async begin(context: TurnContext, trigger: Trigger, request: HandoffRequest): Promise<void> {
    try {
      await this.request(context, trigger, request);
    } catch (error) {
      this.parts.logger.error('a handoff could not be begun', { trigger, code: errorCode(error) });
      await this.say(context, 'ended.unreachable', context.activity);
    }
  }

  /** A turn of the package's own: an agent's message or a sentence is shown, or the bot hears of the handoff. */
  private onRelayTurn(
    context: TurnContext,
    conversation: ConversationId,
    turn: RelayTurn,
    next: () => Promise<void>,
  ): Promise<void> {
    if (turn.type === 'show') {
      this.watch(context, conversation, { relayed: turn.author, speech: 'ours' });
      return next();
    }
    const { activity } = context;
    const { status, stretch, redelivery } = turn;
    const value = stretch ? { ...status, messages: stretch.messages } : status;
    Object.assign(activity, { name: 'handoff.status', value, timestamp: new Date() });
    if (redelivery) activity.channelData = { ...activity.channelData, redelivery };
    this.parts.recorder.received(conversation, activity);
    // In the form of the SDK's own handoff. The transcript has these already.
    const content = { activities: stretch?.newest };
    if (stretch) activity.attachments = [{ contentType: 'application/json', name: 'Transcript', content }];
    // While a person has the user, the bot hears what happens and says nothing.
    const speech = status.state === 'accepted' ? 'muted' : 'bot';
    this.watch(context, conversation, { relayed: 'bot', speech });
    return next();
  }

  /** A person, or the wait for one, has the conversation: the bot is not run. */
  private async onUserTurn(
    context: TurnContext,
    conversation: ConversationId,
    handoff: Handoff,
    next: () => Promise<void>,
  ): Promise<void> {
    const { handoffs, onTyping } = this.parts;
    const { activity } = context;
    if (hasLeft(activity, handoff)) {
      await handoffs.end(conversation, 'user-left');
      // It has the conversation again, and may keep account of who is there and where it is installed.
      return next();
    }
    switch (activity.type) {
      case 'message':
        if (wantsToLeave(activity, handoff, this.parts)) {
          await handoffs.end(conversation, 'user-left');
          return;
        }
        await this.passOn(context, conversation, handoff, next);
        return;
      case 'messageUpdate':
      case 'messageDelete':
      case 'messageReaction':
        await this.passOn(context, conversation, handoff, next);
        return;
      case 'typing':
        if (handoff.role !== 'channel') onTyping(handoff);
        return;
      case 'invoke':
        if (activity.name === 'adaptiveCard/action' && !(await this.passOn(context, conversation, handoff, next)))
          return;
        // Without an answer the channel shows an error, and the bot that knows a better one is not run.
        await context.sendActivity({ type: 'invokeResponse', value: invokeAnswer(activity) });
        return;
      default:
        return;
    }
  }

  /** What the user said or did goes to the agent, or to the one who will come. False where the bot has dealt with it. */
  private async passOn(
    context: TurnContext,
    conversation: ConversationId,
    handoff: Handoff,
    next: () => Promise<void>,
  ): Promise<boolean> {
    const { handoffs, outgoing, logger } = this.parts;
    // What is written in a chat of the contact center, the agent has already.
    if (handoff.role === 'channel') return true;
    let admission: Admission;
    try {
      const said = await outgoing(conversation, context.activity);
      if (!said) return true;
      admission = await handoffs.admit(conversation, said.message, said.activityId);
    } catch (error) {
      logger.error('a message could not be kept', { channel: conversation.channelId, code: errorCode(error) });
      await this.say(context, 'not-accepted', handoff);
      return true;
    }
    // It ended between the two looks: the message is the bot's.
    if (admission === 'no-handoff') {
      await next();
      return false;
    }
    if (admission === 'too-many') await this.say(context, 'too-many', handoff);
    return true;
  }

  private watch(context: TurnContext, conversation: ConversationId, options: WatchOptions = {}): void {
    const { recorder, silence } = this.parts;
    const onInitiation = (value: unknown) => this.begin(context, 'initiated', { context: value });
    const isOurs = () => this.speaking.has(context);
    watchSends({ recorder, silence, onInitiation, isOurs }, context, conversation, options);
  }

  /** Turns in which the package itself speaks although the bot must not. */
  private readonly speaking = new WeakSet<TurnContext>();

  private async say(context: TurnContext, key: TextKey, listener: Listener): Promise<void> {
    const text = this.parts.phrasebook.say(key, undefined, listener);
    if (text === undefined) return;
    this.speaking.add(context);
    try {
      await context.sendActivity(text);
    } finally {
      this.speaking.delete(context);
    }
  }
}
