import type { Activity, ConversationReference } from 'botbuilder';
import type { Handoff } from '../handoff';

/** Whether the channel says that the user of a handoff, or the bot itself, is not in the conversation any more. */
export function hasLeft({ type, action, membersRemoved = [], recipient }: Activity, handoff: Handoff): boolean {
  if (type === 'endOfConversation') return true;
  // `remove-upgrade` is followed by the new version: nobody has left.
  if (type === 'installationUpdate') return action === 'remove';
  if (type !== 'conversationUpdate') return false;
  // It was a ConversationReference when it was stored, and nobody has looked into it since.
  const { user } = handoff.reference as Partial<ConversationReference>;
  return membersRemoved.some(({ id }) => id !== undefined && (id === user?.id || id === recipient?.id));
}
