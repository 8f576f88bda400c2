import { ContactCenterError, type ContactCenterFailure } from '../handoff/contact-center';
import { errorCode } from '../handoff/errors';
import { GatewayAnswerUnreadable, GatewayRefusal, GatewayUnreachable, InvalidGatewayRequest } from './client/errors';

/** What a status means for a call about a chat that exists. 408 and 425 leave open what was done, like a 5xx. */
function failureOf(status: number): ContactCenterFailure {
  if (status === 401 || status === 403) return 'unauthorized';
  if (status === 404) return 'gone';
  if (status === 429) return 'limited';
  if (status === 408 || status === 425) return 'ambiguous';
  return status >= 400 && status < 500 ? 'refused' : 'ambiguous';
}

/**
 * Turns whatever a call of the gateway client threw into the handoff's terms. Only a 4xx is a definite no; a 5xx, a
 * redirect, a time-out, a reset and an unreadable answer may all come after the gateway has acted.
 */
export function toContactCenterError(error: unknown): ContactCenterError {
  if (error instanceof ContactCenterError) return error;
  if (error instanceof GatewayRefusal) {
    const { status, vendorCode, referenceId, retryAfterMs } = error;
    const details = { status, vendorCode, referenceId, retryAfterMs, cause: error };
    return new ContactCenterError(failureOf(status), error.message, details);
  }
  if (error instanceof GatewayUnreachable) {
    const { sent, reason } = error;
    return new ContactCenterError(sent ? 'ambiguous' : 'unreachable', error.message, { reason, cause: error });
  }
  if (error instanceof GatewayAnswerUnreadable) {
    const { status, code: reason } = error;
    return new ContactCenterError('ambiguous', error.message, { status, reason, cause: error });
  }
  if (error instanceof InvalidGatewayRequest) return new ContactCenterError('refused', error.message, { cause: error });
  return new ContactCenterError('ambiguous', `The call failed: ${errorCode(error)}`, { cause: error });
}
