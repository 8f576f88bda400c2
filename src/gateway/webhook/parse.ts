import { createHash } from 'node:crypto';
import { z } from 'zod/v4';
import type { Delivery } from '../../handoff/chat-event';
import { isGatewayId } from '../gateway-id';
import { isKnownEventType, toChatEvent } from './chat-events';
import { readJsonBody } from './json-body';
import { WebhookRejection } from './outcome';
import type { SignedHeaders } from './signed-headers';

/** The event that checks the webhook; it belongs to no chat and changes nothing. */
const HELLO = 'WEB_HOOK_VERIFY';

const envelopeForm = z.looseObject({
  eventType: z.string().regex(/^[A-Za-z0-9_./-]{1,64}$/),
  conversationId: z.unknown(),
  timestamp: z.number().int().min(0).max(8_640_000_000_000_000).optional().catch(undefined),
  data: z.unknown(),
});

/** What was parsed from a body; only a delivery is kept. */
export type Parsed =
  | { readonly kind: 'delivery'; readonly eventType: string; readonly delivery: Delivery }
  | { readonly kind: 'hello' | 'unsupported'; readonly eventType: string };

function readEnvelope(rawBody: Buffer): z.infer<typeof envelopeForm> {
  const envelope = envelopeForm.safeParse(readJsonBody(rawBody));
  if (envelope.success) return envelope.data;
  throw new WebhookRejection('malformed-body');
}

/** Reads the body of a verified delivery; rejects with `malformed-body` or `invalid-id`. */
export function parse(rawBody: Buffer, headers: SignedHeaders): Parsed {
  const envelope = readEnvelope(rawBody);
  const { eventType, conversationId, timestamp = headers.transmissionTime } = envelope;
  if (conversationId === undefined && eventType === HELLO) return { kind: 'hello', eventType };
  if (conversationId === undefined && !isKnownEventType(eventType)) return { kind: 'unsupported', eventType };
  if (!isGatewayId(conversationId)) throw new WebhookRejection('invalid-id');
  const event = toChatEvent(eventType, envelope);
  const correlationId = event.type === 'state' ? event.correlationId : undefined;
  return {
    kind: 'delivery',
    eventType,
    delivery: {
      eventId: headers.eventId,
      chatId: conversationId,
      ...(correlationId === undefined ? {} : { correlationId }),
      timestamp,
      event,
      digest: createHash('sha256').update(rawBody).digest('base64url'),
    },
  };
}

const MAX_HELLO_BYTES = 1024;

/**
 * Whether an unsigned body does nothing but check the webhook. Whether 8x8 signs that event is not documented, and
 * since it changes nothing, it is answered either way; it must name no chat.
 */
export function isHello(rawBody: Buffer): boolean {
  if (rawBody.length > MAX_HELLO_BYTES) return false;
  try {
    const { eventType, conversationId } = readEnvelope(rawBody);
    return eventType === HELLO && conversationId === undefined;
  } catch {
    return false;
  }
}
