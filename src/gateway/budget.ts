import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';
import { type Clock, systemClock } from '../handoff/clock';
import type { GatewayClient } from './client';
import { GatewayRefusal } from './client/errors';

/** `user`: somebody waits for it. `reconcile`: it may wait until nobody does. */
export type RequestPriority = 'user' | 'reconcile';

/** What counts requests; `RateLimiterMemory` of rate-limiter-flexible, or one that several instances share. */
export interface RequestLimiter {
  /** Takes one request of `key`, or rejects with `msBeforeNext`. */
  consume(key: string): Promise<unknown>;
}

/** How many requests may be made with one API key. */
export interface RequestBudgetOptions {
  /** 8x8 documents no limit. @default 20 */
  readonly requestsPerSecond?: number;
  /** @default one in memory that allows `requestsPerSecond` */
  readonly limiter?: RequestLimiter;
  /** How long a 429 without `Retry-After` stops everything, ms. @default 1_000 */
  readonly pauseMs?: number;
  /** @default the machine's */
  readonly clock?: Clock;
}

/** The requests of one API key, handed out in order of arrival, users' first. */
export interface RequestBudget {
  /** Resolves when a request may be made. */
  take(priority: RequestPriority): Promise<void>;
  /** Hands nothing out for a while: `ms`, or `pauseMs` where nobody said how long. */
  pause(ms?: number): void;
  /** How many wait. */
  readonly waiting: number;
}

/** A budget to be shared by all that use one API key. */
export function createRequestBudget({
  requestsPerSecond = 20,
  limiter = new RateLimiterMemory({ points: requestsPerSecond, duration: 1 }),
  pauseMs = 1_000,
  clock = systemClock,
}: RequestBudgetOptions = {}): RequestBudget {
  const lines: Record<RequestPriority, (() => void)[]> = { user: [], reconcile: [] };
  let pausedUntil = 0;
  let serving = false;

  const waiting = () => lines.user.length + lines.reconcile.length;
  const sleep = (ms: number) => new Promise<void>((resolve) => clock.after(ms, resolve));

  const msUntilNext = async (): Promise<number> => {
    const pause = pausedUntil - clock.now();
    if (pause > 0) return pause;
    try {
      await limiter.consume('requests');
      return 0;
    } catch (refused) {
      const { msBeforeNext } = refused as Partial<RateLimiterRes>;
      return Math.max(msBeforeNext === undefined ? pauseMs : msBeforeNext, 1);
    }
  };

  const serve = async (): Promise<void> => {
    if (serving) return;
    serving = true;
    while (waiting() > 0) {
      const ms = await msUntilNext();
      if (ms > 0) await sleep(ms);
      // Who is next is decided only now: a user may have come while reconciliation waited.
      else (lines.user.shift() ?? lines.reconcile.shift())?.();
    }
    serving = false;
  };

  return {
    get waiting() {
      return waiting();
    },
    take: (priority) =>
      new Promise((resolve) => {
        lines[priority].push(resolve);
        void serve();
      }),
    pause: (ms = pauseMs) => {
      pausedUntil = Math.max(pausedUntil, clock.now() + ms);
    },
  };
}

/** The same client, waiting for the budget before every request; a 429 pauses the whole budget. */
export function withBudget(client: GatewayClient, budget: RequestBudget, priority: RequestPriority): GatewayClient {
  return client.through(async (_operation, send) => {
    await budget.take(priority);
    try {
      return await send();
    } catch (error) {
      if (error instanceof GatewayRefusal && error.status === 429) {
        budget.pause(error.retryAfterMs);
      }
      throw error;
    }
  });
}
