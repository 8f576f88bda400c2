import type { ConversationUser } from '../../wire/resources';
import { BOT_SCRIPT_ID, READY_WEBHOOK_ID } from '../deliveries/webhook-url';
import type { Hub } from '../hub';
import { SimulatorError } from '../simulator-error';
import type { ChatChannel, ChatRecord, SimulatedChat, SimulatedMessage } from './chat';
import { typing, visitorActivity } from './chat-events';
import { openChat, removeUser } from './chat-lifecycle';
import { addAttachment, writeMessage } from './messages';
import type { AgentMessageExtras } from './simulated-agent';

/** Who comes, and on which channel. */
export interface VisitOptions {
  /** @default 'WebChat' */
  readonly channel?: Exclude<ChatChannel, 'ChatAPI'>;
  /** @default {} */
  readonly user?: ConversationUser;
  /** The number the user writes from, where the channel has one. */
  readonly msisdn?: string;
}

/** A user on a channel of 8x8's own. Acting after the chat has ended throws `not-in-chat`. */
export interface SimulatedVisitor {
  /** The chat, and with its messages the user's screen. */
  readonly chat: SimulatedChat;
  say(text: string, files?: AgentMessageExtras['attachments']): SimulatedMessage;
  typing(on: boolean): void;
  /** Presses a quick reply. */
  press(reply: { readonly title: string; readonly payload?: unknown }): void;
  /** Answers an adaptive card. */
  answer(type: 'Action.Submit' | 'Action.Execute', data: unknown): void;
  /** Does something that the provider of the channel has a name for. */
  act(name: string, value: unknown): void;
  leave(): void;
}

/** Those who came to the contact center by themselves. */
export interface Visitors {
  /** Opens a chat that a script gives to the webhook of `setWebhookUrl` first. */
  open(options?: VisitOptions): SimulatedVisitor;
  /** By the chat's id; throws `unknown-chat`. */
  get(chatId: string): SimulatedVisitor;
  all(): readonly SimulatedVisitor[];
}

/** The channel that visitors' chats are on; the API lists the channels of its own kind only. */
const VISIT_CHANNEL_ID = 'web';

function createVisitor(hub: Hub, chat: ChatRecord): SimulatedVisitor {
  const present = (): void => {
    if (chat.state === 'idle') throw new SimulatorError('not-in-chat', `The visitor has left the chat ${chat.id}.`);
  };
  const act = (name: string, value: unknown): void => {
    present();
    hub.emit(chat, visitorActivity(name, value));
    hub.changed(chat, 'message');
  };
  return {
    chat,
    say(text, files = []) {
      present();
      const attachments = files.map((file) => addAttachment(hub, chat, file));
      const author = { id: 'user', type: 'user' } as const;
      return writeMessage(hub, chat, { author, text, attachments, isVisitors: true });
    },
    typing(on) {
      present();
      chat.signals.user = on ? hub.now() : undefined;
      hub.emit(chat, typing(on ? ['user'] : []));
      hub.changed(chat, 'typing');
    },
    press: ({ title, payload = title }) => act('quickReply/action', { data: { title, payload } }),
    answer: (type, data) => act('adaptiveCard/action', { type, data }),
    act,
    leave: () => removeUser(hub, chat),
  };
}

export function createVisitors(hub: Hub): Visitors {
  const visitors = new Map<string, SimulatedVisitor>();
  return {
    open({ channel = 'WebChat', user = {}, msisdn } = {}) {
      const chat = openChat(hub, {
        channelId: VISIT_CHANNEL_ID,
        user,
        assignment: { type: 'script', id: BOT_SCRIPT_ID },
        visit: { channel, msisdn, webhookId: READY_WEBHOOK_ID },
      });
      const visitor = createVisitor(hub, chat);
      visitors.set(chat.id, visitor);
      return visitor;
    },
    get(chatId) {
      const visitor = visitors.get(chatId);
      if (!visitor) throw new SimulatorError('unknown-chat', `No visitor opened the chat ${chatId}.`);
      return visitor;
    },
    all: () => [...visitors.values()],
  };
}
