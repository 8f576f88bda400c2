import type { TurnContext } from 'botbuilder';
import type { ConversationId, Counted } from '../handoff';

/** What happens in one turn of a user whom the bot has. */
export interface UsersTurn {
  readonly conversation: ConversationId;
  /** What was counted in it: each once. */
  readonly counted: Counted[];
  /** A person is being got, or the user was asked whether he wants one. */
  isSettled: boolean;
  /** The bot, or the beginning of a handoff, has failed in it. */
  hasFailed: boolean;
}

const KEY = Symbol('botbuilder-8x8.users-turn');

/** Marks a turn as one of a user whom the bot has. */
export function startUsersTurn(context: TurnContext, conversation: ConversationId): UsersTurn {
  const turn: UsersTurn = { conversation, counted: [], isSettled: false, hasFailed: false };
  context.turnState.set(KEY, turn);
  return turn;
}

/** The user's turn; undefined in turns that bot code or the package began, and while a person has the conversation. */
export const usersTurnOf = (context: TurnContext): UsersTurn | undefined => context.turnState.get(KEY);

/** Runs the beginning of a handoff, and leaves in the turn what became of it. */
export async function beginningIn<T>(context: TurnContext, begin: () => Promise<T>): Promise<T> {
  const turn = usersTurnOf(context);
  try {
    const begun = await begin();
    if (turn) turn.isSettled = true;
    return begun;
  } catch (error) {
    if (turn) turn.hasFailed = true;
    throw error;
  }
}
