import type { Json } from './conversation';
import type { FileReference } from './files';

/** A card in the form both sides know: its content type and its JSON. */
export interface Card {
  readonly contentType: string;
  readonly content: Json;
}

/** A file of the chat, named by the id under which the contact center keeps it. */
export interface ChatAttachment {
  readonly id: string;
  readonly name?: string;
}

/** What the user, or the bot in the user's name, says to the agent. */
export interface MessageToAgent {
  readonly author: 'user' | 'bot';
  readonly text: string;
  readonly attachments?: readonly ChatAttachment[];
  readonly cards?: readonly Card[];
  /** Whether a translator has seen it; the text holds the original too, where it was translated. */
  readonly translated?: boolean;
  /** Still to be fetched: each becomes one of `attachments` before the message is sent. */
  readonly files?: readonly FileReference[];
}

/** What was said before the handoff, oldest first. */
export type HistoryMessage = MessageToAgent;

/** A message as the contact center's API tells it. */
export interface ChatMessage {
  readonly id: string;
  /** By the contact center's clock, ms. */
  readonly createdAt: number;
  readonly author: { readonly type: 'user' | 'bot' | 'agent' | 'system'; readonly id?: string };
  readonly text: string;
  readonly attachments: readonly ChatAttachment[];
  readonly cards: readonly Card[];
}
