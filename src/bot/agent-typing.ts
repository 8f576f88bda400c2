import { type Clock, errorCode, type Handoff, isOpen, type Logger } from '../handoff';

/** Channels show dots for about 5 seconds. */
const REPEAT_MS = 4_000;
/** An agent of whom nothing more is heard has stopped, whatever was last said of him. */
const MOST_MS = 60_000;
/** How long a message waits for dots that are just on their way, so that they do not come after it. */
const PATIENCE_MS = 1_000;

/** Shows that an agent is typing. No channel can be told that he has stopped: it is not told again that he types. */
export interface AgentTyping {
  /** What is said of the agent now, by the record. */
  heard(handoff: Handoff): void;
  /** A message is about to be shown: no dots from here on, and resolves when none is on its way. */
  stop(handoffId: string): Promise<void>;
}

/** What typing is shown with. */
export interface AgentTypingOptions {
  /** Shows it once, for as long as the channel does. */
  show(handoff: Handoff): Promise<void>;
  /** The handoff as it is now: somebody else may have heard that the agent has stopped. */
  current(handoffId: string): Promise<Handoff | undefined>;
  readonly clock: Clock;
  readonly logger: Logger;
}

interface Shown {
  /** Until when, ms, where nothing more is heard. */
  until: number;
  onItsWay: Promise<void>;
  cancel(): void;
}

const isTyping = (handoff: Handoff): boolean => handoff.typingSince !== undefined && isOpen(handoff.phase);

export function createAgentTyping({ show, current, clock, logger }: AgentTypingOptions): AgentTyping {
  const shown = new Map<string, Shown>();

  function forget(handoffId: string): Shown | undefined {
    const entry = shown.get(handoffId);
    entry?.cancel();
    shown.delete(handoffId);
    return entry;
  }

  function send(entry: Shown, handoff: Handoff): void {
    const { id } = handoff;
    entry.onItsWay = show(handoff).catch((error) => {
      logger.debug('typing was not shown', { handoffId: id, code: errorCode(error) });
      if (shown.get(id) === entry) forget(id);
    });
    entry.cancel = clock.after(REPEAT_MS, () => {
      repeat(entry, id).catch((error) => {
        logger.debug('typing was not shown again', { handoffId: id, code: errorCode(error) });
        if (shown.get(id) === entry) forget(id);
      });
    });
  }

  async function repeat(entry: Shown, handoffId: string): Promise<void> {
    const handoff = clock.now() < entry.until ? await current(handoffId) : undefined;
    // It may have been stopped while it was asked.
    if (shown.get(handoffId) !== entry) return;
    if (handoff && isTyping(handoff)) send(entry, handoff);
    else forget(handoffId);
  }

  return {
    heard(handoff) {
      const { id } = handoff;
      if (!isTyping(handoff)) {
        forget(id);
        return;
      }
      const until = clock.now() + MOST_MS;
      const entry = shown.get(id);
      if (entry) {
        entry.until = until;
        return;
      }
      const begun: Shown = { until, onItsWay: Promise.resolve(), cancel: () => undefined };
      shown.set(id, begun);
      send(begun, handoff);
    },
    async stop(handoffId) {
      const entry = forget(handoffId);
      if (!entry) return;
      let cancel = (): void => undefined;
      const patience = new Promise<void>((resolve) => {
        cancel = clock.after(PATIENCE_MS, resolve);
      });
      await Promise.race([entry.onItsWay, patience]);
      cancel();
    },
  };
}
