import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const ROOT = dirname(__dirname);

/** Where Node finds the dependencies, and nothing else looks. */
const CACHE = join(ROOT, 'node_modules', '.cache');

/** Lets the samples find the package under its own name. */
const PACKAGE = {
  name: 'botbuilder-8x8',
  type: 'commonjs',
  exports: { '.': './src/index.js', './simulator': './src/simulator/index.js' },
};

/**
 * Compiles the package and the bench as the package is published, and runs `work` with the folder: what runs TypeScript
 * directly adds to the code and to the memory of the process, and would be measured too.
 */
export async function withCompiled(work: (folder: string) => Promise<void>): Promise<void> {
  await mkdir(CACHE, { recursive: true });
  const folder = await mkdtemp(join(CACHE, 'botbuilder-8x8-bench-'));
  try {
    await writeFile(join(folder, 'package.json'), JSON.stringify(PACKAGE));
    const options = ['--noEmit', 'false', '--declaration', 'false', '--rootDir', ROOT, '--outDir', folder];
    const tsc = join(dirname(require.resolve('typescript/package.json')), 'bin', 'tsc');
    const compiler = spawn(process.execPath, [tsc, '-p', join(ROOT, 'tsconfig.json'), ...options], {
      stdio: ['ignore', 2, 2],
    });
    await once(compiler, 'exit');
    await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
