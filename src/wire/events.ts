import type { CardPayload, ConversationState, ConversationUser } from './resources';

/**
 * The webhook events of the Chat Gateway as the vendor sends them. Types only: a delivery is parsed in
 * `gateway/webhook`, because nothing that arrives is believed for its type.
 */
interface Envelope<T extends string, D> {
  eventType: T;
  conversationId: string;
  /** ms since 1970. */
  timestamp: number;
  data: D;
}

export type ConversationUpdateEvent = Envelope<
  'CONVERSATION_UPDATE',
  {
    state: ConversationState;
    assignment?: { type: 'agent' | 'queue' | 'script'; id: string; resourceId?: string };
    user?: ConversationUser & { ipaddress?: string; timezoneOffset?: string };
    msisdn?: string;
    channel?: string;
  }
>;
export type QueuedEvent = Envelope<'QUEUED', { queueId: string; queueName?: string }>;
export type MembersChangedEvent = Envelope<
  'MEMBERS_CHANGED',
  { memberType: 'user' | 'agent'; change: 'joined' | 'left'; id: string }
>;
export type TransferEvent = Envelope<'TRANSFER', Record<string, never> | undefined>;
export type MessageEvent = Envelope<
  'MESSAGE',
  {
    isEcho: boolean;
    sender: { id: string; type: 'user' | 'bot' | 'agent' | 'system' };
    text?: string;
    attachments?: {
      id: string;
      type: 'image' | 'video' | 'audio' | 'file';
      preSignedUrl?: string;
      fileName?: string;
    }[];
    cards?: CardPayload[];
  }
>;
export type ActivityEvent = Envelope<'ACTIVITY', { name: string; value?: unknown }>;
/** Sent once when a webhook is checked; it belongs to no conversation. */
export interface WebhookVerifyEvent {
  eventType: 'WEB_HOOK_VERIFY';
  notificationVersion: string;
}

export type GatewayEvent =
  | ConversationUpdateEvent
  | QueuedEvent
  | MembersChangedEvent
  | TransferEvent
  | MessageEvent
  | ActivityEvent
  | WebhookVerifyEvent;

/** What the signature of a delivery covers, in the order in which it is signed. */
export interface SignedFields {
  checksum: number;
  cid: string;
  eid: string;
  retry: number;
  tid: string;
  tt: number;
}

/** The bytes behind the dot of the JWS signing input: JSON without white space, keys in this order. */
export function signedPayload({ checksum, cid, eid, retry, tid, tt }: SignedFields): string {
  return JSON.stringify({ checksum, cid, eid, retry, tid, tt });
}
