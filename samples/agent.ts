import { createInterface } from 'node:readline/promises';

interface Message {
  readonly id: string;
  readonly author: { readonly id: string; readonly type: string };
  readonly text: string;
}

interface DeskChat {
  readonly id: string;
  readonly state: string;
  readonly agentId?: string;
  readonly user: { readonly name?: string; readonly additionalProperties?: { key: string; value: string }[] };
  readonly history: readonly Message[];
  readonly messages: readonly Message[];
}

/** The port after the bot's. */
const CENTER = `http://127.0.0.1:${Number(process.env.PORT || 3978) + 1}/simulator`;
const HELP = 'Commands: /accept   /transfer <queue>   /end   Anything else is said to the user.';

/** Serves the local contact center as an agent, line by line: `npm run agent [alice|bruno]`. */
async function main(): Promise<void> {
  const agent = process.argv[2] ?? 'alice';
  const desk = `${CENTER}/agents/${agent}`;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  // From now on, so that what is typed before everything is connected is not lost.
  const lines = terminal[Symbol.asyncIterator]();
  const printed = new Set<string>();
  let chatId: string | undefined;

  const show = (line: string): void => {
    process.stdout.write(`\r${line}\n`);
    terminal.prompt(true);
  };

  async function call<T>(url: string, body?: unknown): Promise<T | undefined> {
    const response = await fetch(url, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { 'content-type': 'application/json' },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    const text = await response.text();
    if (!response.ok) {
      show(`  (not done: ${JSON.parse(text).message})`);
      return undefined;
    }
    return text === '' ? undefined : JSON.parse(text);
  }

  function showNew(chat: DeskChat): void {
    for (const message of chat.messages) {
      if (printed.has(message.id) || message.author.id === agent) continue;
      printed.add(message.id);
      show(`  ${message.author.type === 'user' ? (chat.user.name ?? 'User') : message.author.id}: ${message.text}`);
    }
    if (chat.state === 'idle' || chat.agentId !== agent) {
      show('  (the chat is over for you)');
      chatId = undefined;
    }
  }

  async function look(): Promise<void> {
    if (chatId) {
      const chat = await call<DeskChat>(`${CENTER}/chats/${chatId}`);
      if (chat) showNew(chat);
      return;
    }
    for (const { id, user } of (await call<DeskChat[]>(`${desk}/waiting`)) ?? []) {
      if (printed.has(`waiting ${id}`)) continue;
      printed.add(`waiting ${id}`);
      show(`  ${user.name ?? 'Somebody'} is waiting. Type /accept`);
    }
  }

  async function accept(): Promise<void> {
    const chat = await call<DeskChat>(`${desk}/accept`, {});
    if (!chat) return;
    chatId = chat.id;
    show(`  ── ${chat.user.name ?? 'A user'}, before you came:`);
    for (const { author, text } of chat.history) show(`  │ ${author.type}: ${text}`);
    for (const { key, value } of chat.user.additionalProperties ?? []) show(`  │ ${key} = ${value}`);
    showNew(chat);
  }

  async function obey(line: string): Promise<void> {
    const [command, argument] = line.trim().split(/\s+/);
    if (command === '/accept') return accept();
    if (!chatId) return show(`  You are in no chat. ${HELP}`);
    const chat = `${desk}/chats/${chatId}`;
    if (command === '/transfer') await call(`${chat}/transfer`, { queueId: argument ?? 'billing' });
    else if (command === '/end') await call(`${chat}/end`, {});
    else if (line.trim() !== '') await call(`${chat}/messages`, { text: line });
  }

  terminal.setPrompt(`${agent}: `);
  try {
    const events = await fetch(`${CENTER}/events`);
    show(`  You are ${agent}. ${HELP}`);
    await look();
    const listening = (async () => {
      for await (const chunk of events.body ?? []) if (Buffer.from(chunk).includes('event: change')) await look();
    })();
    listening.catch(() => show('  (the contact center has stopped)'));
    for await (const line of lines) {
      await obey(line);
      terminal.prompt();
    }
    process.exit(0);
  } catch {
    console.error(`\nThe local contact center does not answer at ${CENTER}. Start it with: npm start`);
    process.exitCode = 1;
    terminal.close();
  }
}

void main();
