import type { TurnContext } from 'botbuilder';
import {
  type Assignment,
  assignmentOf,
  type Clock,
  type Destination,
  errorCode,
  type HandoffUser,
  type Language,
  type Logger,
  languageOf,
  type Trigger,
} from '../handoff';

/** What a routing function may go by, beside the turn. */
export interface RouteWish {
  readonly trigger: Trigger;
  /** The user's locale, as the channel gave it. */
  readonly locale?: string;
  /** 8x8's language for it. */
  readonly language?: Language;
  /** What the contact center will be told of the user. */
  readonly user: HandoffUser;
  /** The handoff's context, as the bot gave it. */
  readonly context?: unknown;
}

/** Says where a handoff goes; undefined where the setting decides. It is part of the turn: answer soon. */
export type Route = (
  context: TurnContext,
  wish: RouteWish,
) => Destination | undefined | Promise<Destination | undefined>;

/** Where a handoff that names no queue goes. Never rejects. */
export type Router = (
  context: TurnContext,
  wish: Omit<RouteWish, 'locale' | 'language'>,
) => Promise<Assignment | undefined>;

/** What routing works with. */
export interface RouterParts {
  readonly route?: Route;
  /** Where everything goes that `route` leaves open; the channel's own queue where absent. */
  readonly fallback?: Assignment;
  /** How long `route` may take. */
  readonly timeoutMs: number;
  readonly clock: Clock;
  readonly logger: Logger;
}

/** Asks the bot developer's function; where it throws, takes too long or answers nonsense, the setting decides. */
export function createRouter({ route, fallback, timeoutMs, clock, logger }: RouterParts): Router {
  if (!route) return async () => fallback;

  return async (context, { trigger, user, context: given }) => {
    const { locale } = context.activity;
    let stopTimer = (): void => undefined;
    const tooLate = new Promise<never>((_resolve, reject) => {
      stopTimer = clock.after(timeoutMs, () => reject(new DOMException('route took too long', 'TimeoutError')));
    });
    try {
      const wish: RouteWish = { trigger, locale, language: languageOf(locale), user, context: given };
      const destination = await Promise.race([Promise.resolve().then(() => route(context, wish)), tooLate]);
      return destination === undefined ? fallback : assignmentOf(destination);
    } catch (error) {
      const { type, id } = fallback ?? {};
      logger.error('routing failed, the setting decides', { code: errorCode(error), trigger, [type ?? 'queue']: id });
      return fallback;
    } finally {
      stopTimer();
    }
  };
}
