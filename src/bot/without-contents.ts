import type { Activity, Attachment } from 'botbuilder';
import { fieldsOf } from './fields';

/** Smaller contents stay where they are, characters. */
const SMALL = 8_192;

const isLarge = (one: Attachment): boolean => {
  const { contentUrl } = fieldsOf(one);
  return typeof contentUrl === 'string' && contentUrl.length > SMALL && /^data:/i.test(contentUrl);
};

/** What a data URL says of its content. */
const startOf = (url: string): string => url.slice(0, Math.min(SMALL, url.indexOf(',') + 1));

/**
 * An activity without the contents of the files that lie in it: a transcript tells that there was a file, and pages of
 * it have to be small enough to be read.
 */
export function withoutContents(activity: Partial<Activity>): Partial<Activity> {
  const { attachments } = activity;
  if (!Array.isArray(attachments) || !attachments.some(isLarge)) return activity;
  return {
    ...activity,
    attachments: attachments.map((one) => (isLarge(one) ? { ...one, contentUrl: startOf(one.contentUrl ?? '') } : one)),
  };
}
