import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** Starts one of the scripts beside this file in a process of its own. */
export const child = (script: string, ...args: string[]): ChildProcess =>
  fork(join(__dirname, script), args, { execArgv: ['--require', 'tsx/cjs'] });

/** Ends a child as a crash would. */
export async function kill(process: ChildProcess): Promise<void> {
  const exit = once(process, 'exit');
  process.kill('SIGKILL');
  await exit;
}
