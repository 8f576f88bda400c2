import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect } from 'chai';

describe('the built simulator', () => {
  it('has its pages with it', () => {
    const script = `require('botbuilder-8x8/simulator').startSimulator().then(async (center) => {
      for (const path of ['/desk', '/wire', '/pages/desk/desk.mjs', '/pages/wire/wire.mjs']) {
        console.log(path, (await fetch(center.url + path)).status);
      }
      await center.close();
    })`;
    const answer = execFileSync(process.execPath, ['-e', script], {
      cwd: resolve(__dirname, '../../..'),
      encoding: 'utf8',
    });
    expect(answer.trim().split('\n')).to.deep.equal([
      '/desk 200',
      '/wire 200',
      '/pages/desk/desk.mjs 200',
      '/pages/wire/wire.mjs 200',
    ]);
  });
});
