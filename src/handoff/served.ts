import type { ChatMessage } from './message';
import type { PendingDelivery } from './store';

/**
 * Whether an agent was in a chat that is over, whoever was told of him: that he joined may never have been delivered;
 * that he left, or wrote, says as much. `written`: what was read of this handoff.
 */
export const isServed = (
  pending: readonly Pick<PendingDelivery, 'event'>[],
  written: readonly Pick<ChatMessage, 'author'>[],
): boolean =>
  pending.some(({ event }) => event.type === 'left') || written.some(({ author }) => author.type === 'agent');
