import type { SimulatedChat, SimulatedMessage } from '../chats/chat';
import { fileUrl } from '../chats/messages';
import type { SimulatedAgent } from '../chats/simulated-agent';
import type { QueueOptions } from '../desk-options';
import type { Hub } from '../hub';

/** What of the last message a list shows. */
const EXCERPT_LENGTH = 80;

/** A message as a desk shows it; times in ms since 1970. */
function showDeskMessage(hub: Hub, { attachments, ...message }: SimulatedMessage) {
  return {
    ...message,
    attachments: attachments.map(({ id, filename, contentType, content }) => ({
      id,
      filename,
      contentType,
      size: content.length,
      url: fileUrl(hub, id),
    })),
  };
}

/** What a list of chats needs: no messages. */
export function showDeskSummary(chat: SimulatedChat) {
  const { id, state, queueId, waitingSince, agentId, user, createdAt, messages } = chat;
  // Who has said nothing in the chat yet is known by what was said before.
  const last = messages.at(-1) ?? chat.history.at(-1);
  const lastMessage = last && { author: last.author.type, excerpt: last.text.slice(0, EXCERPT_LENGTH) };
  return { id, state, queueId, waitingSince, agentId, user, createdAt, messageCount: messages.length, lastMessage };
}

/** The chat with its people, signals and interactions, and everything said; with `from`, only what is new since then. */
export function showDeskChat(hub: Hub, chat: SimulatedChat, from = 0) {
  const { channel, msisdn, channelId, scriptId, participants, interactions, signals, readAt, postAgentAssignment } =
    chat;
  return {
    ...showDeskSummary(chat),
    channel,
    msisdn,
    channelId,
    scriptId,
    participants,
    interactions,
    signals,
    readAt,
    postAgentAssignment,
    history: from > 0 ? undefined : chat.history.map((message) => showDeskMessage(hub, message)),
    messages: chat.messages.slice(from).map((message) => showDeskMessage(hub, message)),
  };
}

export const showQueue = (hub: Hub, queue: QueueOptions) => ({
  ...queue,
  waiting: [...hub.waiting].filter(({ queueId }) => queueId === queue.id).length,
});

export const showAgent = ({ id, name, queues, presence, chats }: SimulatedAgent) => ({
  id,
  name,
  queues,
  presence,
  chats: chats().length,
});

/** All that an agent's desk shows beside the chat that is open. */
export function showDesk(hub: Hub, agents: ReadonlyMap<string, SimulatedAgent>, agent: SimulatedAgent) {
  const { departments, transactionCodes, preparedResponses, maxAttachmentBytes } = hub.options;
  return {
    now: hub.now(),
    agent: showAgent(agent),
    agents: [...agents.values()].map(showAgent),
    queues: [...hub.queues.values()].map((queue) => showQueue(hub, queue)),
    departments,
    transactionCodes,
    preparedResponses,
    maxAttachmentBytes,
    waiting: agent.waiting().map(showDeskSummary),
    chats: agent.chats().map(showDeskSummary),
    toWrapUp: agent.toWrapUp().map(showDeskSummary),
  };
}
