import type { Activity } from 'botbuilder';
import { listOf } from './fields';

const LISTS = [
  'attachments',
  'entities',
  'membersAdded',
  'membersRemoved',
  'reactionsAdded',
  'reactionsRemoved',
] as const;

const isObject = (one: unknown): one is object => typeof one === 'object' && one !== null;

/**
 * An activity whose text is a text and whose lists hold objects, as the SDK's types promise and nobody checks. What has
 * another form says nothing to a reader: it is left out, so that the rest can be told.
 */
export function wellFormed<T extends Partial<Activity>>(activity: T): T {
  const text: unknown = activity.text;
  const formed: T = { ...activity, text: typeof text === 'string' ? text : undefined };
  for (const key of LISTS) {
    if (activity[key] === undefined) continue;
    Object.assign(formed, { [key]: listOf(activity[key]).filter(isObject) });
  }
  return formed;
}
