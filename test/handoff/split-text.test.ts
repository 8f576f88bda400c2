import { expect } from 'chai';
import * as fc from 'fast-check';
import { splitText } from '../../src/handoff/split-text';

const graphemes = (text: string): string[] =>
  [...new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(text)].map(({ segment }) => segment);

describe('a long text in parts', () => {
  it('is one part where it is not too long', () => {
    expect(splitText('', 5)).to.deep.equal(['']);
    expect(splitText('12345', 5)).to.deep.equal(['12345']);
  });

  it('ends its parts behind a space where one is near', () => {
    expect(splitText('one two three four five', 10)).to.deep.equal(['one two ', 'three four', ' five']);
    expect(splitText('abcdefghijklm', 5)).to.deep.equal(['abcde', 'fghij', 'klm']);
  });

  for (const [what, grapheme] of [
    ['a family', '👩‍👩‍👧'],
    ['a flag', '🇩🇪'],
    ['a combining mark', 'e\u0301'],
    ['a space with a mark', ' \u0301'],
    ['Hangul', '\u1112\u1161\u11ab'],
    ['a line end', '\r\n'],
    ['Hebrew points', 'ש\u05c1'],
  ] as const) {
    it(`never cuts ${what}`, () => {
      const text = grapheme.repeat(40);
      for (const most of [11, 12, 13, 14]) {
        const parts = splitText(text, most);
        expect(parts.join('')).to.equal(text);
        expect(parts.every((part) => part.length <= most)).to.equal(true);
        expect(parts.flatMap(graphemes)).to.deep.equal(graphemes(text));
      }
    });
  }

  it('never cuts a link that fits into a part', () => {
    const link = 'https://bot.example/file?name=%E8%A6%8B%E7%A9%8D';
    for (const most of [link.length, link.length + 1, 60, 100]) {
      for (let before = 0; before < 200; before += 1) {
        const text = `${'x '.repeat(before / 2)}${before % 2 ? 'y ' : ''}${link} and more words behind it`;
        const parts = splitText(text, most);
        expect(parts.join('')).to.equal(text);
        expect(parts.some((part) => part.includes(link))).to.equal(true);
        expect(parts.every((part) => part.length <= most)).to.equal(true);
      }
    }
    expect(splitText(`see ${link}`, 10).join('')).to.equal(`see ${link}`);
  });

  it('cuts a single character that is longer than a part, between code points', () => {
    const text = `a${'\u0301'.repeat(30)}${'\u{1e8d0}'.repeat(30)}`;
    const parts = splitText(text, 7);
    expect(parts.join('')).to.equal(text);
    expect(parts.every((part) => part.length <= 7 && encodeURIComponent(part) !== '')).to.equal(true);
  });

  it('is the text again, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.integer({ min: 20, max: 60 }), (text, most) => {
        const parts = splitText(text, most);
        expect(parts.join('')).to.equal(text);
        expect(parts.every((part) => part.length <= most)).to.equal(true);
        expect(parts.slice(0, -1).every((part) => part.length > 0)).to.equal(true);
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.integer({ min: 1, max: 9 }), (text, most) => {
        expect(splitText(text, most).join('')).to.equal(text);
      }),
    );
  });

  it('is never cut into parts of nothing', () => {
    for (const most of [0, -1, Number.NaN]) expect(() => splitText('text', most)).to.throw(RangeError);
  });

  it('is quick for a very long one', () => {
    const text = '👩‍👩‍👧 a'.repeat(100_000);
    expect(splitText(text, 4_000).join('')).to.equal(text);
  });
});
