import type { WebhookRequest, WebhookResult } from '../../../wire/resources';
import { type ListOptions, listPages } from '../paging';
import { path } from '../path';
import { webhookSchema } from '../schemas';
import type { Transport } from '../transport';

/** Where the gateway sends its events: `/webhooks`. */
export interface Webhooks {
  list(options?: ListOptions): AsyncIterable<WebhookResult>;
  create(webhook: Pick<WebhookRequest, 'name' | 'uri'>): Promise<WebhookResult>;
  get(webhookId: string): Promise<WebhookResult>;
  update(webhookId: string, webhook: Pick<WebhookRequest, 'name' | 'uri'>): Promise<WebhookResult>;
  delete(webhookId: string): Promise<void>;
  /** Makes the gateway send `WEB_HOOK_VERIFY` to `uri` and fails where that is not answered 2xx. */
  verify(uri: string): Promise<void>;
}

const VERSION = 'Chat Gateway v1.0';

// The schema requires `notificationVersion` and defines `version`: both are sent.
const full = ({ name, uri }: Pick<WebhookRequest, 'name' | 'uri'>): WebhookRequest => ({
  name,
  uri,
  version: VERSION,
  notificationVersion: VERSION,
});

export const webhooksOf = (transport: Transport): Webhooks => {
  const all = path`/chat-gateway/v1/webhooks`;
  const one = (id: string) => path`/chat-gateway/v1/webhooks/${id}`;
  return {
    list: (options) =>
      listPages(
        transport,
        { operation: 'webhooks.list', path: all },
        { name: 'webhooks', item: webhookSchema },
        options,
      ),
    create: async (webhook) =>
      transport.read({ operation: 'webhooks.create', method: 'POST', path: all, json: full(webhook) }, webhookSchema),
    get: async (id) => transport.read({ operation: 'webhooks.get', method: 'GET', path: one(id) }, webhookSchema),
    update: async (id, webhook) =>
      transport.read(
        { operation: 'webhooks.update', method: 'PUT', path: one(id), json: full(webhook) },
        webhookSchema,
      ),
    delete: async (id) => transport.run({ operation: 'webhooks.delete', method: 'DELETE', path: one(id) }),
    verify: async (uri) =>
      transport.run({
        operation: 'webhooks.verify',
        method: 'POST',
        path: path`/chat-gateway/v1/webhooks/verify`,
        json: { version: VERSION, uri },
      }),
  };
};
