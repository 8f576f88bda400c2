import type { Activity } from 'botbuilder';
import { convert, type FormatCallback } from 'html-to-text';
import { slackText } from './slack-text';

/** Longer mark-up is cut before it is read, characters. */
const MOST = 100_000;

const EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u;

/** Teams shows emoji as pictures, and says what they are beside them. Other pictures say nothing that they are. */
const emoji: FormatCallback = ({ attribs }, _walk, builder) => {
  const alt: unknown = attribs?.alt;
  if (typeof alt === 'string' && EMOJI.test(alt)) builder.addInline(alt);
};

const converted = (html: string): string =>
  convert(html, {
    wordwrap: false,
    limits: { maxDepth: 100, ellipsis: '' },
    formatters: { emoji },
    selectors: [
      { selector: 'a', options: { hideLinkHrefIfSameAsText: true, linkBrackets: ['(', ')'] } },
      ...['img', 'emoji'].map((selector) => ({ selector, format: 'emoji' })),
      // Laid out by columns, a table would be as wide as it says it is.
      { selector: 'tr', format: 'block', options: { leadingLineBreaks: 1, trailingLineBreaks: 1 } },
      ...['td', 'th'].map((selector) => ({ selector, format: 'inlineSurround', options: { suffix: '  ' } })),
      ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({ selector, options: { uppercase: false } })),
    ],
  });

/** Where all that is said is deeper than is read, it is told with its tags taken out. */
function fromHtml(html: string): string {
  const start = html.slice(0, MOST);
  const text = converted(start);
  return text.trim() === '' ? start.replace(/<[^<>]{0,1000}>/g, '').trim() : text;
}

/** Takes the mentions of the bot out, as they stand in the text, and the tags of all others. */
function withoutMentions(text: string, { entities = [], recipient }: Partial<Activity>): string {
  let plain = text;
  for (const entity of entities) {
    if (entity?.type !== 'mention' || typeof entity.text !== 'string' || entity.text === '') continue;
    const isBot = recipient?.id !== undefined && entity.mentioned?.id === recipient.id;
    plain = plain.split(entity.text).join(isBot ? '' : entity.text.replace(/<\/?at\b[^>]{0,200}>/gi, ''));
  }
  return plain === text ? text : plain.trim();
}

/**
 * The text of an activity without a channel's mark-up and without mentions of the bot. Plain text and Markdown come
 * back as they are, byte for byte.
 */
export function plainText(activity: Partial<Activity>): string {
  const { text = '', textFormat, channelId, attachments = [] } = activity;
  if (text.trim() === '') {
    // Teams sends some messages as HTML alone.
    const html = attachments.find(({ contentType, contentUrl }) => contentType === 'text/html' && !contentUrl)?.content;
    return typeof html === 'string' ? withoutMentions(fromHtml(html), activity) : '';
  }
  const plain = withoutMentions(text, activity);
  if (channelId === 'slack') return slackText(plain);
  const format: string | undefined = textFormat;
  return format === 'xml' || format === 'html' ? fromHtml(plain) : plain;
}
