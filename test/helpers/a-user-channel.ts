import type { UserChannel } from '../../src/handoff';

/** A user's channel that takes everything, with what a test wants to be otherwise. */
export const aUserChannel = (change: Partial<UserChannel> = {}): UserChannel => ({
  show: async () => undefined,
  tellBot: async () => undefined,
  typing: () => undefined,
  ...change,
});
