import type { Assignment, ConversationUser } from '../../wire/resources';
import type { Hub } from '../hub';
import { newId } from '../new-id';
import { type ChatRecord, setParticipant } from './chat';
import { conversationUpdate, membersChanged, queued } from './chat-events';

/** What a chat is opened with, once it has been checked. */
export interface ChatToOpen {
  readonly channelId: string;
  readonly user: ConversationUser;
  readonly assignment: Assignment;
  /** Where a visitor writes from, and whom it is told; a chat opened by the API has none. */
  readonly visit?: Pick<ChatRecord, 'channel' | 'msisdn' | 'webhookId'>;
}

/** Makes a chat in the state `created`; that it exists and is queued is told after the caller's answer. */
export function openChat(
  hub: Hub,
  { channelId, user, assignment, visit = { channel: 'ChatAPI' } }: ChatToOpen,
): ChatRecord {
  const chat: ChatRecord = {
    id: newId(),
    state: 'created',
    channelId,
    ...visit,
    createdAt: hub.now(),
    user,
    history: [],
    messages: [],
    attachments: new Map(),
    participants: [],
    interactions: [],
    signals: {},
    readAt: {},
  };
  assign(chat, assignment);
  setParticipant(chat, 'user', 'user', false);
  setParticipant(chat, 'bot', 'bot', false);
  hub.chats.set(chat.id, chat);
  hub.pending.track(activate(hub, chat));
  return chat;
}

async function activate(hub: Hub, chat: ChatRecord): Promise<void> {
  const created = conversationUpdate(chat);
  await hub.pending.sleep(0);
  hub.emit(chat, created);
  if (chat.channel !== 'ChatAPI') hub.emit(chat, membersChanged('user', 'joined', 'user'));
  hub.changed(chat, 'opened');
  if (hub.options.settleMs > 0) await hub.pending.sleep(hub.options.settleMs);
  if (chat.state !== 'created') return;
  chat.state = 'active';
  chat.interactions.push({ id: `int-${newId()}`, startTime: hub.now() });
  route(hub, chat);
}

function assign(chat: ChatRecord, { type, id }: Assignment): void {
  chat.queueId = type === 'queue' ? id : undefined;
  chat.scriptId = type === 'script' ? id : undefined;
}

/** Puts a chat into its queue, or leaves it with its script, and tells so. */
export function route(hub: Hub, chat: ChatRecord): void {
  hub.waiting.delete(chat);
  chat.waitingSince = undefined;
  const interaction = chat.interactions.at(-1);
  if (interaction) interaction.agentId = undefined;
  if (chat.queueId !== undefined) {
    const { id, name } = hub.queue(chat.queueId);
    chat.waitingSince = hub.now();
    hub.waiting.add(chat);
    hub.emit(chat, queued(id, name));
  }
  hub.emit(chat, conversationUpdate(chat));
  hub.changed(chat, 'queued');
}

/** Takes the agent out of a chat, where there is one. */
export function removeAgent(hub: Hub, chat: ChatRecord): void {
  const { agentId } = chat;
  if (agentId === undefined) return;
  chat.agentId = undefined;
  setParticipant(chat, agentId, 'agent', true);
  hub.emit(chat, membersChanged('agent', 'left', agentId));
}

/** Changes the user's data now, and the assignment a moment later, as the gateway does. */
export function updateChat(
  hub: Hub,
  chat: ChatRecord,
  changes: { readonly channelId?: string; readonly user?: ConversationUser; readonly assignment?: Assignment },
): void {
  if (changes.channelId !== undefined) chat.channelId = changes.channelId;
  if (changes.user) {
    chat.user = changes.user;
    hub.pending.track(
      hub.pending.sleep(0).then(() => {
        hub.emit(chat, conversationUpdate(chat));
        hub.changed(chat, 'user');
      }),
    );
  }
  if (changes.assignment) hub.pending.track(reassign(hub, chat, changes.assignment));
}

async function reassign(hub: Hub, chat: ChatRecord, assignment: Assignment): Promise<void> {
  await hub.pending.sleep(hub.options.settleMs);
  if (chat.state === 'idle') return;
  assign(chat, assignment);
  // A chat that is still being made is routed once, when it is.
  if (chat.state === 'created') return;
  chat.limits?.cancel();
  removeAgent(hub, chat);
  route(hub, chat);
}

/** Ends a chat: nobody is in it any more, and it takes no more messages. */
export function endChat(hub: Hub, chat: ChatRecord, code?: string): void {
  if (chat.state === 'idle') return;
  chat.state = 'idle';
  chat.limits?.cancel();
  chat.agentId = undefined;
  chat.waitingSince = undefined;
  hub.waiting.delete(chat);
  for (const participant of chat.participants) participant.removed = true;
  const interaction = chat.interactions.at(-1);
  if (interaction) {
    interaction.endTime = hub.now();
    interaction.code = code;
  }
  hub.emit(chat, conversationUpdate(chat));
  hub.changed(chat, 'ended');
}

/** The user leaves, which ends the chat. Nothing happens to one that has ended. */
export function removeUser(hub: Hub, chat: ChatRecord): void {
  if (chat.state === 'idle') return;
  hub.emit(chat, membersChanged('user', 'left', 'user'));
  endChat(hub, chat);
}
