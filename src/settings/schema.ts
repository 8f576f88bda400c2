import { z } from 'zod/v4';
import { LIMITS, OpeningHoursError, readOpeningHours, WAITING_NOTES } from '../handoff';

/** Settings whose value is never printed. */
export const SECRET = new Set([
  'RealtimeApiKey',
  'RealtimeApiSecret',
  'MicrosoftAppPassword',
  'ChatGatewayApiKey',
  'AttachmentSecret',
  'HandoffStore',
]);

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

const isSafeUrl = (value: string): boolean => {
  if (!URL.canParse(value)) return false;
  const { protocol, hostname, username, search, hash } = new URL(value);
  const plain = protocol === 'http:' && LOOPBACK.test(hostname);
  return (protocol === 'https:' || plain) && username === '' && search === '' && hash === '';
};

const url = z
  .string()
  .refine(isSafeUrl, 'an https URL (http only on this machine) without a password, a query and a fragment')
  .transform((value) => value.replace(/\/+$/, ''));

const id = (what: string) => z.string(what).regex(/^[A-Za-z0-9_-]{1,128}$/, `${what} (letters, digits, "-" and "_")`);
const whole = (least: number, most: number, what: string) =>
  z
    .string()
    .refine((value) => /^\d{1,9}$/.test(value) && Number(value) >= least && Number(value) <= most, what)
    .transform(Number);

/** Ms of a number of seconds. A week at most, and 0 for none. */
const seconds = (defaultMs: number) =>
  whole(0, 604_800, 'seconds from 0 (none) to 604800')
    .transform((value) => value * 1_000)
    .default(defaultMs);

function hoursOf(text: string, { addIssue }: { addIssue(issue: { code: 'custom'; message: string }): void }) {
  try {
    return readOpeningHours(text);
  } catch (error) {
    const message = error instanceof OpeningHoursError ? error.message.replace(/^Expected /, '') : 'opening hours';
    addIssue({ code: 'custom', message });
    return z.NEVER;
  }
}

const listOf = (one: RegExp, what: string) =>
  z
    .string()
    .transform((value) => value.split(',').map((part) => part.trim().toLowerCase()))
    .refine((parts) => parts.every((part) => part.length <= 300 && one.test(part)), what);

/** Every setting, as it stands in the environment: text, or undefined. */
export const schema = z.object({
  PORT: whole(0, 65_535, 'a port from 0 to 65535').default(3978),
  MicrosoftAppId: z.string().default(''),
  MicrosoftAppPassword: z.string().default(''),
  MicrosoftAppType: z
    .enum(['MultiTenant', 'SingleTenant', 'UserAssignedMSI'], '"MultiTenant", "SingleTenant" or "UserAssignedMSI"')
    .default('MultiTenant'),
  MicrosoftAppTenantId: z.string().default(''),
  ChatGatewayUrl: url.default('https://api.8x8.com'),
  ChatGatewayApiKey: z.string('the API key of the Chat Gateway').regex(/^[\x21-\x7e]+$/, 'a key without spaces'),
  ChatGatewayChannelId: id('the id of a Chat API channel'),
  ChatGatewayQueueId: id('the id of a queue').optional(),
  ChatGatewayScriptId: id('the id of a script').optional(),
  ChatGatewayTenantId: id('the name of a tenant').optional(),
  ChatGatewayWebhookId: id('the id of a webhook').optional(),
  ChatGatewayAfterAgentMinutes: whole(20, 600, 'minutes from 20 to 600').optional(),
  ChatGatewayAfterAgentIdleMinutes: whole(10, 300, 'minutes from 10 to 300').optional(),
  ChatGatewayWebhookMaxAgeSeconds: whole(1, 86_400, 'seconds from 1 to 86400').default(300),
  BotPublicUrl: url.optional(),
  AttachmentSecret: z.string().min(32, 'at least 32 characters').optional(),
  RealtimeApiKey: z
    .string()
    .regex(/^[\x21-\x39\x3b-\x7e]+$/, 'a key without spaces and colons')
    .optional(),
  RealtimeApiSecret: z
    .string()
    .regex(/^[\x21-\x7e]+$/, 'a secret without spaces')
    .optional(),
  RealtimeRegion: z.enum(['us', 'eu', 'au', 'ca'], '"us", "eu", "au" or "ca"').default('us'),
  RealtimeUrl: url.default('https://api.8x8.com'),
  OpeningHours: z.string().transform(hoursOf).optional(),
  AttachmentAllowedHosts: listOf(
    /^(?:[a-z0-9.-]+|\[[0-9a-f:.]+\])(?::\d{1,5})?$/,
    'hosts, "host" or "host:port"',
  ).optional(),
  AttachmentMaxMegabytes: whole(1, 1_000, 'megabytes from 1 to 1000').default(20),
  AttachmentTypes: listOf(/^[a-z]+\/(?:[a-z0-9.+-]+|\*)$/, 'media types such as "image/*, application/pdf"').optional(),
  HandoffStore: z
    .string()
    .regex(/^(sqlite:.+|postgres(ql)?:\/\/.+)$/, '"sqlite:<file>" or "postgres://…"')
    .default('sqlite:handoff.sqlite'),
  HandoffNoAgentSeconds: seconds(LIMITS.noAgentMs),
  HandoffUserIdleSeconds: seconds(LIMITS.userIdleMs),
  HandoffAgentIdleSeconds: seconds(LIMITS.agentIdleMs),
  HandoffLongestSeconds: seconds(LIMITS.longestMs),
  HandoffWarnSeconds: seconds(LIMITS.warnMs),
  HandoffWaitingFirstSeconds: seconds(WAITING_NOTES.firstMs),
  HandoffWaitingEverySeconds: seconds(WAITING_NOTES.everyMs),
  HandoffProactiveSends: z.enum(['hold', 'drop', 'send'], '"hold", "drop" or "send"').default('hold'),
});
