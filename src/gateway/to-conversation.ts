import type { OpenChat } from '../handoff/contact-center';
import type { HandoffUser } from '../handoff/handoff';
import type { MessageToAgent } from '../handoff/message';
import type {
  AdditionalProperty,
  ConversationUser,
  CreateTransactionRequest,
  SendConversationMessagePayload,
} from '../wire/resources';
import { foldProperties } from './fold-properties';
import { HANDOFF_ID } from './handoff-id';

/** How many messages `history` may hold, by the gateway's description. */
export const MAX_HISTORY = 200;
/** How many additional properties a user may have, by the gateway's description; the handoff id is one of them. */
export const MAX_PROPERTIES = 30;

const USER_FIELDS = ['name', 'userId', 'email', 'phone', 'company', 'caseId', 'language'] as const;

/** The request that opens a chat. What is past the gateway's limits is left out: the oldest history. */
export function toConversation(
  { assignment, history, ...about }: OpenChat,
  channel: { readonly channelId: string; readonly queueId?: string },
): CreateTransactionRequest {
  const own = channel.queueId === undefined ? undefined : ({ type: 'queue', id: channel.queueId } as const);
  const { type, id } = assignment ?? own ?? {};
  return {
    channelId: channel.channelId,
    user: toUser(about),
    ...(type && id ? { assignment: { type, id } } : {}),
    ...(history.length > 0 ? { history: { messages: history.slice(-MAX_HISTORY).map(toPayload) } } : {}),
  };
}

/**
 * The user's data with the additional properties, the handoff's id last. Empty ones are left out, and what is too many
 * is folded into one.
 */
export function toUser({ handoffId, user, properties }: Pick<OpenChat, 'handoffId' | 'user' | 'properties'>) {
  const usable = properties.filter(({ key, value }) => key !== '' && value !== '' && key !== HANDOFF_ID);
  const additionalProperties: AdditionalProperty[] = [
    ...foldProperties(usable, MAX_PROPERTIES - 1),
    { key: HANDOFF_ID, value: handoffId },
  ];
  return { ...known(user), additionalProperties };
}

/** One message as `POST …/messages` and `history` take it. */
export function toPayload({
  author,
  text,
  attachments = [],
  cards = [],
}: MessageToAgent): SendConversationMessagePayload {
  return {
    authorType: author,
    ...(text === '' ? {} : { text }),
    ...(attachments.length > 0 ? { attachments: attachments.map(({ id }) => ({ id })) } : {}),
    ...(cards.length > 0 ? { cards: cards.map(({ contentType, content }) => ({ contentType, content })) } : {}),
  };
}

/** The fields of a user that are known. */
export const known = (user: HandoffUser): ConversationUser =>
  Object.fromEntries(USER_FIELDS.map((field) => [field, user[field]]).filter(([, value]) => value));
