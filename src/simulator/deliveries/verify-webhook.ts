import type { WebhookVerifyEvent } from '../../wire/events';
import type { Hub } from '../hub';
import { newId } from '../new-id';
import { createPoster } from './post';
import { signDelivery } from './sign-delivery';

/** Sends the greeting of a webhook check, unsigned unless `signVerification` says so; answers what went wrong. */
export async function verifyWebhook(hub: Hub, uri: string, event: WebhookVerifyEvent): Promise<string | undefined> {
  const { clock, deliveryTimeoutMs, signVerification, tenantId, customerId } = hub.options;
  const body = Buffer.from(JSON.stringify(event), 'utf8');
  const headers = signVerification
    ? signDelivery({ body, eventId: newId(), tenantId, customerId, transmissionTime: clock.now(), ...hub.signingKey() })
    : { 'content-type': 'application/json' };
  const poster = createPoster(clock, deliveryTimeoutMs);
  try {
    const status = await poster.post(uri, headers, body);
    return status >= 200 && status < 300 ? undefined : `it answered ${status}`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    poster.close();
  }
}
