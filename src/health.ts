import { monitorEventLoopDelay } from 'node:perf_hooks';
import { errorCode, type HandoffStore } from './handoff';

/** What a health route needs of a response; Node's, restify's and Express's fit. */
interface HealthResponse {
  writeHead(status: number, headers: Record<string, string>): unknown;
  end(body: string): unknown;
}

/** Answers a health route: 200 when all is well, 503 with what is wrong otherwise. */
export type HealthHandler = (request: unknown, response: HealthResponse) => Promise<void>;

/** What health looks at. */
export interface HealthParts {
  readonly store: HandoffStore;
  /** Whether calls to the gateway go out: `closed` is well. */
  breaker(): 'closed' | 'open' | 'half-open';
  /** Whether the gateway took the key at the last call. */
  authorized(): boolean;
  /** The queues that the gateway does not know, and the one of the settings. */
  queues(): { readonly unknown: readonly string[]; readonly own: string | undefined };
  /** Whether a public key of the gateway is at hand; undefined before the first delivery. */
  keyCached(): boolean | undefined;
}

/** An event loop that is held up for longer makes the process useless, ms. */
const MOST_LAG_MS = 1_000;
/** What waits for longer is not on its way but stuck, ms. */
const MOST_BACKLOG_MS = 60_000;

interface Check {
  readonly ok: boolean;
  readonly [detail: string]: boolean | number | string | undefined;
}

function answer(response: HealthResponse, checks: Readonly<Record<string, Check>>): void {
  const ok = Object.values(checks).every((check) => check.ok);
  response.writeHead(ok ? 200 : 503, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(JSON.stringify({ status: ok ? 'ok' : 'failing', checks }));
}

/** The two health routes: whether the process lives, and whether it can do its work. */
export function createHealth({ store, breaker, authorized, queues, keyCached }: HealthParts) {
  const delay = monitorEventLoopDelay({ resolution: 20 });

  async function checkStore(): Promise<Check> {
    try {
      await store.check();
      return { ok: true };
    } catch (error) {
      return { ok: false, code: errorCode(error) };
    }
  }

  async function checkBacklog(): Promise<Check> {
    try {
      const { items, oldestMs, dead, open } = await store.backlog();
      return { ok: oldestMs <= MOST_BACKLOG_MS, items, oldestMs, dead, open };
    } catch (error) {
      return { ok: false, code: errorCode(error) };
    }
  }

  /** An unknown queue of one request is worth a look; that of the settings fails every handoff. */
  function checkQueues(): Check {
    const { unknown, own } = queues();
    return { ok: own === undefined || !unknown.includes(own), unknown: unknown.join(', ') || undefined };
  }

  const live: HealthHandler = async (_request, response) => {
    const lagMs = Math.round(delay.percentile(99) / 1e6);
    delay.reset();
    answer(response, { eventLoop: { ok: !(lagMs > MOST_LAG_MS), lagMs } });
  };

  const ready: HealthHandler = async (_request, response) => {
    const cached = keyCached();
    answer(response, {
      store: await checkStore(),
      backlog: await checkBacklog(),
      gateway: { ok: breaker() !== 'open', breaker: breaker() },
      apiKey: { ok: authorized() },
      queues: checkQueues(),
      publicKey: { ok: cached !== false, cached },
    });
  };

  return { live, ready, start: () => delay.enable(), stop: () => delay.disable() };
}
