import type { Activity, Attachment } from 'botbuilder';
import { cardWords } from './cards/card-words';
import { cardsOf, isAdaptiveCard, withoutButtons } from './cards-of';
import { choiceOf } from './choice-of';
import { fieldsOf, listOf, textIn } from './fields';
import { isFile } from './files-of';
import { plainText } from './plain-text';

const isCopyOfText = ({ contentType, contentUrl }: Attachment): boolean => contentType === 'text/html' && !contentUrl;

/** A place that a channel sends beside the text. */
function placeWords(entity: unknown): string | undefined {
  const fields = fieldsOf(entity);
  const type = String(fields.type).toLowerCase();
  if (type !== 'place' && type !== 'geocoordinates') return undefined;
  const { latitude, longitude } = type === 'place' ? fieldsOf(fields.geo) : fields;
  const at = typeof latitude === 'number' && typeof longitude === 'number' ? `${latitude}, ${longitude}` : undefined;
  const words = [textIn(fields.name), textIn(fields.address), at].filter((part) => part !== undefined).join(', ');
  return words === '' ? undefined : `[Location: ${words}]`;
}

/** A file, or what is no card that words could tell, by its name. */
export const named = ({ name, contentType }: { readonly name?: string; readonly contentType?: string }): string =>
  `[${[name, contentType].filter((part) => part).join(', ')}]`;

/** What an activity says beside its files and Adaptive Cards. Empty where it says nothing. */
export function wordsOf(activity: Partial<Activity>, shown?: Partial<Activity>): string {
  const cards = (activity.attachments ?? [])
    .filter((one) => !isFile(one) && !isCopyOfText(one) && !isAdaptiveCard(one))
    .map(
      (one) => cardWords({ contentType: String(one.contentType), content: withoutButtons(one.content) }) || named(one),
    );
  const places = (activity.entities ?? []).map(placeWords).filter((words) => words !== undefined);
  // Suggested actions that lead somewhere are no quick replies.
  const suggested = cardWords({
    contentType: '',
    content: withoutButtons({ buttons: listOf(activity.suggestedActions?.actions) }),
  });
  return [choiceOf(activity, shown) ?? plainText(activity), ...cards, suggested, ...places]
    .filter((part) => part !== '')
    .join('\n');
}

/** The same with the names of its files, for where the files themselves cannot go. */
export function wordsWithFiles(activity: Partial<Activity>, shown?: Partial<Activity>): string {
  const files = (activity.attachments ?? []).filter(isFile).map(named);
  return [wordsOf(activity, shown), ...files].filter((part) => part.trim() !== '').join('\n');
}

/** The cards and buttons of an activity in words, for where they cannot be shown as such. */
export const cardsInWords = (activity: Partial<Activity>): string =>
  cardsOf(activity).map(cardWords).filter(Boolean).join('\n');
