/** A Bot Framework conversation: the user's side of a handoff. */
export interface ConversationId {
  /** The channel, such as `webchat` or `msteams`. */
  readonly channelId: string;
  /** The conversation's id on that channel. */
  readonly conversationId: string;
}

/** The two ids as one string, unambiguous whatever characters they hold. */
export function conversationKey({ channelId, conversationId }: ConversationId): string {
  return `${channelId.length}:${channelId}:${conversationId}`;
}

/** JSON that the package keeps for somebody else and never looks into. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined };
