import type { Property } from '../handoff';
import { fieldsOf, plainOf, readable } from './readable';

/** How long a key and a value may be, in UTF-16 units; 8x8 says nothing of it, and an agent reads no more. */
const MOST_KEY = 100;
const MOST_VALUE = 4_000;

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** The text, cut between two characters as a reader sees them where it is too long. */
function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  let end = 0;
  for (const { index, segment } of graphemes.segment(text.slice(0, most + 32))) {
    if (index + segment.length > most - 1) break;
    end = index + segment.length;
  }
  return `${text.slice(0, end)}…`;
}

/**
 * A handoff's context as the additional properties the agent sees: one for each field of an object, in words. 8x8 takes
 * no empty ones, so these are left out; fields whose names differ in outer blanks only are told together.
 */
export function propertiesOf(context: unknown): Property[] {
  const given = plainOf(context);
  if (given === undefined || given === null) return [];
  const isFields = typeof given === 'object' && !Array.isArray(given);
  const told = new Map<string, string>();
  for (const [name, field] of isFields ? fieldsOf(given) : [['context', given] as const]) {
    const key = cut(name.trim(), MOST_KEY);
    const value = readable(field);
    if (key === '' || value === '') continue;
    const before = told.get(key);
    told.set(key, cut(before === undefined ? value : `${before}; ${value}`, MOST_VALUE));
  }
  return [...told].map(([key, value]) => ({ key, value }));
}
