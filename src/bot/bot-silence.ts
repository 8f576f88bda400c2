import type { Activity, TurnContext } from 'botbuilder';
import { type ConversationId, type Handoffs, type Json, LeaseLost, type Logger, type ProactiveSends } from '../handoff';
import { createMoment } from './moment';
import { holdOfTurn } from './taken-over';

/** What the silence works with. */
export interface BotSilenceParts {
  readonly handoffs: Pick<Handoffs, 'current' | 'hold'>;
  readonly proactive: ProactiveSends;
  readonly logger: Logger;
}

/** Keeps the bot's code from talking over a person. */
export interface BotSilence {
  /** A handoff began in this turn: what the bot says in it, such as that it gets somebody, is part of the beginning. */
  began(context: TurnContext): void;
  /** The store has just said that the bot has the turn's conversation. */
  botHas(context: TurnContext): void;
  /** Which of the activities that the bot's code sends go to the user now. The others are held or dropped. */
  readonly sift: Sift;
  /** The same in a turn in which the bot hears that an agent has joined: what it says to that is not for later. */
  readonly mute: Sift;
}

type Sift = (
  activities: readonly Partial<Activity>[],
  conversation: ConversationId,
  context: TurnContext,
) => Promise<readonly Partial<Activity>[]>;

const BEGAN = Symbol('a handoff began in this turn');
const BOT_HAD_IT = Symbol('when the bot had the conversation');

/** Nobody misses them afterwards. */
const PASSING: readonly (string | undefined)[] = ['typing', 'trace', 'delay'];

function takenOver(error: unknown): 'taken-over' {
  if (error instanceof LeaseLost) return 'taken-over';
  throw error;
}

export function createBotSilence({ handoffs, proactive, logger }: BotSilenceParts): BotSilence {
  const moment = createMoment();

  const botHas = (context: TurnContext): void => void context.turnState.set(BOT_HAD_IT, moment.now());

  /** Asked before each sending: a slow answer to what was said before the handoff would talk over the agent too. */
  async function mayTalk(context: TurnContext, conversation: ConversationId): Promise<boolean> {
    const { turnState } = context;
    if (turnState.get(BOT_HAD_IT) === moment.now() || turnState.get(BEGAN)) return true;
    if (await handoffs.current(conversation)) return false;
    botHas(context);
    return true;
  }

  return {
    began(context) {
      moment.end();
      context.turnState.set(BEGAN, true);
    },

    botHas,

    mute: async (activities) => (proactive === 'send' ? activities : []),

    async sift(activities, conversation, context) {
      if (proactive === 'send' || (await mayTalk(context, conversation))) return activities;
      const answers = activities.filter(({ type }) => type === 'invokeResponse');
      const sendable = activities.filter((activity) => !answers.includes(activity) && !PASSING.includes(activity.type));
      if (sendable.length === 0) return answers;
      const fields = { channel: conversation.channelId, activities: sendable.length };
      if (proactive === 'hold') {
        const json: Json[] = sendable.map((activity) => JSON.parse(JSON.stringify(activity)));
        const result = await handoffs.hold(conversation, json, holdOfTurn(context)).catch(takenOver);
        // What it says is said by the process that runs the turn now.
        if (result === 'taken-over') return [];
        if (result === 'no-handoff') return activities;
        if (result === 'held') {
          logger.info('what the bot said is held until it has the conversation again', fields);
          return answers;
        }
      }
      logger.warn('what the bot said while a person has the conversation was dropped', fields);
      return answers;
    },
  };
}
