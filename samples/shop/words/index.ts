import { DE } from './de';
import { EN } from './en';
import { ES } from './es';
import type { Words } from './words';

export type { Words } from './words';

const LANGUAGES: Readonly<Record<string, Words>> = { en: EN, de: DE, es: ES };

/** The words for a locale such as `de-AT`; English where the bot does not speak its language. */
export const wordsFor = (locale = ''): Words => LANGUAGES[locale.slice(0, 2).toLowerCase()] ?? EN;
