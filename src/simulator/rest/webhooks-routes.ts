import type { WebhookVerifyEvent } from '../../wire/events';
import type { WebhookResult } from '../../wire/resources';
import { verifyWebhook } from '../deliveries/verify-webhook';
import { EVENT_VERSION } from '../deliveries/webhook-url';
import type { Hub } from '../hub';
import { newId } from '../new-id';
import { address, asFields, type Fields, text } from './fields';
import { pageOf } from './page';
import { invalid, notFound, Problem } from './problem';
import type { Route } from './route';

function webhookOf(hub: Hub, { webhookId = '' }: Readonly<Record<string, string>>): WebhookResult {
  const webhook = hub.webhooks.get(webhookId);
  if (!webhook) throw notFound('WebHook', webhookId);
  return webhook;
}

/** The schema's `required` says `notificationVersion`, its property is `version`: either will do, both must be right. */
function checkVersion({ version, notificationVersion }: Fields): void {
  for (const given of [version, notificationVersion]) {
    if (given !== undefined && given !== EVENT_VERSION) throw invalid(`version: must be ${EVENT_VERSION}.`);
  }
  if (version === undefined && notificationVersion === undefined) {
    throw invalid('notificationVersion: may not be empty.');
  }
}

function saveWebhook(hub: Hub, id: string, body: unknown): WebhookResult {
  const fields = asFields(body, 'body');
  checkVersion(fields);
  const webhook = { id, name: text(fields, 'name', 255), uri: address(fields, 'uri'), version: EVENT_VERSION };
  hub.webhooks.set(id, webhook);
  return webhook;
}

/** Webhooks, and the public keys of what is sent to them. */
export const webhookRoutes = (hub: Hub): Route[] => [
  {
    operation: 'GET /webhooks',
    handle: ({ query }) =>
      pageOf(
        'webhooks',
        [...hub.webhooks.values()],
        query,
        { sort: ['id:asc', 'id:desc', 'name:asc', 'name:desc'] },
        (w) => w,
      ),
  },
  {
    operation: 'POST /webhooks',
    handle: ({ json }) => ({ status: 200, body: saveWebhook(hub, newId(), json()) }),
  },
  {
    operation: 'POST /webhooks/verify',
    async handle({ json }) {
      const fields = asFields(json(), 'body');
      const event: WebhookVerifyEvent = { eventType: 'WEB_HOOK_VERIFY', notificationVersion: text(fields, 'version') };
      const uri = address(fields, 'uri');
      const failure = await verifyWebhook(hub, uri, event);
      if (failure !== undefined)
        throw new Problem(400, 'invalid_webhook', `${uri} is not a working webhook: ${failure}.`);
      return { status: 204 };
    },
  },
  {
    operation: 'GET /webhooks/{webhookId}',
    handle: ({ params }) => ({ status: 200, body: webhookOf(hub, params) }),
  },
  {
    operation: 'PUT /webhooks/{webhookId}',
    handle: ({ params, json }) => ({ status: 200, body: saveWebhook(hub, webhookOf(hub, params).id, json()) }),
  },
  {
    operation: 'DELETE /webhooks/{webhookId}',
    handle({ params }) {
      const { id } = webhookOf(hub, params);
      const channel = [...hub.channels.values()].find(({ webHookId }) => webHookId === id);
      if (channel) throw new Problem(400, 'webhook_in_use', `Webhook ID ${id} is used by channel ${channel.id}.`);
      hub.webhooks.delete(id);
      return { status: 204 };
    },
  },
  {
    operation: 'GET /jwk/{jwkId}/public',
    open: true,
    handle({ params: { jwkId = '' } }) {
      const key = hub.publicKeys.get(jwkId);
      if (!key) throw notFound('Jwk', jwkId);
      return { status: 200, body: key, headers: { 'content-type': 'application/json' } };
    },
  },
];
