import { isUtf8 } from 'node:buffer';
import { parseUntrustedJson } from '../safe-json';
import { WebhookRejection } from './outcome';

const MAX_DEPTH = 64;

/**
 * The JSON of a body in strict UTF-8 without a byte order mark, nested 64 levels at most; rejects with
 * `malformed-body`. Of a name that comes twice the last one counts (RFC 8259 4 leaves it open); `__proto__` never does.
 */
export function readJsonBody(rawBody: Buffer): unknown {
  if (!isUtf8(rawBody)) throw new WebhookRejection('malformed-body');
  try {
    // Keeps a byte order mark, which is no JSON.
    return parseUntrustedJson(rawBody.toString('utf8'), MAX_DEPTH);
  } catch {
    throw new WebhookRejection('malformed-body');
  }
}
