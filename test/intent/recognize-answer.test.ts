import { expect } from 'chai';
import { ENGLISH, LANGUAGES } from '../../src/handoff';
import { TRANSLATIONS } from '../../src/handoff/translations';
import { type CultureName, cultureNames, recognizeAnswer } from '../../src/intent';

const answers: Readonly<
  Record<CultureName, { yes: readonly string[]; no: readonly string[]; other: readonly string[] }>
> = {
  en: {
    yes: ['yes', 'Yes please!', 'sure thing', 'yeah', 'go ahead'],
    no: ['No.', 'no thanks', 'absolutely not', "don't bother", 'no, where is my order?'],
    other: ['not sure', 'where is my order', 'please show me my orders', 'no idea', 'I know nothing'],
  },
  ru: { yes: ['да, спасибо', 'Давайте'], no: ['нет', 'не надо'], other: ['не понимаю', 'где мой заказ'] },
  de: { yes: ['Ja, gerne', 'klar'], no: ['nein danke', 'lieber nicht'], other: ['bitte zeig mir den Preis'] },
  ja: { yes: ['はい、お願いします', 'はい'], no: ['いいえ、結構です', '結構です'], other: ['注文はどこですか'] },
  es: {
    yes: ['sí por favor', 'Claro que si'],
    no: ['no, gracias', 'mejor no'],
    other: ['no entiendo', 'si compro dos'],
  },
  fr: { yes: ['S’il vous plaît !', 'oui'], no: ['non merci', 'Pas maintenant'], other: ['où est ma commande'] },
  pt: { yes: ['sim', 'pode ser'], no: ['não, obrigado', 'nao'], other: ['não entendi'] },
  it: {
    yes: ['sì, grazie', 'Va bene', 'si'],
    no: ['no grazie', 'meglio di no'],
    other: ['forse', 'si può pagare dopo?'],
  },
  pl: { yes: ['tak', 'tak, poproszę'], no: ['nie, dziękuję', 'nie teraz'], other: ['nie rozumiem', 'no'] },
  hr: { yes: ['da', 'može'], no: ['ne hvala', 'ne treba'], other: ['ne razumijem'] },
  nl: { yes: ['ja graag', 'doe maar'], no: ['nee, dank je', 'liever niet'], other: ['ik begrijp het niet'] },
  ar: { yes: ['نعم من فضلك', 'أكيد'], no: ['لا شكرا', 'لا'], other: ['لا أفهم'] },
  da: { yes: ['ja tak', 'gerne'], no: ['nej tak', 'ikke nu'], other: ['hvor er min ordre'] },
  ko: { yes: ['네', '네, 부탁드려요'], no: ['아니요 괜찮아요', '됐어요'], other: ['주문이 어디에 있어요'] },
  no: { yes: ['ja takk', 'gjerne'], no: ['nei takk', 'ikke nå'], other: ['hvor er bestillingen min'] },
  sv: { yes: ['ja tack', 'gärna'], no: ['nej tack', 'inte nu'], other: ['var är min order'] },
  vi: { yes: ['vâng ạ', 'có'], no: ['không, cảm ơn', 'không cần'], other: ['không hiểu'] },
  cy: { yes: ['ie, os gwelwch yn dda', 'hoffwn'], no: ['dim diolch', 'na'], other: ['ble mae fy archeb'] },
  th: { yes: ['ใช่ค่ะ', 'ได้ครับ ขอบคุณครับ'], no: ['ไม่เป็นไรครับ', 'ไม่ค่ะ'], other: ['ไม่เข้าใจ'] },
  'zh-cn': { yes: ['好的，谢谢', '可以'], no: ['不用了，谢谢', '不要'], other: ['不明白'] },
  'zh-tw': { yes: ['好的，謝謝', '麻煩你了'], no: ['不用了，謝謝', '不需要'], other: ['不明白'] },
  tr: { yes: ['Evet lütfen', 'olur'], no: ['HAYIR', 'gerek yok'], other: ['anlamadım'] },
};

describe('recognizeAnswer', () => {
  for (const culture of cultureNames) {
    const { yes, no, other } = answers[culture];
    it(`tells yes, no and anything else in ${culture}`, () => {
      for (const text of yes) expect(recognizeAnswer(text, culture), text).to.equal('yes');
      for (const text of no) expect(recognizeAnswer(text, culture), text).to.equal('no');
      for (const text of other) expect(recognizeAnswer(text, culture), text).to.equal(undefined);
    });
  }

  it('understands what the package itself writes on the two buttons', () => {
    for (const language of LANGUAGES) {
      const { 'confirm.yes': yes, 'confirm.no': no } = { ...ENGLISH, ...TRANSLATIONS[language] };
      expect(recognizeAnswer(String(yes), language), `${language}: ${yes}`).to.equal('yes');
      expect(recognizeAnswer(String(no), language), `${language}: ${no}`).to.equal('no');
    }
  });

  it('understands regions, and what is said everywhere', () => {
    expect(recognizeAnswer('yep', 'en-GB')).to.equal('yes');
    for (const locale of ['it-IT', 'ja', 'xx', undefined]) {
      expect(recognizeAnswer('👍🏽', locale)).to.equal('yes');
      expect(recognizeAnswer('OK', locale)).to.equal('yes');
      expect(recognizeAnswer('👎', locale)).to.equal('no');
    }
  });

  it('takes the language from the text where there is no locale', () => {
    expect(recognizeAnswer('はい')).to.equal('yes');
    expect(recognizeAnswer('нет')).to.equal('no');
    expect(recognizeAnswer('yes')).to.equal('yes');
    expect(recognizeAnswer('nope', 'xx')).to.equal('no');
  });

  it('lets a no stand beside a yes', () => {
    expect(recognizeAnswer('ok no', 'en')).to.equal('no');
  });

  it('knows what recognizers-text knows and the lists do not', () => {
    expect(recognizeAnswer('agree', 'en')).to.equal('yes');
    expect(recognizeAnswer('Disagree!', 'en-US')).to.equal('no');
    expect(recognizeAnswer('I cannot agree', 'en')).to.equal(undefined);
  });

  it('takes no long text for an answer, so that none costs much', () => {
    expect(recognizeAnswer('yes '.repeat(15).trim(), 'en')).to.equal('yes');
    expect(recognizeAnswer('yes '.repeat(10_000), 'en')).to.equal(undefined);
    for (const text of ['', ' ', '?!', '\0', '\ud800']) expect(recognizeAnswer(text, 'en')).to.equal(undefined);
  });
});
