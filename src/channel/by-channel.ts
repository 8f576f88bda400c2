import type { ProactiveAdapter } from '../bot';
import { VISIT_CHANNEL } from '../handoff';

/** One adapter of two: conversations of visits are the channel's, all others the bot's own adapter's. */
export const byChannel = (adapter: ProactiveAdapter, channel: ProactiveAdapter): ProactiveAdapter => ({
  continueConversationAsync: (botAppId, reference, logic) =>
    (reference.channelId === VISIT_CHANNEL ? channel : adapter).continueConversationAsync(botAppId, reference, logic),
});
