import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { hostname } from 'node:os';
import { expect } from 'chai';
import { isGone, processOwner } from '../../src/handoff';

describe("a worker's name", () => {
  it('tells that its process is gone, once it is', async () => {
    const child = spawn(process.execPath, ['-e', 'process.stdin.resume()'], { stdio: ['pipe', 'ignore', 'ignore'] });
    const owner = `${hostname()}/${child.pid}/x`;
    expect(isGone(owner)).to.equal(false);
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(isGone(owner)).to.equal(true);
  });

  it('says nothing of our own process, of another machine, or of what is no such name', () => {
    expect(isGone(processOwner())).to.equal(false);
    expect(isGone('another-machine/1/x')).to.equal(false);
    expect(isGone('worker-1')).to.equal(false);
    expect(isGone(`${hostname()}/x/y`)).to.equal(false);
  });
});
