import { HandoffError } from './errors';
import type { Handoff } from './handoff';

/** Where a chat is routed: to a queue, or to a script of the contact center. */
export interface Assignment {
  readonly type: 'queue' | 'script';
  readonly id: string;
}

/** Where bot code wants a chat to go: the id of a queue, a queue or a script. */
export type Destination = string | { readonly queueId: string } | { readonly scriptId: string };

const ID = /^[A-Za-z0-9_-]{1,128}$/;

/** What bot code named, checked. Throws `HandoffError` `invalid-destination`; the message does not repeat the value. */
export function assignmentOf(destination: Destination): Assignment {
  // Bot code may be JavaScript, and may name one of the two and leave the other undefined.
  const named: { readonly queueId?: unknown; readonly scriptId?: unknown } | null | undefined =
    typeof destination === 'string' ? { queueId: destination } : destination;
  const type = named?.queueId === undefined && named?.scriptId !== undefined ? 'script' : 'queue';
  const id = type === 'script' ? named?.scriptId : named?.queueId;
  if (typeof id === 'string' && ID.test(id)) return { type, id };
  throw new HandoffError(
    'invalid-destination',
    `Expected the id of a ${type}: letters, digits, "-" and "_", 128 at most`,
  );
}

/** The assignment in a handoff's record or the settings. */
export function assignmentIn({ queueId, scriptId }: Pick<Handoff, 'queueId' | 'scriptId'>): Assignment | undefined {
  if (scriptId !== undefined) return { type: 'script', id: scriptId };
  return queueId === undefined ? undefined : { type: 'queue', id: queueId };
}

/** The assignment as a handoff's record keeps it. */
export const placeOf = (assignment: Assignment | undefined): Pick<Handoff, 'queueId' | 'scriptId'> => ({
  queueId: assignment?.type === 'queue' ? assignment.id : undefined,
  scriptId: assignment?.type === 'script' ? assignment.id : undefined,
});
