import type { Limits, OpeningHours, ProactiveSends, WaitingNotes } from '../handoff';

/** The app settings of a bot with live agents, as they stand in its environment. */
export interface Settings {
  /** `PORT`: where the sample listens. @default 3978 */
  readonly port: number;
  /** `MicrosoftApp…`: the bot's own identity, for `ConfigurationBotFrameworkAuthentication`. */
  readonly app: {
    readonly MicrosoftAppId: string;
    readonly MicrosoftAppPassword: string;
    readonly MicrosoftAppType: 'MultiTenant' | 'SingleTenant' | 'UserAssignedMSI';
    readonly MicrosoftAppTenantId: string;
  };
  /** `ChatGateway…`: 8x8's Chat Gateway. */
  readonly gateway: {
    /** `ChatGatewayUrl`. @default https://api.8x8.com */
    readonly url: string;
    /** `ChatGatewayApiKey`. */
    readonly apiKey: string;
    /** `ChatGatewayChannelId`: the Chat API channel that has this bot's webhook. */
    readonly channelId: string;
    /** `ChatGatewayQueueId`: where handoffs go that name no queue. @default the channel's own */
    readonly queueId?: string;
    /** `ChatGatewayScriptId`: the script they go to instead; not both. */
    readonly scriptId?: string;
    /** `ChatGatewayTenantId`: needed where the customer has more than one tenant. */
    readonly tenantId?: string;
    /** `ChatGatewayWebhookId`: the webhook that a chat of 8x8's own channels comes back to after an agent. @default none, they do not come back */
    readonly webhookId?: string;
    /** `ChatGatewayAfterAgentMinutes`: when such a chat ends, 20 to 600. @default 8x8's */
    readonly afterAgentMinutes?: number;
    /** `ChatGatewayAfterAgentIdleMinutes`: when it ends without an answer of the user, 10 to 300. @default 8x8's */
    readonly afterAgentIdleMinutes?: number;
    /** `ChatGatewayWebhookMaxAgeSeconds`: how old a delivery may be. @default 300 000, in ms here */
    readonly webhookMaxAgeMs: number;
  };
  /** Links to agents' files, for channels that show a file by its address. */
  readonly links: {
    /** `BotPublicUrl`: the bot's address as its users reach it. Without it only small files are shown. */
    readonly publicUrl?: string;
    /** `AttachmentSecret`: what the links are signed with. @default a random one, kept in the store */
    readonly secret?: string;
  };
  /** `Realtime…`: the real-time metrics of 8x8's queues, where key and secret are set. */
  readonly realtime?: {
    /** `RealtimeApiKey`. */
    readonly apiKey: string;
    /** `RealtimeApiSecret`. */
    readonly apiSecret: string;
    /** `RealtimeRegion`. @default us */
    readonly region: 'us' | 'eu' | 'au' | 'ca';
    /** `RealtimeUrl`. @default https://api.8x8.com */
    readonly url: string;
  };
  /** `OpeningHours`: when people are there, as `readOpeningHours` reads it. @default always */
  readonly openingHours?: OpeningHours;
  /** `Attachment…`: the files that users send. */
  readonly attachments: {
    /** `AttachmentAllowedHosts`: hosts that files are fetched from although they lie in a private network. @default none */
    readonly allowedHosts: readonly string[];
    /** `AttachmentMaxMegabytes`: the largest file. @default 20, in bytes here */
    readonly maxBytes: number;
    /** `AttachmentTypes`: the media types that are passed on. @default pictures, PDF, text, office files, sound, film */
    readonly types?: readonly string[];
  };
  /** `HandoffStore`: `sqlite:<file>` or `postgres://…`. @default sqlite:handoff.sqlite */
  readonly store: string;
  /** `HandoffNoAgentSeconds`, `HandoffUserIdleSeconds`, `HandoffAgentIdleSeconds`, `HandoffLongestSeconds`, `HandoffWarnSeconds`. */
  readonly limits: Limits;
  /** `HandoffWaitingFirstSeconds`, `HandoffWaitingEverySeconds`. */
  readonly waiting: WaitingNotes;
  /** `HandoffProactiveSends`. @default hold */
  readonly proactive: ProactiveSends;
}
