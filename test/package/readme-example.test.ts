import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect } from 'chai';
import { type LocalChannel, startLocalChannel } from '../../samples/local-channel';
import { type SimulatedCenter, startSimulator } from '../../src/simulator';

const ROOT = resolve(__dirname, '../..');

function exampleOf(markdown: string): string {
  const example = /```ts\n([\s\S]+?)```/.exec(markdown)?.[1];
  if (!example) throw new Error('The README has no TypeScript example.');
  return example;
}

const freePort = (): Promise<number> =>
  new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });

describe("the README's example", () => {
  // Beside the sources, so that it finds the package as a bot would.
  const file = join(ROOT, 'samples', 'readme-example.generated.ts');
  const folder = mkdtempSync(join(tmpdir(), 'botbuilder-8x8-readme-'));
  let child: ChildProcess | undefined;
  let center: SimulatedCenter;
  let channel: LocalChannel;
  const screen: string[] = [];
  let changed = (): void => undefined;

  after(async () => {
    child?.kill('SIGKILL');
    await channel?.close();
    await center?.close();
    rmSync(file, { force: true });
    rmSync(folder, { recursive: true, force: true });
  });

  const reads = (text: string): Promise<void> =>
    new Promise((done) => {
      changed = () => {
        if (screen.some((line) => line.includes(text))) done();
      };
      changed();
    });

  it('hands a user over, gets him back, and stops on SIGTERM', async function () {
    this.timeout(30_000);
    const port = await freePort();
    center = await startSimulator({ webhookUrl: `http://127.0.0.1:${port}/api/8x8/webhook` });
    writeFileSync(file, exampleOf(readFileSync(join(ROOT, 'README.md'), 'utf8')));
    const running = spawn(process.execPath, ['--require', 'tsx/cjs', file], {
      cwd: ROOT,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: {
        ...process.env,
        PORT: String(port),
        ChatGatewayUrl: center.url,
        ChatGatewayApiKey: center.apiKey,
        ChatGatewayChannelId: center.channelId,
        HandoffStore: `sqlite:${join(folder, 'readme.sqlite')}`,
      },
    });
    child = running;
    const exited = new Promise<number | null>((done) => running.once('exit', done));
    channel = await startLocalChannel({
      botEndpoint: `http://127.0.0.1:${port}/api/messages`,
      onEvent({ activity }) {
        screen.push(activity?.text ?? '');
        changed();
      },
    });

    for (let answered = false; !answered; ) {
      answered = await fetch(`http://127.0.0.1:${port}/health/ready`).then(
        ({ ok }) => ok,
        () => false,
      );
    }
    await channel.say('readme', 'hello');
    await reads('You said: hello');
    await channel.say('readme', 'refund');
    const alice = center.agents.get('alice');
    const chat = await alice.accept();
    await reads('talking with');
    alice.write(chat.id, 'Alice here');
    await reads('Alice here');
    alice.end(chat.id);
    await reads('How did it go?');

    running.kill('SIGTERM');
    expect(await exited).to.equal(0);
  });
});
