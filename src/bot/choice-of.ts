import type { Activity } from 'botbuilder';
import { cardAnswer, chosenTitles, MARK } from './cards/card-answer';
import { adaptiveCardIn, buttonsOf } from './cards-of';
import { asWords, fieldsOf, listOf, textIn } from './fields';

/** Cards are nested; what is deeper than this is not looked into. */
const DEPTH = 20;

/** All elements of an Adaptive Card, in order. */
function elementsOf(card: unknown, depth = 0): Readonly<Record<string, unknown>>[] {
  if (typeof card !== 'object' || card === null || depth > DEPTH) return [];
  const inner = Object.values(card).flatMap((value) => elementsOf(value, depth + 1));
  return Array.isArray(card) ? inner : [fieldsOf(card), ...inner];
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** An action that was used. `isOnly`: no other is called so. */
interface Pressed {
  readonly title: string | undefined;
  readonly isOnly: boolean;
}

/** The action that was used: the one of which the most came back. */
function pressed(
  elements: readonly Readonly<Record<string, unknown>>[],
  data: Readonly<Record<string, unknown>>,
  verb: unknown,
): Pressed {
  const actions = elements.filter(({ type }) => type === 'Action.Submit' || type === 'Action.Execute');
  if (actions.length === 1) return { title: textIn(actions[0]?.title), isOnly: true };
  const scored = actions
    .filter((action) => verb === undefined || action.verb === verb)
    .map((action) => {
      const own = Object.entries(fieldsOf(action.data));
      return { title: textIn(action.title), own, fits: own.every(([key, value]) => same(data[key], value)) };
    })
    .filter(({ fits, own }) => fits && (own.length > 0 || verb !== undefined));
  const title = scored.sort((a, b) => b.own.length - a.own.length)[0]?.title;
  return { title, isOnly: actions.filter((action) => textIn(action.title) === title).length === 1 };
}

/** What was put into an input, in the words the card has for it. */
function entered(input: Readonly<Record<string, unknown>> | undefined, key: string, value: unknown): string {
  if (!input) return `${key}: ${asWords(value)}`;
  const titles = new Map(
    listOf(input.choices).map((choice) => {
      const { title, value: chosen } = fieldsOf(choice);
      return [asWords(chosen), asWords(title)] as const;
    }),
  );
  const label = textIn(input.label) ?? textIn(input.title) ?? textIn(input.placeholder) ?? key;
  return `${label}: ${chosenTitles(asWords(value), titles)}`;
}

/** What says nothing to a person. */
const NOT_SAID: ReadonlySet<string> = new Set(['msteams', MARK]);

function submitted(data: Readonly<Record<string, unknown>>, verb: unknown, shown: Partial<Activity>): string {
  // A card of an agent says by itself what its answer means, however long ago it was shown.
  const answer = cardAnswer(data);
  if (answer !== undefined) return answer;
  const elements = (shown.attachments ?? []).map(adaptiveCardIn).flatMap((card) => elementsOf(card));
  const { title, isOnly } = pressed(elements, data, verb);
  const inputs = new Map(
    elements.filter(({ type }) => String(type).startsWith('Input.')).map((input) => [String(input.id), input]),
  );
  // What the card itself put in says nothing once the action is named, and is all that tells it from others of its name.
  const isNamed = title !== undefined && isOnly;
  const lines = Object.entries(data)
    .filter(([key, value]) => (!isNamed || inputs.has(key)) && asWords(value) !== '' && !NOT_SAID.has(key))
    .map(([key, value]) => entered(inputs.get(key), key, value));
  return [title ?? textIn(verb), ...lines].filter((line) => line !== undefined).join('\n');
}

/** Whether a choice can have been made from what was shown: a button with this value, a card with these inputs. */
export function isChoiceFrom({ type, value, text }: Partial<Activity>, shown: Partial<Activity>): boolean {
  const { action } = fieldsOf(value);
  const back = type === 'invoke' ? fieldsOf(action).data : (value ?? text);
  if (buttonsOf(shown).some((button) => same(button.value, back))) return true;
  const elements = (shown.attachments ?? []).map(adaptiveCardIn).flatMap((card) => elementsOf(card));
  const known = new Set(
    elements.flatMap((element) =>
      String(element.type).startsWith('Input.') ? [String(element.id)] : Object.keys(fieldsOf(element.data)),
    ),
  );
  const verb = fieldsOf(action).verb;
  if (verb !== undefined && elements.some((element) => element.verb === verb)) return true;
  const keys = Object.keys(fieldsOf(back));
  return keys.length > 0 && keys.every((key) => known.has(key) || key === 'msteams');
}

/**
 * What a user chose by a button or a card, in words: the choice's own title where it is known what was shown, else what
 * came back, a line for each value. Undefined where he chose nothing.
 */
export function choiceOf(activity: Partial<Activity>, shown: Partial<Activity> = {}): string | undefined {
  const { type, name, value, text, channelData } = activity;
  if (type === 'invoke') {
    if (name !== 'adaptiveCard/action') return undefined;
    const { action, trigger } = fieldsOf(value);
    // A card that asks for itself anew does so without the user.
    if (trigger === 'automatic') return undefined;
    const { data, verb } = fieldsOf(action);
    return textIn(submitted(fieldsOf(data), verb, shown));
  }
  const { postBack, messageBack } = fieldsOf(channelData);
  const displayed = textIn(fieldsOf(messageBack).displayText);
  if (displayed !== undefined) return displayed;
  const isHidden = postBack !== undefined || text === undefined || text.trim() === '';
  if (!isHidden) return undefined;
  const back = value ?? text;
  if (back === undefined || back === null) return undefined;
  const button = buttonsOf(shown).find((one) => same(one.value, back));
  if (button) return button.title;
  if (typeof back === 'object') {
    return Array.isArray(back) ? JSON.stringify(back) : textIn(submitted(fieldsOf(back), undefined, shown));
  }
  return textIn(asWords(back));
}
