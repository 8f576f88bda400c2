import { z } from 'zod/v4';
import type { Clock } from '../../handoff/clock';
import { GatewayRefusal } from '../client/errors';
import { path } from '../client/path';
import { createMetricsHttp } from './metrics-http';
import { createTokenSource } from './token-source';

/** Where the contact center's tenant is; its metrics are kept there. */
export const REGIONS = ['us', 'eu', 'au', 'ca'] as const;

/** What the real-time metrics are asked with. */
export interface RealtimeOptions {
  readonly apiKey: string;
  readonly apiSecret: string;
  readonly region: (typeof REGIONS)[number];
  /** @default https://api.8x8.com */
  readonly url: string;
  /** Needed where the customer has more than one tenant. */
  readonly tenantId?: string;
  /** How long one request may take, ms. @default 2_000 */
  readonly timeoutMs?: number;
  readonly clock: Clock;
}

/** What is known of a queue; a figure that was not told is undefined. Lengths of time in ms. */
export interface QueueMetrics {
  /** How many agents are logged in for it. */
  readonly enabled?: number;
  /** How many of them have nothing to do. */
  readonly idle?: number;
  readonly waiting?: number;
  readonly longestWaitMs?: number;
  /** Over the last 15 minutes. */
  readonly averageWaitMs?: number;
}

/** 8x8's real-time metrics of queues (https://developer.8x8.com/analytics/docs/cc-realtime-statistics). */
export interface QueueMetricsClient {
  /** Throws the gateway client's errors. */
  read(queueId: string): Promise<QueueMetrics>;
  close(): void;
}

const KEYS = {
  enabled: 'enabled.rt',
  idle: 'availableIdle.rt',
  waiting: 'interactionsWaitInQueue.rt',
  longestWaitMs: 'interactionsLongestWaitInQueue.rt',
  averageWaitMs: 'interactionsAvgWaitTime.int-15m',
} as const;

const tokenSchema = z.object({
  access_token: z.string().regex(/^[\x21-\x7e]{1,8192}$/),
  expires_in: z.coerce.number().min(1).max(86_400).catch(1_800),
});

const queueSchema = z.object({
  metrics: z.array(z.object({ key: z.string(), value: z.number().nonnegative().optional().catch(undefined) })),
});

/** Reads queues, with one token for all of them. */
export function createQueueMetricsClient(options: RealtimeOptions): QueueMetricsClient {
  const { apiKey, apiSecret, region, url, tenantId, timeoutMs = 2_000, clock } = options;
  const http = createMetricsHttp({ url, timeoutMs, clock });
  const basic = Buffer.from(`${apiKey}:${apiSecret}`).toString('base64');
  const tokens = createTokenSource(async () => {
    const token = await http.ask(
      'realtime.token',
      {
        method: 'POST',
        url: '/oauth/v2/token',
        headers: { authorization: `Basic ${basic}`, 'content-type': 'application/x-www-form-urlencoded' },
        data: 'grant_type=client_credentials',
      },
      tokenSchema,
    );
    return { value: token.access_token, livesMs: token.expires_in * 1_000 };
  }, clock);
  const prefix = region === 'us' ? '' : `/${region}`;

  async function ask(queueId: string): Promise<z.infer<typeof queueSchema>> {
    const token = await tokens.get();
    const query = new URLSearchParams(Object.values(KEYS).map((key): [string, string] => ['metrics', key]));
    try {
      return await http.ask(
        'realtime.queue',
        {
          method: 'GET',
          url: `${prefix}${path`/analytics/cc/v5/realtime-metrics/queues/${queueId}`}?${query}`,
          headers: { authorization: `Bearer ${token}`, ...(tenantId ? { 'x-tenant-info': tenantId } : {}) },
        },
        queueSchema,
      );
    } catch (error) {
      if (error instanceof GatewayRefusal && error.status === 401) tokens.refused(token);
      throw error;
    }
  }

  return {
    async read(queueId) {
      const { metrics } = await ask(queueId).catch((error: unknown) => {
        // The token may have been withdrawn before its time: once more with a new one.
        if (error instanceof GatewayRefusal && error.operation === 'realtime.queue' && error.status === 401) {
          return ask(queueId);
        }
        throw error;
      });
      const told = new Map(metrics.map(({ key, value }) => [key, value]));
      return Object.fromEntries(Object.entries(KEYS).map(([name, key]) => [name, told.get(key)]));
    },
    close: http.close,
  };
}
