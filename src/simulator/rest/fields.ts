import { invalid } from './problem';

/** The members of a JSON object, not yet believed. */
export type Fields = Readonly<Record<string, unknown>>;

/** The object, or a 400 that names it. */
export function asFields(value: unknown, name: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalid(`${name}: must be an object.`);
  return value as Fields;
}

/** The array, empty where there is none, or a 400; more than `max` elements are a 400 as well. */
export function asList(value: unknown, name: string, max = Number.POSITIVE_INFINITY): readonly unknown[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw invalid(`${name}: must be an array.`);
  if (value.length > max) throw invalid(`${name}: at most ${max} allowed, ${value.length} given.`);
  return value;
}

/** The text, undefined where there is none, or a 400. */
export function optionalText(fields: Fields, key: string, maxLength = Number.POSITIVE_INFINITY): string | undefined {
  const value = fields[key];
  if (value === undefined) return undefined;
  if (typeof value !== 'string') throw invalid(`${key}: must be a string.`);
  if (value.length > maxLength) throw invalid(`${key}: at most ${maxLength} characters allowed.`);
  return value;
}

/** The text, which must be there and not be empty, or a 400. */
export function text(fields: Fields, key: string, maxLength?: number): string {
  const value = optionalText(fields, key, maxLength);
  if (value === undefined || value === '') throw invalid(`${key}: may not be empty.`);
  return value;
}

/** The value where it is one of those allowed, or a 400. */
export function oneOf<T extends string>(value: unknown, key: string, allowed: readonly T[]): T {
  const found = allowed.find((one) => one === value);
  if (found === undefined) throw invalid(`Invalid ${key}=${String(value)}, has to be one of ${allowed.join(', ')}`);
  return found;
}

/** The whole number, undefined where there is none, or a 400. */
export function optionalInteger(fields: Fields, key: string, min: number, max: number): number | undefined {
  const value = fields[key];
  if (value === undefined) return undefined;
  if (typeof value !== 'number' || !Number.isInteger(value) || value < min || value > max) {
    throw invalid(`${key}: must be a whole number from ${min} to ${max}.`);
  }
  return value;
}

/** An absolute http or https address, or a 400. */
export function address(fields: Fields, key: string): string {
  const value = text(fields, key);
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url?.protocol !== 'http:' && url?.protocol !== 'https:') throw invalid(`${key}: must be an absolute URI.`);
  return value;
}
