import type { AgentOptions } from '../desk-options';
import type { Hub } from '../hub';
import { SimulatorError } from '../simulator-error';
import { type ChatRecord, setParticipant } from './chat';
import { conversationUpdate, membersChanged, transferred, typing } from './chat-events';
import { endChat, removeAgent, route } from './chat-lifecycle';
import { handBack } from './hand-back';
import { addAttachment, writeMessage } from './messages';
import type { SimulatedAgent } from './simulated-agent';
import { queueOfTarget } from './transfer-target';

export function createAgent(hub: Hub, { id, name, queues }: AgentOptions): SimulatedAgent {
  const own = new Set<ChatRecord>();
  const ended = new Set<ChatRecord>();
  const presence = () => hub.presences.get(id) ?? 'available';

  const mine = (chatId: string): ChatRecord => {
    const chat = hub.chat(chatId);
    if (chat.agentId !== id) throw new SimulatorError('not-in-chat', `${name} (${id}) is not in the chat ${chatId}.`);
    return chat;
  };

  /** The last stretch of a chat that this agent has brought to an end. */
  const workDone = ({ interactions }: ChatRecord) =>
    interactions.findLast(({ agentId, endTime }) => agentId === id && endTime !== undefined);
  const isToWrapUp = (chat: ChatRecord): boolean => {
    const work = chat.agentId === id ? undefined : workDone(chat);
    return work !== undefined && work.code === undefined;
  };

  /** Chats are taken from an agent and ended by others too: what has become of them is found out when asked for. */
  const settle = (): void => {
    for (const chat of own) {
      if (chat.agentId === id) continue;
      own.delete(chat);
      ended.add(chat);
    }
    for (const chat of ended) if (!isToWrapUp(chat)) ended.delete(chat);
  };

  const waiting = (chatId?: string): ChatRecord[] =>
    [...hub.waiting].filter(
      (chat) => queues.includes(chat.queueId ?? '') && (chatId === undefined || chat.id === chatId),
    );

  const tryAccept = (chatId?: string): ChatRecord | undefined => {
    const [chat] = waiting(chatId);
    if (!chat || presence() !== 'available') return undefined;
    hub.waiting.delete(chat);
    chat.waitingSince = undefined;
    chat.agentId = id;
    const interaction = chat.interactions.at(-1);
    if (interaction) interaction.agentId = id;
    own.add(chat);
    setParticipant(chat, id, 'agent', false);
    hub.emit(chat, membersChanged('agent', 'joined', id));
    hub.emit(chat, conversationUpdate(chat));
    hub.changed(chat, 'accepted');
    return chat;
  };

  return {
    id,
    name,
    queues,
    get presence() {
      return presence();
    },
    setPresence: (to) => hub.setPresence(id, to),
    waiting: () => waiting(),
    chats() {
      settle();
      return [...own];
    },
    async accept(chatId, options) {
      for (;;) {
        await hub.waiters.until(() => presence() === 'available' && waiting(chatId).length > 0, options);
        const chat = tryAccept(chatId);
        if (chat) return chat;
      }
    },
    acceptNow(chatId) {
      if (presence() !== 'available') throw new SimulatorError('not-available', `${name} (${id}) is ${presence()}.`);
      const chat = tryAccept(chatId);
      if (!chat) throw new SimulatorError('not-waiting', `No such chat waits in the queues of ${name} (${id}).`);
      return chat;
    },
    typing(chatId, on) {
      const chat = mine(chatId);
      hub.emit(chat, typing(on ? [id] : []));
      hub.changed(chat, 'typing');
    },
    write(chatId, text, { attachments = [], cards = [] } = {}) {
      const chat = mine(chatId);
      const files = attachments.map((file) => addAttachment(hub, chat, file));
      return writeMessage(hub, chat, { author: { id, type: 'agent' }, text, attachments: files, cards });
    },
    transfer(chatId, target) {
      const chat = mine(chatId);
      const queueId = queueOfTarget(hub, target);
      const { transferOrder } = hub.options;
      const transferFirst =
        transferOrder === 'random' ? hub.random.transfer() < 0.5 : transferOrder === 'transfer-first';
      if (transferFirst) hub.emit(chat, transferred());
      removeAgent(hub, chat);
      if (!transferFirst) hub.emit(chat, transferred());
      chat.queueId = queueId;
      hub.changed(chat, 'transferred');
      route(hub, chat);
    },
    leave(chatId) {
      const chat = mine(chatId);
      removeAgent(hub, chat);
      hub.changed(chat, 'left');
      route(hub, chat);
    },
    end(chatId, { code } = {}) {
      const chat = mine(chatId);
      removeAgent(hub, chat);
      if (chat.postAgentAssignment) handBack(hub, chat, code);
      else endChat(hub, chat, code);
    },
    toWrapUp() {
      settle();
      return [...ended];
    },
    wrapUp(chatId, { code, note }) {
      const chat = hub.chat(chatId);
      const work = workDone(chat);
      if (!work || chat.agentId === id) {
        throw new SimulatorError('not-in-chat', `The chat ${chatId} is not ${name}'s (${id}) to wrap up.`);
      }
      work.code = code;
      work.note = note;
      hub.changed(chat, 'wrapped-up');
    },
  };
}
