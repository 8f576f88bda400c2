/** Something that Slack writes between angle brackets: a mention, a channel, a link; with the words it is shown with. */
const REFERENCE = /<([^<>|]{1,3000})(?:\|([^<>]{0,1000}))?>/g;

const ESCAPED: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' };

function referenceText(target: string, words: string | undefined): string {
  const sign = target.charAt(0);
  const rest = target.slice(1);
  if (sign === '@' || sign === '#') return sign + (words || rest);
  // `!here`, `!subteam^S1|@ops`, `!date^…|what it is without a clock`
  if (sign === '!') return words || `@${rest.split('^', 1)[0]}`;
  const address = target.replace(/^(?:mailto|tel):/, '');
  return !words || words === address || words === target ? address : `${words} (${address})`;
}

/**
 * A text of Slack as it is read there: mentions, channels and links in words, and `&`, `<`, `>` as themselves. Marks for
 * bold and the like stay, as they do in Markdown.
 * https://docs.slack.dev/messaging/formatting-message-text
 */
export const slackText = (text: string): string =>
  text
    .replace(REFERENCE, (_, target: string, words?: string) => referenceText(target, words))
    .replace(/&(?:amp|lt|gt);/g, (escaped) => ESCAPED[escaped] ?? escaped);
