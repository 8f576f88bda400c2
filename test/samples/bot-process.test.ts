import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { type BotProcess, startBotProcess } from '../../samples/bot-process';
import { type SimulatedCenter, startSimulator } from '../../src/simulator';

describe("the bot's process", function () {
  this.timeout(30_000);
  let folder: string;
  let center: SimulatedCenter;
  let bot: BotProcess;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'botbuilder-8x8-process-'));
    center = await startSimulator();
    bot = await startBotProcess({
      ...process.env,
      PORT: '0',
      ChatGatewayUrl: center.url,
      ChatGatewayApiKey: center.apiKey,
      ChatGatewayChannelId: center.channelId,
      HandoffStore: `sqlite:${join(folder, 'handoff.sqlite')}`,
    });
  });
  after(async () => {
    await bot?.stop();
    await center.close();
    await rm(folder, { recursive: true, force: true });
  });

  const lives = (): Promise<boolean> =>
    fetch(`${bot.url}/health/live`).then(
      ({ ok }) => ok,
      () => false,
    );

  it('lives, at its address', async () => {
    expect(await lives()).to.equal(true);
    expect(await bot.endpoint()).to.equal(`${bot.url}/api/messages`);
  });

  it('is started again at the same address when it is killed', async () => {
    const dead = bot.restart('SIGKILL');
    const waiting = bot.endpoint();
    await dead;
    expect(await waiting).to.equal(`${bot.url}/api/messages`);
    expect(await lives()).to.equal(true);
  });

  it('stays away when it is stopped', async () => {
    await bot.stop();
    expect(await lives()).to.equal(false);
    const error = await bot.endpoint().then(
      () => undefined,
      (reason: Error) => reason,
    );
    expect(error).to.be.an('error');
  });
});
