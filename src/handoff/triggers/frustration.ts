/** Nobody writes more to show that he is annoyed. */
const CAP = 300;

const SHOUTED = /[!?！？]{2,}/u;
const ANGRY = /[😠😡🤬👿😤🖕💢]/u;
const LETTER = /\p{L}/gu;
const UPPER = /\p{Lu}/gu;

/** Fewer letters in capitals are an abbreviation: "VAT", "DHL?". */
const FEW_LETTERS = 8;
const MOSTLY = 0.7;

const isInCapitals = (text: string): boolean => {
  const letters = text.match(LETTER)?.length ?? 0;
  return letters >= FEW_LETTERS && (text.match(UPPER)?.length ?? 0) >= letters * MOSTLY;
};

/** How annoyed a message sounds, from 0 to 1, by what every language shows alike: capitals, "!!" and angry emoji. */
export function frustrationOf(text: string): number {
  const start = text.slice(0, CAP);
  if (ANGRY.test(start)) return 1;
  return (SHOUTED.test(start) ? 0.5 : 0) + (isInCapitals(start) ? 0.5 : 0);
}
