import type {
  AuthorType,
  CardPayload,
  ConversationState,
  ConversationUser,
  PostAgentAssignmentRequest,
} from '../../wire/resources';

/** The kinds of channels that a visitor may write on, and that of chats that were opened by the API. */
export type ChatChannel = 'ChatAPI' | 'WebChat' | 'WhatsApp' | 'SMS' | 'Facebook' | 'Viber' | 'RCS' | 'Email';

/** A file of a chat. */
export interface SimulatedAttachment {
  readonly id: string;
  readonly filename: string;
  readonly contentType: string;
  readonly content: Buffer;
  /** ms since 1970. */
  readonly createdAt: number;
}

/** A message of a chat, with whoever wrote it. */
export interface SimulatedMessage {
  readonly id: string;
  /** Its place in the chat, from 0: the order in which messages were accepted, and the truth where times are equal. */
  readonly sequence: number;
  /** ms since 1970; never earlier than the message before it. */
  readonly createdAt: number;
  readonly author: { readonly id: string; readonly type: AuthorType };
  readonly text: string;
  readonly attachments: readonly SimulatedAttachment[];
  readonly cards: readonly (CardPayload & { readonly id: string })[];
  /** Whether it came by the API; what visitors and agents write does not. */
  readonly isEcho: boolean;
  /** Where the message is kept at another provider, instead of a text. */
  readonly externalProvider?: { readonly name: string; readonly externalMessageId: string };
}

/** Someone who is or was in a chat. */
export interface SimulatedParticipant {
  readonly id: string;
  readonly type: AuthorType;
  readonly removed: boolean;
}

/** One stretch of work of the contact center on a chat. */
export interface SimulatedInteraction {
  readonly id: string;
  /** ms since 1970. */
  readonly startTime: number;
  readonly endTime?: number;
  /** Who had the chat last; undefined where nobody has taken it since it was queued. */
  readonly agentId?: string;
  /** The transaction code the agent chose at the end. */
  readonly code?: string;
  /** What the agent noted beside it. */
  readonly note?: string;
}

/** A chat as the contact center knows it. Live: it changes as things happen. */
export interface SimulatedChat {
  readonly id: string;
  readonly state: ConversationState;
  readonly channelId: string;
  /** What kind of channel the user is on, as events name it: `ChatAPI`, or where a visitor wrote first. */
  readonly channel: ChatChannel;
  /** The number a visitor writes from, where the channel has one. */
  readonly msisdn?: string;
  /** Where the events of a visitor's chat go; those of other chats go to the webhook of their channel. */
  readonly webhookId?: string;
  /** ms since 1970. */
  readonly createdAt: number;
  readonly user: ConversationUser;
  /** Where it is routed; undefined while a script has it. */
  readonly queueId?: string;
  readonly scriptId?: string;
  /** Since when it waits in the queue, ms since 1970; undefined where it does not wait. */
  readonly waitingSince?: number;
  /** The agent who has it now. */
  readonly agentId?: string;
  /** What was said before the chat, oldest first. */
  readonly history: readonly SimulatedMessage[];
  /** Everything said in the chat, by everyone, oldest first. */
  readonly messages: readonly SimulatedMessage[];
  readonly attachments: ReadonlyMap<string, SimulatedAttachment>;
  readonly participants: readonly SimulatedParticipant[];
  readonly interactions: readonly SimulatedInteraction[];
  /** When the user and the bot last said that they were typing, and the bot that it is thinking; ms since 1970. */
  readonly signals: { readonly user?: number; readonly bot?: number; readonly thinking?: number };
  /** Up to when the user and the bot have read, ms since 1970. */
  readonly readAt: { readonly user?: number; readonly bot?: number };
  /** Where the chat goes when its agent is done with it. */
  readonly postAgentAssignment?: PostAgentAssignmentRequest;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** The same chat, for those who change it. */
export interface ChatRecord
  extends Mutable<
    Omit<
      SimulatedChat,
      'history' | 'messages' | 'attachments' | 'participants' | 'interactions' | 'signals' | 'readAt' | 'id'
    >
  > {
  readonly id: string;
  readonly history: SimulatedMessage[];
  readonly messages: SimulatedMessage[];
  readonly attachments: Map<string, SimulatedAttachment>;
  readonly participants: Mutable<SimulatedParticipant>[];
  readonly interactions: Mutable<SimulatedInteraction>[];
  readonly signals: Mutable<SimulatedChat['signals']>;
  readonly readAt: Mutable<SimulatedChat['readAt']>;
  /** Set while the chat is with a webhook again after its agent: what ends it when nobody does. */
  limits?: TimeLimits;
}

/** The times after which a chat that was handed back is over. */
export interface TimeLimits {
  /** The bot has written: the user has to answer within the time. */
  botWrote(): void;
  /** The user has answered. */
  userWrote(): void;
  cancel(): void;
}

/** Marks someone as being in the chat, or as having left it. */
export function setParticipant(chat: ChatRecord, id: string, type: AuthorType, removed: boolean): void {
  const known = chat.participants.find((participant) => participant.id === id && participant.type === type);
  if (known) known.removed = removed;
  else chat.participants.push({ id, type, removed });
}
