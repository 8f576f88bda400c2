import type { ContactCenter } from './contact-center';
import type { Reading } from './handoff';
import type { ChatMessage } from './message';
import type { PendingDelivery } from './store';
import type { Timing } from './timing';

/** How far a delivery's time may lie from its message's, ms. The vendor does not say that they are the same. */
export const SAME_TIME_MS = 10_000;

/**
 * The chat's messages that may be new, or are what was delivered, oldest first: from a little before the newest seen at
 * the last reading, and from before the oldest delivery, which may have been on its way for long.
 */
export async function readMessages(
  contactCenter: Pick<ContactCenter, 'messages'>,
  chatId: string,
  { cursor }: Pick<Reading, 'cursor'>,
  pending: readonly PendingDelivery[],
  { overlapMs }: Pick<Timing, 'overlapMs'>,
): Promise<ChatMessage[]> {
  const told = pending.filter(({ event }) => event.type === 'message').map(({ timestamp }) => timestamp - SAME_TIME_MS);
  const until = cursor === undefined ? 0 : Math.min(cursor - overlapMs, ...told);
  const messages: ChatMessage[] = [];
  for await (const message of contactCenter.messages(chatId)) {
    if (message.createdAt < until) break;
    messages.push(message);
  }
  return messages.reverse();
}
