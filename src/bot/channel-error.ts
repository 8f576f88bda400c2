import { errorCode, thrownAt, UserChannelError, type UserChannelFailure } from '../handoff';

/** Nothing left this machine. */
const NEVER_SENT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);

function statusOf(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  const { statusCode } = error as { statusCode?: unknown };
  return typeof statusCode === 'number' ? statusCode : undefined;
}

function failureOf(error: unknown): UserChannelFailure {
  const status = statusOf(error);
  if (status === undefined) return NEVER_SENT.has(errorCode(error)) ? 'unreachable' : 'ambiguous';
  if (status === 403 || status === 404 || status === 410) return 'gone';
  if (status === 429) return 'limited';
  // The bot's own credentials were not taken: the message is as good as before.
  if (status === 401) return 'unreachable';
  return status >= 400 && status < 500 ? 'refused' : 'ambiguous';
}

/** What a failed call of the Bot Connector means, without its request: that holds the message and the credentials. */
export function channelError(error: unknown): UserChannelError {
  if (error instanceof UserChannelError) return error;
  const status = statusOf(error);
  const what = status === undefined ? errorCode(error) : `status ${status}, ${errorCode(error)}`;
  const details = status === undefined ? { reason: errorCode(error), at: thrownAt(error) } : { status };
  return new UserChannelError(failureOf(error), `The user's channel did not take an activity (${what}).`, details);
}
