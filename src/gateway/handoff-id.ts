/** The key of the additional property that carries our handoff id to 8x8 and back. */
export const HANDOFF_ID = 'handoffId';

/**
 * The key of the additional property that tells for which handoff a visit was routed. Another one than that of the
 * chats which we open: a visit must not be taken for one of those.
 */
export const ROUTED_FOR = 'visitHandoffId';
