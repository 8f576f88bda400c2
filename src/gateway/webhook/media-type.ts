import type { WebhookHttpRequest } from './http';
import { WebhookRejection } from './outcome';

const JSON_TYPE = /^application\/(json|[a-z0-9.!#$&^_-]{1,64}\+json)\s*(;\s*charset="?utf-8"?\s*)?$/i;

/** Refuses everything but JSON in UTF-8 as it is: nothing is inflated, so nothing can be a bomb. */
export function checkMediaType({ headers }: WebhookHttpRequest): void {
  const { 'content-type': type, 'content-encoding': encoding } = headers;
  const isPlain = encoding === undefined || (typeof encoding === 'string' && encoding.toLowerCase() === 'identity');
  if (!isPlain || typeof type !== 'string' || !JSON_TYPE.test(type.trim())) {
    throw new WebhookRejection('unsupported-media-type');
  }
}
