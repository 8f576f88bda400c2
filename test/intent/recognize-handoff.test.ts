import { expect } from 'chai';
import { recognizeHandoff, UnknownCultureError } from '../../src/intent';

describe('recognizeHandoff', () => {
  it('returns what was said, where, what kind and how sure', () => {
    const [found] = recognizeHandoff('Hello, please let me TALK to a human!', 'en');
    expect(found).to.deep.equal({
      start: 21,
      end: 35,
      text: 'TALK to a human',
      typeName: 'handoff',
      resolution: { value: 'person', score: 0.95, kind: 'explicit', language: 'en' },
    });
  });

  it('tells a person from a department and from a softer wish', () => {
    const kind = (text: string) => recognizeHandoff(text, 'en')[0]?.resolution.kind;
    expect(kind('get me an operator')).to.equal('explicit');
    expect(kind('put me through to customer service')).to.equal('department');
    expect(kind('please call me back')).to.equal('soft');
  });

  it('puts the surest first', () => {
    const scores = recognizeHandoff('support. I want to speak to a human', 'en').map(
      ({ resolution }) => resolution.score,
    );
    expect(scores).to.deep.equal([...scores].sort((a, b) => b - a));
  });

  for (const [tag, language] of [
    ['en-GB', 'en'],
    ['EN_us', 'en'],
    ['pt-br', 'pt'],
    ['de-AT', 'de'],
    ['nb-NO', 'no'],
    ['nn', 'no'],
    ['zh', 'zh-cn'],
    ['zh-hans', 'zh-cn'],
    ['zh-Hans-HK', 'zh-cn'],
    ['zh-Hant-HK', 'zh-tw'],
    ['zh-tw', 'zh-tw'],
    ['zh-MO', 'zh-tw'],
  ] as const) {
    it(`understands ${tag} as ${language}`, () => {
      const text = {
        en: 'human please',
        pt: 'humano',
        de: 'Mitarbeiter',
        no: 'kundebehandler',
        'zh-cn': '人工',
        'zh-tw': '專員',
      };
      expect(recognizeHandoff(text[language], tag)[0]?.resolution.language).to.equal(language);
    });
  }

  it('throws for an unknown culture', () => {
    for (const tag of ['xx', '', 'eng', 'fi-FI', '__proto__', 'constructor']) {
      expect(() => recognizeHandoff('human', tag), tag)
        .to.throw(UnknownCultureError)
        .with.property('code', 'unknown-culture');
    }
  });

  it('uses the fallback for an unknown culture, if one is given', () => {
    expect(recognizeHandoff('human please', 'fi', { fallback: 'en' })).to.have.length(1);
  });

  it("adds a developer's phrases and vetoes to one culture only", () => {
    const options = { phrases: { en: ['press Zero'] }, vetoes: { en: ['agent provocateur'] } };
    expect(recognizeHandoff('how about you PRESS zero', 'en', options)[0]?.text).to.equal('PRESS zero');
    expect(recognizeHandoff('agent provocateur', 'en', options)).to.deep.equal([]);
    expect(recognizeHandoff('agent please', 'en', options)).to.have.length(1);
    expect(recognizeHandoff('press zero now', 'de', options)).to.deep.equal([]);
    expect(recognizeHandoff('how about you press zero', 'en', { phrases: { en: [] } })).to.deep.equal([]);
  });
});
