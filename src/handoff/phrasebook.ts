import type { Language } from './languages';
import { languageOf } from './languages';
import { type LeaveWords, leaveWordsOf } from './leave-words';
import { ENGLISH, type Text, type TextParam, type TextParams, type Texts, VARIANT_OF } from './texts';
import { TRANSLATIONS } from './translations';

/** Sentences in place of the package's own, by language; `all` for every language. `null` says nothing, in no variant either. */
export type TextChanges = Readonly<Partial<Record<Language | 'all', Partial<Texts>>>>;

/** Who is spoken to. */
export interface Listener {
  /** As the channel gave it. */
  readonly locale?: string;
  /** Sentences of one handoff; they stand before all others. */
  readonly texts?: Partial<Texts>;
}

/** Every sentence a user reads, in his language. */
export interface Phrasebook {
  /** The sentence for a key, with its parameters put in; undefined where nothing is to be said. */
  say(key: string, params: TextParams | undefined, listener: Listener): string | undefined;
  /** The word the sentences name as the way out. */
  leaveWord(listener: Listener): string;
}

/** What a phrasebook is made of. */
export interface PhrasebookOptions {
  readonly texts?: TextChanges;
  readonly leaveWords?: LeaveWords;
  /** For users whose locale is unknown or none of 8x8's languages. @default en */
  readonly language?: Language;
}

/** What is none, such as a number that bot code gave, does not keep a sentence from the user. */
const isText = (text: unknown): text is Text =>
  text === null ||
  typeof text === 'string' ||
  (typeof text === 'object' && 'count' in text && 'other' in text && typeof text.other === 'string');

/** Who silences a sentence means what it would say, whatever more is known: `connected` is `connected.named` too. */
function textIn(source: Partial<Texts> | undefined, key: keyof Texts): Text | undefined {
  const own = source?.[key];
  if (isText(own)) return own;
  const shorter = VARIANT_OF[key];
  return shorter !== undefined && source?.[shorter] === null ? null : undefined;
}

const isKey = (key: string): key is keyof Texts => Object.hasOwn(ENGLISH, key);

const MOMENT: Intl.DateTimeFormatOptions = {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  hour: 'numeric',
  minute: '2-digit',
  timeZoneName: 'short',
};

function formatted(param: TextParam, locale: string): string {
  // A name in another script must not turn the sentence around it.
  if (typeof param === 'string') return locale.startsWith('ar') ? `\u2068${param}\u2069` : param;
  if (typeof param === 'number') return new Intl.NumberFormat(locale).format(param);
  if ('durationMs' in param) return durationOf(param.durationMs, locale);
  const { at, timeZone } = param;
  return new Intl.DateTimeFormat(locale, { ...MOMENT, timeZone }).format(at);
}

/** In the unit a person would use: seconds below a minute, minutes below an hour and a half, hours above. */
function durationOf(ms: number, locale: string): string {
  const seconds = Math.max(1, Math.round(ms / 1_000));
  const [unit, count] =
    seconds < 60
      ? ['second', seconds]
      : seconds < 5_400
        ? ['minute', Math.round(seconds / 60)]
        : ['hour', Math.round(seconds / 3_600)];
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(Number(count));
}

function written(text: Exclude<Text, null>, params: TextParams, locale: string): string {
  if (typeof text === 'string') {
    return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const param = params[name];
      return param === undefined ? whole : formatted(param, locale);
    });
  }
  const count = Number(params[text.count]);
  return written(text[new Intl.PluralRules(locale).select(count)] ?? text.other, params, locale);
}

/** Puts the package's sentences and the bot developer's together. */
export function createPhrasebook({
  texts = {},
  leaveWords = leaveWordsOf(),
  language: fallback = 'en',
}: PhrasebookOptions = {}): Phrasebook {
  const languageFor = ({ locale }: Listener): Language => languageOf(locale) ?? fallback;
  const leaveWord = (listener: Listener): string => leaveWords[languageFor(listener)][0] ?? '';

  return {
    leaveWord,
    say(key, params, listener) {
      if (!isKey(key)) return undefined;
      const language = languageFor(listener);
      const sources = [listener.texts, texts[language], texts.all, TRANSLATIONS[language]];
      const text = sources.map((source) => textIn(source, key)).find((one) => one !== undefined);
      if (text === null || text === undefined) return undefined;
      // Numbers and dates as the user's region writes them.
      const isTheirs = listener.locale !== undefined && languageOf(listener.locale) === language;
      const locale = isTheirs && isLocale(listener.locale) ? listener.locale : language;
      return written(text, { leave: leaveWord(listener), ...params }, locale);
    },
  };
}

const isLocale = (locale: string): boolean => {
  try {
    return Intl.getCanonicalLocales(locale).length === 1;
  } catch {
    return false;
  }
};
