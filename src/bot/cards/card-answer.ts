import { z } from 'zod/v4';
import type { Json } from '../../handoff';
import { asWords } from '../fields';
import { cut, isObject, type JsonObject } from './limits';

/** Under this key of an action's data stands what the button says, and what the card asks for. */
export const MARK = 'handoffCard';

const MOST_FIELDS = 30;
const MOST_CHOICES = 50;
const LABEL = 200;
const VALUE = 1_000;

const label = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? cut(value.trim(), LABEL) : undefined;

/** The titles of a choice set's values. */
function choicesOf(choices: Json | undefined): JsonObject {
  if (!Array.isArray(choices)) return {};
  const titles = choices.slice(0, MOST_CHOICES).flatMap((choice: Json): [string, string][] => {
    const title = isObject(choice) ? label(choice.title) : undefined;
    return isObject(choice) && typeof choice.value === 'string' && title !== undefined ? [[choice.value, title]] : [];
  });
  return Object.fromEntries(titles);
}

/** What a card asks for, by the ids of its inputs: their labels, and the titles of their choices. */
export function fieldsOf(card: JsonObject): JsonObject {
  const fields: [string, Json][] = [];
  const open: (Json | undefined)[] = [card];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next !== 'object' || next === null) continue;
    open.push(...(Object.values(next).reverse() as Json[]).filter((part) => typeof part === 'object' && part !== null));
    if (!isObject(next) || typeof next.id !== 'string' || !String(next.type).startsWith('Input.')) continue;
    const name = label(next.label) ?? label(next.title) ?? label(next.placeholder);
    const choices = choicesOf(next.choices);
    fields.push([next.id, { ...(name === undefined ? {} : { label: name }), choices }]);
  }
  return Object.fromEntries(fields.slice(0, MOST_FIELDS));
}

/** How often each title stands on the buttons of a card that come back. */
export function titlesOf(card: JsonObject): ReadonlyMap<string, number> {
  const titles = new Map<string, number>();
  const open: (Json | undefined)[] = [card];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next !== 'object' || next === null) continue;
    open.push(...(Object.values(next) as Json[]).filter((part) => typeof part === 'object' && part !== null));
    const title = isObject(next) && isAnswer(next) ? label(next.title) : undefined;
    if (title !== undefined) titles.set(title, (titles.get(title) ?? 0) + 1);
  }
  return titles;
}

/** Whether an action comes back to the bot. */
export const isAnswer = ({ type }: JsonObject): boolean => type === 'Action.Submit' || type === 'Action.Execute';

/** What a card says of its answers. */
export interface CardWords {
  readonly fields: JsonObject;
  readonly titles: ReadonlyMap<string, number>;
}

/**
 * What is put into an action's data, to come back with the answer. Where no title tells which action it was, its own
 * data has to.
 */
export function actionMark(action: JsonObject, { fields, titles }: CardWords): JsonObject {
  const chosen = label(action.title) ?? '';
  return { [MARK]: { chosen, fields, ...(titles.get(chosen) === 1 ? {} : { byData: true }) } };
}

const text = z.string().transform((value) => cut(value, LABEL));
const mark = z.object({
  chosen: text.catch(''),
  byData: z.boolean().catch(false),
  fields: z
    .record(
      z.string(),
      z.object({ label: text.optional().catch(undefined), choices: z.record(z.string(), text).catch({}) }),
    )
    .catch({}),
});

/**
 * The answer to an agent's card in words: what the pressed button says, then a line for every field that was filled in.
 * Undefined where the value is no answer to such a card. It came from a user, who may have written it himself: it is
 * believed to be his words, and nothing else.
 */
export function cardAnswer(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, MARK)) return undefined;
  const parsed = mark.safeParse(Reflect.get(value, MARK));
  if (!parsed.success) return undefined;
  const { chosen, byData, fields } = parsed.data;
  const own = Object.entries(byData ? value : {})
    .filter(([key]) => key !== MARK && !Object.hasOwn(fields, key))
    .map(([key, given]) => [cut(key, LABEL), asWords(given).trim()] as const)
    .flatMap(([key, words]) => (words === '' ? [] : `${key}: ${cut(words, VALUE)}`))
    .slice(0, MOST_FIELDS);
  const lines = Object.entries(fields).flatMap(([id, field]) => {
    const given: unknown = Object.hasOwn(value, id) ? Reflect.get(value, id) : undefined;
    const words = ['string', 'number', 'boolean'].includes(typeof given) ? String(given).trim() : '';
    return words === '' ? [] : `${field.label ?? id}: ${chosenTitles(words, new Map(Object.entries(field.choices)))}`;
  });
  const answer = [chosen, ...own, ...lines].filter((line) => line !== '').join('\n');
  return answer === '' ? undefined : answer;
}

/** How many commas a value of a choice set may hold where several values were chosen. */
const MOST_COMMAS = 4;

/** What was chosen from a choice set, in its words: one value, or several with commas between them and within them. */
export function chosenTitles(given: string, titles: ReadonlyMap<string, string>): string {
  const whole = titles.get(given);
  if (whole !== undefined || titles.size === 0) return whole ?? given;
  const parts = given.split(',');
  const told: string[] = [];
  for (let at = 0; at < parts.length; ) {
    let end = Math.min(parts.length, at + MOST_COMMAS + 1);
    while (end > at + 1 && !titles.has(parts.slice(at, end).join(','))) end -= 1;
    const one = parts.slice(at, end).join(',');
    told.push(titles.get(one) ?? one);
    at = end;
  }
  return told.join(', ');
}
