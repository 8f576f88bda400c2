import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Answer, Call, Procedures } from './procedures';

/** A process of the bench's own, whose procedures are called from here. */
export interface Child<P extends Procedures> {
  call<Name extends keyof P & string>(name: Name, input: Parameters<P[Name]>[0]): Promise<Awaited<ReturnType<P[Name]>>>;
  /** Lets it go. */
  end(): Promise<void>;
  /** Ends it as a crash would. */
  kill(): Promise<void>;
}

interface Pending {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

/** Starts one of the scripts in `processes`. What it prints goes to standard error: standard output is the report's. */
export function startChild<P extends Procedures>(
  script: string,
  { nodeOptions = [] }: { nodeOptions?: string[] } = {},
): Child<P> {
  const child = fork(join(__dirname, 'processes', `${script}.js`), {
    execArgv: nodeOptions,
    stdio: ['ignore', 2, 2, 'ipc'],
  });
  const pending = new Map<number, Pending>();
  let calls = 0;
  let exited = false;

  child.on('message', (answer: Answer) => {
    const call = pending.get(answer.id);
    pending.delete(answer.id);
    if (answer.error === undefined) call?.resolve(answer.value);
    else call?.reject(new Error(`${script}: ${answer.error}`));
  });
  child.once('exit', (code, signal) => {
    exited = true;
    for (const { reject } of pending.values()) reject(new Error(`${script} has ended: ${signal ?? code}`));
  });

  const ended = async (cause: () => void): Promise<void> => {
    if (exited) return;
    const exit = once(child, 'exit');
    cause();
    await exit;
  };

  return {
    call: (name, input) =>
      new Promise((resolve, reject) => {
        calls += 1;
        // The answer is what the procedure of that name returned.
        pending.set(calls, { resolve: resolve as (value: unknown) => void, reject });
        child.send({ id: calls, name, input } satisfies Call);
      }),
    end: () => ended(() => child.disconnect()),
    kill: () => ended(() => void child.kill('SIGKILL')),
  };
}
