import { type CultureName, cultureNames, recognizeHandoff } from '../src/intent';
import { cultures } from '../src/intent/all-cultures';
import { type Random, seededRandom } from '../src/simulator';
import { median, percentile } from './in-turn';

const MESSAGES = 3_000;
const WARM_UP = 9_000;
const PASSES = 5;
const ROUNDS = 400;
/** The recognizer reads 1,000 characters of a longer text. */
const LENGTHS = [100, 300, 1_000, 10_000, 100_000];
const LETTERS = 'eeeaaatinorsluhdcmpgvbk';

const entriesOf = (list: string | undefined) =>
  (list ?? '')
    .split(',')
    .map((entry) => entry.replace(/[*|~].*$/u, '').trim())
    .filter((entry) => entry !== '');

/** Chat messages of 3 to 14 words: half invented, half of the lexicon; a tenth of them asks for a person, misspelt or not. */
function messagesIn(culture: CultureName, random: Random): string[] {
  const { words, hints } = cultures[culture];
  const pick = (list: string[]) => list[Math.floor(random() * list.length)] ?? '';
  const vocabulary = [hints, hints, words.filler, words.want, words.how, words.help, words.others].flatMap(entriesOf);
  const invented = Array.from({ length: 3_000 }, () =>
    Array.from({ length: 3 + Math.floor(random() * 7) }, () => LETTERS[Math.floor(random() * LETTERS.length)]).join(''),
  );
  const wish = () => {
    const text = [words.want, words.talk, words.link, words.agent].map((list) => pick(entriesOf(list))).join(' ');
    return random() < 0.3 ? text.slice(0, -1) : text;
  };
  return Array.from({ length: MESSAGES }, () => {
    if (random() < 0.1) return wish();
    return Array.from({ length: 3 + Math.floor(random() * 12) }, () =>
      pick(random() < 0.5 ? invented : vocabulary),
    ).join(' ');
  });
}

/** What is usual without a recognizer: one pattern, of one language. */
const PLAIN = /\b(?:agent|human|person|operator|representative|adviser|somebody|someone)\b/iu;

function microsOf(work: () => unknown): number {
  const start = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - start) / 1e3;
}

/** The mean of processor time: a mean of times by the clock is one of what else the machine did. */
function meanMicros(messages: readonly string[], work: (message: string) => unknown): number {
  const start = process.cpuUsage();
  for (const message of messages) work(message);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / messages.length;
}

/** What messages of one language take, µs. */
export interface LanguageFigures {
  readonly mean: number;
  readonly p99: number;
  /** The mean of the plain pattern, on the same messages. */
  readonly plain: number;
}

function figuresOf(culture: CultureName): LanguageFigures {
  const messages = messagesIn(culture, seededRandom(8));
  const recognize = (message: string) => recognizeHandoff(message, culture);
  for (let i = 0; i < WARM_UP; i++) recognize(messages[i % MESSAGES] ?? '');
  const micros = messages.map((message) => microsOf(() => recognize(message)));
  return {
    // What is compiled or collected meanwhile falls into one of them.
    mean: median(Array.from({ length: PASSES }, () => meanMicros(messages, recognize))),
    p99: percentile(micros, 0.99),
    plain: meanMicros(messages, (message) => PLAIN.test(message)),
  };
}

/** The median time for texts of each length, µs; the lengths take turns. */
function byLength(): ReadonlyMap<number, number> {
  const sentence = 'I would like to know when the parcel that I ordered will come to me. ';
  const micros = new Map(LENGTHS.map((length) => [length, [] as number[]]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const [length, values] of micros) {
      const text = sentence.repeat(1 + length / sentence.length).slice(0, length);
      values.push(microsOf(() => recognizeHandoff(text, 'en')));
    }
  }
  return new Map([...micros].map(([length, values]) => [length, median(values)]));
}

/** What the recognizer takes for messages of each language, and for texts of each length. */
export const benchIntent = () => ({
  languages: new Map(cultureNames.map((culture) => [culture, figuresOf(culture)])),
  lengths: byLength(),
});

if (require.main === module) {
  const { languages, lengths } = benchIntent();
  for (const [culture, figures] of languages) {
    const shown = Object.entries(figures).map(([name, value]) => `${name} ${value.toFixed(1).padStart(5)} µs`);
    console.log(`${culture.padEnd(8)}${shown.join('   ')}`);
  }
  for (const [length, micros] of lengths)
    console.log(`${String(length).padStart(7)} characters ${micros.toFixed(1)} µs`);
}
