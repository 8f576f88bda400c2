import { expect } from 'chai';
import { createHandoffRecognizer, cultureNames, detectLanguage } from '../../src/intent';
import { phrases } from './phrases';

describe('createHandoffRecognizer', () => {
  const recognizer = createHandoffRecognizer();

  it('uses the locale it is given', () => {
    expect(recognizer.recognize('Mitarbeiter bitte', 'de-CH')).to.deep.equal({
      kind: 'explicit',
      score: 0.85,
      text: 'Mitarbeiter bitte',
      language: 'de',
    });
  });

  it('takes the language from the text without a locale, or with an unknown one', () => {
    expect(recognizer.recognize('quiero hablar con una persona')?.language).to.equal('es');
    expect(recognizer.recognize('хочу поговорить с человеком', 'xx-YY')?.language).to.equal('ru');
    expect(recognizer.recognize('I want to talk to a human', '')?.language).to.equal('en');
  });

  it('reads a text that is plainly of another language than the locale in both', () => {
    for (const [text, language] of [
      ['Ich möchte mit einem Menschen sprechen', 'de'],
      ['quiero hablar con una persona', 'es'],
      ['我想和真人聊天', 'zh-cn'],
      ['人間と話したい', 'ja'],
      ['хочу поговорить с человеком', 'ru'],
      ['أريد التحدث مع موظف', 'ar'],
    ] as const) {
      expect(recognizer.recognize(text, 'en-US')?.language, text).to.equal(language);
    }
    expect(recognizer.recognize('I want to talk to a human', 'de-DE')?.language).to.equal('en');
    expect(recognizer.recognize('我想和真人聊天', 'ja')).to.equal(undefined);
  });

  it('finds no more where the locale is wrong and nothing is asked for', () => {
    for (const culture of cultureNames) {
      for (const text of phrases[culture].unwanted) {
        for (const locale of ['en', 'de', 'zh-cn']) {
          const read = recognizer.recognize(text, locale)?.language ?? locale;
          expect(read, `${text} (${locale})`).to.equal(locale);
        }
      }
    }
  });

  it('finds nothing where there is nothing to find', () => {
    expect(recognizer.recognize('where is my order?', 'en')).to.equal(undefined);
    expect(recognizer.recognize('', 'en')).to.equal(undefined);
    expect(recognizer.recognize('👍')).to.equal(undefined);
  });

  it('does without a locale in every culture for most of its phrases', () => {
    for (const culture of cultureNames) {
      const { wanted } = phrases[culture];
      const seen = wanted.filter((phrase) => recognizer.recognize(phrase) !== undefined);
      expect(seen.length / wanted.length, culture).to.be.at.least(0.6);
    }
  });

  it('keeps what one developer added from another', () => {
    const own = createHandoffRecognizer({ phrases: { en: ['beam me up'] } });
    expect(own.recognize('beam me up', 'en')?.score).to.equal(1);
    expect(recognizer.recognize('beam me up', 'en')).to.equal(undefined);
  });
});

describe('detectLanguage', () => {
  for (const [text, language] of [
    ['사람과 이야기하고 싶어요', 'ko'],
    ['人間と話したい', 'ja'],
    ['อยากคุยกับเจ้าหน้าที่', 'th'],
    ['أريد التحدث مع موظف', 'ar'],
    ['我想和真人聊天', 'zh-cn'],
    ['我想跟專員講話', 'zh-tw'],
    ['Chcę rozmawiać z człowiekiem', 'pl'],
    ['Je voudrais parler avec un conseiller', 'fr'],
    ['Bir insanla konuşmak istiyorum', 'tr'],
    ['Tôi muốn nói chuyện với người thật', 'vi'],
    ['agent please', 'en'],
  ] as const) {
    it(`reads ${language} in "${text}"`, () => expect(detectLanguage(text)).to.equal(language));
  }

  it('says nothing where nothing tells', () => {
    for (const text of ['', '42', '🙂', 'qwrtz']) expect(detectLanguage(text)).to.equal(undefined);
  });

  it('takes phrases and vetoes of a developer under any tag of their culture', () => {
    const recognizer = createHandoffRecognizer({ phrases: { 'en-US': ['press zero'] } as object });
    expect(recognizer.recognize('just press zero', 'en-gb')).to.include({ kind: 'explicit' });
  });

  const mistakes = [
    [{ phrases: { xx: ['press zero'] } }, 'unknown-culture'],
    [{ vetoes: { english: ['agent 007'] } }, 'unknown-culture'],
    [{ fallback: 'xx' }, 'unknown-culture'],
    [{ phrases: { en: 'press zero' } }, 'invalid-phrases'],
    [{ vetoes: { en: ['ok', ' '] } }, 'invalid-phrases'],
    [{ vetoes: { en: [7] } }, 'invalid-phrases'],
  ] as const;
  for (const [options, code] of mistakes) {
    it(`refuses ${JSON.stringify(options)} when it is made: ${code}`, () => {
      expect(() => createHandoffRecognizer(options as object))
        .to.throw()
        .with.property('code', code);
    });
  }
});
