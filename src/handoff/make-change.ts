import type { Advance } from './advance';
import { type Assignment, placeOf } from './assignment';
import type { CallOptions, ChatChange, ContactCenter } from './contact-center';
import { type Handoff, isOpen } from './handoff';
import type { ItemBody } from './lane';

/** Whether something begun has to be looked for after an unclear answer; the rest is simply done again. */
export const mustBeLookedFor = (body: ItemBody): boolean =>
  body.kind !== 'leave' && (body.kind !== 'change' || body.assignment !== undefined);

/** Routes the chat anew, or tells the contact center what the record says of the user. Nothing where it is over. */
export async function makeChange(
  contactCenter: ContactCenter,
  { chatId, phase, id: handoffId, user, properties }: Handoff,
  { assignment, id }: Pick<ChatChange, 'assignment' | 'id'>,
  options?: CallOptions,
): Promise<void> {
  if (chatId === undefined || !isOpen(phase)) return;
  const change = assignment ? { assignment, id } : { about: { handoffId, user, properties } };
  await contactCenter.change(chatId, change, options);
}

/** Whether the chat is, or was meanwhile, where it was to go: after that it is the contact center's to route. */
export async function isMade(
  contactCenter: ContactCenter,
  { chatId = '', queue }: Handoff,
  { assignment, id }: Pick<ChatChange, 'assignment' | 'id'>,
): Promise<boolean> {
  if (assignment?.type === 'queue' && queue?.id === assignment.id) return true;
  const chat = await contactCenter.read(chatId);
  if (id !== undefined && chat.changeId === id) return true;
  return assignment?.id === (assignment?.type === 'queue' ? chat.queue?.id : chat.scriptId);
}

/** The chat is on its way to another queue: what follows looks like an agent's transfer. `before`: as it was begun. */
export async function changed(
  change: Advance,
  before: Handoff,
  assignment: Assignment | undefined,
  now: number,
): Promise<void> {
  const { phase, joinedAt } = change.handoff;
  if (!assignment || !isOpen(phase)) return;
  change.note(placeOf(assignment));
  // Somebody of the new queue may have joined before this was heard.
  if (joinedAt !== before.joinedAt) return;
  // Where a transfer was told of before this one was begun, the contact center's telling is not of this one.
  await change.apply({ type: 'transfer', at: Math.max(now, joinedAt ?? 0), again: before.transferring });
}
