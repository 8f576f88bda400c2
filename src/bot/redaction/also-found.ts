import { isIP } from 'node:net';
import type { Stretch } from './card-numbers';

const stretchesOf = (text: string, pattern: RegExp): Stretch[] =>
  [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ start: index, end: index + found.length }));

const MAIL =
  /[\p{L}\p{M}\p{N}.!#$%&'*+/=?^_`{|}~-]{1,64}@[\p{L}\p{M}\p{N}-]{1,63}(?:\.[\p{L}\p{M}\p{N}-]{1,63}){1,8}/gu;

/** Addresses with letters of all scripts, whole: the recognizer knows the ASCII ones, and not all signs in them. */
export const mailAddressesIn = (text: string): Stretch[] => stretchesOf(text, MAIL);

/**
 * From abroad, `+49.30.123…` and `0049 …`; with the area in brackets, `8 (495) 123-45-67`; as Russians and Belgians write
 * their own, `8 926 123-45-67` and `0470/12.34.56`.
 */
const PHONES = [
  /(?<![\d+])(?:\+|00)[ ]?\d(?:[ .()/\u00a0-]{0,3}\d){6,14}(?!\d)/g,
  /(?<!\d)[78][ -]\d{3}[ -]\d{3}[ -]?\d{2}[ -]?\d{2}(?!\d)/g,
  /(?<!\d)0\d{1,3}\/\d{2,3}\.\d{2}\.\d{2}(?!\d)/g,
  /(?<!\d)(?:\d{1,3}[ -]?)?\(\d{2,5}\)[ -]?\d(?:[ .\u00a0-]?\d){4,9}(?!\d)/g,
];

/** Telephone numbers of forms that the recognizer does not know. */
export const phoneNumbersIn = (text: string): Stretch[] => PHONES.flatMap((pattern) => stretchesOf(text, pattern));

/** IPv6 addresses that end as IPv4 ones, such as `::ffff:10.0.0.1`. */
export const ipAddressesIn = (text: string): Stretch[] =>
  stretchesOf(text, /(?<![\w:.])[\da-f:]{2,30}:[\d.]{7,15}(?![\w:])/gi).filter(({ start, end }) =>
    isIP(text.slice(start, end)),
  );
