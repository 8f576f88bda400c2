import { recognizeEmail, recognizeIpAddress, recognizePhoneNumber } from '@microsoft/recognizers-text-sequence';
import type { Card, Json } from '../../handoff';
import { asWestern } from '../as-western';
import type { OutgoingFilter } from '../outgoing';
import { ipAddressesIn, mailAddressesIn, phoneNumbersIn } from './also-found';
import { amountsAndDatesIn } from './amounts-and-dates';
import { cardNumbersIn, type Stretch } from './card-numbers';

/** What is looked for: e-mail addresses, telephone numbers, numbers of payment cards, IP addresses. */
export type PersonalData = 'email' | 'phone' | 'card' | 'ip';

/** What is redacted, and by what. */
export interface RedactionOptions {
  /** @default all four */
  readonly kinds?: readonly PersonalData[];
  /** Whose words are redacted. @default everybody's */
  readonly authors?: readonly ('user' | 'bot' | 'agent')[];
  /** What stands in its place. @default `[email]`, `[phone]`, `[card]`, `[ip]` */
  readonly replacement?: (kind: PersonalData) => string;
  /** Whether something that was found is let through, such as an order number by its form. @default nothing is */
  readonly keep?: (found: string, kind: PersonalData) => boolean;
}

/** The recognizers' time grows faster than the text: they are given so much at once, characters. */
const WINDOW = 1_000;
/** Two windows share so much, so that what is looked for is whole in one of them. */
const SHARED = 320;
/** Cards are nested; what is deeper than this is left out. */
const DEPTH = 50;

/** Where two overlap, the first of these counts. */
const FINDERS: Readonly<Record<PersonalData, (text: string) => readonly Stretch[]>> = {
  card: cardNumbersIn,
  email: (text) => [
    ...recognized(text, recognizeEmail).map((stretch) => wholeWord(text, stretch)),
    ...mailAddressesIn(text),
  ],
  ip: (text) => [
    // `::` between words is an address too, and one of letters alone is hardly meant.
    ...recognized(text, recognizeIpAddress).filter(({ start, end }) => /\d/.test(text.slice(start, end))),
    ...ipAddressesIn(text),
  ],
  phone: (text) => {
    const others = amountsAndDatesIn(text);
    return [
      ...recognized(text, recognizePhoneNumber).filter(({ start, end }) => mayBePhone(text.slice(start, end))),
      ...phoneNumbersIn(text),
    ].filter(({ start, end }) => !others.some((other) => other.start <= start && end <= other.end));
  },
};
const KINDS = Object.keys(FINDERS) as PersonalData[];

/** The recognizer takes any few digits for a telephone number, and so those of an order, or of a year's order. */
const mayBePhone = (found: string): boolean => !/^(?:[1-9]\d{0,7}|(?:19|20)\d\d-\d+)$/.test(found);

/** The recognizer ends an address within a top-level domain that it does not know. */
function wholeWord(text: string, { start, end }: Stretch): Stretch {
  let last = end;
  while (/[\p{L}\p{N}]/u.test(text[last] ?? '')) last += 1;
  return { start, end: last };
}

/** The recognizers say where the last character is. */
function recognized(text: string, recognize: typeof recognizeEmail): Stretch[] {
  const found: Stretch[] = [];
  for (let at = 0; at === 0 || at + SHARED < text.length; at += WINDOW - SHARED) {
    const window = text.slice(at, at + WINDOW);
    for (const { start, end } of recognize(window, 'en-us')) found.push({ start: at + start, end: at + end + 1 });
  }
  return found;
}

function redacted(
  text: string,
  kinds: readonly PersonalData[],
  { replacement, keep }: Required<Pick<RedactionOptions, 'replacement' | 'keep'>>,
): string {
  const western = asWestern(text);
  const found = kinds
    .flatMap((kind) => FINDERS[kind](western).map((stretch) => ({ ...stretch, kind })))
    .filter(({ start, end, kind }) => !keep(text.slice(start, end), kind))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  let result = '';
  let told = 0;
  for (const { start, end, kind } of found) {
    if (start >= told) result += text.slice(told, start) + replacement(kind);
    told = Math.max(told, end);
  }
  return result + text.slice(told);
}

function redactedJson(value: Json | undefined, redact: (text: string) => string, depth = 0): Json | undefined {
  if (typeof value === 'string') return redact(value);
  if (typeof value !== 'object' || value === null) return value;
  if (depth > DEPTH) return null;
  if (Array.isArray(value)) return value.map((one) => redactedJson(one, redact, depth + 1) ?? null);
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, redactedJson(one, redact, depth + 1)]));
}

/**
 * A filter for `createHandoff` that takes personal data out of all that leaves: texts, cards and the names of files.
 * What is inside a file stays. It errs on both sides, as all such recognition does: an order number of nine digits and
 * more may look like a telephone number (`keep` lets it through), and a number in words is not seen.
 */
export function redactPersonalData({
  kinds = KINDS,
  authors = ['user', 'bot', 'agent'],
  replacement = (kind) => `[${kind}]`,
  keep = () => false,
}: RedactionOptions = {}): OutgoingFilter {
  const wanted = KINDS.filter((kind) => kinds.includes(kind));
  const redact = (text: string): string => redacted(text, wanted, { replacement, keep });
  return (entry) => {
    if (!authors.includes(entry.author)) return entry;
    return {
      ...entry,
      text: redact(entry.text),
      cards: entry.cards.map((card): Card => ({ ...card, content: redactedJson(card.content, redact) ?? null })),
      files: entry.files.map((file) => ({ ...file, name: redact(file.name) })),
    };
  };
}
