import { expect } from 'chai';
import * as fc from 'fast-check';
import { type RedactionOptions, redactPersonalData } from '../../../src/bot/redaction/redact';

const redacted = (text: string, options?: RedactionOptions): string | undefined =>
  redactPersonalData(options)({ author: 'user', text, cards: [], files: [], part: 'message' })?.text;

describe('the redaction of personal data', () => {
  for (const [text, expected] of [
    ['write to kim.o+x@mail.example.com, please', 'write to [email], please'],
    ['call +44 20 7946 0958 or me', 'call [phone] or me'],
    ['from 10.1.2.3 and 2001:db8::1', 'from [ip] and [ip]'],
    ['it is 4111 1111 1111 1111.', 'it is [card].'],
    ['it is 4111-1111-1111-1111, 12/29', 'it is [card], 12/29'],
    ['378282246310005', '[card]'],
    ['order 1042 card 5555555555554444', 'order 1042 card [card]'],
    ['1042 4111 1111 1111 1111 123', '1042 [card] 123'],
    ['a@b.example and c@d.example', '[email] and [email]'],
    ['Where is order 1042?', 'Where is order 1042?'],
    ['order 10428877, case 5551234, Bestellung 2024-003412', 'order 10428877, case 5551234, Bestellung 2024-003412'],
    ['€ 1,234,567.89 on 2026-11-22 at 21:20', '€ 1,234,567.89 on 2026-11-22 at 21:20'],
    ['parcel 00340434161094042557', 'parcel 00340434161094042557'],
    ['+7 495 123-45-67', '[phone]'],
    ['8 (495) 123-45-67', '[phone]'],
    ['+61 2 1234 5678, +385 1 2345 678', '[phone], [phone]'],
    ['+81 3-1234-5678', '[phone]'],
    ['+49.30.1234567 or +44 (0)20 7946 0042', '[phone] or [phone]'],
    ['01 23 45 67 89, 030/1234567, 0170 1234567', '[phone], [phone], [phone]'],
    ['5500.0000.0000.0004 and 4111  1111  1111  1111', '[card] and [card]'],
    ['٤١١١١١١١١١١١١١١١ ４１１１ １１１１ １１１１ １１１１', '[card] [card]'],
    ["o'neil+x@example.co.uk, jörg@müller.de, 用户@例子.公司", '[email], [email], [email]'],
    ['::ffff:10.0.0.1', '[ip]'],
    ['8 926 123-45-67, 8-926-123-45-67, 0470/12.34.56', '[phone], [phone], [phone]'],
    ['ｋｉｍ＠ｅｘａｍｐｌｅ．ｃｏｍ', '[email]'],
    ['1 234 567,89 €, 12 345 678 Kč', '1 234 567,89 €, 12 345 678 Kč'],
    ['CZK 1 234 567, 1 000 000 000 VND, 12 345 678円', 'CZK 1 234 567, 1 000 000 000 VND, 12 345 678円'],
    ['call 612345678 €50 or try 612 345 678', 'call [phone] €50 or try [phone]'],
    ['17 05 2024, 2024 05 17, +49 30 12 10 2024', '17 05 2024, 2024 05 17, [phone]'],
    ['Question :: answer, std::string', 'Question :: answer, std::string'],
    ['', ''],
  ] as const) {
    it(`makes ${JSON.stringify(expected)} of ${JSON.stringify(text)}`, () => expect(redacted(text)).to.equal(expected));
  }

  it('leaves a number whose check digit is wrong to the others', () => {
    expect(redacted('4111 1111 1111 1112', { kinds: ['card'] })).to.equal('4111 1111 1111 1112');
    expect(redacted('0000 0000 0000 0000', { kinds: ['card'] })).to.equal('0000 0000 0000 0000');
  });

  it('lets through what it is told to', () => {
    const keep = (found: string) => /^7\d{9}$/.test(found);
    expect(redacted('order 7123456789, phone 5552345678', { keep })).to.equal('order 7123456789, phone [phone]');
  });

  it('takes the kinds, the authors and the words that are asked for', () => {
    const text = 'a@b.example 10.1.2.3';
    expect(redacted(text, { kinds: ['ip'], replacement: (kind) => `<${kind}>` })).to.equal('a@b.example <ip>');
    expect(redacted(text, { authors: ['bot'] })).to.equal(text);
  });

  it('finds what is looked for wherever it stands in a long text', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 3_000 }),
        fc.constantFrom('kim.smith@mail.example.com', '4111 1111 1111 1111'),
        (at, data) => {
          const text = `${'word '.repeat(800).slice(0, at)} ${data} ${'more '.repeat(300)}`;
          expect(redacted(text, { kinds: ['card', 'email'] })).not.to.include(data);
          expect(redacted(text, { kinds: ['card', 'email'] })?.length).to.be.greaterThan(at + 1_500);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('reaches into cards and the names of files, and leaves the rest of them as it is', () => {
    const content = { type: 'AdaptiveCard', body: [{ type: 'TextBlock', text: 'a@b.example', size: 7, x: null }] };
    const card = { contentType: 'application/vnd.microsoft.card.adaptive', content };
    const file = { name: 'a@b.example.png', from: { type: 'url', url: 'https://files.example/1' } } as const;
    const entry = redactPersonalData()({ author: 'bot', text: '', cards: [card], files: [file], part: 'history' });
    expect(entry?.cards).to.deep.equal([
      { ...card, content: { type: 'AdaptiveCard', body: [{ type: 'TextBlock', text: '[email]', size: 7, x: null }] } },
    ]);
    expect(entry?.files[0]?.name).not.to.include('@');
    expect(entry?.files[0]?.from).to.deep.equal(file.from);
  });

  it('changes nothing where there is nothing to find', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'ß', '👩‍👧', ' ', '\n', '\u0301') }), (text) => {
        expect(redacted(text)).to.equal(text);
      }),
      { numRuns: 30 },
    );
  });

  for (const piece of [
    '1',
    '1 ',
    '1.',
    'a.',
    '-(',
    '12-',
    '@',
    'a@',
    ':',
    '+',
    '4111 ',
    '+1',
    '(12)',
    '00 ',
    'a.b',
    'é',
    '::',
    '1:',
    '1.1',
  ]) {
    it(`ends for ${JSON.stringify(piece)} a thousand times and more`, function () {
      this.timeout(60_000);
      expect(redacted(piece.repeat(10_000))).to.be.a('string');
    });
  }
});
