import type { HandoffUser } from './handoff';
import type { Card, ChatAttachment } from './message';

/** Whether a chat is being made, is running, or is over, as the contact center says it. */
export type ChatState = 'created' | 'active' | 'idle';

/** What the contact center tells of a chat beside its state. */
export interface ChatAbout {
  /** The kind of channel its user writes on, as the contact center names it: `WebChat`, `WhatsApp`, `ChatAPI`, … */
  readonly channel?: string;
  /** The number its user writes from. */
  readonly msisdn?: string;
  /** Who has it: a queue, an agent, or a script that lets a webhook answer. */
  readonly assignment?: { readonly type: string; readonly id: string };
  readonly user?: HandoffUser;
  /** The user's additional properties. */
  readonly properties?: readonly { readonly key: string; readonly value: string }[];
}

/** What a delivery says, freed of the vendor's wire form. Closed: what the package does not know is `unsupported`. */
export type ChatEvent =
  | { readonly type: 'state'; readonly state: ChatState; readonly correlationId?: string; readonly about?: ChatAbout }
  | { readonly type: 'queued'; readonly queueId: string; readonly queueName?: string }
  | { readonly type: 'joined'; readonly agentId: string; readonly agentName?: string }
  | { readonly type: 'left'; readonly agentId: string }
  | { readonly type: 'user-joined' }
  | { readonly type: 'user-left' }
  | { readonly type: 'transfer' }
  | {
      readonly type: 'message';
      readonly author: { readonly type: 'user' | 'bot' | 'agent' | 'system'; readonly id?: string };
      /** True for what we sent ourselves. */
      readonly isEcho: boolean;
      readonly text: string;
      readonly attachments: readonly ChatAttachment[];
      readonly cards: readonly Card[];
    }
  | { readonly type: 'typing'; readonly typing: boolean }
  | { readonly type: 'action'; readonly name: string; readonly value: unknown }
  | { readonly type: 'unsupported'; readonly eventType: string };

/** The store's own ring: everything is to be read afresh. */
export const isSync = (event: ChatEvent): boolean => event.type === 'unsupported' && event.eventType === 'SYNC';

/** That the chat is over, as far as a delivery tells it. */
export const isIdle = (event: ChatEvent): boolean => event.type === 'state' && event.state === 'idle';

/** One verified delivery, as it is kept until its handoff has dealt with it. */
export interface Delivery {
  /** 8x8's event id: the same in every retry, so it decides what is new. */
  readonly eventId: string;
  readonly chatId: string;
  /** The handoff id that came back in the event's additional properties, where the event has them. */
  readonly correlationId?: string;
  /** When it happened by 8x8's clock, ms. */
  readonly timestamp: number;
  readonly event: ChatEvent;
  /** SHA-256 of the body as it came, to tell a retry from another body under the same event id. */
  readonly digest?: string;
}
