import { Client, type ClientConfig } from 'pg';
import { errorCode } from '../handoff/errors';
import type { Logger } from '../handoff/logger';

const FIRST_RETRY_MS = 100;

const LAST_RETRY_MS = 10_000;

/** Hears what other instances notify, on a connection of its own that is made again when it breaks. */
export class PostgresListener {
  readonly #config: ClientConfig;
  readonly #logger: Logger;
  readonly #heard: (payload: string) => void;
  #channel = '';
  #client: Client | undefined;
  #timer: NodeJS.Timeout | undefined;
  #retryMs = FIRST_RETRY_MS;
  #closed = false;

  /** `heard` is called with each payload, and with an empty one when something may have been missed. */
  constructor(config: ClientConfig, options: { logger: Logger; heard: (payload: string) => void }) {
    this.#config = config;
    this.#logger = options.logger;
    this.#heard = options.heard;
  }

  /** Resolves when it listens; where that fails, it goes on trying by itself. */
  async listen(channel: string): Promise<void> {
    this.#channel = channel;
    this.#closed = false;
    await this.#connect();
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#timer);
    await this.#client?.end().catch(() => undefined);
    this.#client = undefined;
  }

  async #connect(): Promise<void> {
    const client = new Client(this.#config);
    this.#client = client;
    let lost = false;
    const reconnect = (error?: unknown) => {
      if (lost) return;
      lost = true;
      client.end().catch(() => undefined);
      if (!this.#closed) this.#later(error);
    };
    client.on('error', reconnect);
    client.on('end', () => reconnect());
    client.on('notification', ({ payload = '' }) => this.#heard(payload));
    try {
      await client.connect();
      await client.query(`LISTEN "${this.#channel}"`);
      this.#retryMs = FIRST_RETRY_MS;
      this.#heard('');
    } catch (error) {
      reconnect(error);
    }
  }

  #later(error: unknown): void {
    this.#logger.warn('lost the connection that listens for wakes', { code: errorCode(error), retryMs: this.#retryMs });
    this.#timer = setTimeout(() => void this.#connect(), this.#retryMs).unref();
    this.#retryMs = Math.min(this.#retryMs * 2, LAST_RETRY_MS);
  }
}
