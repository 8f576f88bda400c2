import { z } from 'zod/v4';
import type { Json } from '../../handoff';
import { actionMark, type CardWords, fieldsOf, isAnswer, titlesOf } from './card-answer';
import { isObject, isWithinLimits, type JsonObject } from './limits';
import { isImageUrl, isWebUrl } from './web-url';

export const ADAPTIVE_CARD = 'application/vnd.microsoft.card.adaptive';

const card = z.looseObject({
  type: z.literal('AdaptiveCard'),
  version: z
    .string()
    .regex(/^1\.\d$/)
    .catch('1.3'),
  body: z
    .array(z.looseObject({ type: z.string() }))
    .optional()
    .catch(undefined),
  actions: z
    .array(z.looseObject({ type: z.string() }))
    .optional()
    .catch(undefined),
});

/** What a card may ask of the bot by itself, without the user: signing in, being sent anew. */
const BY_ITSELF: ReadonlySet<string> = new Set(['authentication', 'refresh', 'metadata']);

/** Addresses beside `url`, which belong to what is worth showing without them. */
const OTHER_URLS: ReadonlySet<string> = new Set(['iconUrl', 'backgroundImage', 'poster']);

const isSafeUrl = (node: JsonObject): boolean =>
  node.type === 'Action.OpenUrl' ? isWebUrl(node.url) : isImageUrl(node.url);

const needsUrl = ({ type, url }: JsonObject): boolean =>
  url !== undefined || type === 'Action.OpenUrl' || type === 'Image';

interface Making extends CardWords {
  readonly executes: boolean;
}

/** An action that comes back to the bot, marked with what its button says, so that the agent can read the answer. */
function answerable(action: JsonObject, making: Making): JsonObject {
  const { executes } = making;
  const { data, verb, ...rest } = action;
  // Channels carry out some of what is found under this key, such as a sign-in at an address of the card's own.
  const { msteams: _carriedOut, ...own } = isObject(data) ? data : data === undefined ? {} : { data };
  const type = executes ? rest.type : 'Action.Submit';
  return {
    ...rest,
    ...(executes && verb !== undefined ? { verb } : {}),
    type,
    data: { ...own, ...actionMark(action, making) },
  };
}

/** A part of a card without what a user must not be led to; undefined where nothing of it is left. */
function cleaned(value: Json | undefined, making: Making): Json | undefined {
  if (Array.isArray(value)) {
    return value.map((entry: Json) => cleaned(entry, making)).filter((entry) => entry !== undefined);
  }
  if (!isObject(value)) return value;
  if (needsUrl(value) && !isSafeUrl(value)) return undefined;
  const parts = Object.entries(value).flatMap(([key, part]): [string, Json][] => {
    if (isAnswer(value) && key === 'data') return part === undefined ? [] : [[key, part]];
    if (OTHER_URLS.has(key) && typeof part === 'string' && !isImageUrl(part)) return [];
    const kept = cleaned(part, making);
    return kept === undefined ? [] : [[key, kept]];
  });
  const node: JsonObject = Object.fromEntries(parts);
  return isAnswer(value) ? answerable(node, making) : node;
}

const isFilled = (part: Json | undefined): boolean => Array.isArray(part) && part.length > 0;

/**
 * An agent's Adaptive Card as it may be shown: no addresses but web addresses, nothing that acts without the user, and
 * its answers marked so that they can be read. Undefined where it is no card, an empty one, or too large or too deep.
 */
export function adaptiveCard(content: Json, executes: boolean): JsonObject | undefined {
  if (!isWithinLimits(content)) return undefined;
  const parsed = card.safeParse(content);
  if (!parsed.success) return undefined;
  const own = Object.fromEntries(Object.entries(parsed.data as JsonObject).filter(([key]) => !BY_ITSELF.has(key)));
  const shown = cleaned(own, { executes, fields: fieldsOf(own), titles: titlesOf(own) });
  return isObject(shown) && (isFilled(shown.body) || isFilled(shown.actions)) ? shown : undefined;
}
