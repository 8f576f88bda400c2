import { expect } from 'chai';
import fc from 'fast-check';
import { createHandoffRecognizer, cultureNames, recognizeHandoff } from '../../src/intent';
import { phrases } from './phrases';

const culture = fc.constantFrom(...cultureNames);
const said = culture.chain((name) => fc.constantFrom(...phrases[name].wanted).map((phrase) => ({ name, phrase })));

describe('any text', () => {
  it('gives results that lie in it, do not overlap and quote it', () => {
    fc.assert(
      fc.property(said, fc.string({ unit: 'binary' }), fc.string(), ({ name, phrase }, before, after) => {
        const text = `${before}\n${phrase}\n${after}`;
        const results = recognizeHandoff(text, name);
        for (const result of results) {
          expect(result.text).to.equal(text.slice(result.start, result.end + 1));
          expect(result.text).to.not.equal('');
          expect(result.resolution.score).to.be.within(0, 1);
        }
        const inOrder = [...results].sort((a, b) => a.start - b.start);
        inOrder.forEach((result, i) => {
          expect(result.start).to.be.greaterThan(inOrder[i - 1]?.end ?? -1);
        });
      }),
      { numRuns: 300 },
    );
  });

  it('keeps its offsets where lower case is longer than upper case', () => {
    const [found] = recognizeHandoff('İİİ. agent please', 'en');
    expect(found).to.include({ start: 5, end: 16, text: 'agent please' });
  });

  it('never makes it throw', () => {
    const recognizer = createHandoffRecognizer();
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.option(fc.string(), { nil: undefined }),
        (text, locale) => {
          recognizer.recognize(text, locale);
          for (const name of cultureNames) recognizeHandoff(text, name);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('is read up to 1,000 characters, so that the work has a bound', () => {
    const wish = 'I want to talk to a human';
    expect(recognizeHandoff(`${'so '.repeat(300)}. ${wish}`, 'en')).to.have.length(1);
    expect(recognizeHandoff(`${'so '.repeat(3000)}. ${wish}`, 'en')).to.deep.equal([]);
    expect(recognizeHandoff(`${'human '.repeat(100_000)}`, 'en').length).to.be.below(1000);
  });

  it('survives emoji, drawn-out letters and mixed case', () => {
    for (const text of ['😡 AGENT pleeease 🙏', 'HuMaN!!!', 'i wanna taaaalk to a humaaan']) {
      expect(recognizeHandoff(text, 'en'), text).to.not.have.length(0);
    }
  });
});
