import { DatabaseError } from 'pg';
import { errorCode } from '../handoff/errors';
import { StoreError } from './database';

// Serialization failure, deadlock, lock not available. A unique violation is another transaction that was faster:
// the work, run again, sees what that one wrote.
const CONFLICTS = new Set(['40001', '40P01', '55P03', '23505']);

// The server goes away or is not there yet, or has no connection to spare: 57P01 to 57P05, class 08, 53300.
const GONE = /^(?:08|57P0[1-5]|53300)/;

// Wrong user or password, no such database.
const REFUSED = /^(?:28|3D)/;

const sqlState = (error: unknown): string | undefined => (error instanceof DatabaseError ? error.code : undefined);

/** Whether the connection, and with it an open transaction, is gone. */
export function isLost(error: unknown): boolean {
  const state = sqlState(error);
  // What is not an answer of the server comes from the socket.
  return state === undefined ? !(error instanceof StoreError) : GONE.test(state);
}

/** The engine's error as the store's. The message holds its code only: the rest may quote what somebody wrote. */
export function postgresError(cause: unknown): StoreError {
  if (cause instanceof StoreError) return cause;
  const code = errorCode(cause);
  if (isLost(cause))
    return new StoreError('store-unavailable', `Cannot reach Postgres: ${code}.`, { cause, again: true });
  if (REFUSED.test(code))
    return new StoreError('store-unavailable', `Postgres refuses the connection: ${code}.`, { cause });
  return new StoreError('store-failed', `Postgres: ${code}.`, { cause, again: CONFLICTS.has(code) });
}
