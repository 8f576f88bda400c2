import type { TurnContext } from 'botbuilder';
import type { StoreGuard } from '../handoff';

/** A turn that another process runs again when this one was stopped meanwhile. */
export interface TurnInHand {
  /** Whether none has taken it yet. */
  isOurs(): Promise<boolean>;
  /** The same where what follows from it is kept: throws `LeaseLost`, and nothing is. */
  readonly hold?: StoreGuard;
}

const IN_HAND = Symbol('botbuilder-8x8.turn-in-hand');

const inHand = ({ turnState }: TurnContext): TurnInHand | undefined => turnState.get(IN_HAND);

/** Marks a turn that may be taken over. */
export const mayBeTakenOver = (context: TurnContext, turn: TurnInHand): void =>
  void context.turnState.set(IN_HAND, turn);

/** Whether another process runs the turn by now: what is said and begun in it, is said and begun there. */
export async function isTakenOver(context: TurnContext): Promise<boolean> {
  const turn = inHand(context);
  return turn !== undefined && !(await turn.isOurs());
}

/** Makes sure in the store's transaction that no other process runs the turn by now. */
export const holdOfTurn = (context: TurnContext): StoreGuard | undefined => inHand(context)?.hold;
