import type { Hub } from '../hub';

/** How many of the last waits are remembered, and how far back the average looks. */
const MOST_WAITS = 1_000;
const INTERVAL_MS = 15 * 60_000;

/** What the real-time metrics tell of a queue, by the vendor's names; lengths of time in ms. */
export interface QueueFigures {
  of(queueId: string): Readonly<Record<string, number>>;
}

/** Counts who waits and who is there, from now on. */
export function createQueueFigures(hub: Hub): QueueFigures {
  const since = new Map<string, { readonly queueId: string; readonly at: number }>();
  const waits: { readonly queueId: string; readonly at: number; readonly ms: number }[] = [];

  hub.log.on('change', ({ chatId, what, at }) => {
    const queueId = hub.chats.get(chatId)?.queueId;
    if (what === 'queued' && queueId !== undefined) since.set(chatId, { queueId, at });
    else if (what === 'accepted' || what === 'ended') {
      const begun = since.get(chatId);
      if (begun && what === 'accepted') waits.push({ queueId: begun.queueId, at, ms: at - begun.at });
      if (waits.length > MOST_WAITS) waits.shift();
      since.delete(chatId);
    }
  });

  return {
    of(queueId) {
      const now = hub.now();
      const waiting = [...hub.waiting].filter((chat) => chat.queueId === queueId);
      const recent = waits.filter((wait) => wait.queueId === queueId && now - wait.at <= INTERVAL_MS);
      const agents = [...hub.agents.values()].filter(({ queues }) => queues.includes(queueId));
      const busy = new Set([...hub.chats.values()].map(({ agentId }) => agentId));
      const present = agents.filter(({ id }) => hub.presences.get(id) === 'available');
      return {
        'interactionsWaitInQueue.rt': waiting.length,
        'interactionsLongestWaitInQueue.rt': Math.max(
          0,
          ...waiting.map(({ waitingSince = now }) => now - waitingSince),
        ),
        'interactionsAvgWaitTime.int-15m':
          recent.length === 0 ? 0 : Math.round(recent.reduce((sum, { ms }) => sum + ms, 0) / recent.length),
        'enabled.rt': agents.filter(({ id }) => hub.presences.get(id) !== 'offline').length,
        'eligible.rt': present.length,
        'availableIdle.rt': present.filter(({ id }) => !busy.has(id)).length,
      };
    },
  };
}
