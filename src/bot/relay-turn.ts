import { AsyncLocalStorage } from 'node:async_hooks';
import type { HandoffStatus } from '../handoff';
import type { Stretch } from './stretch-marker';

/** A turn that the package itself began with `continueConversationAsync`, as its own middleware recognises it. */
export type RelayTurn =
  /** Something is shown to the user; the bot is not run. `author`: whose words they are. */
  | { readonly type: 'show'; readonly author: 'agent' | 'bot' }
  /** The bot is run with a `handoff.status` event; at the end with what was said meanwhile. */
  | {
      readonly type: 'status';
      readonly status: HandoffStatus;
      /** Whether the bot may have heard it before. */
      readonly redelivery: boolean;
      readonly stretch?: Stretch;
    };

const turns = new AsyncLocalStorage<{ turn: RelayTurn | undefined; key: string | undefined }>();

/**
 * Runs `begin` so that the package's middleware knows the turn that begins in it. `key` is the same whenever the same
 * thing is shown or told again.
 */
export const runRelayTurn = <T>(turn: RelayTurn, begin: () => Promise<T>, key?: string): Promise<T> =>
  turns.run({ turn, key }, begin);

/** The key of the package's own turn that is beginning; told once, as the turn is, to the adapter that runs it. */
export function takeRelayKey(): string | undefined {
  const store = turns.getStore();
  const key = store?.key;
  if (store) store.key = undefined;
  return key;
}

/**
 * The package's own turn that is beginning; undefined in a turn of the user's or of other bot code. It is told once:
 * what the bot starts from within such a turn is its own.
 */
export function takeRelayTurn(): RelayTurn | undefined {
  const store = turns.getStore();
  const turn = store?.turn;
  if (store) store.turn = undefined;
  return turn;
}
