import { expect } from 'chai';
import { createPhrasebook, ENGLISH, LANGUAGES, type Language, type Text, type TextKey } from '../../src/handoff';
import { TRANSLATIONS } from '../../src/handoff/translations';

const KEYS = Object.keys(ENGLISH) as TextKey[];
const COUNTS = [0, 1, 2, 3, 5, 11, 21, 22, 25, 100, 101];

const forms = (text: Text): string[] =>
  text === null
    ? []
    : typeof text === 'string'
      ? [text]
      : Object.entries(text).flatMap(([form, one]) => (form === 'count' ? [] : [one]));
const parametersOf = (text: string): Set<string> =>
  new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? ''));

/** Parameters that a sentence must name; a plural form may name its count in words. */
const needed = (text: Text): string[] => {
  const all = forms(text).map((form) => parametersOf(form));
  return [...new Set(all.flatMap((names) => [...names]))].filter((name) => all.every((names) => names.has(name)));
};

describe('the sentences in every language', () => {
  for (const language of LANGUAGES) {
    describe(language, () => {
      const texts = TRANSLATIONS[language];

      it('are all there, and no others', () => {
        expect(Object.keys(texts)).to.have.members(KEYS);
      });

      it('are silent where English is, and only there', () => {
        for (const key of KEYS) expect(texts[key] === null, key).to.equal(ENGLISH[key] === null);
      });

      it('name the same things as in English', () => {
        for (const key of KEYS) {
          const allowed = new Set(forms(ENGLISH[key]).flatMap((form) => [...parametersOf(form)]));
          for (const form of forms(texts[key])) {
            const names = parametersOf(form);
            for (const name of names) expect(allowed, `${key}: {${name}}`).to.include(name);
            for (const name of needed(ENGLISH[key])) expect(names, `${key}: ${form}`).to.include(name);
          }
        }
      });

      it('have every plural form of the language', () => {
        const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
        const used = new Set(COUNTS.map((count) => new Intl.PluralRules(language).select(count)));
        for (const key of KEYS) {
          const text = texts[key];
          if (text === null || typeof text === 'string') continue;
          for (const form of Object.keys(text)) {
            if (form !== 'count') expect(categories, `${key}.${form}`).to.include(form);
          }
          // `other` stands for forms that sound the same.
          if (language === 'ru' || language === 'pl' || language === 'hr' || language === 'ar') {
            for (const form of used) expect(text, key).to.have.property(form);
          }
        }
      });

      it('are said whole, with nothing left to fill in', () => {
        const { say } = createPhrasebook();
        const params = {
          agent: 'Alice',
          file: 'a.pdf',
          waiting: 3,
          time: { durationMs: 240_000 },
          opens: { at: Date.UTC(2026, 0, 5, 8), timeZone: 'Europe/Berlin' },
        };
        for (const key of KEYS) {
          const said = say(key, params, { locale: language });
          if (said !== undefined) expect(said, key).to.not.match(/[{}]/);
        }
      });
    });
  }

  it('differ from English', () => {
    const others = LANGUAGES.filter((language): language is Exclude<Language, 'en'> => language !== 'en');
    for (const language of others) {
      const same = KEYS.filter(
        (key) => typeof ENGLISH[key] === 'string' && TRANSLATIONS[language][key] === ENGLISH[key],
      );
      expect(same, language).to.satisfy((keys: string[]) => keys.every((key) => key === 'confirm.no'));
    }
  });
});
