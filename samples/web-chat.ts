import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

const PACKAGE = 'botframework-webchat';
const VERSION = '4.18.1';
/** As the registry publishes it for this version: a tarball with another content is not used. */
const INTEGRITY = 'sha512-7jpEUJ7olT62Xm+8eh7BhhIcXVfU2xD4pZDaeBt8K4XcNy6K/83UGIxE9BFkXmHMZ4hDEVOzs5cre07GWuaXzg==';
/** The whole bundle, because the minimal one shows no Adaptive Cards. */
const BUNDLE = 'package/dist/webchat.js';

/** How long npm may take for it, ms: the bot waits. */
const NPM_MS = 60_000;

/** npm, in the way that needs no shell where npm itself has started us. */
const npm = (args: readonly string[], cwd: string, timeout: number) => {
  const script = process.env.npm_execpath;
  const options = { cwd, timeout, shell: !script && process.platform === 'win32' };
  return script?.endsWith('.js') ? run(process.execPath, [script, ...args], options) : run('npm', [...args], options);
};

/** What npm says first is the reason; below it stands where its log is. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if ((error as { killed?: boolean }).killed) return 'npm did not end in time';
  const lines = error.message.trim().split('\n');
  return lines.find((line) => line.startsWith('npm error')) ?? lines.at(-1) ?? '';
}

/**
 * The file of Web Chat, fetched through npm when it is not there yet. Only the one tarball is taken (7 MB): installed
 * with everything it names it would be 446 packages in 486 MB, and a page needs this one file of them. Rejects with a
 * sentence for the user where npm cannot get it.
 */
export async function webChat(
  tell: (line: string) => void = console.log,
  cache = resolve('.data'),
  timeoutMs = NPM_MS,
): Promise<string> {
  const file = join(cache, `webchat-${VERSION}.js`);
  if (existsSync(file)) return file;

  tell(`Getting Web Chat once: npm pack ${PACKAGE}@${VERSION} (7 MB), kept in ${cache}`);
  const folder = await mkdtemp(join(tmpdir(), 'web-chat-'));
  try {
    const quickly = ['--loglevel=error', '--fetch-retries=1', '--fetch-retry-mintimeout=1000'];
    await npm(['pack', `${PACKAGE}@${VERSION}`, ...quickly], folder, timeoutMs);
    const tarball = join(folder, `${PACKAGE}-${VERSION}.tgz`);
    const found = `sha512-${createHash('sha512')
      .update(await readFile(tarball))
      .digest('base64')}`;
    if (found !== INTEGRITY) throw new Error(`Its content is not the published one: ${found}`);
    await run('tar', ['-xzf', tarball, BUNDLE], { cwd: folder });
    await mkdir(dirname(file), { recursive: true });
    // Another process may be doing the same: what stands under the name is always whole.
    const own = `${file}.${process.pid}`;
    await copyFile(join(folder, BUNDLE), own);
    await rename(own, file);
    return file;
  } catch (error) {
    throw new Error(
      `Web Chat could not be fetched (${reasonOf(error)}). The page needs it once from the npm registry: start again when ` +
        'that can be reached. Until then: npm run chat',
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
