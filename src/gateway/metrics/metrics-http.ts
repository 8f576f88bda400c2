import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import axios, { type AxiosRequestConfig } from 'axios';
import type { z } from 'zod/v4';
import type { Clock } from '../../handoff/clock';
import { createGatewayBreaker } from '../breaker';
import { GatewayAnswerUnreadable, GatewayRefusal } from '../client/errors';
import { toUnreachable } from '../client/unreachable';
import { parseUntrustedJson } from '../safe-json';

const MAX_ANSWER_BYTES = 1_048_576;
const MAX_DEPTH = 16;
const KEEP_ALIVE = { keepAlive: true, maxSockets: 4, maxFreeSockets: 2 };

/** One request to the host of the real-time metrics, behind a breaker of its own. Throws the gateway client's errors. */
export interface MetricsHttp {
  ask<T>(operation: string, request: AxiosRequestConfig, schema: z.ZodType<T>): Promise<T>;
  close(): void;
}

/** @param timeoutMs How long one request may take until its whole answer is there. */
export function createMetricsHttp({
  url,
  timeoutMs,
  clock,
}: {
  readonly url: string;
  readonly timeoutMs: number;
  readonly clock: Clock;
}): MetricsHttp {
  // Apart from the gateway's: that the figures cannot be had says nothing about chats.
  const breaker = createGatewayBreaker({ failures: 3, halfOpenAfterMs: 15_000 });
  const httpAgent = new HttpAgent(KEEP_ALIVE);
  const httpsAgent = new HttpsAgent(KEEP_ALIVE);
  const http = axios.create({
    baseURL: url,
    httpAgent,
    httpsAgent,
    maxRedirects: 0,
    proxy: false,
    maxContentLength: MAX_ANSWER_BYTES,
    responseType: 'text',
    validateStatus: () => true,
    transformResponse: (data) => data,
  });

  async function send(operation: string, request: AxiosRequestConfig): Promise<{ status: number; text: string }> {
    const abort = new AbortController();
    const stopTimer = clock.after(timeoutMs, () => abort.abort());
    try {
      const { status, data } = await http.request<unknown>({ ...request, signal: abort.signal });
      return { status, text: typeof data === 'string' ? data : '' };
    } catch (error) {
      throw toUnreachable(operation, error, abort.signal.aborted);
    } finally {
      stopTimer();
    }
  }

  return {
    ask: (operation, request, schema) =>
      breaker.run(operation, async () => {
        const headers = { accept: 'application/json', 'user-agent': 'botbuilder-8x8', ...request.headers };
        const { status, text } = await send(operation, { ...request, headers });
        if (status < 200 || status > 299) throw new GatewayRefusal(operation, { status });
        try {
          return schema.parse(parseUntrustedJson(text, MAX_DEPTH));
        } catch {
          throw new GatewayAnswerUnreadable(operation, status);
        }
      }),
    close() {
      httpAgent.destroy();
      httpsAgent.destroy();
    },
  };
}
