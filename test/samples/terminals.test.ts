import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { expect } from 'chai';
import { type SimulatedCenter, startSimulator } from '../../src/simulator';

/** Runs a sample with everything already typed; answers what it wrote. */
async function type(sample: string, env: NodeJS.ProcessEnv, typed: string): Promise<string> {
  const child = spawn(process.execPath, ['--require', 'tsx/cjs', join('samples', sample)], {
    env: { ...process.env, ...env },
  });
  let written = '';
  child.stdout.on('data', (chunk) => {
    written += chunk;
  });
  child.stderr.on('data', (chunk) => {
    written += chunk;
  });
  child.stdin.end(typed);
  await new Promise((resolve) => child.once('close', resolve));
  return written;
}

describe('the samples in a terminal', () => {
  let center: SimulatedCenter;
  beforeEach(async () => {
    center = await startSimulator();
  });
  afterEach(() => center.close());

  it('take what the agent typed before the contact center answered', async () => {
    const written = await type('agent.ts', { PORT: String(Number(new URL(center.url).port) - 1) }, 'hello\n/accept\n');
    expect(written).to.include('You are in no chat').and.include('not done');
  });

  it('name the port that is taken, or that is none', async () => {
    const { port } = new URL(center.url);
    const env = { ChatGatewayApiKey: '', MicrosoftAppId: '' };
    expect(await type('start.ts', { ...env, PORT: String(Number(port) - 1) }, '')).to.include(`Port ${port} is taken`);
    expect(await type('start.ts', { ...env, PORT: '65534' }, '')).to.include('PORT must be from 0 to 65533');
  });

  for (const [where, key] of [
    ['beside the local contact center', ''],
    ['alone', 'key'],
  ] as const) {
    it(`say everything that is wrong at once, before anything is started ${where}`, async () => {
      const env = { ChatGatewayApiKey: key, MicrosoftAppId: '', PORT: 'abc', HandoffStore: 'mysql://u:secret@host' };
      const written = await type('start.ts', env, '');
      expect(written).to.include('- PORT: expected').and.to.include('- HandoffStore: expected');
      expect(written).not.to.include('secret');
      expect(written, 'no stack').not.to.match(/^ {4}at /m);
    });
  }

  it('say in a line that the store cannot be written', async () => {
    const env = { ChatGatewayApiKey: 'key', ChatGatewayChannelId: 'channel', MicrosoftAppId: '', PORT: '0' };
    const written = await type('start.ts', { ...env, HandoffStore: `sqlite:${__filename}/handoff.sqlite` }, '');
    expect(written)
      .to.include('Cannot write the SQLite file')
      .and.not.to.match(/^ {4}at /m);
  });
});
