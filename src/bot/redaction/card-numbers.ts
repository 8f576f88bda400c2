/** A stretch of a text; `end` is behind its last character. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const LEAST = 13;
const MOST = 19;

/** The check digit of ISO/IEC 7812 (Luhn). */
function isCardNumber(digits: string): boolean {
  if (digits.length < LEAST || digits.length > MOST || /^0*$/.test(digits)) return false;
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = index % 2 === 0 ? Number(digit) : Number(digit) * 2;
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/** What stands between the groups of one number. */
const BETWEEN = /^[ \t\u00a0\u2007-\u2015\u202f._-]{1,2}$/;

const isNextGroup = (text: string, before: Stretch, after: Stretch | undefined): after is Stretch =>
  after !== undefined && after.start - before.end <= 2 && BETWEEN.test(text.slice(before.end, after.start));

/** The card numbers of a text: 13 to 19 digits with the right check digit, alone or in groups. */
export function cardNumbersIn(text: string): Stretch[] {
  const groups = [...text.matchAll(/\d+/g)].map(({ 0: digits, index }) => ({
    start: index,
    end: index + digits.length,
  }));
  const found: Stretch[] = [];
  let from = 0;
  for (const [index, first] of groups.entries()) {
    if (first.start < from) continue;
    let digits = '';
    let group: Stretch | undefined = first;
    for (let next = index; group && digits.length <= MOST; next += 1) {
      digits += text.slice(group.start, group.end);
      if (isCardNumber(digits)) {
        from = group.end;
        found.push({ start: first.start, end: from });
        break;
      }
      const following: Stretch | undefined = groups[next + 1];
      group = isNextGroup(text, group, following) ? following : undefined;
    }
  }
  return found;
}
