import type { Assignment } from './assignment';
import type { Json } from './conversation';
import { HandoffError } from './errors';
import type { Agent, EndReason, Trigger } from './handoff';
import type { HandoffReport, HookName } from './hooks';
import type { ChatMessage, MessageToAgent } from './message';
import type { TextParams } from './texts';
import type { VisitTurn } from './visit';

/**
 * Which way a lane runs: `toAgent` and `toUser` of a handoff, `toBot` and `toVisitor` of a visit. A handoff that the bot
 * developer's code is told of has `toHooks` too.
 */
export type Direction = 'toAgent' | 'toUser' | 'toBot' | 'toVisitor' | 'toHooks';

/** One direction of one handoff or visit: strictly in order, one item in flight. */
export interface Lane {
  /** The handoff's id; of a visit its chat's. */
  readonly handoffId: string;
  readonly direction: Direction;
}

/** A sentence the user reads, by its key in the texts. */
export interface Notice {
  readonly key: string;
  readonly params?: TextParams;
  /** What the user can answer, beside the sentence. */
  readonly offer?: readonly string[];
}

/** What the bot is told in an event of its own turn: the value of the SDK's `handoff.status`. */
export interface HandoffStatus {
  /**
   * `accepted`: an agent has joined. `completed`: it is over, because the agent, the user or the bot ended it.
   * `failed`: no agent could be had.
   */
  readonly state: 'accepted' | 'completed' | 'failed';
  /** One plain English sentence. */
  readonly message: string;
  readonly handoffId: string;
  /** Why it began. */
  readonly trigger?: Trigger;
  readonly chatId?: string;
  /** Why it ended; with `completed` and `failed`. */
  readonly reason?: EndReason;
  /** When the business opens, where that is why it failed and it is known, ms. */
  readonly opensAt?: number;
  /** Who was in the chat up to now, the newest to join last. */
  readonly agents?: readonly Agent[];
  /** How long the user has waited for agents, in all, ms. */
  readonly waitedMs?: number;
  /** How long it took from the first agent's joining to the end, ms. */
  readonly servedMs?: number;
}

/** What a lane carries. */
export type ItemBody =
  /** Open the chat. The first item of `toAgent`, so what the user writes meanwhile queues behind it. */
  | { readonly kind: 'open' }
  /** What the user wrote. */
  | { readonly kind: 'say'; readonly message: MessageToAgent }
  /** The chat is routed anew; without an assignment the contact center is told what the record says of the user. */
  | { readonly kind: 'change'; readonly assignment?: Assignment }
  /** The user leaves this chat. */
  | { readonly kind: 'leave'; readonly chatId: string }
  /** What the agent wrote; `late` when the handoff had already ended. */
  | {
      readonly kind: 'show';
      readonly message: Pick<ChatMessage, 'author' | 'text' | 'attachments' | 'cards'>;
      readonly agentName?: string;
      readonly late?: boolean;
    }
  | { readonly kind: 'notice'; readonly notice: Notice }
  /** How long it may still take until an agent comes; found out when it is told. `note`: its number in this wait. */
  | { readonly kind: 'waiting'; readonly note: number }
  | { readonly kind: 'status'; readonly status: HandoffStatus }
  /** Something of a visit that the bot has a turn for. */
  | { readonly kind: 'turn'; readonly turn: VisitTurn }
  /** The bot developer's code is told what happened. */
  | { readonly kind: 'hook'; readonly hook: HookName; readonly report: Omit<HandoffReport, 'id' | 'interactions'> }
  /** What the bot's own code sent while a person had the conversation: an activity, kept until the bot has it again. */
  | { readonly kind: 'send'; readonly activity: Json };

/**
 * - `held`: to be done when the handoff is over;
 * - `new`: to be done;
 * - `sending`: a call for it may be on its way just now;
 * - `unclear`: the call is over, and whether it was done is to be found out;
 * - `done`;
 * - `dead`: given up on, kept for a look, the user told.
 */
export type ItemState = 'held' | 'new' | 'sending' | 'unclear' | 'done' | 'dead';

/** The states of what is not over. */
export const PENDING: readonly ItemState[] = ['new', 'sending', 'unclear'];

/** What is put on a lane. */
export interface NewItem extends Lane {
  /** Unique in the store for ever, so that the same thing is never put on twice. */
  readonly key: string;
  readonly body: ItemBody;
  /** What the text and attachments hash to, so that a message is recognised after its body is gone. */
  readonly digest?: string;
  /** Keeps it off the lane until it is put on again. */
  readonly held?: boolean;
  /** The wish to do it not before (ms by the store's clock); at once where absent. */
  readonly notBefore?: number;
}

/** An item as the lane's worker sees it. */
export interface Item extends Lane {
  /** The lane's order. */
  readonly seq: number;
  readonly key: string;
  readonly body: ItemBody;
  readonly digest?: string;
  readonly state: ItemState;
  /** How often it was begun. */
  readonly attempts: number;
  /** Not before (ms by the store's clock). */
  readonly nextAt: number;
  readonly createdAt: number;
}

/** A worker's hold on a lane. Every write under it checks `owner` and `fence`. */
export interface Claim extends Lane {
  readonly owner: string;
  /** Grows with every claim of the lane; an older one is refused. */
  readonly fence: number;
  /** How long the hold lasts after each write under it, where nothing lengthens it, ms. */
  readonly leaseMs?: number;
  /** Grows with every wake of the lane; tells at release whether something came meanwhile. */
  readonly pulse: number;
}

/** A lane that a worker has, as the store says it. */
export interface HeldLane extends Lane {
  readonly fence: number;
  /** Whether its lease was lengthened; not so where something was just being written under it. */
  readonly renewed: boolean;
}

/** The lane belongs to another worker by now: whoever gets this stops, and writes nothing more. */
export class LeaseLost extends HandoffError {
  constructor(lane: Lane) {
    super('lease-lost', `The ${lane.direction} lane of handoff ${lane.handoffId} was taken over by another worker.`);
  }
}
