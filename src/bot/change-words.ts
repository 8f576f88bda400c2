import type { Activity } from 'botbuilder';
import { type AgentNotes, noteOf } from '../handoff';
import { cardsInWords, wordsWithFiles } from './words-of';

/** How much of a message is quoted, characters. */
const QUOTED = 80;

const REACTIONS: ReadonlyMap<string, string> = new Map([
  ['like', '👍'],
  ['heart', '❤️'],
  ['laugh', '😆'],
  ['surprised', '😮'],
  ['sad', '😢'],
  ['angry', '😠'],
]);

/** Teams names all others by their code points: `1f44d_thumbsup`, `1f469-200d-1f4bb_womantechnologist-tone1`. */
const CODES = /^(\d[\da-f]{3,4}(?:-[\da-f]{4,5}){0,8})_/i;

function reactionOf(type: string): string {
  const codes = CODES.exec(type.slice(0, 100))?.[1]?.split('-') ?? [];
  const emoji = codes.map((code) => String.fromCodePoint(Number.parseInt(code, 16))).join('');
  return REACTIONS.get(type) ?? (emoji || type);
}

function quoted(activity: Partial<Activity> | undefined): string | undefined {
  const words = activity && wordsWithFiles(activity).replace(/\s+/gu, ' ').trim();
  if (!words) return undefined;
  const characters = [...words.slice(0, QUOTED * 20)];
  return characters.length > QUOTED ? `${characters.slice(0, QUOTED).join('')}…` : words;
}

/** What a message update, a deletion or a reaction says, as a note; undefined for every other activity. */
export function changeWords(
  activity: Partial<Activity>,
  notes: AgentNotes,
  about?: Partial<Activity>,
): string | undefined {
  const text = quoted(about);
  switch (activity.type) {
    case 'messageUpdate': {
      const words = [wordsWithFiles(activity), cardsInWords(activity)].filter((part) => part !== '').join('\n');
      return words === '' ? undefined : noteOf(notes, 'message.changed', { text: words });
    }
    case 'messageDelete':
      return text === undefined ? noteOf(notes, 'message.deleted') : noteOf(notes, 'message.deleted.quoted', { text });
    case 'messageReaction': {
      const to = text === undefined ? '' : `: "${text}"`;
      const say = (key: 'reaction.added' | 'reaction.removed', reactions: Activity['reactionsAdded'] = []): string[] =>
        reactions.map(({ type }) => noteOf(notes, key, { reaction: reactionOf(String(type)), to }));
      const lines = [
        ...say('reaction.added', activity.reactionsAdded),
        ...say('reaction.removed', activity.reactionsRemoved),
      ];
      return lines.length === 0 ? undefined : lines.join('\n');
    }
    default:
      return undefined;
  }
}
