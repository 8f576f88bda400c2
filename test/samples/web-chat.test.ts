import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { webChat } from '../../samples/web-chat';

describe('getting Web Chat', () => {
  let folder: string;
  const npm = process.env.npm_execpath;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'botbuilder-8x8-web-chat-'));
  });
  afterEach(async () => {
    if (npm === undefined) delete process.env.npm_execpath;
    else process.env.npm_execpath = npm;
    await rm(folder, { recursive: true, force: true });
  });

  /** Puts a script in the place of npm. */
  async function npmIs(script: string): Promise<void> {
    const file = join(folder, 'npm.js');
    await writeFile(file, script);
    process.env.npm_execpath = file;
  }
  const reasonOf = (attempt: Promise<string>): Promise<string> =>
    attempt.then(
      () => 'it was taken',
      (error: Error) => error.message,
    );

  it('asks npm for nothing when it is there', async () => {
    await npmIs('process.exit(1)');
    const cache = join(folder, 'cache');
    await mkdir(cache);
    await writeFile(join(cache, 'webchat-4.18.1.js'), 'Web Chat');
    expect(await webChat(() => undefined, cache)).to.equal(join(cache, 'webchat-4.18.1.js'));
  });

  it('takes no tarball but the published one', async () => {
    await npmIs("require('node:fs').writeFileSync('botframework-webchat-4.18.1.tgz', 'something else')");
    const cache = join(folder, 'cache');
    expect(await reasonOf(webChat(() => undefined, cache))).to.contain('not the published one');
    expect(await readdir(folder)).not.to.include('cache');
  });

  it('says what it does, and what to do where npm cannot get it', async () => {
    await npmIs(`
      if (process.argv.includes('--silent')) process.exit(1);
      console.error('npm error network\\nnpm error A complete log of this run is elsewhere');
      process.exit(1);
    `);
    const lines: string[] = [];
    const reason = await reasonOf(webChat((line) => lines.push(line), join(folder, 'cache')));
    expect(lines.join()).to.contain('npm pack botframework-webchat@4.18.1');
    expect(reason).to.contain('(npm error network)').and.contain('npm run chat');
  });

  it('waits for no npm that does not end', async () => {
    await npmIs('setInterval(() => {}, 1_000)');
    expect(await reasonOf(webChat(() => undefined, join(folder, 'cache'), 500))).to.contain('did not end in time');
  });
});
