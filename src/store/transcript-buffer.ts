import { errorCode } from '../handoff/errors';
import type { Logger } from '../handoff/logger';
import type { NewTranscriptEntry } from '../handoff/transcript';
import type { Database } from './database';
import { hasEntry, insertEntries } from './transcript-rows';

// Bounds how long others wait for the engine. So many do not wait for more.
const BATCH = 1_024;

// Bounds how much memory a store that fails can take.
const KEPT = 20_000;

const RETRY_MS = 1_000;

/**
 * Holds transcript entries for a moment, so that many share one write. Entries that could not be written stay, in
 * their order, and are tried again.
 */
export class TranscriptBuffer {
  readonly #database: Database;
  readonly #logger: Logger;
  readonly #lingerMs: number;
  #entries: NewTranscriptEntry[] = [];
  #timer: NodeJS.Timeout | undefined;
  #writing: Promise<void> | undefined;

  constructor(database: Database, options: { logger: Logger; lingerMs: number }) {
    this.#database = database;
    this.#logger = options.logger;
    this.#lingerMs = options.lingerMs;
  }

  append(entry: NewTranscriptEntry): void {
    this.#entries.push(entry);
    if (this.#entries.length > KEPT) this.#drop();
    if (this.#writing) return;
    if (this.#entries.length >= BATCH) this.#start();
    else this.#timer ??= setTimeout(() => this.#start(), this.#lingerMs);
  }

  /** Resolves when all that was appended before is on disk; rejects when a write fails. */
  async flush(): Promise<void> {
    // A write under way may have failed for what has passed since, so only one of our own decides.
    await this.#writing?.catch(() => undefined);
    while (this.#entries.length > 0) await (this.#writing ?? this.#start());
  }

  #start(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#writing = this.#write().finally(() => {
      this.#writing = undefined;
    });
    this.#writing.then(
      () => {
        if (this.#writing) return;
        if (this.#entries.length >= BATCH) void this.#start();
        else if (this.#entries.length > 0) this.#timer ??= setTimeout(() => this.#start(), this.#lingerMs);
      },
      (error) => {
        if (errorCode(error) !== 'store-closed') this.#timer ??= setTimeout(() => this.#start(), RETRY_MS).unref();
      },
    );
    return this.#writing;
  }

  /** One batch: what comes meanwhile has time to become many. */
  async #write(): Promise<void> {
    let batch: NewTranscriptEntry[] = [];
    let attempts = 0;
    try {
      // Entries get their numbers in the order in which they become visible: whoever reads on after a number misses none.
      await this.#database.exclusive('transcript', async (queries) => {
        if (batch.length === 0) batch = this.#entries.splice(0, BATCH);
        // After a broken connection the batch may be there already.
        if (attempts++ > 0 && (await hasEntry(queries, batch.at(-1)!))) return;
        await insertEntries(queries, batch);
      });
    } catch (error) {
      this.#entries = batch.concat(this.#entries);
      this.#logger.error('the transcript could not be written', {
        code: errorCode(error),
        waiting: this.#entries.length,
      });
      throw error;
    }
  }

  #drop(): void {
    const dropped = this.#entries.splice(0, this.#entries.length - KEPT / 2).length;
    this.#logger.error('transcript entries were dropped: the store does not take them', { entries: dropped });
  }
}
