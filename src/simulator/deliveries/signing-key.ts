import { generateKeyPair, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { promisify } from 'node:util';
import { newId } from '../new-id';

/** A public key as `GET /jwk/{kid}/public` answers it. */
export interface PublicJwk {
  readonly kty: 'RSA';
  readonly e: string;
  readonly n: string;
  readonly kid: string;
}

/** A key that signs deliveries, and the public half that checks them. */
export interface SigningKey {
  readonly kid: string;
  readonly privateKey: KeyObject;
  readonly publicJwk: PublicJwk;
}

/** Makes an RSA key of 2048 bits under a new key id, or under the one given. Takes some tens of milliseconds. */
export function createSigningKey(kid: string = newId()): SigningKey {
  return keyOf(kid, generateKeyPairSync('rsa', { modulusLength: 2048 }));
}

/** The same while the process goes on: on a busy machine it can take a second. */
export async function createSigningKeyAside(): Promise<SigningKey> {
  return keyOf(newId(), await promisify(generateKeyPair)('rsa', { modulusLength: 2048 }));
}

function keyOf(kid: string, { privateKey, publicKey }: Record<'privateKey' | 'publicKey', KeyObject>): SigningKey {
  const { e, n } = publicKey.export({ format: 'jwk' });
  if (e === undefined || n === undefined) throw new Error('An RSA key was exported without e or n.');
  return { kid, privateKey, publicJwk: { kty: 'RSA', e, n, kid } };
}
