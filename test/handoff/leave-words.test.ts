import { expect } from 'chai';
import { isLeaveWord, LEAVE_WORDS, leaveWordsOf } from '../../src/handoff';

describe('the leave words', () => {
  for (const text of ['leave', 'LEAVE', ' Leave. ', '"leave"', '/end', 'End  chat!']) {
    it(`know ${JSON.stringify(text)}`, () => expect(isLeaveWord(text, LEAVE_WORDS)).to.equal(true));
  }
  for (const text of ['please leave it at the door', 'leaves', 'stop', '', undefined, 'leave '.repeat(100)]) {
    it(`do not know ${JSON.stringify(text?.slice(0, 40))}`, () =>
      expect(isLeaveWord(text, LEAVE_WORDS)).to.equal(false));
  }

  for (const [text, locale] of [
    ['Beenden.', 'de-AT'],
    ['leave', 'de'],
    ['「終了」', 'ja-JP'],
    ['退出！', 'zh-Hant-TW'],
    ['إنهاء', 'ar-EG'],
    // As the sentences of the language show it, and as it is copied from them.
    ['«\u2068إنهاء\u2069»', 'ar-EG'],
    ['إنهاء\u200f', 'ar'],
    ['«\u202fquitter\u202f»', 'fr-FR'],
    ['« quitter »', 'fr-FR'],
    ['‘stoppen’', 'nl'],
    ['¡Salir!', 'es-MX'],
    ['esci…', 'it'],
  ] as const) {
    it(`know ${text} in ${locale}`, () => expect(isLeaveWord(text, LEAVE_WORDS, locale)).to.equal(true));
  }

  it('are not what has no word in it', () => {
    expect(isLeaveWord('...', leaveWordsOf(['']))).to.equal(false);
    expect(isLeaveWord('', leaveWordsOf(['!']))).to.equal(false);
  });

  it('of other languages are words like others where the language is known', () => {
    expect(isLeaveWord('salir', LEAVE_WORDS, 'de')).to.equal(false);
    expect(isLeaveWord('salir', LEAVE_WORDS)).to.equal(true);
  });

  it('are given for all languages at once, or for some', () => {
    expect(isLeaveWord('bye', leaveWordsOf(['bye']), 'de')).to.equal(true);
    expect(isLeaveWord('leave', leaveWordsOf(['bye']), 'de')).to.equal(false);
    const some = leaveWordsOf({ de: ['tschüss'] });
    expect(isLeaveWord('Tschüss', some, 'de')).to.equal(true);
    expect(isLeaveWord('beenden', some, 'de')).to.equal(false);
    expect(isLeaveWord('salir', some, 'es')).to.equal(true);
  });
});
