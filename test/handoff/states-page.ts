import { resolve } from 'node:path';
import { ownerOf, type Phase } from '../../src/handoff';
import { type Cell, cellOf, EVENT_TYPES, PHASES } from './transition-table';

/** Where the page stands. */
export const STATES_PAGE = resolve(__dirname, '../../docs/states.md');

function arrows(): string[] {
  const lines: string[] = [];
  for (const from of PHASES) {
    for (const to of PHASES) {
      const events = EVENT_TYPES.filter((type) => from !== to && cellOf(from, type).phases.includes(to));
      if (events.length > 0) lines.push(`  ${from} --> ${to}: ${events.join(', ')}`);
    }
  }
  return lines;
}

function written(phase: Phase, { phases, effects, changes }: Cell): string {
  const moves = phases.filter((after) => after !== phase).map((after) => `**${after}**`);
  const stays = phases.includes(phase) && moves.length > 0 ? ['or stays'] : [];
  const words = [...moves, ...stays, ...effects.map((effect) => `\`${effect}\``)];
  return words.length > 0 ? words.join(', ') : changes ? 'noted' : '';
}

/** The page as the transition function makes it. */
export function statesPage(): string {
  const owners = PHASES.map((phase) => `\`${phase}\`: ${ownerOf(phase)}`).join(', ');
  const rows = EVENT_TYPES.map(
    (type) => `| \`${type}\` | ${PHASES.map((phase) => written(phase, cellOf(phase, type))).join(' | ')} |`,
  );
  return `# Phases and events

Made by \`npm run states\` from [transition.ts](../src/handoff/transition.ts); a test fails where the two differ.

\`\`\`mermaid
stateDiagram-v2
  [*] --> requested
${arrows().join('\n')}
  ended --> [*]
\`\`\`

Who answers the user: ${owners}.

What each event does in each phase: the next phase in bold, then what follows (sentences, hooks and status by name; \`leave\`
tells 8x8, \`drop\` gives up what waits for the agent, \`resume\` shows what the bot's code had wanted to say). \`noted\`: only
the record changes. Empty: nothing happens. Cells take together a phase's variants, such as a transfer that was announced.

| | ${PHASES.join(' | ')} |
| --- |${PHASES.map(() => ' --- |').join('')}
${rows.join('\n')}
`;
}
