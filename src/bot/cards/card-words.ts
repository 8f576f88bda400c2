import { z } from 'zod/v4';
import type { Card, Json } from '../../handoff';
import { cut, isObject, type JsonObject } from './limits';
import { QUICK_REPLIES, quickReplies } from './quick-replies';
import { isWebUrl } from './web-url';

const MOST_LINES = 200;
const MOST_CHARACTERS = 4_000;
const MOST_STEPS = 5_000;

const words = z
  .string()
  .transform((value) => value.trim())
  .optional()
  .catch(undefined);

/** The parts of any card that hold words: Adaptive, and the Bot Framework's own (hero, receipt, media, sign-in, …). */
const part = z.object({
  type: words,
  title: words,
  text: words,
  label: words,
  name: words,
  description: words,
  subtitle: words,
  altText: words,
  address: words,
  url: words,
  placeholder: words,
  quantity: words,
  price: words,
  key: words,
  value: words,
});

/** The buttons of the Bot Framework's own cards that lead somewhere. */
const LINKS: ReadonlySet<string> = new Set(['openUrl', 'signin']);
/** The others, which say something for the user or act in his channel. */
const BUTTONS: ReadonlySet<string> = new Set(['imBack', 'postBack', 'messageBack', 'invoke', 'call', 'downloadFile']);

/** What a receipt ends with. */
const TOTALS = ['tax', 'vat', 'total'];

/** Keys whose values are read by those who hold them, or are not for people. */
const NOT_WALKED: ReadonlySet<string> = new Set([
  'data',
  'fallback',
  'fallbackText',
  'refresh',
  'authentication',
  'metadata',
]);

const isText = (value: Json | undefined): value is string => typeof value === 'string' && value.trim() !== '';

/** The runs of a text that is marked up: it is one. */
const inlinesOf = ({ type, inlines }: JsonObject): readonly Json[] | undefined =>
  type === 'RichTextBlock' && Array.isArray(inlines) ? inlines : undefined;

/** What one part of a card says by itself. */
function lineOf(node: JsonObject): string | undefined {
  const runs = inlinesOf(node)?.map((run) => (isObject(run) ? run.text : run));
  if (runs)
    return (
      runs
        .filter((run) => typeof run === 'string')
        .join('')
        .trim() || undefined
    );
  const said = part.parse(node);
  const { type = '' } = said;
  const name = said.title ?? said.label ?? said.name;
  if (type.startsWith('Action.')) {
    if (name === undefined) return undefined;
    return type === 'Action.OpenUrl' && isWebUrl(said.url) ? `[${name}] ${said.url}` : `[${name}]`;
  }
  if (type.startsWith('Input.')) {
    const asked = said.label ?? said.title ?? said.placeholder;
    return asked === undefined ? undefined : `${asked}: …`;
  }
  if (LINKS.has(type)) return [`[${name ?? 'link'}]`, said.value].filter((one) => one !== undefined).join(' ');
  if (BUTTONS.has(type)) return name === undefined ? undefined : `[${name}]`;
  if (said.key !== undefined && said.value !== undefined) return `${said.key}: ${said.value}`;
  if (said.price !== undefined) return [said.quantity, name, said.subtitle, said.price].filter(Boolean).join(' ');
  const lines = [name, said.subtitle, said.text, said.description, said.address, said.altText];
  const told = [...new Set(lines.filter((line) => line !== undefined && line !== ''))];
  return told.length > 0 ? told.join('\n') : undefined;
}

/** Where the sound or the film of a media card is. */
const mediaIn = (media: Json | undefined): Json | undefined =>
  Array.isArray(media) ? media.map((one: Json) => (isObject(one) && isText(one.url) ? one.url : one)) : media;

/** The parts of a node in the order in which they are read. */
function partsOf(node: Json): (Json | undefined)[] {
  if (Array.isArray(node)) return [...node];
  if (!isObject(node)) return [];
  const inlines = inlinesOf(node);
  if (inlines) return inlines.map((run) => (isObject(run) ? run.selectAction : undefined));
  if (node.type === 'FactSet' && Array.isArray(node.facts)) {
    return node.facts.map((fact: Json) => (isObject(fact) ? [fact.title, fact.value].filter(isText).join(': ') : ''));
  }
  if (typeof node.type === 'string' && node.type.startsWith('Input.')) {
    const choices = Array.isArray(node.choices) ? node.choices : [];
    return choices.map((choice: Json) =>
      isObject(choice) && typeof choice.title === 'string' ? `- ${choice.title}` : '',
    );
  }
  const entries = Object.entries(node).filter(([key, value]) => typeof value === 'object' && !NOT_WALKED.has(key));
  const isLast = ([key]: [string, unknown]): boolean => key === 'actions' || key === 'buttons';
  const of = (some: typeof entries) => some.map(([key, value]) => (key === 'media' ? mediaIn(value) : value));
  const totals = TOTALS.filter((key) => isText(node[key])).map((key) => `${key}: ${node[key]}`);
  return [...of(entries.filter((entry) => !isLast(entry))), ...totals, ...of(entries.filter(isLast))];
}

/** The words of a card of any kind, line by line, as a person can read them; empty where it has none. */
export function cardWords({ contentType, content }: Card): string {
  const replies = contentType === QUICK_REPLIES ? quickReplies(content) : undefined;
  if (replies) return replies.map((title) => `[${title}]`).join(' ');
  const lines: string[] = [];
  const open: (Json | undefined)[] = [content];
  for (let step = 0; open.length > 0 && step < MOST_STEPS && lines.length < MOST_LINES; step += 1) {
    const node = open.pop();
    if (node === undefined || node === null) continue;
    if (typeof node === 'string') {
      if (node.trim() !== '') lines.push(node.trim());
      continue;
    }
    if (typeof node !== 'object') continue;
    const line = isObject(node) ? lineOf(node) : undefined;
    if (line !== undefined && line !== lines.at(-1)) lines.push(line);
    open.push(...partsOf(node).slice(0, MOST_LINES).reverse());
  }
  const instead = isObject(content) ? (words.parse(content.fallbackText) ?? words.parse(content.speak)) : undefined;
  return lines.length > 0 ? cut(lines.join('\n'), MOST_CHARACTERS) : (instead ?? '');
}
