import type { Stretch } from './card-numbers';

/** As they are written, so that no word is taken for one (`try`). */
const CODES =
  'EUR|USD|GBP|CHF|CZK|PLN|HUF|SEK|NOK|DKK|ISK|RON|BGN|RUB|UAH|JPY|CNY|KRW|VND|THB|IDR|INR|AED|SAR|AUD|CAD|NZD|ZAR|BRL|MXN|COP|CLP|ARS';
const WORDS = 'Ft|zł|Kč|kr|Kr|руб|грн|TL|Rp|đ|円|元|원';
const NAMES = `(?:${CODES}|${WORDS})`;
const BEFORE = `(?:\\p{Sc}|(?<![\\p{L}\\p{N}])${NAMES})`;
const BEHIND = `(?:\\p{Sc}|${NAMES}(?![\\p{L}\\p{N}]))`;
const NUMBER = "[1-9]\\d{0,2}(?:[ \\u00a0\\u2009\\u202f.,'’]?\\d{3}){1,5}(?:[.,]\\d{1,2})?";
const BETWEEN = '[ \\u00a0\\u202f]?';

/** A number with its currency. A sign between two numbers may be the second's. */
const AMOUNTS = [
  new RegExp(`${BEFORE}${BETWEEN}${NUMBER}(?!\\d)`, 'gu'),
  new RegExp(`(?<!\\d)${NUMBER}${BETWEEN}${BEHIND}(?!${BETWEEN}\\d)`, 'gu'),
];

const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
const MONTH = '(?:0?[1-9]|1[0-2])';
const YEAR = '(?:19|20)\\d\\d';

/** Those with blanks; all others have no form of a telephone number. */
const DATES = [
  new RegExp(`(?<!\\d)${DAY} ${MONTH} ${YEAR}(?!\\d)`, 'g'),
  new RegExp(`(?<!\\d)${YEAR} ${MONTH} ${DAY}(?!\\d)`, 'g'),
];

/** Prices and dates that may be taken for telephone numbers. */
export const amountsAndDatesIn = (text: string): Stretch[] =>
  [...AMOUNTS, ...DATES].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ start: index, end: index + found.length })),
  );
