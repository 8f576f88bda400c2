/** Where the digits of other scripts begin, each of one UTF-16 unit: Arabic, Persian, Devanagari, Thai. */
const ZEROS = [0x0660, 0x06f0, 0x0966, 0x0e50];

const DIGIT = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u0e50-\u0e59]/g;

/** What Japanese and Chinese keyboards write in full width: the signs of ASCII from `!` to `~`, in their order. */
const WIDE = /[\uff01-\uff5e]/g;

/** The text with its digits as 0 to 9 and full-width signs as those of ASCII, each at the place where it was. */
export const asWestern = (text: string): string =>
  text
    .replace(WIDE, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(DIGIT, (digit) => {
      const code = digit.charCodeAt(0);
      return String(code - (ZEROS.findLast((zero) => zero <= code) ?? code));
    });
