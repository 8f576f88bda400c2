import type { ConversationReference, TurnContext } from 'botbuilder';
import { type ConversationId, HandoffError } from '../handoff';
import { conversationOf } from './bot-framework';

/** What names a conversation: a turn of it, the SDK's reference to it, or the two ids. */
export type ConversationTarget = TurnContext | Partial<ConversationReference> | ConversationId;

const noConversation = (): HandoffError =>
  new HandoffError('no-conversation', 'Expected a turn, a conversation reference or the ids of a conversation.');

/** The conversation that is meant. Throws `HandoffError` `no-conversation`. */
export function conversationOfTarget(target: ConversationTarget): ConversationId {
  if (!target) throw noConversation();
  if ('conversationId' in target) {
    const { channelId, conversationId } = target;
    if (channelId !== '' && conversationId !== '') return { channelId, conversationId };
  } else {
    const { channelId, conversation } = 'activity' in target ? target.activity : target;
    const found = conversationOf({ channelId, conversation });
    if (found) return found;
  }
  throw noConversation();
}
