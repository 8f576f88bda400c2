/**
 * The shapes of the Chat Gateway's REST API, named as its OpenAPI description names them
 * (https://developer.8x8.com/contactcenter, Chat Gateway v1). Types only: what arrives is parsed where it arrives.
 */

/** Who may write through the API. */
export type ExternalAuthorType = 'user' | 'bot';

/** Who may have written what the API shows. */
export type AuthorType = ExternalAuthorType | 'agent' | 'system';

export type ConversationState = 'created' | 'active' | 'idle';

export interface Assignment {
  type: 'queue' | 'script';
  id: string;
}

export interface AdditionalProperty {
  key: string;
  value: string;
}

export interface ConversationUser {
  name?: string;
  userId?: string;
  email?: string;
  phone?: string;
  company?: string;
  caseId?: string;
  language?: string;
  additionalProperties?: AdditionalProperty[];
}

export interface CardPayload {
  id?: string;
  contentType: string;
  content: unknown;
}

export interface SendConversationMessagePayload {
  authorType: ExternalAuthorType;
  text?: string;
  attachments?: { id: string }[];
  cards?: CardPayload[];
}

export interface CreateTransactionRequest {
  channelId: string;
  user: ConversationUser;
  assignment?: Assignment;
  /** At most 200. */
  history?: { messages: SendConversationMessagePayload[] };
}

/** `PUT`: all three; `PATCH`: those that change. */
export interface UpdateTransactionRequest {
  channelId?: string;
  user?: ConversationUser;
  assignment?: Assignment;
}

export interface ConversationIdentifier {
  conversationId: string;
  /** ISO 8601. */
  createdAt: string;
}

export interface ConversationResult {
  id: string;
  state: ConversationState;
  channelId?: string;
  assignment?: { type: string; id: string };
  user?: ConversationUser;
}

export interface ConversationParticipant {
  id: string;
  type: AuthorType;
  removed: boolean;
  language?: string;
}

export interface MessageResult {
  id: string;
  text: string;
  /** ISO 8601. */
  createdAt: string;
  author: Partial<ConversationParticipant> & { type: AuthorType };
  attachments?: { id: string }[];
  cards?: CardPayload[];
}

export interface AttachmentResult {
  id: string;
  filename: string;
  size: number;
  sizeInBytes: number;
  type: string;
  createdAt: string;
}

export interface InteractionInfo {
  id: string;
  startTime: string;
  endTime?: string;
}

export interface WebhookRequest {
  name: string;
  uri: string;
  /** The schema's property. */
  version: 'Chat Gateway v1.0';
  /** What the schema's `required` asks for; sent beside `version`. */
  notificationVersion: 'Chat Gateway v1.0';
}

export interface WebhookResult {
  id: string;
  name: string;
  uri: string;
  version: string;
}

export interface ChannelRequest {
  name: string;
  type: 'ChatAPI';
  webHookId: string;
  routingOptions: { type: 'queue'; id: string };
}

export interface ChannelResult extends Omit<ChannelRequest, 'type'> {
  id: string;
  type: string;
}

export interface PostAgentAssignmentRequest {
  type: 'webhook';
  id: string;
  configuration?: {
    notifyChannelWebhookIfExists?: string;
    /** 20 to 600. */
    maxTotalMinutes?: number;
    /** 10 to 300. */
    userTimeoutInMinutes?: number;
  };
}

/** A page of a list; `K` is the list's name inside `_embedded`. */
export type Page<K extends string, T> = {
  _embedded?: { [key in K]?: T[] };
  page: { size: number; number: number; totalElements: number; totalPages: number };
};
