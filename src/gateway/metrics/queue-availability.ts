import type { Availability, QueueState } from '../../handoff/availability';
import type { Clock } from '../../handoff/clock';
import { errorCode } from '../../handoff/errors';
import type { Logger } from '../../handoff/logger';
import { GatewayRefusal } from '../client/errors';
import type { QueueMetrics, QueueMetricsClient } from './queue-metrics';

/** How long figures are good for: the vendor refreshes them every 5 s. */
const FRESH_MS = 5_000;
/** How many queues are kept at once. */
const MOST_QUEUES = 1_000;

const UNKNOWN: QueueState = { open: true };

function stateOf({ enabled, waiting, averageWaitMs, longestWaitMs }: QueueMetrics): QueueState {
  // An average of nothing is 0, which is no estimate.
  const waitMs = averageWaitMs || longestWaitMs || undefined;
  return { open: true, staffed: enabled === undefined ? undefined : enabled > 0, waiting, waitMs };
}

/** The queues' state by their real-time metrics: one request for all who ask within 5 s, whatever became of it. */
export function createQueueAvailability({
  client,
  clock,
  logger,
}: {
  readonly client: QueueMetricsClient;
  readonly clock: Pick<Clock, 'now'>;
  readonly logger: Logger;
}): Availability {
  const kept = new Map<string, { readonly at: number; readonly state: Promise<QueueState> }>();

  async function read(queueId: string): Promise<QueueState> {
    try {
      return stateOf(await client.read(queueId));
    } catch (error) {
      const status = error instanceof GatewayRefusal ? error.status : undefined;
      logger.warn('the figures of a queue could not be read', { queueId, code: errorCode(error), status });
      return UNKNOWN;
    }
  }

  return {
    async look(queueId) {
      if (queueId === undefined) return UNKNOWN;
      const now = clock.now();
      const known = kept.get(queueId);
      if (known && now - known.at < FRESH_MS) return known.state;
      kept.delete(queueId);
      const [oldest] = kept.keys();
      if (kept.size >= MOST_QUEUES && oldest !== undefined) kept.delete(oldest);
      const state = read(queueId);
      kept.set(queueId, { at: now, state });
      return state;
    },
  };
}
