import type { ChannelResult } from '../../wire/resources';
import type { Hub } from '../hub';
import { newId } from '../new-id';
import { checkQueue } from './conversation-checks';
import { asFields, oneOf, text } from './fields';
import { pageOf } from './page';
import { notFound, Problem } from './problem';
import type { Route } from './route';

function channelOf(hub: Hub, { channelId = '' }: Readonly<Record<string, string>>): ChannelResult {
  const channel = hub.channels.get(channelId);
  if (!channel) throw notFound('Channel', channelId);
  return channel;
}

function saveChannel(hub: Hub, id: string, body: unknown): ChannelResult {
  const fields = asFields(body, 'body');
  const name = text(fields, 'name', 255);
  const type = oneOf(fields.type, 'type', ['ChatAPI']);
  const webHookId = text(fields, 'webHookId');
  if (!hub.webhooks.has(webHookId)) throw new Problem(400, 'invalid_webhook', `Webhook ID ${webHookId} is invalid.`);
  const routing = asFields(fields.routingOptions, 'routingOptions');
  const routingType = oneOf(routing.type, 'routingOptions.type', ['queue']);
  const queueId = text(routing, 'id');
  checkQueue(hub, queueId);
  const channel = { id, name, type, webHookId, routingOptions: { type: routingType, id: queueId } };
  hub.channels.set(id, channel);
  return channel;
}

/** ChatAPI channels. */
export const channelRoutes = (hub: Hub): Route[] => [
  {
    operation: 'GET /channels',
    handle: ({ query }) =>
      pageOf(
        'channels',
        [...hub.channels.values()],
        query,
        { sort: ['id:asc', 'id:desc', 'name:asc', 'name:desc'] },
        (c) => c,
      ),
  },
  {
    operation: 'POST /channels',
    handle: ({ json }) => ({ status: 200, body: saveChannel(hub, newId(), json()) }),
  },
  {
    operation: 'GET /channels/{channelId}',
    handle: ({ params }) => ({ status: 200, body: channelOf(hub, params) }),
  },
  {
    operation: 'PUT /channels/{channelId}',
    handle: ({ params, json }) => ({ status: 200, body: saveChannel(hub, channelOf(hub, params).id, json()) }),
  },
  {
    operation: 'DELETE /channels/{channelId}',
    handle({ params }) {
      hub.channels.delete(channelOf(hub, params).id);
      return { status: 204 };
    },
  },
];
