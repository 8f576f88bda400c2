import { createSigningKey, type SimulatedCenter, type SimulatorOptions, startSimulator } from '../../src/simulator';
import { startWebhookReceiver, type WebhookReceiver } from './webhook-receiver';

/** What a call to the gateway was answered. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The JSON of the answer; asked for by a test that knows its shape. */
  json<T>(): T;
}

/** A contact center with a webhook beside it. */
export interface Fixture {
  readonly center: SimulatedCenter;
  readonly webhook: WebhookReceiver;
  /** A request below `/chat-gateway/v1`, with the key. A plain object goes as JSON. */
  call(operation: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>;
  /** Opens a chat and waits until it is queued and the webhook knows; its id. */
  openChat(extra?: Record<string, unknown>): Promise<string>;
}

// One key for all tests: making one takes longer than most of them.
const signingKey = createSigningKey();

/** Starts contact centers and closes them after each test, `closeFirst` before them. */
export function useSimulator(closeFirst?: () => Promise<void>): (options?: SimulatorOptions) => Promise<Fixture> {
  let running: { close(): Promise<void> }[] = [];
  afterEach(async () => {
    await closeFirst?.();
    await Promise.all(running.map((one) => one.close()));
    running = [];
  });
  return async (options) => {
    const webhook = await startWebhookReceiver();
    const center = await startSimulator({ webhookUrl: webhook.url, signingKey, ...options });
    running.push(center, webhook);

    const call: Fixture['call'] = async (operation, body, headers) => {
      const [method = '', path = ''] = operation.split(' ');
      const isForm = body instanceof FormData;
      const response = await fetch(`${center.url}/chat-gateway/v1${path}`, {
        method,
        headers: {
          'x-api-key': center.apiKey,
          ...(body !== undefined && !isForm && { 'content-type': 'application/json' }),
          ...headers,
        },
        body: isForm || typeof body === 'string' ? body : JSON.stringify(body),
      });
      const text = await response.text();
      return { status: response.status, headers: response.headers, text, json: <T>() => JSON.parse(text) as T };
    };

    return {
      center,
      webhook,
      call,
      async openChat(extra) {
        const body = { channelId: center.channelId, user: { name: 'Jo' }, ...extra };
        const { conversationId } = (await call('POST /conversations', body)).json<{ conversationId: string }>();
        await center.chat(conversationId).until(({ state }) => state === 'active');
        await center.idle();
        return conversationId;
      },
    };
  };
}
