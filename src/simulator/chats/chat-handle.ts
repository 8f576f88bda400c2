import type { Hub } from '../hub';
import type { ChatHandle } from '../simulated-center';
import type { ChatRecord } from './chat';
import { endChat, removeAgent } from './chat-lifecycle';
import { writeMessage } from './messages';

/** A live view of a chat: what it shows is read from the record, so nothing is copied and nothing grows old. */
export function createChatHandle(hub: Hub, chat: ChatRecord): ChatHandle {
  const own: Pick<ChatHandle, 'until' | 'announce' | 'close'> = {
    until: (probe, options) => hub.waiters.until(() => probe(chat), options),
    announce: (text) => writeMessage(hub, chat, { author: { id: 'system', type: 'system' }, text }),
    close() {
      if (chat.state === 'idle') return;
      removeAgent(hub, chat);
      endChat(hub, chat);
    },
  };
  return Object.assign(Object.create(chat), own);
}
