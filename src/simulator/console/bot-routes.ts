import { READY_WEBHOOK_ID, setWebhookUrl } from '../deliveries/webhook-url';
import type { Hub } from '../hub';
import { Problem } from '../rest/problem';
import { done, type Route } from '../rest/route';
import { bodyOf, webhookBody } from './bodies';

/** How long the bot may take to say how it is, ms. */
const HEALTH_MS = 1_000;

/** The answer of the bot's health route, or why there is none. */
interface BotHealth {
  readonly status?: number;
  readonly body?: unknown;
  readonly error?: string;
}

/** What the bot says of itself, or that it did not answer. */
async function askHealth(url: string): Promise<BotHealth> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(HEALTH_MS), redirect: 'error' });
    return { status: response.status, body: await response.json().catch(() => undefined) };
  } catch (error) {
    return { error: error instanceof Error && error.name === 'TimeoutError' ? 'no answer in time' : 'not reached' };
  }
}

/** The bot as far as it is known here: what it says of its health, and whether it can be restarted. */
export async function showBot(hub: Hub) {
  const webhookUrl = hub.webhooks.get(READY_WEBHOOK_ID)?.uri ?? '';
  // The simulator's own webhook stands for "no bot yet".
  const isSet = !webhookUrl.startsWith(`${hub.url}/`);
  const healthUrl = hub.options.botHealthUrl ?? (isSet ? new URL('/health/ready', webhookUrl).href : undefined);
  const health: BotHealth = healthUrl === undefined ? { error: 'no bot' } : await askHealth(healthUrl);
  return { webhookUrl, healthUrl, isRestartable: hub.options.onRestartBot !== undefined, health };
}

/** The simulator itself, and the bot behind its webhook. */
export const botRoutes = (hub: Hub): Route[] => [
  {
    operation: 'GET /simulator',
    handle: () => {
      const { tenantId, customerId, channelId, agents, queues } = hub.options;
      return { status: 200, body: { url: hub.url, tenantId, customerId, channelId, agents, queues } };
    },
  },
  {
    operation: 'GET /simulator/bot',
    handle: async () => ({ status: 200, body: await showBot(hub) }),
  },
  {
    operation: 'POST /simulator/bot/restart',
    async handle() {
      if (!hub.options.onRestartBot) throw new Problem(404, 'resource_not_found', 'Nothing here restarts the bot.');
      await hub.options.onRestartBot();
      return done;
    },
  },
  {
    operation: 'PUT /simulator/webhook',
    handle({ json }) {
      setWebhookUrl(hub, bodyOf(webhookBody, json()).url);
      return done;
    },
  },
  // Where events go until a webhook is set.
  { operation: 'POST /simulator/webhook', open: true, handle: () => done },
];
