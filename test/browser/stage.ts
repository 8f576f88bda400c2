import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Suite } from 'mocha';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { type Session, startSession } from '../../samples/session';
import { findChromium } from './find-chromium';

/** `npm start` on free ports, and a browser in front of it. */
export interface Stage {
  readonly session: Session;
  /** A window; what its pages log as errors, or refuse by their policy, is in `troubles`. */
  open(path: string, options?: BrowserContextOptions): Promise<Page>;
  readonly troubles: readonly string[];
  close(): Promise<void>;
}

const ARTIFACTS = resolve('artifacts');

/** Skips a suite, and says why, where there is no browser. */
export function needsBrowser(suite: Suite): string | undefined {
  const path = findChromium();
  if (!path) {
    console.log('SKIPPED: the pages in a browser, because no Chromium is there. Name one in CHROMIUM.');
    suite.pending = true;
  }
  return path;
}

/** Sets it up; close it after the tests. */
export async function setStage(executablePath: string): Promise<Stage> {
  const folder = await mkdtemp(join(tmpdir(), 'botbuilder-8x8-browser-'));
  const own = {
    PORT: '0',
    HandoffStore: `sqlite:${join(folder, 'handoff.sqlite')}`,
    ShopFolder: join(folder, 'shop'),
    ChatGatewayApiKey: '',
    MicrosoftAppId: '',
  };
  const session = await startSession({ ...process.env, ...own });
  // Root, as in a container, has no sandbox to use.
  const browser: Browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const troubles: string[] = [];
  return {
    session,
    troubles,
    async open(path, options) {
      const context = await browser.newContext({ viewport: { width: 1760, height: 960 }, ...options });
      context.setDefaultTimeout(20_000);
      const page = await context.newPage();
      page.on('pageerror', (error) => troubles.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') troubles.push(message.text());
      });
      await page.goto(new URL(path, session.url ?? '').href);
      return page;
    },
    async close() {
      await browser.close();
      await session.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Keeps figures among the artefacts of the run. */
export async function keepFigures(name: string, figures: object): Promise<void> {
  await mkdir(ARTIFACTS, { recursive: true });
  await writeFile(join(ARTIFACTS, `${name}.json`), `${JSON.stringify(figures)}\n`);
}

/** Keeps a picture of a page among the artefacts of the run. */
export async function picture(page: Page, name: string): Promise<void> {
  await mkdir(ARTIFACTS, { recursive: true });
  await page.screenshot({ path: join(ARTIFACTS, `${name}.png`) });
}
