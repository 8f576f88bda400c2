import type { Language } from '../languages';
import { ENGLISH, type Texts } from '../texts';
import { ARABIC } from './arabic';
import { CROATIAN } from './croatian';
import { DANISH } from './danish';
import { DUTCH } from './dutch';
import { FRENCH } from './french';
import { GERMAN } from './german';
import { ITALIAN } from './italian';
import { JAPANESE } from './japanese';
import { KOREAN } from './korean';
import { NORWEGIAN } from './norwegian';
import { POLISH } from './polish';
import { PORTUGUESE } from './portuguese';
import { RUSSIAN } from './russian';
import { SIMPLIFIED_CHINESE } from './simplified-chinese';
import { SPANISH } from './spanish';
import { SWEDISH } from './swedish';
import { THAI } from './thai';
import { TRADITIONAL_CHINESE } from './traditional-chinese';
import { VIETNAMESE } from './vietnamese';
import { WELSH } from './welsh';

/** The sentences in 8x8's languages. */
export const TRANSLATIONS: Readonly<Record<Language, Texts>> = {
  en: ENGLISH,
  ru: RUSSIAN,
  de: GERMAN,
  ja: JAPANESE,
  es: SPANISH,
  fr: FRENCH,
  pt: PORTUGUESE,
  it: ITALIAN,
  pl: POLISH,
  hr: CROATIAN,
  nl: DUTCH,
  ar: ARABIC,
  da: DANISH,
  ko: KOREAN,
  no: NORWEGIAN,
  sv: SWEDISH,
  vi: VIETNAMESE,
  cy: WELSH,
  th: THAI,
  'zh-CN': SIMPLIFIED_CHINESE,
  'zh-TW': TRADITIONAL_CHINESE,
};
