/**
 * A request as Node's `http`, restify, express and what is built on them hand it over. The signature covers the bytes
 * that arrived, so either nobody has read the body yet, or whoever did kept the bytes.
 */
export interface WebhookHttpRequest {
  readonly method?: string;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** The body's bytes, or its text where a framework decoded them, if it was read before. */
  readonly rawBody?: unknown;
  /** Used like `rawBody` where it is bytes or text; a parsed body is of no use. */
  readonly body?: unknown;
  /** True once somebody has read the body to its end. */
  readonly readableEnded?: boolean;
  on(event: 'data', listener: (chunk: Uint8Array) => void): unknown;
  on(event: 'end' | 'close' | 'error', listener: () => void): unknown;
  removeListener(event: string, listener: (...args: never[]) => void): unknown;
  pause?(): unknown;
}

/** The answer to a request, of the same frameworks. */
export interface WebhookHttpResponse {
  statusCode: number;
  readonly headersSent?: boolean;
  setHeader(name: string, value: string): unknown;
  end(): unknown;
}
