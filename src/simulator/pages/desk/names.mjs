/** @import { Desk, DeskMessage, DeskUser } from '../shapes.d.ts' */

/**
 * What a user is called.
 * @param {DeskUser} user
 */
export const userName = ({ name, email, phone }) => name || email || phone || 'Somebody';

/**
 * The name of a queue; its id where it is not known.
 * @param {Desk} desk
 * @param {string | undefined} queueId
 */
export const queueName = ({ queues }, queueId) => queues.find(({ id }) => id === queueId)?.name ?? queueId ?? '';

/**
 * Who wrote a message, for the agent whose desk this is.
 * @param {DeskMessage} message
 * @param {Desk} desk
 * @param {DeskUser} user
 */
export function authorName({ author }, { agent, agents }, user) {
  if (author.type === 'user') return userName(user);
  if (author.type === 'bot') return 'Bot';
  if (author.type === 'system') return 'System';
  if (author.id === agent.id) return 'You';
  return agents.find(({ id }) => id === author.id)?.name ?? author.id;
}
