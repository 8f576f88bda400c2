export {
  type BreakerState,
  createGatewayBreaker,
  type GatewayBreaker,
  type GatewayBreakerOptions,
  withBreaker,
} from './breaker';
export {
  createRequestBudget,
  type RequestBudget,
  type RequestBudgetOptions,
  type RequestLimiter,
  type RequestPriority,
  withBudget,
} from './budget';
export { type ChatGatewayOptions, createChatGateway } from './chat-gateway';
export { createGatewayClient, type GatewayClient } from './client';
export {
  GatewayAnswerUnreadable,
  GatewayRefusal,
  GatewayUnreachable,
  InvalidGatewayRequest,
} from './client/errors';
export type { GatewayClientOptions } from './client/options';
export type { ListOptions } from './client/paging';
export type { RequestGate } from './client/request-gate';
export type { AttachmentContent, AttachmentUpload } from './client/resources/attachments';
export type { RsaPublicJwk } from './client/schemas';
export { connectGateway, type GatewayConnection, type GatewayConnectionOptions } from './connect-gateway';
export { toContactCenterError } from './contact-center-error';
export { HANDOFF_ID } from './handoff-id';
export { createQueueAvailability } from './metrics/queue-availability';
export { createQueueMetricsClient, REGIONS, type RealtimeOptions } from './metrics/queue-metrics';
export type { WebhookHttpRequest, WebhookHttpResponse } from './webhook/http';
export { createKeyCache, type KeyCache, type KeyCacheOptions, type KeyLookup } from './webhook/key-cache';
export { keysOf } from './webhook/key-source';
export { isRefusal, type WebhookOutcome } from './webhook/outcome';
export { createWebhook, type Webhook, type WebhookIds, type WebhookOptions } from './webhook/webhook';
