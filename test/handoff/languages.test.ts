import { expect } from 'chai';
import { languageOf } from '../../src/handoff';

describe("8x8's language of a locale", () => {
  for (const [locale, language] of [
    ['en-US', 'en'],
    ['de-AT', 'de'],
    ['pt-BR', 'pt'],
    ['nb-NO', 'no'],
    ['nn', 'no'],
    ['zh-CN', 'zh-CN'],
    ['zh', 'zh-CN'],
    ['zh-Hant-HK', 'zh-TW'],
    ['zh_TW', 'zh-TW'],
    ['FR-ca', 'fr'],
    ['fi-FI', undefined],
    ['', undefined],
    [undefined, undefined],
  ] as const) {
    it(`of ${locale} is ${language}`, () => expect(languageOf(locale)).to.equal(language));
  }
});
