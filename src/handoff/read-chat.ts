import { type Chat, type ContactCenter, ContactCenterError } from './contact-center';
import type { Handoff } from './handoff';
import type { ChatMessage } from './message';
import { readMessages } from './read-messages';
import type { PendingDelivery } from './store';
import type { Timing } from './timing';
import type { UnreadableChats } from './unreadable-chats';

/** What the contact center's API said just now; undefined where it was not asked or did not answer. */
export interface ChatReading {
  readonly chat?: Chat | 'gone';
  readonly messages?: readonly ChatMessage[];
}

/** What a reading works with. */
interface Parts {
  readonly from: Pick<ContactCenter, 'read' | 'messages'>;
  readonly timing: Pick<Timing, 'overlapMs'>;
  readonly unreadable: UnreadableChats;
}

/**
 * Reads the state of a chat, what was said in it, or both. Each may fail without the other: a list of messages that
 * cannot be had keeps no end from being seen.
 */
export async function readChat(
  { from, timing, unreadable }: Parts,
  { id: handoffId, chatId, reading }: Pick<Handoff, 'id' | 'chatId' | 'reading'>,
  pending: readonly PendingDelivery[],
  asks: { readonly state: boolean; readonly messages: boolean },
): Promise<ChatReading> {
  if (chatId === undefined) return {};
  const orGone = async <T>(call: Promise<T>): Promise<T | 'gone' | undefined> => {
    try {
      return await call;
    } catch (error) {
      if (!(error instanceof ContactCenterError)) throw error;
      if (error.failure === 'gone') return 'gone';
      unreadable.failed(chatId, error, { handoffId });
      return undefined;
    }
  };

  // The state first: what was written before the end is then in the messages.
  const chat = asks.state ? await orGone(from.read(chatId)) : undefined;
  if (chat === 'gone') return { chat, messages: [] };
  const messages = asks.messages ? await orGone(readMessages(from, chatId, reading, pending, timing)) : undefined;
  const isWhole = (!asks.state || chat !== undefined) && (!asks.messages || messages !== undefined);
  if (isWhole && (asks.state || asks.messages)) unreadable.worked(chatId, { handoffId });
  if (messages !== 'gone') return { chat, messages };
  // A chat that is there, with messages that are not: none are shown.
  const known = chat ?? (await orGone(from.read(chatId)));
  return known === undefined ? {} : { chat: known, messages: [] };
}
