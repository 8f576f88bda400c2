import type { ChannelRequest, ChannelResult } from '../../../wire/resources';
import { type ListOptions, listPages } from '../paging';
import { path } from '../path';
import { channelSchema } from '../schemas';
import type { Transport } from '../transport';

/** Chat API channels, each with its webhook and its default queue: `/channels`. */
export interface Channels {
  list(options?: ListOptions): AsyncIterable<ChannelResult>;
  create(channel: ChannelRequest): Promise<ChannelResult>;
  get(channelId: string): Promise<ChannelResult>;
  update(channelId: string, channel: ChannelRequest): Promise<ChannelResult>;
  delete(channelId: string): Promise<void>;
}

export const channelsOf = (transport: Transport): Channels => {
  const all = path`/chat-gateway/v1/channels`;
  const one = (id: string) => path`/chat-gateway/v1/channels/${id}`;
  return {
    list: (options) =>
      listPages(
        transport,
        { operation: 'channels.list', path: all },
        { name: 'channels', item: channelSchema },
        options,
      ),
    create: async (json) =>
      transport.read({ operation: 'channels.create', method: 'POST', path: all, json }, channelSchema),
    get: async (id) => transport.read({ operation: 'channels.get', method: 'GET', path: one(id) }, channelSchema),
    update: async (id, json) =>
      transport.read({ operation: 'channels.update', method: 'PUT', path: one(id), json }, channelSchema),
    delete: async (id) => transport.run({ operation: 'channels.delete', method: 'DELETE', path: one(id) }),
  };
};
