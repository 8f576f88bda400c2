import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { withCompiled } from './compile';

process.stderr.write('compiling\n');
void withCompiled(async (folder) => {
  const measure = fork(join(folder, 'bench', 'measure.js'), process.argv.slice(2), { execArgv: [] });
  const [code] = await once(measure, 'exit');
  process.exitCode = code ?? 1;
});
