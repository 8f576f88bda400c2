import { z } from 'zod/v4';
import { HandoffError } from '../handoff';

/** What a channel can show its user, and take with one message. */
export interface ChannelCapabilities {
  /** Whether it shows Adaptive Cards that can be answered. Elsewhere their words are shown. */
  readonly adaptiveCards: boolean;
  /** Whether it answers `Action.Execute` of a card. Elsewhere such an action becomes an `Action.Submit`. */
  readonly executeActions: boolean;
  /** How many suggested actions it shows; 0 for none. */
  readonly suggestedActions: number;
  /** How many buttons it shows on a hero card; 0 where it has no such cards. */
  readonly heroButtons: number;
  /** Which files it shows by their URL. Others are linked in the text. */
  readonly files: 'all' | 'images' | 'none';
  /** The largest file it takes inside the message, as a `data:` URI, bytes. */
  readonly inlineBytes: number;
  /** Whether it shows links of Markdown. */
  readonly markdown: boolean;
  /** Whether it shows that somebody is typing. */
  readonly typing: boolean;
  /** How long the text of one message may be, UTF-16 units. */
  readonly textLength: number;
}

/** What may be said otherwise of a channel, by its id. */
export type ChannelOverrides = Readonly<Record<string, Partial<ChannelCapabilities>>>;

/** A channel of which nothing is known: words alone. */
const UNKNOWN: ChannelCapabilities = {
  adaptiveCards: false,
  executeActions: false,
  suggestedActions: 0,
  heroButtons: 0,
  files: 'none',
  inlineBytes: 0,
  markdown: false,
  typing: true,
  textLength: 20_000,
};

/** Web Chat and what else speaks Direct Line. One activity may have 256 KB. */
const DIRECT_LINE: ChannelCapabilities = {
  ...UNKNOWN,
  adaptiveCards: true,
  suggestedActions: 100,
  heroButtons: 100,
  files: 'all',
  inlineBytes: 128 * 1024,
  markdown: true,
};

const WORDS_ONLY: ChannelCapabilities = { ...UNKNOWN, typing: false };

/** Sources: the Bot Framework's channels reference, the limits of botbuilder-dialogs, and the channels' own pages. */
const CHANNELS: ReadonlyMap<string, ChannelCapabilities> = new Map<string, ChannelCapabilities>([
  ['webchat', DIRECT_LINE],
  ['directline', DIRECT_LINE],
  ['emulator', DIRECT_LINE],
  ['test', DIRECT_LINE],
  // Suggested actions are for personal chats there, buttons of a card for all.
  [
    'msteams',
    { ...DIRECT_LINE, executeActions: true, suggestedActions: 0, heroButtons: 6, files: 'images', inlineBytes: 0 },
  ],
  ['omnichannel', { ...DIRECT_LINE, inlineBytes: 0 }],
  ['directlinespeech', { ...DIRECT_LINE, typing: false }],
  ['slack', { ...UNKNOWN, heroButtons: 100, files: 'all', typing: false, textLength: 4_000 }],
  ['facebook', { ...UNKNOWN, suggestedActions: 10, heroButtons: 3, files: 'all', textLength: 2_000 }],
  ['telegram', { ...UNKNOWN, suggestedActions: 100, heroButtons: 100, files: 'all', textLength: 4_096 }],
  ['line', { ...UNKNOWN, suggestedActions: 13, heroButtons: 4, files: 'images', typing: false, textLength: 5_000 }],
  ['kik', { ...UNKNOWN, suggestedActions: 20, files: 'images', textLength: 1_500 }],
  ['skype', { ...UNKNOWN, suggestedActions: 10, heroButtons: 3, files: 'all', markdown: true, textLength: 10_000 }],
  // Its own channels differ; what one of them cannot show is told in words on the way there.
  ['8x8', { ...UNKNOWN, adaptiveCards: true, suggestedActions: 50, heroButtons: 50, files: 'all' }],
  ['groupme', { ...WORDS_ONLY, files: 'images', textLength: 1_000 }],
  ['sms', { ...WORDS_ONLY, textLength: 1_600 }],
  ['twilio', { ...WORDS_ONLY, files: 'images', textLength: 1_600 }],
  ['twilio-sms', { ...WORDS_ONLY, files: 'images', textLength: 1_600 }],
  ['email', { ...WORDS_ONLY, files: 'all', textLength: 100_000 }],
]);

/** What a channel can show, by the table and what is said otherwise. */
export function capabilitiesOf(channelId: string, overrides: ChannelOverrides = {}): ChannelCapabilities {
  const known = CHANNELS.get(channelId) ?? UNKNOWN;
  const other = Object.hasOwn(overrides, channelId) ? overrides[channelId] : undefined;
  const said = Object.entries(other ?? {}).filter(([, value]) => value !== undefined);
  return { ...known, ...Object.fromEntries(said) };
}

const count = z.number().min(0);
const overrides = z.record(
  z.string(),
  z
    .strictObject({
      adaptiveCards: z.boolean(),
      executeActions: z.boolean(),
      suggestedActions: count,
      heroButtons: count,
      files: z.enum(['all', 'images', 'none']),
      inlineBytes: count,
      markdown: z.boolean(),
      typing: z.boolean(),
      textLength: z.number().min(1),
    })
    .partial(),
);

/** The overrides, where they can be used. Throws `HandoffError` `invalid-options`, with the place that is wrong. */
export function checkedOverrides(given: ChannelOverrides = {}): ChannelOverrides {
  const parsed = overrides.safeParse(given);
  if (parsed.success) return given;
  const places = parsed.error.issues.map(({ path, message }) => `${['channels', ...path].join('.')}: ${message}`);
  throw new HandoffError('invalid-options', `What channels can show is not right. ${places.join('; ')}`);
}
