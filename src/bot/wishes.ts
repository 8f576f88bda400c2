import type { Activity, TurnContext } from 'botbuilder';
import {
  type ConversationId,
  type Counted,
  changesWithTurn,
  type DetectedTrigger,
  errorCode,
  frustrationOf,
  type Logger,
  type TextKey,
  type TriggerDecision,
  type TriggerNotes,
  type TriggerSettings,
  type TriggerSignal,
  type TriggerState,
  thrownAt,
} from '../handoff';
import { type AnswerButtons, type AnswerRecognizer, answerTo, questionOf } from './confirmation';
import { plainText } from './plain-text';
import type { RepeatedTexts } from './repeated-texts';
import { startUsersTurn, type UsersTurn, usersTurnOf } from './users-turn';
import { wellFormed } from './well-formed';

/** Sees in a text that its writer wants a person. */
export interface PersonRecognizer {
  /**
   * What was recognised; undefined where nothing was. An `explicit` or `department` wish begins a handoff, a `soft` one
   * is counted.
   */
  recognize(
    text: string,
    locale?: string,
  ): { readonly kind: 'explicit' | 'soft' | 'department'; readonly score: number } | undefined;
}

/** What wishes are seen with. */
export interface WishesParts {
  readonly notes: TriggerNotes;
  readonly triggers: TriggerSettings;
  readonly recognizer: PersonRecognizer | undefined;
  readonly recognizeAnswer: AnswerRecognizer;
  readonly repeated: RepeatedTexts;
  readonly logger: Logger;
}

/** How the user of a turn is spoken to. */
export interface Speech {
  /** As the channel gave it, else as he writes; undefined where neither tells. */
  readonly locale?: string;
  textOf(key: TextKey): string | undefined;
}

/** What is done about wishes. */
export interface WishesActions {
  begin(context: TurnContext, trigger: DetectedTrigger): Promise<void>;
  /** Never rejects. */
  speech(context: TurnContext): Promise<Speech>;
}

const buttonsOf = ({ textOf }: Speech): AnswerButtons => ({ yes: textOf('confirm.yes'), no: textOf('confirm.no') });

/** A refusal with more words than this says more than no: it is also for the bot. */
const REFUSAL_LENGTH = 25;

/** Sees in the turns of a user whom the bot has, and in what the bot tells of them, that a person is wanted. */
export class Wishes {
  constructor(
    private readonly parts: WishesParts,
    private readonly actions: WishesActions,
  ) {}

  /**
   * A turn of a user whom the bot has: what he says is heard before the bot, which is not run where a person is got.
   * After the bot, what is only counted in a row begins anew where it was not counted in this turn.
   */
  async onTurn(
    context: TurnContext,
    conversation: ConversationId,
    state: TriggerState | undefined,
    next: () => Promise<void>,
  ): Promise<void> {
    const { type, text }: { type: string; text?: unknown } = context.activity;
    if (type !== 'message' || (text !== undefined && text !== null && typeof text !== 'string')) return next();
    const turn = startUsersTurn(context, conversation);
    if (await this.hear(context, turn, state)) return;
    await next();
    const { counted, isSettled } = turn;
    if (state && !isSettled && changesWithTurn(state, counted)) {
      await this.note(context, turn, { type: 'turn-over', counted });
    }
  }

  /** Something that counts happened in this turn. Resolves with whether a person is being got, or the user asked. */
  async count(context: TurnContext, what: Counted): Promise<boolean> {
    const turn = usersTurnOf(context);
    if (!turn || this.parts.triggers.enough[what] === 0) return false;
    if (turn.isSettled || turn.counted.includes(what)) return turn.isSettled;
    turn.counted.push(what);
    return this.note(context, turn, { type: 'counted', what, frustration: this.frustrationIn(context.activity) });
  }

  /** How sure the bot is of what the user meant, from 0 to 1. */
  async confidence(context: TurnContext, score: number): Promise<boolean> {
    if (score < this.parts.triggers.confidenceBelow) return this.count(context, 'low-confidence');
    return usersTurnOf(context)?.isSettled ?? false;
  }

  /**
   * The bot threw. It counts once a turn, in no turn but a user's, and not where the beginning of a handoff was what
   * failed: so no error leads to itself.
   */
  async failed(context: TurnContext, error: unknown): Promise<boolean> {
    this.parts.logger.error('the bot failed', { code: errorCode(error), at: thrownAt(error) });
    const turn = usersTurnOf(context);
    if (!turn || turn.hasFailed) return false;
    turn.hasFailed = true;
    return this.count(context, 'bot-error');
  }

  /** What the adapter's `onTurnError` may be: never rejects. */
  async onTurnError(context: TurnContext, error: unknown): Promise<void> {
    if ((await this.failed(context, error)) || !usersTurnOf(context)) return;
    await this.say(context, 'bot-error').catch((failure: unknown) =>
      this.parts.logger.warn('the user could not be told', { code: errorCode(failure) }),
    );
  }

  /** What the user says. True where it is not for the bot. */
  private async hear(context: TurnContext, turn: UsersTurn, state: TriggerState | undefined): Promise<boolean> {
    const { triggers } = this.parts;
    const text = plainText(wellFormed(context.activity));
    const wish = this.recognized(text, context.activity.locale);
    if ((wish?.kind === 'explicit' && triggers.asked) || (wish?.kind === 'department' && triggers.department)) {
      if (triggers.confirm.includes('asked')) return this.note(context, turn, { type: 'asked' });
      await this.actions.begin(context, 'asked');
      return true;
    }
    if (state?.question) return this.answered(context, turn, text);
    if (wish?.kind === 'soft') return this.count(context, 'soft');
    return this.repeated(context, turn, state);
  }

  /** One that throws sees nothing, and breaks no turn. */
  private recognized(text: string, locale: string | undefined): ReturnType<PersonRecognizer['recognize']> {
    if (text === '') return undefined;
    try {
      return this.parts.recognizer?.recognize(text, locale);
    } catch (error) {
      this.parts.logger.error('the recognizer failed', { code: errorCode(error) });
      return undefined;
    }
  }

  private async answered(context: TurnContext, turn: UsersTurn, text: string): Promise<boolean> {
    const speech = await this.actions.speech(context);
    const answer = answerTo({ text, locale: speech.locale }, buttonsOf(speech), this.parts.recognizeAnswer);
    const isDone = await this.note(context, turn, { type: 'answered', answer });
    return isDone && !(answer === 'no' && text.trim().length > REFUSAL_LENGTH);
  }

  private async repeated(context: TurnContext, turn: UsersTurn, state: TriggerState | undefined): Promise<boolean> {
    const { repeated, triggers, logger } = this.parts;
    const { id, text } = context.activity;
    if (triggers.enough.repeated === 0 || !text) return false;
    try {
      const times = await repeated.times(turn.conversation, { id, text }, state?.askedAt ?? 0);
      if (times === 0) return false;
      const frustration = this.frustrationIn(context.activity);
      return await this.note(context, turn, { type: 'repeated', times, frustration });
    } catch (error) {
      logger.warn('what the user said before could not be read', { code: errorCode(error) });
      return false;
    }
  }

  private frustrationIn({ text }: Activity): number {
    return this.parts.triggers.frustration === 0 || !text ? 0 : frustrationOf(text);
  }

  /** A signal that cannot be kept is lost, and breaks no turn. */
  private async note(context: TurnContext, turn: UsersTurn, signal: TriggerSignal): Promise<boolean> {
    try {
      const decision = await this.parts.notes.note(turn.conversation, signal, context.activity.id);
      return await this.carryOut(context, turn, decision);
    } catch (error) {
      this.parts.logger.error('a trigger could not be noted', { signal: signal.type, code: errorCode(error) });
      return false;
    }
  }

  private async carryOut(context: TurnContext, turn: UsersTurn, decision: TriggerDecision): Promise<boolean> {
    if (decision.type === 'nothing') return false;
    const { type, trigger } = decision;
    turn.isSettled = true;
    const speech = type === 'ask' ? await this.actions.speech(context) : undefined;
    const question = speech?.textOf('confirm');
    if (speech && question !== undefined) {
      this.parts.logger.info('the user is asked whether he wants a person', { trigger });
      await context.sendActivity(questionOf(question, buttonsOf(speech)));
    } else if (type === 'refused') {
      this.parts.logger.info('the user wants no person', { trigger });
      await this.say(context, 'confirm.refused');
    } else {
      await this.actions.begin(context, trigger);
    }
    return true;
  }

  private async say(context: TurnContext, key: TextKey): Promise<void> {
    const text = (await this.actions.speech(context)).textOf(key);
    if (text !== undefined) await context.sendActivity(text);
  }
}
