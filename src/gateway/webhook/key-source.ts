import type { GatewayClient } from '../client';
import { GatewayRefusal } from '../client/errors';
import type { KeyCacheOptions } from './key-cache';

/** Fetches keys from the gateway for a key cache. Only a 404 means that a key does not exist. */
export const keysOf =
  (client: Pick<GatewayClient, 'publicKeys'>): KeyCacheOptions['fetchKey'] =>
  async (kid) => {
    try {
      return await client.publicKeys.get(kid);
    } catch (error) {
      if (error instanceof GatewayRefusal && error.status === 404) return undefined;
      throw error;
    }
  };
