import { LANGUAGES, type Language, languageOf } from './languages';

/** What ends a chat when a user writes nothing else, by language. The first is the one the texts name. */
export type LeaveWords = Readonly<Record<Language, readonly string[]>>;

/** The words where the bot developer names none. Those of English are understood in every language. */
export const LEAVE_WORDS: LeaveWords = {
  en: ['leave', '/leave', '/end', 'leave chat', 'end chat', 'exit chat', 'quit'],
  ru: ['выход', 'выйти', 'завершить', 'завершить чат', 'выйти из чата'],
  de: ['beenden', 'chat beenden', 'verlassen', 'chat verlassen'],
  ja: ['終了', 'チャット終了', 'チャットを終了', '退出'],
  es: ['salir', 'salir del chat', 'terminar', 'terminar chat', 'finalizar chat'],
  fr: ['quitter', 'quitter le chat', 'terminer', 'terminer le chat'],
  pt: ['sair', 'sair do chat', 'encerrar', 'encerrar chat', 'terminar'],
  it: ['esci', 'esci dalla chat', 'termina', 'termina chat', 'chiudi chat'],
  pl: ['zakończ', 'zakończ czat', 'wyjdź', 'wyjdź z czatu', 'koniec czatu'],
  hr: ['izlaz', 'izađi', 'završi', 'završi chat', 'napusti chat'],
  nl: ['stoppen', 'chat stoppen', 'verlaten', 'chat verlaten', 'chat beëindigen'],
  ar: ['إنهاء', 'خروج', 'إنهاء المحادثة', 'إنهاء الدردشة'],
  da: ['afslut', 'afslut chat', 'forlad', 'forlad chat'],
  ko: ['종료', '채팅 종료', '상담 종료', '나가기'],
  no: ['avslutt', 'avslutt chat', 'forlat', 'forlat chat'],
  sv: ['avsluta', 'avsluta chatten', 'lämna', 'lämna chatten'],
  vi: ['thoát', 'kết thúc', 'kết thúc trò chuyện', 'rời khỏi'],
  cy: ['gadael', 'gadael y sgwrs', 'gorffen', 'gorffen y sgwrs'],
  th: ['ออก', 'ออกจากแชท', 'จบการสนทนา', 'จบแชท'],
  'zh-CN': ['退出', '结束', '结束聊天', '结束对话', '退出聊天'],
  'zh-TW': ['退出', '結束', '結束聊天', '結束對話', '退出聊天'],
};

/** Longer texts are no such word; it is not looked for in them. */
const MOST_CHARACTERS = 40;

/** What stands around a word and is none of it: quotes of every kind, stops, and spaces. */
const BEFORE = /^[\s"'“”„‘’‚«»‹›「」『』¡]+/u;
const AFTER = /[\s"'“”„‘’«»‹›「」『』.!…。．！]+$/u;
/** What turns the direction of a text, and cannot be seen. */
const UNSEEN = /\p{Cf}/gu;

const plain = (text: string): string =>
  text.normalize('NFC').replace(UNSEEN, '').toLowerCase().replace(BEFORE, '').replace(AFTER, '').replace(/\s+/gu, ' ');

/** Whether two texts are the same word or words, whatever their case, quotes and final stop. */
export function isSameWord(text: string, word: string): boolean {
  const said = text.length > MOST_CHARACTERS ? '' : plain(text);
  return said !== '' && said === plain(word);
}

/**
 * Whether a text is a word that ends the chat, whatever its case, quotes and final stop. Without a locale the words of
 * every language count.
 */
export function isLeaveWord(text: unknown, words: LeaveWords, locale?: string): boolean {
  if (typeof text !== 'string' || text.length > MOST_CHARACTERS) return false;
  const language = languageOf(locale);
  const known = language ? [...words.en, ...words[language]] : LANGUAGES.flatMap((one) => words[one]);
  return known.some((word) => isSameWord(text, word));
}

/** The words in every language, with those that a bot developer gave for some, or for all, put in their place. */
export function leaveWordsOf(given: readonly string[] | Partial<LeaveWords> = {}): LeaveWords {
  if (!isList(given)) return { ...LEAVE_WORDS, ...given };
  return Object.fromEntries(LANGUAGES.map((language) => [language, given])) as Record<Language, readonly string[]>;
}

const isList = (given: readonly string[] | Partial<LeaveWords>): given is readonly string[] => Array.isArray(given);
