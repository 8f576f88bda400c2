import type { AttachmentResult, ConversationResult, InteractionInfo, MessageResult } from '../../wire/resources';
import type { ChatRecord, SimulatedAttachment, SimulatedInteraction, SimulatedMessage } from '../chats/chat';

const iso = (ms: number): string => new Date(ms).toISOString();

/** A chat as the API shows it. The assignment is the queue or script, also while an agent has the chat. */
export function showChat(chat: ChatRecord): ConversationResult {
  const assignment =
    chat.scriptId !== undefined ? { type: 'script', id: chat.scriptId } : { type: 'queue', id: chat.queueId ?? '' };
  return { id: chat.id, state: chat.state, channelId: chat.channelId, assignment, user: chat.user };
}

export function showMessage(message: SimulatedMessage): MessageResult {
  return {
    id: message.id,
    text: message.text,
    createdAt: iso(message.createdAt),
    author: { id: message.author.id, type: message.author.type, removed: false },
    attachments: message.attachments.map(({ id }) => ({ id })),
    cards: message.cards.map((card) => ({ ...card })),
    ...(message.externalProvider && { externalProvider: message.externalProvider }),
  };
}

/** `size` and `type` are what the schema requires, `sizeInBytes` what it describes. */
export function showAttachment(attachment: SimulatedAttachment): AttachmentResult {
  return {
    id: attachment.id,
    filename: attachment.filename,
    size: attachment.content.length,
    sizeInBytes: attachment.content.length,
    type: attachment.contentType,
    createdAt: iso(attachment.createdAt),
  };
}

export function showInteraction({ id, startTime, endTime }: SimulatedInteraction): InteractionInfo {
  return { id, startTime: iso(startTime), ...(endTime !== undefined && { endTime: iso(endTime) }) };
}

export const showCreated = ({ id, createdAt }: ChatRecord) => ({ conversationId: id, createdAt: iso(createdAt) });
