import type { Hub } from '../hub';
import type { Route } from '../rest/route';
import { showDeskChat, showDeskSummary } from './console-show';

/** All chats, whoever has them. */
export const chatRoutes = (hub: Hub): Route[] => [
  {
    operation: 'GET /simulator/chats',
    handle({ query }) {
      const full = query.get('messages') === 'true';
      const chats = [...hub.chats.values()];
      return { status: 200, body: chats.map((chat) => (full ? showDeskChat(hub, chat) : showDeskSummary(chat))) };
    },
  },
  {
    // With `?from=3`: the messages from the fourth on, without the history that does not change.
    operation: 'GET /simulator/chats/{chatId}',
    handle({ params: { chatId = '' }, query }) {
      const from = Math.max(0, Number.parseInt(query.get('from') ?? '0', 10) || 0);
      return { status: 200, body: showDeskChat(hub, hub.chat(chatId), from) };
    },
  },
];
