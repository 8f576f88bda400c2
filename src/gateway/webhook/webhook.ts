import type { Delivery } from '../../handoff/chat-event';
import { type Clock, systemClock } from '../../handoff/clock';
import { errorCode } from '../../handoff/errors';
import { type Logger, quietLogger } from '../../handoff/logger';
import type { Acceptance } from '../../handoff/store';
import type { WebhookHttpRequest, WebhookHttpResponse } from './http';
import type { KeyCache } from './key-cache';
import { checkMediaType } from './media-type';
import { isRefusal, statusOf, type WebhookOutcome, WebhookRejection } from './outcome';
import { isHello, parse } from './parse';
import { readRawBody } from './raw-body';
import { verify } from './verify';

/** What the webhook needs and how much it takes. */
export interface WebhookOptions {
  readonly keys: KeyCache;
  /** Puts a delivery on disk, once per event id, and resolves when it is there. Throwing makes 8x8 send it again. */
  readonly accept: (delivery: Delivery) => Promise<Acceptance>;
  /** How far the transmission time may be from now, either way, ms. @default 300_000 */
  readonly maxAgeMs?: number;
  /** The largest body, bytes. @default 256 KiB */
  readonly maxBytes?: number;
  /** How long a body may take to arrive, ms. @default 5_000 */
  readonly bodyTimeoutMs?: number;
  /** Told of every request, to count; ids are given once they are known, and are proved only where it was accepted. */
  readonly onOutcome?: (outcome: WebhookOutcome, ids: WebhookIds) => void;
  /** @default the machine's */
  readonly clock?: Clock;
  /** @default warnings and errors to the console */
  readonly logger?: Logger;
}

/** What may be said of a request. */
export interface WebhookIds {
  readonly eventId?: string;
  readonly eventType?: string;
}

/** Answers one request of 8x8. Never rejects. */
export type Webhook = (req: WebhookHttpRequest, res: WebhookHttpResponse) => Promise<void>;

const RETRY_AFTER_SECONDS = '5';

/**
 * The endpoint for 8x8's events, for any server that hands over `(req, res)` with the body unread or kept as bytes.
 * Answers 200 once `accept` has the delivery, and otherwise the status of the outcome, always without a body.
 */
export function createWebhook({
  keys,
  accept,
  maxAgeMs = 300_000,
  maxBytes = 256 * 1024,
  bodyTimeoutMs = 5_000,
  onOutcome = () => undefined,
  clock = systemClock,
  logger = quietLogger,
}: WebhookOptions): Webhook {
  const handle = async (req: WebhookHttpRequest, note: (ids: WebhookIds) => void): Promise<WebhookOutcome> => {
    if (req.method !== 'POST') throw new WebhookRejection('method-not-allowed');
    checkMediaType(req);
    const rawBody = await readRawBody(req, { maxBytes, bodyTimeoutMs, clock });
    if (req.headers['x-8x8-signature'] === undefined && isHello(rawBody)) return 'hello';

    const headers = await verify(req, rawBody, { keys, now: clock.now(), maxAgeMs });
    note({ eventId: headers.eventId });
    const parsed = parse(rawBody, headers);
    note({ eventId: headers.eventId, eventType: parsed.eventType });
    if (parsed.kind !== 'delivery') return parsed.kind;

    const accepted = await store(parsed.delivery);
    return accepted === 'accepted' && parsed.delivery.event.type === 'unsupported' ? 'unsupported' : accepted;
  };

  const store = async (delivery: Delivery): Promise<Acceptance> => {
    try {
      return await accept(delivery);
    } catch (error) {
      logger.error('A delivery could not be stored', { eventId: delivery.eventId, error: errorCode(error) });
      throw new WebhookRejection('store-unavailable');
    }
  };

  const report = (outcome: WebhookOutcome, ids: WebhookIds): void => {
    const level = statusOf(outcome) >= 500 ? 'error' : isRefusal(outcome) || outcome === 'altered' ? 'warn' : 'debug';
    logger[level](outcome === 'raw-body-missing' ? RAW_BODY_MISSING : 'Webhook', { outcome, ...ids });
    onOutcome(outcome, ids);
  };

  // Two parameters and async: restify takes a handler of another form for one that calls `next`.
  return async function webhook(req, res) {
    let ids: WebhookIds = {};
    let outcome: WebhookOutcome;
    try {
      outcome = await handle(req, (known) => {
        ids = known;
      });
    } catch (error) {
      outcome = error instanceof WebhookRejection ? error.outcome : 'failed';
      if (outcome === 'failed') logger.error('The webhook failed', { ...ids, error: errorCode(error) });
    }
    answer(res, outcome);
    try {
      report(outcome, ids);
    } catch (error) {
      logger.error('A webhook outcome could not be reported', { outcome, error: errorCode(error) });
    }
  };
}

const RAW_BODY_MISSING =
  'The webhook needs the body as it arrived: keep body parsers away from its route, or let them keep `rawBody`';

/** Outcomes before the body was read to its end: the connection is of no more use. */
const BODY_LEFT: ReadonlySet<WebhookOutcome> = new Set([
  'method-not-allowed',
  'unsupported-media-type',
  'too-large',
  'too-slow',
  'cut-off',
]);

function answer(res: WebhookHttpResponse, outcome: WebhookOutcome): void {
  if (res.headersSent) return;
  const status = statusOf(outcome);
  res.statusCode = status;
  if (status === 503) res.setHeader('retry-after', RETRY_AFTER_SECONDS);
  if (status === 405) res.setHeader('allow', 'POST');
  if (BODY_LEFT.has(outcome)) res.setHeader('connection', 'close');
  res.end();
}
