import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative, resolve } from 'node:path';
import { expect } from 'chai';

const SOURCE = resolve(__dirname, '../../src');

/** What each folder may import, beside libraries and itself. The composition root may import everything. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  handoff: [],
  wire: [],
  intent: ['handoff'],
  bot: ['handoff'],
  gateway: ['handoff', 'wire'],
  channel: ['handoff', 'bot'],
  store: ['handoff'],
  simulator: ['wire'],
  observability: ['handoff'],
  settings: ['handoff'],
};

/** Files beside the folders that put them together, or stand at the edge of the process. */
const ROOT: readonly string[] = [
  'index.ts',
  'create-handoff.ts',
  'handoff-options.ts',
  'bot-handoff.ts',
  'bot-calls.ts',
  'queues-availability.ts',
  'health.ts',
];

interface Arrow {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

const folderOf = (path: string): string => normalize(path).split(/[\\/]/)[0] ?? '';

function arrowsOf(file: string, text: string): Arrow[] {
  const imports = text.matchAll(/(?:from|import|require\()\s*['"](\.[^'"]+)['"]/g);
  return [...imports].map(([, path = '']) => ({
    file,
    from: folderOf(file),
    to: folderOf(join(dirname(file), path)),
  }));
}

const isWrong = ({ file, from, to }: Arrow): boolean =>
  !ROOT.includes(file) && from !== to && !(ALLOWED[from] ?? []).includes(to);

describe('imports', () => {
  const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const arrows = files.flatMap((file) => arrowsOf(file, readFileSync(join(SOURCE, file), 'utf8')));

  it('point one way', () => {
    expect(arrows.length).to.be.greaterThan(100);
    expect(arrows.filter(isWrong).map(({ file, to }) => `${file} → ${to}`)).to.deep.equal([]);
  });

  it('would be caught pointing another way', () => {
    const wrong = arrowsOf('handoff/lane.ts', "import { connectGateway } from '../gateway/connect-gateway';");
    expect(wrong.filter(isWrong)).to.have.length(1);
    expect(arrowsOf('simulator/hub.ts', "export * from '../handoff';").filter(isWrong)).to.have.length(1);
  });

  it('know every folder and every file beside them', () => {
    const unknown = files.filter((file) => !ROOT.includes(file) && !(folderOf(file) in ALLOWED));
    expect(unknown.map((file) => relative('.', file))).to.deep.equal([]);
  });
});
