import { z } from 'zod/v4';
import type { ChatEvent } from '../../handoff/chat-event';
import { about } from './about-chat';
import { attachments, cards, correlation, label, partyId, text } from './event-parts';

/** Makes a chat event of an event's data, or undefined where the data is not of that form. */
type Reader = (data: unknown) => ChatEvent | undefined;

const reader =
  <T>(form: z.ZodType<T>, toEvent: (data: T) => ChatEvent | undefined): Reader =>
  (data) => {
    const parsed = form.safeParse(data);
    return parsed.success ? toEvent(parsed.data) : undefined;
  };

const authorType = z.enum(['user', 'bot', 'agent', 'system']).catch('system');
const isEcho = z.boolean().catch(false);

const state = reader(
  z.object({ state: z.enum(['created', 'active', 'idle']), user: correlation }).and(about),
  ({ state, user: correlationId, about }) => ({
    type: 'state',
    state,
    // Of a chat that we opened, all is known.
    ...(correlationId ? { correlationId } : about && { about }),
  }),
);

const queued = reader(z.object({ queueId: partyId, queueName: label }), ({ queueId, queueName }) => ({
  type: 'queued',
  queueId,
  ...(queueName ? { queueName } : {}),
}));

const members = reader(
  z.discriminatedUnion('memberType', [
    z.object({ memberType: z.literal('agent'), change: z.enum(['joined', 'left']), id: partyId }),
    z.object({ memberType: z.literal('user'), change: z.enum(['joined', 'left']) }),
  ]),
  (member) => {
    if (member.memberType === 'agent') return { type: member.change, agentId: member.id };
    return { type: member.change === 'joined' ? 'user-joined' : 'user-left' };
  },
);

const sender = z.object({ id: partyId.optional().catch(undefined), type: authorType });
type Sender = z.infer<typeof sender>;

const toAuthor = ({ type, id }: Sender) => ({ type, ...(id === undefined ? {} : { id }) });

const message = reader(
  z.object({ isEcho, sender, text: text.catch(''), attachments, cards }),
  ({ sender: author, ...rest }) => ({ type: 'message', author: toAuthor(author), ...rest }),
);

const activity = reader(z.object({ name: z.string().min(1).max(256), value: z.unknown() }), ({ name, value }) => {
  if (name === 'read-receipts') return undefined;
  if (name !== 'typing') return { type: 'action', name, value };
  const typing = z.object({ users: z.array(z.unknown()) }).safeParse(value);
  return typing.success ? { type: 'typing', typing: typing.data.users.length > 0 } : undefined;
});

const agentJoined = reader(z.object({ agentId: partyId, agentName: label }), ({ agentId, agentName }) => ({
  type: 'joined',
  agentId,
  ...(agentName ? { agentName } : {}),
}));

const agentLeft = reader(z.object({ agentId: partyId }), ({ agentId }) => ({ type: 'left', agentId }));

/** The older Chat API sent `TEXT` for what agents wrote; only a sender of the newer form says otherwise. */
const oldAuthor = (given: Sender | undefined, id: string | undefined) => toAuthor(given ?? { type: 'agent', id });

const oldText = reader(
  z.object({
    message: text,
    isEcho,
    agentId: partyId.optional().catch(undefined),
    sender: sender.optional().catch(undefined),
    attachments,
    cards,
  }),
  ({ message: text, agentId, sender: given, ...rest }) => ({
    type: 'message',
    author: oldAuthor(given, agentId),
    text,
    ...rest,
  }),
);

const READERS = new Map<string, Reader>([
  ['CONVERSATION_UPDATE', state],
  ['QUEUED', queued],
  ['MEMBERS_CHANGED', members],
  ['TRANSFER', () => ({ type: 'transfer' })],
  ['MESSAGE', message],
  ['ACTIVITY', activity],
]);

/** Events of the older Chat API: their fields stand beside `eventType` or in `data`. */
const OLD_READERS = new Map<string, Reader>([
  ['AGENT_JOINED', agentJoined],
  ['AGENT_LEFT', agentLeft],
  ['TEXT', oldText],
]);

/** Whether this package knows what an event of that type is about. */
export const isKnownEventType = (eventType: string): boolean => READERS.has(eventType) || OLD_READERS.has(eventType);

const fieldsOf = (value: unknown): object => (typeof value === 'object' && value !== null ? value : {});

/** What an event of `eventType` says; `unsupported` where the type, or the form of its data, is not known. */
export function toChatEvent(eventType: string, event: { readonly data?: unknown }): ChatEvent {
  const known =
    READERS.get(eventType)?.(event.data) ??
    OLD_READERS.get(eventType)?.({ ...fieldsOf(event), ...fieldsOf(event.data) });
  return known ?? { type: 'unsupported', eventType };
}
