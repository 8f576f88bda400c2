import { type CultureName, cultureNames } from './culture-data';

const known: ReadonlySet<string> = new Set(cultureNames);
const others = new Map<string, CultureName>([
  ['nb', 'no'],
  ['nn', 'no'],
  ['zh', 'zh-cn'],
]);
const traditional = new Set(['hant', 'tw', 'hk', 'mo']);

/** The culture for a BCP 47 tag (`en-GB`, `nb_NO`, `zh-Hant-HK`); undefined where there is no lexicon for it. */
export function resolveCulture(tag: unknown): CultureName | undefined {
  if (typeof tag !== 'string') return undefined;
  const parts = tag.trim().toLowerCase().replaceAll('_', '-').split('-');
  const language = parts[0] ?? '';
  if (language === 'zh' && parts.some((part) => traditional.has(part)) && !parts.includes('hans')) return 'zh-tw';
  return known.has(language) ? (language as CultureName) : others.get(language);
}
