import { type KeyObject, sign } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { type SignedFields, signedPayload } from '../../wire/events';

/** What a delivery is signed with; spread a `SigningKey` into it for the last two. */
export interface DeliveryToSign {
  /** The exact bytes that are sent, or their text (UTF-8). */
  readonly body: string | Uint8Array;
  readonly eventId: string;
  /** How often this event was sent before. @default 0 */
  readonly retry?: number;
  /** @default 'tenant01' */
  readonly tenantId?: string;
  /** @default 'customer01' */
  readonly customerId?: string;
  /** ms since 1970. @default now */
  readonly transmissionTime?: number;
  readonly privateKey: KeyObject;
  readonly kid: string;
}

/** The headers of a delivery, ready for any HTTP client. */
export interface DeliveryHeaders extends Record<string, string> {
  'content-type': string;
  'x-8x8-tenant-id': string;
  'x-8x8-customer-id': string;
  'x-8x8-event-id': string;
  'x-8x8-transmission-time': string;
  'x-8x8-retry': string;
  'x-8x8-signature': string;
}

const base64url = (text: string): string => Buffer.from(text, 'utf8').toString('base64url');

/**
 * Signs a delivery as 8x8 does: a detached JWS (RFC 7515, RFC 7797) by RS256 over the CRC-32 of the body and the other
 * headers. For tests of whatever receives deliveries; damage one header or the body to see it refused.
 */
export function signDelivery(delivery: DeliveryToSign): DeliveryHeaders {
  const fields: SignedFields = {
    checksum: crc32(delivery.body),
    cid: delivery.customerId ?? 'customer01',
    eid: delivery.eventId,
    retry: delivery.retry ?? 0,
    tid: delivery.tenantId ?? 'tenant01',
    tt: delivery.transmissionTime ?? Date.now(),
  };
  const header = base64url(JSON.stringify({ b64: false, crit: ['b64'], kid: delivery.kid, alg: 'RS256' }));
  const signature = sign('RSA-SHA256', Buffer.from(`${header}.${signedPayload(fields)}`), delivery.privateKey);
  return {
    'content-type': 'application/json',
    'x-8x8-tenant-id': fields.tid,
    'x-8x8-customer-id': fields.cid,
    'x-8x8-event-id': fields.eid,
    'x-8x8-transmission-time': String(fields.tt),
    'x-8x8-retry': String(fields.retry),
    'x-8x8-signature': `${header}..${signature.toString('base64url')}`,
  };
}
