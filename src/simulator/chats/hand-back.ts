import type { Hub } from '../hub';
import { newId } from '../new-id';
import type { ChatRecord, TimeLimits } from './chat';
import { conversationUpdate } from './chat-events';
import { endChat } from './chat-lifecycle';

const MINUTE_MS = 60_000;

/**
 * Gives a chat back to the webhook that asked for it, after its agent. The vendor describes the wish and not what is
 * told when it comes true: here the chat stays active, and its assignment is a script with the webhook's id.
 */
export function handBack(hub: Hub, chat: ChatRecord, code?: string): void {
  const { postAgentAssignment } = chat;
  if (!postAgentAssignment) return;
  const interaction = chat.interactions.at(-1);
  if (interaction) {
    interaction.endTime = hub.now();
    interaction.code = code;
  }
  chat.interactions.push({ id: `int-${newId()}`, startTime: hub.now() });
  chat.queueId = undefined;
  chat.scriptId = postAgentAssignment.id;
  chat.webhookId = postAgentAssignment.id;
  chat.postAgentAssignment = undefined;
  const { maxTotalMinutes, userTimeoutInMinutes } = postAgentAssignment.configuration ?? {};
  chat.limits = timeLimits(hub, chat, { maxTotalMinutes, userTimeoutInMinutes });
  hub.emit(chat, conversationUpdate(chat));
  hub.changed(chat, 'returned');
}

function timeLimits(
  hub: Hub,
  chat: ChatRecord,
  minutes: { readonly maxTotalMinutes?: number; readonly userTimeoutInMinutes?: number },
): TimeLimits {
  const end = (): void => endChat(hub, chat);
  const start = (limit: number | undefined): (() => void) =>
    limit === undefined ? () => undefined : hub.pending.after(limit * MINUTE_MS, end);
  const cancelTotal = start(minutes.maxTotalMinutes);
  let cancelUser = (): void => undefined;
  return {
    botWrote() {
      cancelUser();
      cancelUser = start(minutes.userTimeoutInMinutes);
    },
    userWrote: () => cancelUser(),
    cancel() {
      cancelTotal();
      cancelUser();
      chat.limits = undefined;
    },
  };
}
