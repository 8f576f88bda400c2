import { TOO_LATE } from '../last-moment';
import { GatewayUnreachable } from './errors';

/** Failures of name look-up and of TLS trust: no byte of a request is written before they are settled. */
const NEVER_SENT = new Set([
  TOO_LATE,
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'CERT_HAS_EXPIRED',
  'CERT_NOT_YET_VALID',
  'CERT_UNTRUSTED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'ERR_TLS_CERT_ALTNAME_INVALID',
]);

interface NodeError {
  code?: unknown;
  syscall?: unknown;
  cause?: unknown;
  errors?: unknown;
}

const neverSent = (error: unknown): boolean => {
  if (!(error instanceof Error)) return false;
  const { code, syscall, cause, errors } = error as NodeError;
  if (NEVER_SENT.has(String(code)) || syscall === 'connect' || syscall === 'getaddrinfo') return true;
  // Several addresses of one name were tried: it was sent unless every one of them failed to connect.
  if (Array.isArray(errors) && errors.length > 0) return errors.every(neverSent);
  return cause !== undefined && neverSent(cause);
};

/** What a request that failed without an answer means; nothing of the thrown error but its code is kept. */
export function toUnreachable(operation: string, thrown: unknown, timedOut: boolean): GatewayUnreachable {
  const { code } = (thrown ?? {}) as NodeError;
  const known = typeof code === 'string' && /^[A-Z0-9_]{1,64}$/.test(code) ? code : 'EUNKNOWN';
  return new GatewayUnreachable(operation, { sent: !neverSent(thrown), reason: timedOut ? 'ETIMEDOUT' : known });
}
