import type { Readable } from 'node:stream';
import type { z } from 'zod/v4';
import { parseUntrustedJson } from '../safe-json';
import { GatewayAnswerUnreadable, GatewayRefusal, InvalidGatewayRequest } from './errors';
import type { CompleteClientOptions } from './options';
import { readProblem } from './problem';
import type { RequestGate } from './request-gate';
import { retryAfterMs } from './retry-after';
import { type Answer, createSender } from './sender';

/** One call of the gateway's API. */
export interface GatewayCall {
  /** Names the call in errors, such as `messages.send`. */
  readonly operation: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** From the host on. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string | number | undefined>>;
  readonly json?: unknown;
  readonly form?: FormData;
  /** Leaves the API key out. */
  readonly anonymous?: boolean;
}

/** Sends calls and reads answers. Throws the errors of `errors.ts` and nothing else. */
export interface Transport {
  /** The answer as `schema` reads it. */
  read<T>(call: GatewayCall, schema: z.ZodType<T>): Promise<T>;
  /** Undefined where the gateway answers without a body. */
  readIfAny<T>(call: GatewayCall, schema: z.ZodType<T>): Promise<T | undefined>;
  /** For calls whose success says all. */
  run(call: GatewayCall): Promise<void>;
  /** The answer's bytes as they come. */
  open(call: GatewayCall): Promise<{ readonly contentType: string; readonly stream: Readable }>;
  /** The same connections behind one more gate. */
  through(gate: RequestGate): Transport;
}

/** Deep enough for any card, shallow enough for any recursion that walks it. */
const MAX_DEPTH = 512;

/** Builds the transport on `options`; `gate` stands before every request. */
export function createTransport(options: CompleteClientOptions): Transport {
  const sender = createSender(options);

  const accepted = ({ operation }: GatewayCall, answer: Answer): Answer => {
    const { status, headers, text } = answer;
    if (status < 200 || status > 299) {
      const wait = retryAfterMs(headers['retry-after'], options.clock.now());
      throw new GatewayRefusal(operation, { status, ...readProblem(text), retryAfterMs: wait });
    }
    // A login page or a maintenance page in between also says 200, and nothing was done.
    if (answer.contentType.startsWith('text/html')) throw new GatewayAnswerUnreadable(operation, status);
    return answer;
  };

  const parse = <T>({ operation }: GatewayCall, { status, text }: Answer, schema: z.ZodType<T>): T => {
    try {
      return schema.parse(parseUntrustedJson(text, MAX_DEPTH));
    } catch {
      throw new GatewayAnswerUnreadable(operation, status);
    }
  };

  const encode = ({ operation, json }: GatewayCall): string | undefined => {
    if (json === undefined) return undefined;
    const body = JSON.stringify(json);
    if (Buffer.byteLength(body) <= options.maxRequestBytes) return body;
    throw new InvalidGatewayRequest('request-too-large', `${operation} is over ${options.maxRequestBytes} bytes`);
  };

  const behind = (gate: RequestGate): Transport => {
    const send = async (call: GatewayCall): Promise<Answer> => {
      const body = encode(call);
      return gate(call.operation, async () => accepted(call, await sender.send(call, body)));
    };
    return {
      read: async (call, schema) => parse(call, await send(call), schema),
      readIfAny: async (call, schema) => {
        const answer = await send(call);
        return answer.text === '' ? undefined : parse(call, answer, schema);
      },
      run: async (call) => {
        await send(call);
      },
      open: (call) =>
        gate(call.operation, async () => {
          const answer = await sender.open(call);
          if ('stream' in answer) return answer;
          accepted(call, answer);
          throw new GatewayAnswerUnreadable(call.operation, answer.status);
        }),
      through: (outer) => behind((operation, run) => outer(operation, () => gate(operation, run))),
    };
  };

  return behind((_operation, run) => run());
}
