import { completeClientOptions, type GatewayClientOptions } from './client/options';
import type { RequestGate } from './client/request-gate';
import { type AfterAgent, afterAgentOf } from './client/resources/after-agent';
import { type Attachments, attachmentsOf } from './client/resources/attachments';
import { type Cards, cardsOf } from './client/resources/cards';
import { type Channels, channelsOf } from './client/resources/channels';
import { type Conversations, conversationsOf } from './client/resources/conversations';
import { type Indicators, indicatorsOf } from './client/resources/indicators';
import { type Messages, messagesOf } from './client/resources/messages';
import { type Participants, participantsOf } from './client/resources/participants';
import { type PublicKeys, publicKeysOf } from './client/resources/public-keys';
import { type Webhooks, webhooksOf } from './client/resources/webhooks';
import { createTransport, type Transport } from './client/transport';

/**
 * Every operation of 8x8's Chat Gateway v1 (https://developer.8x8.com/contactcenter). A call is made once: nothing is
 * retried, no redirect is followed. Calls throw `GatewayRefusal` (answered, but no success), `GatewayUnreachable`
 * (no answer; its `sent` says whether it may have worked), `GatewayAnswerUnreadable` (success in an unknown form) or
 * `InvalidGatewayRequest` (not sent: `invalid-id`, `request-too-large`). None of them holds the key or a body.
 */
export interface GatewayClient {
  readonly webhooks: Webhooks;
  readonly channels: Channels;
  readonly publicKeys: PublicKeys;
  readonly conversations: Conversations;
  readonly participants: Participants;
  readonly messages: Messages;
  readonly cards: Cards;
  readonly attachments: Attachments;
  readonly indicators: Indicators;
  readonly afterAgent: AfterAgent;
  /** The same client, on the same connections, with one more gate before every request; the newest is outermost. */
  through(gate: RequestGate): GatewayClient;
  /** Closes the idle connections. */
  close(): void;
}

/**
 * A client of the Chat Gateway.
 *
 * ```ts
 * const client = createGatewayClient({ apiKey });
 * for await (const message of client.messages.list(chatId, { sort: 'createdAt:desc' })) console.log(message.id);
 * ```
 *
 * Throws `HandoffError` `invalid-options`.
 */
export function createGatewayClient(options: GatewayClientOptions): GatewayClient {
  const complete = completeClientOptions(options);
  const on = (transport: Transport): GatewayClient => ({
    webhooks: webhooksOf(transport),
    channels: channelsOf(transport),
    publicKeys: publicKeysOf(transport, complete.publicKeyPath),
    conversations: conversationsOf(transport),
    participants: participantsOf(transport),
    messages: messagesOf(transport),
    cards: cardsOf(transport),
    attachments: attachmentsOf(transport, complete.maxAttachmentBytes),
    indicators: indicatorsOf(transport),
    afterAgent: afterAgentOf(transport),
    through: (gate) => on(transport.through(gate)),
    close: () => {
      complete.httpAgent.destroy();
      complete.httpsAgent.destroy();
    },
  });
  return on(createTransport(complete));
}
