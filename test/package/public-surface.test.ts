import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect } from 'chai';
import * as publicSurface from '../../src';
import * as simulator from '../../src/simulator';

const ROOT = resolve(__dirname, '../..');

describe('the public surface', () => {
  it('has these values and no others', () => {
    expect(Object.keys(publicSurface).sort()).to.deep.equal([
      'ChatGatewayChannel',
      'GatewayAnswerUnreadable',
      'GatewayRefusal',
      'GatewayUnreachable',
      'HandoffError',
      'InvalidGatewayRequest',
      'OpeningHoursError',
      'SettingsError',
      'UnknownCultureError',
      'consoleLogger',
      'createGatewayClient',
      'createHandoff',
      'createHandoffRecognizer',
      'cultureNames',
      'detectLanguage',
      'quietLogger',
      'readOpeningHours',
      'recognizeHandoff',
      'redactPersonalData',
      'settingsFromEnv',
    ]);
  });

  it('of the simulator has these values and no others', () => {
    expect(Object.keys(simulator).sort()).to.deep.equal([
      'SimulatorError',
      'chaosFaults',
      'createSigningKey',
      'seededRandom',
      'signDelivery',
      'startSimulator',
      'systemClock',
    ]);
  });

  it('is what the built package gives to require and to import', function () {
    // Three processes, each of which loads everything.
    this.timeout(30_000);
    const names = Object.keys(publicSurface).sort().join();
    const run = (script: string, ...flags: string[]): string =>
      execFileSync(process.execPath, [...flags, '-e', script], { cwd: ROOT, encoding: 'utf8' }).trim();
    expect(run("console.log(Object.keys(require('botbuilder-8x8')).sort().join())")).to.equal(names);
    const esm =
      "import * as all from 'botbuilder-8x8'; console.log(Object.keys(all).filter((n) => !['default', 'module.exports', '__esModule'].includes(n)).sort().join())";
    expect(run(esm, '--input-type=module')).to.equal(names);
    expect(run("console.log(typeof require('botbuilder-8x8/simulator').startSimulator)")).to.equal('function');
  });

  it('has its types for a TypeScript that reads no exports too, as the templates of the Bot Framework set it', () => {
    const { exports, types, typesVersions } = JSON.parse(readFileSync(resolve(ROOT, 'package.json'), 'utf8'));
    const { '.': main, './package.json': _itself, ...others } = exports;
    expect(types).to.equal(main.types);
    const entries = Object.entries(others as Record<string, { types: string }>);
    const expected = Object.fromEntries(entries.map(([path, entry]) => [path.slice(2), [entry.types]]));
    expect(typesVersions['*']).to.deep.equal(expected);
  });

  it('has in its package what its README points to', () => {
    const { files } = JSON.parse(readFileSync(resolve(ROOT, 'package.json'), 'utf8'));
    const links = [...readFileSync(resolve(ROOT, 'README.md'), 'utf8').matchAll(/\]\((?!https?:|#)([^)#]+)/g)];
    expect(links).to.have.length.greaterThan(10);
    const missing = links.map(([, path = '']) => path).filter((path) => !files.includes(path.split('/')[0]));
    expect(missing).to.deep.equal([]);
  });

  it('leaves botbuilder to the bot', () => {
    const { dependencies, peerDependencies } = JSON.parse(readFileSync(resolve(ROOT, 'package.json'), 'utf8'));
    expect(dependencies).not.to.have.property('botbuilder');
    expect(dependencies).not.to.have.property('restify');
    expect(peerDependencies).to.have.property('botbuilder');
  });
});
