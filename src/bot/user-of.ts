import type { Activity } from 'botbuilder';
import { type HandoffUser, languageOf } from '../handoff';
import { cut } from './cards/limits';

const FIELDS = ['name', 'userId', 'email', 'phone', 'company', 'caseId'] as const;

/** 8x8 refuses a chat whose user has an address that is none: the plain form of RFC 5321, in ASCII. */
const EMAIL = /^(?![.])(?!.*[.][.@])[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[a-z\d-]{1,63}([.][a-z\d-]{1,63}){1,8}$/i;

const MOST_CHARACTERS = 256;

/** Those that are read by people. A part of an id or an address is another one. */
const CUT: ReadonlySet<string> = new Set(['name', 'company']);
/** Those that may be numbers where they come from. */
const NUMBERS: ReadonlySet<string> = new Set(['userId', 'phone', 'caseId']);
/** Half of a character. */
const HALF = /\p{Cs}/gu;

function filled(field: string, value: unknown): string | undefined {
  const isNumber = NUMBERS.has(field) && Number.isFinite(value);
  const text = typeof value === 'string' || isNumber ? String(value).trim().replace(HALF, '\ufffd') : '';
  if (text === '') return undefined;
  if (text.length <= MOST_CHARACTERS) return text;
  return CUT.has(field) ? cut(text, MOST_CHARACTERS) : undefined;
}

/**
 * The fields of a user in something that may be anything: a handoff's context, an account with more than its type
 * says, what bot code gave. What 8x8 would refuse the whole chat for (an e-mail address that is none, a language it
 * does not have) is left out.
 */
export function userFields(source: unknown): HandoffUser {
  if (typeof source !== 'object' || source === null) return {};
  const { email, ...others } = Object.fromEntries(
    FIELDS.map((field) => [field, filled(field, Reflect.get(source, field))] as const).filter(([, value]) => value),
  );
  const language = languageOf(filled('language', Reflect.get(source, 'language')));
  return {
    ...others,
    ...(email && EMAIL.test(email) ? { email } : {}),
    ...(language ? { language } : {}),
  };
}

/**
 * What the contact center is told of the user: the activity's `from` and locale, over it what the handoff's context
 * names (`email`, `phone`, …), over all what bot code gave.
 */
export function userOf(
  activity: Pick<Activity, 'from'> & { readonly locale?: string },
  context: unknown,
  given: HandoffUser = {},
): HandoffUser {
  const { from, locale } = activity;
  return {
    ...userFields({
      ...from,
      userId: from?.aadObjectId ?? from?.id,
      company: undefined,
      caseId: undefined,
      language: locale,
    }),
    ...userFields(context),
    ...userFields(given),
  };
}
