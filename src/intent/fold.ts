const plain: Readonly<Record<string, string>> = {
  ı: 'i',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ى: 'ي',
  ة: 'ه',
  ـ: '',
};

// Traditional characters of the lexicons and their simplified forms: either script is understood in either culture.
const traditional =
  '員员轉转專专們们個个經经聯联繫系係系務务電电話话談谈說说講讲請请問问裡里嗎吗實实際际與与對对幫帮給给機机讓让處处' +
  '諮咨詢询線线號号沒没為为術术類类時时間间無无夠够應应該该麼么誰谁換换後后長长會会門门絡络雙双還还體体責责開开關关' +
  '嘗尝試试煩烦繼继續续終终結结導导師师選选擇择當当現现馬马後后員员見见聽听覺觉親亲辦办從从這这樣样別别過过' +
  '來来職职領领檯台櫃柜業业帳账戶户單单藥药駁驳負负題题訂订視视頻频貴贵須须協协願愿鄭郑詳详細细點点錯错誤误聞闻寫写變变網网銀银險险貨货幹干嚟来喺在啲些幾几總总徵征編编將将動动財财顧顾覆复銷销傾倾畀给冇没哋们謝谢';

const simplified = new Map<string, string>();
for (let i = 0; i < traditional.length; i += 2) simplified.set(traditional.charAt(i), traditional.charAt(i + 1));

/** Whether a text has characters of traditional Chinese. */
export function hasTraditional(text: string): boolean {
  for (const char of text) if (simplified.has(char)) return true;
  return false;
}

const memo: string[] = [];

function foldChar(char: string, code: number): string {
  let folded = '';
  // Thai vowels and the parts of Hangul are marks to Unicode, but letters to the reader.
  const whole = (code >= 0x0e00 && code <= 0x0e7f) || (code >= 0x3040 && code <= 0x30ff) || code >= 0xac00;
  const source =
    whole && code < 0xd7a4
      ? char
      : char
          .toLowerCase()
          .normalize('NFKD')
          .replace(/\p{M}+/gu, '');
  for (const c of source) folded += plain[c] ?? simplified.get(c) ?? c;
  memo[code] = folded;
  return folded;
}

/** The word in lower case, without accents, width or script variants: what the lexicon is keyed by. */
export function fold(word: string): string {
  let ascii = true;
  for (let i = 0; i < word.length; i++) {
    if (word.charCodeAt(i) > 127) {
      ascii = false;
      break;
    }
  }
  if (ascii) return word.toLowerCase();
  let folded = '';
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    folded += memo[code] ?? foldChar(word.charAt(i), code);
  }
  return folded;
}
