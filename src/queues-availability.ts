import { createQueueAvailability, createQueueMetricsClient } from './gateway';
import {
  type Availability,
  type Clock,
  combinedAvailability,
  createBusinessHours,
  type Logger,
  patientAvailability,
} from './handoff';
import type { HandoffOptions } from './handoff-options';

/** How long a chat waits for what is known of its queue, ms. */
const AVAILABILITY_MS = 3_000;

/** Whether queues can be had: by the bot developer's own word, else by the opening hours and the real-time metrics. */
export function queuesAvailability(
  options: Pick<HandoffOptions, 'availability' | 'openingHours' | 'realtime' | 'gateway'>,
  { clock, logger }: { readonly clock: Clock; readonly logger: Logger },
): { readonly availability: Availability; close(): void } {
  const { openingHours, realtime, gateway } = options;
  const hours = openingHours === undefined ? undefined : createBusinessHours(openingHours);
  const metrics = realtime && createQueueMetricsClient({ ...realtime, tenantId: gateway.tenantId, clock });
  const queues = metrics && createQueueAvailability({ client: metrics, clock, logger });
  const known = options.availability ?? combinedAvailability({ hours, queues, clock });
  return {
    availability: patientAvailability(known, { timeoutMs: AVAILABILITY_MS, clock, logger }),
    close: () => metrics?.close(),
  };
}
