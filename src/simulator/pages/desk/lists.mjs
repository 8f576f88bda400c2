import { h } from '../shared/tree.mjs';
import { lengthOf } from '../shared/words.mjs';
import { queueName, userName } from './names.mjs';

/** @import { Desk, DeskAgent, DeskSummary } from '../shapes.d.ts' */

/**
 * Those who wait, longest first, each with a button to accept.
 * @param {Desk} desk
 * @param {number} now
 * @param {(chatId: string) => void} accept
 */
export function waitingList(desk, now, accept) {
  const isHere = desk.agent.presence === 'available';
  if (desk.waiting.length === 0) {
    return [h('li', { key: 'none', class: 'empty' }, isHere ? 'Nobody waits.' : 'You get no chats now.')];
  }
  return desk.waiting.map(({ id, user, queueId, waitingSince, lastMessage }) =>
    h(
      'li',
      { key: id, class: 'chat-row waits' },
      h(
        'p',
        {},
        h('strong', {}, userName(user)),
        ' ',
        h('span', { class: 'wait' }, lengthOf(now - (waitingSince ?? now))),
      ),
      h('p', { class: 'hint' }, [queueName(desk, queueId), user.language].filter(Boolean).join(' · ')),
      lastMessage && h('p', { class: 'excerpt' }, lastMessage.excerpt),
      h(
        'button',
        {
          type: 'button',
          class: 'primary',
          'data-accept': id,
          disabled: !isHere,
          'aria-label': `Accept ${userName(user)}`,
          onclick: () => accept(id),
        },
        'Accept',
      ),
    ),
  );
}

/**
 * Chats of the agent, each with a button to open it.
 * @param {readonly DeskSummary[]} chats
 * @param {Desk} desk
 * @param {string | undefined} openId the one that is open
 * @param {(chat: DeskSummary) => number} unread how many messages the agent has not seen
 * @param {(chatId: string) => void} open
 * @param {string} none what is said where there are none
 */
export function chatList(chats, desk, openId, unread, open, none) {
  if (chats.length === 0) return [h('li', { key: 'none', class: 'empty' }, none)];
  return chats.map((chat) => {
    const count = chat.id === openId ? 0 : unread(chat);
    return h(
      'li',
      { key: chat.id, class: 'chat-row' },
      h(
        'button',
        {
          type: 'button',
          class: 'open',
          'aria-current': chat.id === openId ? 'true' : undefined,
          onclick: () => open(chat.id),
        },
        h('strong', {}, userName(chat.user)),
        count > 0 && h('span', { class: 'badge' }, String(count), h('span', { class: 'sr-only' }, ' unread')),
        h('span', { class: 'excerpt' }, chat.lastMessage?.excerpt || queueName(desk, chat.queueId)),
      ),
    );
  });
}

/**
 * Each queue with those who wait and those who serve it.
 * @param {Desk} desk
 */
export function queueFacts({ queues, agents }) {
  return queues.map(({ id, name, waiting }) => {
    const staff = agents.filter((agent) => agent.queues.includes(id)).map(staffWords);
    return h(
      'div',
      { key: id },
      h('dt', {}, name),
      h('dd', {}, `${waiting} waiting`, h('br'), staff.join(', ') || 'nobody serves it'),
    );
  });
}

const PRESENCE_WORDS = { available: 'available', away: 'away', offline: 'logged out' };

/** @param {DeskAgent} agent */
const staffWords = ({ name, presence, chats }) =>
  `${name}: ${PRESENCE_WORDS[presence]}${chats > 0 ? `, in ${chats} ${chats === 1 ? 'chat' : 'chats'}` : ''}`;

/**
 * The agents there are, as links to their desks.
 * @param {readonly DeskAgent[]} agents
 * @param {readonly { readonly id: string, readonly name: string }[]} queues
 */
export function agentLinks(agents, queues) {
  return agents.map(({ id, name, presence, queues: own }) =>
    h(
      'li',
      { key: id },
      h(
        'a',
        { href: `/desk?agent=${encodeURIComponent(id)}` },
        h('strong', {}, name),
        h(
          'span',
          { class: 'hint' },
          own.map((queueId) => queues.find((queue) => queue.id === queueId)?.name ?? queueId).join(', ') || 'no queue',
          ` · ${PRESENCE_WORDS[presence]}`,
        ),
      ),
    ),
  );
}
