import type { z } from 'zod/v4';
import { SECRET, schema } from './schema';
import type { Settings } from './settings';
import { SettingsError } from './settings-error';

type Env = Readonly<Record<string, string | undefined>>;

/** An address may carry a password, or a key in its query. */
const mayHoldSecret = (name: string, value: string): boolean =>
  SECRET.has(name) || (name.endsWith('Url') && /[@?#]/.test(value));

const found = (name: string, value: string | undefined): string => {
  if (value === undefined) return 'nothing';
  return mayHoldSecret(name, value)
    ? `${value.length} characters that are not shown`
    : JSON.stringify(value.slice(0, 80));
};

function realtimeOf({
  RealtimeApiKey: apiKey,
  RealtimeApiSecret: apiSecret,
  RealtimeRegion: region,
  RealtimeUrl: url,
}: z.infer<typeof schema>): Settings['realtime'] {
  return apiKey === undefined || apiSecret === undefined ? undefined : { apiKey, apiSecret, region, url };
}

/** What each setting alone allows and all of them together do not. */
function contradictionsIn(given: Env): string[] {
  const both = given.ChatGatewayQueueId !== undefined && given.ChatGatewayScriptId !== undefined;
  const half = (given.RealtimeApiKey === undefined) !== (given.RealtimeApiSecret === undefined);
  // The SDK would throw at the first that is missing.
  const needed = given.MicrosoftAppType === 'SingleTenant' || given.MicrosoftAppType === 'UserAssignedMSI';
  const missing = needed ? ['MicrosoftAppId', 'MicrosoftAppTenantId'].filter((name) => given[name] === undefined) : [];
  return [
    ...missing.map(
      (name) => `${name}: expected a value, because MicrosoftAppType is ${given.MicrosoftAppType}, found nothing`,
    ),
    ...(both ? ['ChatGatewayScriptId: expected it or ChatGatewayQueueId, found both'] : []),
    ...(half ? ['RealtimeApiSecret: expected it and RealtimeApiKey, found one of them'] : []),
  ];
}

/**
 * Reads a bot's settings, named in the way of the Bot Framework, from its environment. Empty ones count as not set.
 * Throws one `SettingsError` that names everything wrong at once; secrets are never in it.
 */
export function settingsFromEnv(env: Env): Settings {
  const given = Object.fromEntries(
    Object.keys(schema.shape).map((name) => [name, env[name]?.trim() || undefined] as const),
  );
  const result = schema.safeParse(given);
  const contradictions = contradictionsIn(given);
  if (!result.success || contradictions.length > 0) {
    throw new SettingsError([
      ...(result.error?.issues ?? []).map(({ path, message }) => {
        const name = String(path[0]);
        const expected = message.startsWith('Invalid input') ? 'a value' : message;
        return `${name}: expected ${expected}, found ${found(name, given[name])}`;
      }),
      ...contradictions,
    ]);
  }
  const settings = result.data;
  return {
    port: settings.PORT,
    app: {
      MicrosoftAppId: settings.MicrosoftAppId,
      MicrosoftAppPassword: settings.MicrosoftAppPassword,
      MicrosoftAppType: settings.MicrosoftAppType,
      MicrosoftAppTenantId: settings.MicrosoftAppTenantId,
    },
    gateway: {
      url: settings.ChatGatewayUrl,
      apiKey: settings.ChatGatewayApiKey,
      channelId: settings.ChatGatewayChannelId,
      queueId: settings.ChatGatewayQueueId,
      scriptId: settings.ChatGatewayScriptId,
      tenantId: settings.ChatGatewayTenantId,
      webhookId: settings.ChatGatewayWebhookId,
      afterAgentMinutes: settings.ChatGatewayAfterAgentMinutes,
      afterAgentIdleMinutes: settings.ChatGatewayAfterAgentIdleMinutes,
      webhookMaxAgeMs: settings.ChatGatewayWebhookMaxAgeSeconds * 1_000,
    },
    links: { publicUrl: settings.BotPublicUrl, secret: settings.AttachmentSecret },
    realtime: realtimeOf(settings),
    openingHours: settings.OpeningHours,
    attachments: {
      allowedHosts: settings.AttachmentAllowedHosts ?? [],
      maxBytes: settings.AttachmentMaxMegabytes * 1_048_576,
      ...(settings.AttachmentTypes ? { types: settings.AttachmentTypes } : {}),
    },
    store: settings.HandoffStore,
    limits: {
      noAgentMs: settings.HandoffNoAgentSeconds,
      userIdleMs: settings.HandoffUserIdleSeconds,
      agentIdleMs: settings.HandoffAgentIdleSeconds,
      longestMs: settings.HandoffLongestSeconds,
      warnMs: settings.HandoffWarnSeconds,
    },
    waiting: { firstMs: settings.HandoffWaitingFirstSeconds, everyMs: settings.HandoffWaitingEverySeconds },
    proactive: settings.HandoffProactiveSends,
  };
}
