import type { WebhookHttpRequest } from './http';
import { WebhookRejection } from './outcome';

/** What 8x8 says about a delivery beside its body; all of it is covered by the signature. */
export interface SignedHeaders {
  readonly tenantId: string;
  readonly customerId: string;
  readonly eventId: string;
  /** ms since 1970 by 8x8's clock; new in every retry. */
  readonly transmissionTime: number;
  /** 0 for the first attempt. */
  readonly retry: number;
}

/**
 * Printable ASCII, but neither what JSON escapes (the signed payload is JSON, and how 8x8 would escape is not
 * documented) nor a comma, which is what Node joins repeated headers with: a header that came twice does not match.
 */
const TOKEN = /^[\x21\x23-\x2b\x2d-\x5b\x5d-\x7e]{1,128}$/;
const TIME = /^(0|[1-9]\d{0,14})$/;
const RETRY = /^(0|[1-9]\d{0,5})$/;

/** Reads the `x-8x8-*` headers, each there exactly once and in its form; else rejects with `malformed-headers`. */
export function readSignedHeaders({ headers }: WebhookHttpRequest): SignedHeaders {
  const read = (name: string, form: RegExp): string => {
    const value = headers[name];
    if (typeof value === 'string' && form.test(value)) return value;
    throw new WebhookRejection('malformed-headers');
  };
  return {
    tenantId: read('x-8x8-tenant-id', TOKEN),
    customerId: read('x-8x8-customer-id', TOKEN),
    eventId: read('x-8x8-event-id', TOKEN),
    transmissionTime: Number(read('x-8x8-transmission-time', TIME)),
    retry: Number(read('x-8x8-retry', RETRY)),
  };
}

/** The bounds of the transmission time: a captured delivery is of no use later, and a clock that is off is noticed. */
export function checkAge({ transmissionTime }: SignedHeaders, now: number, maxAgeMs: number): void {
  if (transmissionTime < now - maxAgeMs) throw new WebhookRejection('stale');
  if (transmissionTime > now + maxAgeMs) throw new WebhookRejection('future');
}
