import { createPublicKey, type KeyObject } from 'node:crypto';
import { HandoffError } from '../../handoff/errors';
import type { RsaPublicJwk } from '../client/schemas';

const MIN_MODULUS_BITS = 2048;

/** The key in the form that verifies; throws `HandoffError` `unfit-key` where it is no RSA key of 2048 bits or more. */
export function importPublicKey({ kty, n, e }: RsaPublicJwk): KeyObject {
  try {
    const key = createPublicKey({ key: { kty, n, e }, format: 'jwk' });
    const bits = key.asymmetricKeyDetails?.modulusLength;
    if (key.asymmetricKeyType === 'rsa' && bits !== undefined && bits >= MIN_MODULUS_BITS) return key;
  } catch {
    // Falls through to the one answer: what was wrong with it is of no use to anybody who may not see the key.
  }
  throw new HandoffError('unfit-key', `Expected an RSA public key of at least ${MIN_MODULUS_BITS} bits`);
}
