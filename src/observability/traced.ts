import { type Attributes, type Span, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import { type ContactCenter, errorCode, type UserChannel } from '../handoff';
import { SCOPE, SYSTEM } from './meters';
import { overlay } from './overlay';

/** The chat's id, by OpenTelemetry's conventions for messaging. */
const CHAT_ID = 'messaging.message.conversation_id';

interface Operation {
  readonly name: string;
  /** `send` or `receive` or `process`, of OpenTelemetry's conventions for messaging. */
  readonly type?: string;
  readonly destination: string;
  readonly kind: SpanKind;
  readonly attributes?: Attributes;
}

/** Runs `work` in a span; a failure is told by its code alone. */
async function inSpan<T>(
  { name, type, destination, kind, attributes }: Operation,
  work: (span: Span) => Promise<T>,
): Promise<T> {
  const all = {
    ...SYSTEM,
    'messaging.operation.name': name,
    'messaging.operation.type': type,
    'messaging.destination.name': destination,
    ...attributes,
  };
  const run = async (span: Span): Promise<T> => {
    try {
      return await work(span);
    } catch (error) {
      const code = errorCode(error);
      span.setAttribute('error.type', code);
      span.setStatus({ code: SpanStatusCode.ERROR, message: code });
      throw error;
    } finally {
      span.end();
    }
  };
  return trace.getTracer(SCOPE).startActiveSpan(`${name} ${destination}`, { kind, attributes: all }, run);
}

/** The same contact center, each call of it in a span. */
export function tracedContactCenter(contactCenter: ContactCenter): ContactCenter {
  const call = <T>(name: string, chatId: string, work: () => Promise<T>, type?: string): Promise<T> =>
    inSpan(
      {
        name,
        type,
        destination: 'chat',
        kind: type === 'send' ? SpanKind.PRODUCER : SpanKind.CLIENT,
        attributes: { [CHAT_ID]: chatId },
      },
      work,
    );
  /** A call before the chat's id is known, which the span has from the answer. */
  const callFirst = <T>(name: string, handoffId: string, work: (span: Span) => Promise<T>): Promise<T> =>
    inSpan({ name, destination: 'chat', kind: SpanKind.CLIENT, attributes: { 'handoff.id': handoffId } }, work);
  return overlay(contactCenter, {
    open: (chat, options) =>
      callFirst('open', chat.handoffId, async (span) => {
        const opened = await contactCenter.open(chat, options);
        span.setAttribute(CHAT_ID, opened.chatId);
        return opened;
      }),
    find: (handoffId) =>
      callFirst('find', handoffId, async (span) => {
        const chatId = await contactCenter.find(handoffId);
        if (chatId !== undefined) span.setAttribute(CHAT_ID, chatId);
        return chatId;
      }),
    send: (chatId, message, options) =>
      call('send', chatId, () => contactCenter.send(chatId, message, options), 'send'),
    change: (chatId, change, options) => call('change', chatId, () => contactCenter.change(chatId, change, options)),
    leave: (chatId, options) => call('leave', chatId, () => contactCenter.leave(chatId, options)),
    read: (chatId) => call('read', chatId, () => contactCenter.read(chatId)),
  });
}

/** The same channel, each call of it in a span. */
export function tracedUserChannel(channel: UserChannel): UserChannel {
  return overlay(channel, {
    show: (handoff, what, options) =>
      inSpan(
        {
          name: 'show',
          type: 'send',
          destination: 'user',
          kind: SpanKind.PRODUCER,
          attributes: {
            'handoff.id': handoff.id,
            'handoff.item': what.kind,
            'handoff.redelivery': options.redelivery,
            [CHAT_ID]: handoff.chatId,
          },
        },
        () => channel.show(handoff, what, options),
      ),
    tellBot: (handoff, status, options) =>
      inSpan(
        {
          name: 'tell',
          type: 'process',
          destination: 'bot',
          kind: SpanKind.CONSUMER,
          attributes: {
            'handoff.id': handoff.id,
            'handoff.state': status.state,
            'handoff.end_reason': status.reason,
            [CHAT_ID]: handoff.chatId,
          },
        },
        () => channel.tellBot(handoff, status, options),
      ),
  });
}

/** The same webhook, each request in a span. */
export function tracedWebhook<Request, Response extends { readonly statusCode: number }>(
  webhook: (request: Request, response: Response) => Promise<void>,
): (request: Request, response: Response) => Promise<void> {
  // Two parameters and async: restify takes a handler of another form for one that calls `next`.
  return async function traced(request, response) {
    await inSpan(
      { name: 'receive', type: 'receive', destination: 'webhook', kind: SpanKind.CONSUMER },
      async (span) => {
        await webhook(request, response);
        span.setAttribute('http.response.status_code', response.statusCode);
      },
    );
  };
}
