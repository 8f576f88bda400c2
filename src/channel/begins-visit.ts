import type { Delivery } from '../handoff';

/** The kind of channel that chats are on which somebody opens by the API, such as ourselves. */
const OPENED_BY_API = 'ChatAPI';

/** Whether a kind of channel that a delivery names says by itself that the chat is no one of ours. */
export const isUsersOwn = (channel: string | undefined): boolean => channel !== undefined && channel !== OPENED_BY_API;

/**
 * Whether a delivery of a chat that nobody knows means that its user began it: he writes, or there is a chat which was
 * not opened by the API and does not carry a handoff of ours. Everything else waits: it may be of a chat that is just
 * being opened.
 */
export function beginsVisit({ event, correlationId }: Delivery): boolean {
  if (event.type === 'message') return event.author.type === 'user' && !event.isEcho;
  if (event.type !== 'state' || correlationId !== undefined || event.state === 'idle') return false;
  return isUsersOwn(event.about?.channel);
}
