import type { ConversationUpdateEvent, GatewayEvent } from '../../wire/events';
import type { ChatRecord, SimulatedAttachment, SimulatedMessage } from './chat';

type WithoutTime<T> = T extends { timestamp: number } ? Omit<T, 'timestamp' | 'conversationId'> : never;

/** An event of a chat before it is stamped with the chat and the time. */
export type ChatEventDraft = WithoutTime<GatewayEvent>;

export function conversationUpdate(chat: ChatRecord): ChatEventDraft {
  return {
    eventType: 'CONVERSATION_UPDATE',
    data: {
      state: chat.state,
      assignment: assignmentOf(chat),
      user: chat.user,
      ...(chat.msisdn && { msisdn: chat.msisdn }),
      channel: chat.channel,
    },
  };
}

function assignmentOf({ agentId, queueId, scriptId }: ChatRecord): ConversationUpdateEvent['data']['assignment'] {
  if (agentId !== undefined) return { type: 'agent', id: agentId };
  if (scriptId !== undefined) return { type: 'script', id: scriptId };
  return queueId === undefined ? undefined : { type: 'queue', id: queueId };
}

export const queued = (queueId: string, queueName: string): ChatEventDraft => ({
  eventType: 'QUEUED',
  data: { queueId, queueName },
});

export const membersChanged = (
  memberType: 'user' | 'agent',
  change: 'joined' | 'left',
  id: string,
): ChatEventDraft => ({ eventType: 'MEMBERS_CHANGED', data: { memberType, change, id } });

export const transferred = (): ChatEventDraft => ({ eventType: 'TRANSFER', data: undefined });

export const typing = (users: readonly string[]): ChatEventDraft => ({
  eventType: 'ACTIVITY',
  data: { name: 'typing', value: { users } },
});

/** Something a visitor does that is no message: a button, a card, or what the provider of the channel names. */
export const visitorActivity = (name: string, value: unknown): ChatEventDraft => ({
  eventType: 'ACTIVITY',
  data: { name, value },
});

export function message(written: SimulatedMessage, fileUrl: (attachmentId: string) => string): ChatEventDraft {
  return {
    eventType: 'MESSAGE',
    data: {
      isEcho: written.isEcho,
      sender: written.author,
      text: written.text,
      attachments: written.attachments.map((attachment) => ({
        id: attachment.id,
        type: kindOf(attachment),
        preSignedUrl: fileUrl(attachment.id),
        fileName: attachment.filename,
      })),
      cards: written.cards.map(({ contentType, content }) => ({ contentType, content })),
    },
  };
}

function kindOf({ contentType }: SimulatedAttachment): 'image' | 'video' | 'audio' | 'file' {
  const kind = contentType.split('/')[0];
  return kind === 'image' || kind === 'video' || kind === 'audio' ? kind : 'file';
}
