const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** How much of a part may be given up to end it behind a space. */
const SPACE_WITHIN = 0.25;

const LINK = /https?:\/\//i;

/** Where the word begins that the place `at` is in, not before `start`. */
function wordStart(text: string, start: number, at: number): number {
  let first = at;
  while (first > start && !/\s/.test(text[first - 1] ?? '')) first -= 1;
  return first;
}

/**
 * A text in parts of at most `most` UTF-16 units, which together are the text again. A part ends where a reader sees a
 * character end, behind a space where one is near, and not within a link, half of which leads nowhere; only a single
 * character or a link longer than `most` is cut.
 */
export function splitText(text: string, most: number): string[] {
  if (!(most >= 1)) throw new RangeError(`Expected parts of at least one character, got ${most}.`);
  if (text.length <= most) return [text];
  const segments = graphemes.segment(text);
  const isBoundary = (at: number): boolean => segments.containing(at)?.index === at;

  const endOf = (start: number): number => {
    const end = start + most;
    for (let at = end; at > end - most * SPACE_WITHIN; at -= 1) {
      if (/\s/.test(text[at - 1] ?? '') && isBoundary(at)) return at;
    }
    const word = wordStart(text, start, end);
    const fits = text.length - word <= most || /\s/.test(text.slice(word, word + most + 1));
    if (word > start && fits && LINK.test(text.slice(word, end)) && isBoundary(word)) return word;
    const whole = segments.containing(end)?.index ?? end;
    if (whole > start) return whole;
    const isLow = /[\udc00-\udfff]/.test(text[end] ?? '');
    return isLow && most > 1 ? end - 1 : end;
  };

  const parts: string[] = [];
  let start = 0;
  while (text.length - start > most) {
    const end = endOf(start);
    parts.push(text.slice(start, end));
    start = end;
  }
  parts.push(text.slice(start));
  return parts;
}
