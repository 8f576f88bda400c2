import type { ConversationId, Json } from './conversation';
import type { HookName } from './hooks';
import type { Property } from './property';
import type { Texts } from './texts';

/** How far a handoff has come. */
export type Phase =
  /** The wish is on disk; the contact center knows nothing yet. */
  | 'requested'
  /** The chat is being opened; whether the contact center has it may be unknown. */
  | 'opening'
  /** The chat exists and waits for an agent, at first or between two agents. */
  | 'queued'
  /** An agent is in the chat. */
  | 'connected'
  /** The bot has the conversation again; the contact center has still to be told. */
  | 'closing'
  /** Both sides are done. */
  | 'ended';

/** Who answers the user now. */
export type Owner = 'bot' | 'pending' | 'agent';

const OWNERS: Record<Phase, Owner> = {
  requested: 'pending',
  opening: 'pending',
  queued: 'pending',
  connected: 'agent',
  closing: 'bot',
  ended: 'bot',
};

/** Who answers the user in this phase. The phase is durable, so the owner is too. */
export const ownerOf = (phase: Phase): Owner => OWNERS[phase];

/** Whether a person, or the wait for one, has the conversation: one such handoff a conversation at most. */
export const isOpen = (phase: Phase): boolean => ownerOf(phase) !== 'bot';

/** Why a handoff began. */
export type Trigger =
  /** The user asked for a person. */
  | 'asked'
  /** The bot sent the SDK's `handoff.initiate` event. */
  | 'initiated'
  /** Bot code called `handoff.request`. */
  | 'requested'
  /** The user wished for a person softly, more than once. */
  | 'soft'
  /** The bot did not understand the user, turn after turn. */
  | 'missed'
  /** The bot was not sure what the user meant, turn after turn. */
  | 'low-confidence'
  /** The user's answers to a prompt were not what it needs, turn after turn. */
  | 'failed-validation'
  /** The user said the same over and over. */
  | 'repeated'
  /** The bot threw. */
  | 'bot-error';

/** What the package sees by itself; the others are the bot's own asking. */
export type DetectedTrigger = Exclude<Trigger, 'initiated' | 'requested'>;

/** Why a handoff ended. */
export type EndReason =
  | 'agent-ended'
  | 'user-left'
  | 'bot-ended'
  | 'chat-gone'
  | 'agent-left'
  | 'channel-gone'
  /** Nobody took the chat: the contact center gave it up, or the time for it was over. */
  | 'no-agent'
  /** The user did not answer in time. */
  | 'user-idle'
  /** The agent did not answer in time. */
  | 'agent-idle'
  /** The longest time for a chat was over. */
  | 'too-long'
  /** It is outside the opening hours; nothing was opened at the contact center. */
  | 'closed'
  /** No agent of the queue is logged in; nothing was opened at the contact center. */
  | 'unstaffed'
  /** The gateway did not accept the key. */
  | 'not-authorized'
  /** The gateway does not know the queue. */
  | 'unknown-queue'
  /** The gateway refused the chat for another reason. */
  | 'refused'
  /** The gateway could not be reached in time. */
  | 'unreachable';

/** The ends that come by time alone. */
export type LimitReason = Extract<EndReason, 'no-agent' | 'user-idle' | 'agent-idle' | 'too-long'>;

/** What the contact center is told of the user; see `user` of 8x8's `POST /conversations`. */
export interface HandoffUser {
  readonly name?: string;
  /** Screen-pops the record of 8x8's native CRM whose customerId is the same. */
  readonly userId?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly company?: string;
  readonly caseId?: string;
  /** One of 8x8's 21 language codes. */
  readonly language?: string;
}

/** Somebody of the contact center who is in the chat. */
export interface Agent {
  readonly id: string;
  readonly name?: string;
}

/** A queue of the contact center. */
export interface Queue {
  readonly id: string;
  readonly name?: string;
}

/** How far the chat's messages were read, and which of them were heard of by delivery too. */
export interface Reading {
  /** The newest `createdAt` seen (ms by the contact center's clock); undefined before the first reading. */
  readonly cursor?: number;
  /** The newest ids whose delivery has come, so that two equal texts are told apart. */
  readonly matched: readonly string[];
  /** The newest messages shown whose delivery has not come: it says nothing new, even when the API cannot be asked. */
  readonly ahead?: readonly { readonly id: string; readonly digest: string; readonly createdAt: number }[];
  /** Deliveries shown before the API had them, by what they hash to. */
  readonly shownEarly: readonly { readonly digest: string; readonly timestamp: number }[];
  /** The newest ids that turned out to be those. */
  readonly covered: readonly string[];
}

/** One stretch from the wish for a person until the bot has the conversation again. */
export interface Handoff {
  /** Ours; travels to 8x8 as an additional property, so that a chat whose create call was lost is found again. */
  readonly id: string;
  readonly conversation: ConversationId;
  /** `channel`: the conversation is itself a chat of the contact center, whose user came to us there. */
  readonly role?: 'channel';
  readonly phase: Phase;
  readonly trigger: Trigger;
  readonly user: HandoffUser;
  /** What the agent sees beside the user's data, in order. */
  readonly properties: readonly Property[];
  /** Where the chat was asked to go; neither: the channel's own queue. */
  readonly queueId?: string;
  readonly scriptId?: string;
  /** The Bot Framework `ConversationReference` that reaches the user. */
  readonly reference: Json;
  /** The locale the user is spoken to in, as the channel gave it. */
  readonly locale?: string;
  /** Sentences of this handoff alone. */
  readonly texts?: Partial<Texts>;
  /** The 8x8 conversation, once it is known. */
  readonly chatId?: string;
  /** The queue the chat waits in or came from, as 8x8 told last. */
  readonly queue?: Queue;
  /** The agents in the chat now. */
  readonly agents: readonly Agent[];
  /** All who were in the chat up to now, the newest to join last. */
  readonly servedBy?: readonly Agent[];
  /** When an agent was last said to be typing, ms; undefined once he has stopped or sent it. */
  readonly typingSince?: number;
  /** When an agent was last said to be typing, ms, whether he sent anything or not: he is at work. */
  readonly agentTypedAt?: number;
  /** What the bot developer's code is told of it. */
  readonly hooks?: readonly HookName[];
  /** Whether a transfer was announced and nobody has joined since. */
  readonly transferring: boolean;
  /** Since when nobody is in the chat although somebody was (ms); what follows decides whether it was the end. */
  readonly aloneSince?: number;
  /** When the newest agent joined, by the contact center's clock (ms): an announced transfer older than that is stale. */
  readonly joinedAt?: number;
  /** How far the chat's messages were read. */
  readonly reading: Reading;
  /** When to read the chat once more after the end (ms): what the API showed late is found then. */
  readonly sweepAt?: number;
  /** Since when the user waits for an agent in the queue, at first or again (ms). */
  readonly waitingSince?: number;
  /** How many notes the user has had in this wait. */
  readonly waitingNotes?: number;
  /** How long the waits took that are over, ms. */
  readonly waitedMs?: number;
  /** When the newest agent joined (ms by the store's clock): from then on he is to answer. */
  readonly servedSince?: number;
  /** When the user was warned of an end, by what will end it, and since when that stretch ran (ms): once a stretch. */
  readonly warned?: Partial<Record<LimitReason, { readonly since: number; readonly at: number }>>;
  /** When to look at the time limits and the notes next (ms). */
  readonly lookAt?: number;
  /** Whether the user was told that his messages are held up. */
  readonly toldDelayed: boolean;
  /** How many items this record has put on its lanes; numbers their keys. */
  readonly steps: number;
  readonly endReason?: EndReason;
  /** The activity with which it began; a channel that sends it again says nothing new. */
  readonly activityId?: string;
  /** The last transcript entry that belongs to the history the agent gets. */
  readonly historyUntil: number;
  /** All in ms by the store's clock. */
  readonly requestedAt: number;
  readonly queuedAt?: number;
  readonly connectedAt?: number;
  readonly endedAt?: number;
}
