/** Who speaks in a timeline. */
export type Party = 'user' | 'bot' | 'agent' | 'system';

const COLORS: Record<Party, number> = { user: 36, bot: 32, agent: 35, system: 90 };
const INDENT: Record<Party, number> = { user: 0, bot: 2, agent: 4, system: 0 };

/** Prints who said what, with the time since the beginning, one line each. */
export function createTimeline(write: (line: string) => void = console.log, color = process.stdout.isTTY === true) {
  const startedAt = Date.now();
  return (party: Party, name: string, text: string): void => {
    const seconds = ((Date.now() - startedAt) / 1_000).toFixed(2).padStart(6);
    const speaker = `${' '.repeat(INDENT[party])}${name}`.padEnd(18);
    const [first = '', ...rest] = text.split('\n');
    const lines = [`${seconds}s  ${speaker} ${first}`, ...rest.map((line) => `${' '.repeat(28)}${line}`)];
    for (const line of lines) write(color ? `\u001b[${COLORS[party]}m${line}\u001b[0m` : line);
  };
}
