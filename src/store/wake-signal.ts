import { errorCode } from '../handoff/errors';
import type { Logger } from '../handoff/logger';

/** Tells whoever listens, once for all that happened in the same turn of the event loop. */
export class WakeSignal {
  readonly #listeners = new Set<() => void>();
  readonly #logger: Logger;
  #due = false;

  constructor(logger: Logger) {
    this.#logger = logger;
  }

  /** Returns how to stop. */
  listen(listener: () => void): () => void {
    // Wrapped, so that one listener may be given twice and each is stopped by itself.
    const entry = () => listener();
    this.#listeners.add(entry);
    return () => this.#listeners.delete(entry);
  }

  emit(): void {
    if (this.#due || this.#listeners.size === 0) return;
    this.#due = true;
    setImmediate(() => {
      this.#due = false;
      for (const listener of this.#listeners) this.#call(listener);
    });
  }

  #call(listener: () => void): void {
    try {
      listener();
    } catch (error) {
      this.#logger.error('a wake listener threw', { code: errorCode(error) });
    }
  }
}
