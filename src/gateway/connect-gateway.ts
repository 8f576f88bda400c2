import type { Clock } from '../handoff/clock';
import type { ContactCenter } from '../handoff/contact-center';
import type { Logger } from '../handoff/logger';
import type { VisitCenter } from '../handoff/visit';
import { createGatewayBreaker, type GatewayBreaker, withBreaker } from './breaker';
import { createRequestBudget, withBudget } from './budget';
import { createChatGateway } from './chat-gateway';
import { createGatewayClient, type GatewayClient } from './client';
import { GatewayRefusal } from './client/errors';
import type { RequestGate } from './client/request-gate';
import { lastMomentGate } from './last-moment';
import { createQueueWatch, type QueueWatch } from './queue-watch';
import { createVisitGateway } from './visit-gateway';
import { createKeyCache, type KeyCache } from './webhook/key-cache';
import { keysOf } from './webhook/key-source';

/** What one bot needs to be told to work with one gateway. */
export interface GatewayConnectionOptions {
  readonly url: string;
  readonly apiKey: string;
  readonly tenantId?: string;
  readonly channelId: string;
  /** Where chats go that name no queue. @default the channel's own */
  readonly queueId?: string;
  /** The webhook that visits come back to after an agent. @default they do not come back */
  readonly webhookId?: string;
  /** After how many minutes a visit that came back ends. @default the vendor's */
  readonly afterAgentMinutes?: number;
  /** After how many minutes without an answer of the user it ends. @default the vendor's */
  readonly afterAgentIdleMinutes?: number;
  /** How many requests a second the API key makes at most, reconciliation included. */
  readonly requestsPerSecond: number;
  readonly clock: Clock;
  readonly logger: Logger;
}

/** The gateway's edge, put together: one API key, one budget, one breaker. */
export interface GatewayConnection {
  /** For what a user waits for. */
  readonly contactCenter: ContactCenter;
  /** The same for reconciliation, whose requests wait behind those of users. */
  readonly unhurried: ContactCenter;
  /** Whether requests are waiting for their turn just now. */
  isBusy(): boolean;
  readonly visits: VisitCenter;
  /** The keys that deliveries are verified with. */
  readonly keys: KeyCache;
  readonly breaker: GatewayBreaker;
  /** Behind the breaker and, as a user's, the budget. */
  readonly client: GatewayClient;
  /** Whether the gateway took the API key at the last call. */
  authorized(): boolean;
  /** The queues that the gateway does not know. */
  readonly unknownQueues: QueueWatch['unknown'];
}

/** Puts client, breaker, budget and key cache together. Throws `HandoffError` `invalid-options`. */
export function connectGateway(options: GatewayConnectionOptions): GatewayConnection {
  const { url, apiKey, tenantId, channelId, queueId, requestsPerSecond, clock, logger } = options;
  const direct = createGatewayClient({ url, apiKey, tenantId, clock });
  const breaker = createGatewayBreaker();
  const budget = createRequestBudget({ requestsPerSecond, clock });
  const apiKeyWatch = watchApiKey();
  const guarded = withBreaker(direct.through(lastMomentGate).through(apiKeyWatch.gate), breaker);
  const client = withBudget(guarded, budget, 'user');
  const unhurried = withBudget(guarded, budget, 'reconcile');

  const queueWatch = createQueueWatch(queueId === undefined ? undefined : { type: 'queue', id: queueId }, clock);

  return {
    contactCenter: queueWatch.watch(createChatGateway({ client, channelId, queueId, clock })),
    unhurried: createChatGateway({ client: unhurried, channelId, queueId, clock }),
    isBusy: () => budget.waiting > 0,
    visits: createVisitGateway({
      client,
      channelId,
      queueId,
      webhookId: options.webhookId,
      totalMinutes: options.afterAgentMinutes,
      userMinutes: options.afterAgentIdleMinutes,
    }),
    // Past the breaker and the budget: keys are another service, asked without the API key.
    keys: createKeyCache({ fetchKey: keysOf(direct), clock, logger }),
    breaker,
    client,
    authorized: apiKeyWatch.authorized,
    unknownQueues: queueWatch.unknown,
  };
}

/** Remembers whether the last answer was about the key. */
function watchApiKey(): { readonly gate: RequestGate; authorized(): boolean } {
  let authorized = true;
  const gate: RequestGate = async (_operation, send) => {
    try {
      const answer = await send();
      authorized = true;
      return answer;
    } catch (error) {
      if (error instanceof GatewayRefusal) authorized = error.status !== 401 && error.status !== 403;
      throw error;
    }
  };
  return { gate, authorized: () => authorized };
}
