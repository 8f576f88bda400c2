import type { Activity, ConversationReference, TurnContext } from 'botbuilder';
import { type ConversationId, HandoffError } from '../handoff';

/** What a bot does in a turn. An `ActivityHandler` fits, and so does a plain function. */
export type Bot = { run(context: TurnContext): Promise<void> } | ((context: TurnContext) => Promise<void>);

/** What the package needs of an adapter: `CloudAdapter` has it. */
export interface ProactiveAdapter {
  continueConversationAsync(
    botAppId: string,
    reference: Partial<ConversationReference>,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<void>;
}

/** Runs the bot, whichever of the two forms it has. */
export const runBot = (bot: Bot, context: TurnContext): Promise<void> =>
  typeof bot === 'function' ? bot(context) : bot.run(context);

/** The conversation an activity belongs to; undefined for the few that belong to none. */
export function conversationOf(activity: Partial<Activity>): ConversationId | undefined {
  const { channelId } = activity;
  const conversationId = activity.conversation?.id;
  return typeof channelId === 'string' && typeof conversationId === 'string' && conversationId !== ''
    ? { channelId, conversationId }
    : undefined;
}

/** The conversation of a turn, for calls that make no sense without one. Throws `no-conversation`. */
export function conversationOfTurn({ activity }: TurnContext): ConversationId {
  const conversation = conversationOf(activity);
  if (conversation) return conversation;
  throw new HandoffError('no-conversation', `An activity of type ${activity.type} belongs to no conversation.`);
}

/** What reaches the user of a turn again later; the same as `TurnContext.getConversationReference` gives. */
export function referenceOf(activity: Activity): Partial<ConversationReference> {
  const { id, from, recipient, conversation, channelId, locale, serviceUrl } = activity;
  return { activityId: id, user: from, bot: recipient, conversation, channelId, locale, serviceUrl };
}

/** The SDK's own event of a continued turn: it says nothing that anybody said. */
export const isContinuation = ({ type, name }: Activity): boolean =>
  type === 'event' && name === 'ContinueConversation';
