import type { Json } from '../../handoff';

/** The JSON of one card, characters. Teams takes 28 KB in a message, Web Chat 256. */
const MOST_CHARACTERS = 60_000;
const MOST_DEPTH = 48;
const MOST_NODES = 5_000;

export type JsonObject = { readonly [key: string]: Json | undefined };

export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a card is small and shallow enough to be worked on and sent; measured without recursion. */
export function isWithinLimits(card: Json): boolean {
  let characters = 0;
  let nodes = 0;
  const open: { readonly value: Json | undefined; readonly depth: number }[] = [{ value: card, depth: 1 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, depth } = next;
    nodes += 1;
    characters += typeof value === 'string' ? value.length : 8;
    if (depth > MOST_DEPTH || nodes > MOST_NODES || characters > MOST_CHARACTERS) return false;
    if (typeof value !== 'object' || value === null) continue;
    for (const [key, child] of Object.entries(value)) {
      characters += key.length;
      open.push({ value: child, depth: depth + 1 });
    }
  }
  return true;
}

/** What is often handed over as JSON; undefined where it is none, or more than a card may be. */
export function parsedCard(json: string): JsonObject | undefined {
  if (json.length > MOST_CHARACTERS) return undefined;
  try {
    const card = JSON.parse(json) as Json;
    return isObject(card) && isWithinLimits(card) ? card : undefined;
  } catch {
    return undefined;
  }
}

/** A text no longer than `most` UTF-16 units, without half a character at its end. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const end = most - 1;
  const code = text.charCodeAt(end - 1);
  return `${text.slice(0, code >= 0xd800 && code <= 0xdbff ? end - 1 : end)}…`;
}
