import { isGatewayId } from '../../gateway-id';
import { InvalidGatewayRequest } from '../errors';
import { publicKeySchema, type RsaPublicJwk } from '../schemas';
import type { Transport } from '../transport';

/** The keys that deliveries are signed with: `/jwk/{kid}/public`, one key a `kid`, no API key sent. */
export interface PublicKeys {
  /** A `kid` that 8x8 does not know is a `GatewayRefusal` of status 404. */
  get(kid: string): Promise<RsaPublicJwk>;
}

export const publicKeysOf = (transport: Transport, publicKeyPath: string): PublicKeys => ({
  get: async (kid) => {
    if (!isGatewayId(kid)) throw new InvalidGatewayRequest('invalid-id', 'Expected another form of key id');
    const path = `${publicKeyPath}/${encodeURIComponent(kid)}/public`;
    return transport.read({ operation: 'publicKeys.get', method: 'GET', path, anonymous: true }, publicKeySchema);
  },
});
