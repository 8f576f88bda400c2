import { isGatewayId } from '../gateway-id';
import { WebhookRejection } from './outcome';

/** A detached JWS with an unencoded payload (RFC 7515 appendix F, RFC 7797), of the one form that 8x8 sends. */
export interface DetachedJws {
  /** As it was sent: it is part of what is signed. */
  readonly protectedPart: string;
  /** Untrusted until the signature was verified, but of the form of an id. */
  readonly kid: string;
  readonly signature: Buffer;
}

/** Header and signature around an empty payload; the lengths hold RSA keys of up to 8192 bits. */
const COMPACT = /^([A-Za-z0-9_-]{1,1024})\.\.([A-Za-z0-9_-]{1,1400})$/;

/**
 * Takes an `x-8x8-signature` apart. The protected header has to be `alg` RS256, `b64` false, `crit` of `b64` alone, and
 * a `kid`: any other algorithm, a missing `crit`, and anything that brings a key along (`jwk`, `jku`, `x5u`, …) is
 * refused as `forged`, whether or not it would verify.
 */
export function readDetachedJws(header: string | readonly string[] | undefined): DetachedJws {
  if (header === undefined) throw new WebhookRejection('unsigned');
  const [, protectedPart, signature] = (typeof header === 'string' && COMPACT.exec(header)) || [];
  if (protectedPart === undefined || signature === undefined) throw new WebhookRejection('malformed-headers');
  return { protectedPart, kid: kidOf(protectedPart), signature: Buffer.from(signature, 'base64url') };
}

function kidOf(protectedPart: string): string {
  const { alg, b64, crit, kid, ...others } = parse(protectedPart);
  const isPinned =
    alg === 'RS256' &&
    b64 === false &&
    Array.isArray(crit) &&
    crit.length === 1 &&
    crit[0] === 'b64' &&
    Object.keys(others).length === 0;
  if (isPinned && isGatewayId(kid)) return kid;
  throw new WebhookRejection('forged');
}

function parse(protectedPart: string): Record<string, unknown> {
  try {
    const header: unknown = JSON.parse(Buffer.from(protectedPart, 'base64url').toString('utf8'));
    if (typeof header === 'object' && header !== null) return { ...header };
  } catch {
    // Not JSON: no header at all.
  }
  return {};
}
