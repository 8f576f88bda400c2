/** The languages 8x8 routes by: `user.language` of its Chat Gateway. */
export const LANGUAGES = [
  'en',
  'ru',
  'de',
  'ja',
  'es',
  'fr',
  'pt',
  'it',
  'pl',
  'hr',
  'nl',
  'ar',
  'da',
  'ko',
  'no',
  'sv',
  'vi',
  'cy',
  'th',
  'zh-CN',
  'zh-TW',
] as const;

/** One of the language codes of 8x8. */
export type Language = (typeof LANGUAGES)[number];

/** Locales whose language has another code at 8x8. */
const OTHER_NAMES: Readonly<Record<string, Language>> = { nb: 'no', nn: 'no' };

/** Chinese as it is written in these scripts and regions; everywhere else it is simplified. */
const TRADITIONAL = new Set(['hant', 'tw', 'hk', 'mo']);

/**
 * 8x8's code for a locale as a channel gives it (`de-AT`, `nb-NO`, `zh-Hant-HK`, any case). Undefined where 8x8 has
 * none: its default is English, which is for 8x8 to decide and not for us to claim.
 */
export function languageOf(locale: string | undefined): Language | undefined {
  const [language, ...rest] = (locale ?? '').toLowerCase().split(/[-_]/);
  if (!language) return undefined;
  if (language === 'zh') return rest.some((part) => TRADITIONAL.has(part)) ? 'zh-TW' : 'zh-CN';
  return OTHER_NAMES[language] ?? LANGUAGES.find((code) => code === language);
}
