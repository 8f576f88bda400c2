import { Readable } from 'node:stream';
import axios, { type AxiosRequestConfig, type AxiosResponse, type ResponseType } from 'axios';
import { lastMomentTransport } from '../last-moment';
import type { CompleteClientOptions } from './options';
import type { GatewayCall } from './transport';
import { toUnreachable } from './unreachable';

/** Whatever the gateway answered, success or not. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly contentType: string;
  readonly text: string;
}

/** A success whose body is read by the caller. */
export interface OpenAnswer {
  readonly contentType: string;
  readonly stream: Readable;
}

/** One HTTP request, one answer; throws `GatewayUnreachable` only. */
export interface Sender {
  send(call: GatewayCall, body: string | undefined): Promise<Answer>;
  open(call: GatewayCall): Promise<Answer | OpenAnswer>;
}

const MAX_PROBLEM_BYTES = 64 * 1024;

/** Sends over axios, which does exactly one request: no redirects, no proxy of the environment, no retry. */
export function createSender(options: CompleteClientOptions): Sender {
  const { apiKey, tenantId, clock } = options;
  const http = axios.create({
    baseURL: options.url,
    httpAgent: options.httpAgent,
    httpsAgent: options.httpsAgent,
    ...(options.adapter ? { adapter: options.adapter } : {}),
    maxRedirects: 0,
    proxy: false,
    validateStatus: () => true,
    transformResponse: (data) => data,
  });

  const config = (call: GatewayCall, body: string | undefined, responseType: ResponseType): AxiosRequestConfig => ({
    url: call.path,
    method: call.method,
    params: call.query,
    data: call.form ?? body,
    responseType,
    maxBodyLength: call.form ? options.maxAttachmentBytes + MAX_PROBLEM_BYTES : options.maxRequestBytes,
    maxContentLength: responseType === 'stream' ? options.maxAttachmentBytes : options.maxAnswerBytes,
    headers: {
      accept: responseType === 'stream' ? '*/*' : 'application/hal+json, application/json, application/problem+json',
      'user-agent': 'botbuilder-8x8',
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(tenantId === undefined ? {} : { 'x-8x8-tenant': tenantId }),
      ...(call.anonymous ? {} : { 'x-api-key': apiKey }),
    },
  });

  /** axios' own time-out is one of silence; an answer that dribbles in has to end too. */
  const within = async <T>(ms: number, operation: string, run: (signal: AbortSignal) => Promise<T>): Promise<T> => {
    const abort = new AbortController();
    const stopTimer = clock.after(ms, () => abort.abort());
    try {
      return await run(abort.signal);
    } catch (error) {
      throw toUnreachable(operation, error, abort.signal.aborted);
    } finally {
      stopTimer();
    }
  };

  return {
    send: (call, body) =>
      within(call.form ? options.downloadTimeoutMs : options.timeoutMs, call.operation, async (signal) => {
        const transport = lastMomentTransport();
        const response = await http.request<string>({
          ...config(call, body, 'text'),
          signal,
          ...(transport && { transport }),
        });
        return toAnswer(response, response.data);
      }),

    open: (call) =>
      within(options.timeoutMs, call.operation, async (signal) => {
        const response = await http.request<Readable>({ ...config(call, undefined, 'stream'), signal });
        const source = response.data;
        if (response.status < 200 || response.status > 299) return toAnswer(response, await readStart(source));
        let late = false;
        const stopTimer = clock.after(options.downloadTimeoutMs, () => {
          late = true;
          source.destroy();
        });
        const stream = Readable.from(
          bytesOf(source, (error) => toUnreachable(call.operation, error, late)),
          {
            objectMode: false,
          },
        );
        stream.once('close', () => {
          stopTimer();
          source.destroy();
        });
        return { contentType: contentTypeOf(response), stream };
      }),
  };
}

const contentTypeOf = ({ headers }: AxiosResponse): string => String(headers['content-type'] ?? '').toLowerCase();

const toAnswer = (response: AxiosResponse, text: unknown): Answer => ({
  status: response.status,
  headers: response.headers as Record<string, unknown>,
  contentType: contentTypeOf(response),
  text: typeof text === 'string' ? text : '',
});

/** The source's own error would carry the request's headers to whoever reads the stream. */
async function* bytesOf(source: Readable, translate: (error: unknown) => Error): AsyncGenerator<Buffer> {
  try {
    yield* source as AsyncIterable<Buffer>;
  } catch (error) {
    throw translate(error);
  }
}

async function readStart(stream: Readable): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > MAX_PROBLEM_BYTES) break;
  }
  return Buffer.concat(chunks).toString('utf8');
}
