import { randomUUID } from 'node:crypto';
import { createInterface } from 'node:readline/promises';
import { startLocalChannel } from './local-channel';

/** Talks to the bot as a user, line by line: `npm run chat [name]`. */
async function main(): Promise<void> {
  const name = process.argv[2] ?? 'Kim';
  const botEndpoint = `http://localhost:${process.env.PORT || 3978}/api/messages`;
  const conversationId = randomUUID();
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  // From now on, so that what is typed before everything is connected is not lost.
  const lines = terminal[Symbol.asyncIterator]();
  const show = (line: string): void => {
    process.stdout.write(`\r${line}\n`);
    terminal.prompt(true);
  };

  const channel = await startLocalChannel({
    botEndpoint,
    user: { id: name.toLowerCase(), name },
    onEvent({ activity }) {
      if (activity?.type === 'typing') show('  …');
      if (activity?.type !== 'message') return;
      const fromAgent = activity.channelData?.handoff?.author === 'agent';
      const buttons = (activity.suggestedActions?.actions ?? []).map(({ title }) => `[${title}]`).join(' ');
      show(`  ${fromAgent ? 'Agent' : 'Bot'}: ${[activity.text, buttons].filter(Boolean).join('  ')}`);
    },
  });

  terminal.setPrompt(`${name}: `);
  try {
    await channel.send(conversationId, {
      type: 'conversationUpdate',
      membersAdded: [{ id: name.toLowerCase(), name }],
    });
    terminal.prompt();
    for await (const line of lines) {
      if (line.trim() !== '') await channel.say(conversationId, line);
      terminal.prompt();
    }
  } catch {
    console.error(`\nThe bot does not answer at ${botEndpoint}. Start it with: npm start`);
    process.exitCode = 1;
  } finally {
    terminal.close();
    await channel.close();
  }
}

void main();
