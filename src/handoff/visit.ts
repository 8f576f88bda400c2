import type { Assignment } from './assignment';
import type { ChatAbout, ChatState } from './chat-event';
import type { CallOptions } from './contact-center';
import type { ConversationId, Json } from './conversation';
import type { HandoffUser, Reading } from './handoff';
import type { ChatMessage } from './message';

/** The Bot Framework channel that visits are on. */
export const VISIT_CHANNEL = '8x8';

/** The conversation that a visit is to the bot. */
export const conversationOfVisit = (chatId: string): ConversationId => ({
  channelId: VISIT_CHANNEL,
  conversationId: chatId,
});

/**
 * A chat that its user began at the contact center (in a widget, on WhatsApp, …) and that the bot answers first. Its
 * id is its conversation's on the channel `8x8`. Who has it now is told by the handoff that is open for it.
 */
export interface Visit {
  readonly chatId: string;
  /**
   * - `new`: it was heard of, and whose it is has to be found out;
   * - `open`;
   * - `over`: the contact center has ended it;
   * - `foreign`: it is a chat that we opened ourselves, or somebody by our channel: no visit.
   */
  readonly phase: 'new' | 'open' | 'over' | 'foreign';
  /** What is known of its user and channel. */
  readonly about: ChatAbout;
  /** The user's id in activities; stays the same when more is learned of him. */
  readonly userId?: string;
  /** The script that gave it to the bot, and that gives it back. */
  readonly scriptId?: string;
  /** Agents who came without a handoff of ours: while there is one, the bot is silent. */
  readonly uninvited: readonly string[];
  /**
   * When the last agent of a handoff left, or was told to have, by the contact center's clock, ms: what was written
   * before was for him, and what is told of before is of a handoff that is over.
   */
  readonly awayUntil?: number;
  /** When the bot was seen to have it again, by the store's clock, ms: whoever joined before that is gone. */
  readonly backAt?: number;
  /** Whether its user has left. */
  readonly userLeft: boolean;
  /** Whether a handoff of it is open: it is read afresh now and then. */
  readonly held: boolean;
  readonly reading: Reading;
}

/** A visit of which nothing is known but its chat. */
export const newVisit = (chatId: string): Visit => ({
  chatId,
  phase: 'new',
  about: {},
  uninvited: [],
  userLeft: false,
  held: false,
  reading: { matched: [], shownEarly: [], covered: [] },
});

/** What the bot has a turn for. */
export type VisitTurn = {
  /** The handoff that was open when it happened: once that is over, it was not meant for the bot. */
  readonly handoffId?: string;
  /** Whether it was meant for an agent, though no handoff is open that would say so. */
  readonly isForAgent?: boolean;
  /** When it happened by the contact center's clock, ms. */
  readonly at: number;
} & (
  | { readonly type: 'begun' }
  | { readonly type: 'user-joined' }
  | { readonly type: 'user-left' }
  /** More, or something else, is known of the user. */
  | { readonly type: 'user-changed' }
  | { readonly type: 'over' }
  | { readonly type: 'typing' }
  | { readonly type: 'message'; readonly message: ChatMessage }
  /** A button, a card or something that the provider of the channel has a name for. */
  | { readonly type: 'action'; readonly id: string; readonly name: string; readonly value: Json }
);

/** A visit as the contact center sees it now. */
export interface VisitLook {
  readonly state: ChatState;
  /** Whether it is a chat that was opened by us, or by somebody else by our channel. */
  readonly foreign: boolean;
  /** The handoff that it was routed for last, wherever it is by now. */
  readonly routedFor?: string;
  readonly about: ChatAbout;
}

/** What is changed of a visit when the bot hands it over, or while it waits. */
export interface VisitRoute {
  /** @default the queue of the settings */
  readonly assignment?: Assignment;
  /** Written into the chat with the rest, so that it shows that all of it was done. */
  readonly handoffId?: string;
  readonly user: HandoffUser;
  /** All that there are from now on; none where they stay as they are. */
  readonly properties: readonly { readonly key: string; readonly value: string }[];
}

/** What visits need of the contact center beside `ContactCenter`. Every method throws only `ContactCenterError`. */
export interface VisitCenter {
  /** The chat as it is now; one that is not there is a `gone` error. */
  look(chatId: string): Promise<VisitLook>;
  /** Shows the user that the bot is writing, or working on an answer. */
  signal(chatId: string, what: 'typing' | 'thinking'): Promise<void>;
  /** Asks that the chat comes back to us after its agent; does nothing where that is not set up. Repeatable. */
  askBack(chatId: string): Promise<void>;
  /** Gives the chat to a queue or a script, with what the agent should see. Repeatable. */
  route(chatId: string, route: VisitRoute, options?: CallOptions): Promise<void>;
  /** Tells more of the user, and leaves the chat where it is. Repeatable. */
  tell(chatId: string, news: Omit<VisitRoute, 'assignment'>): Promise<void>;
}
