import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import { expect } from 'chai';
import type { BrowserContextOptions, Frame } from 'playwright-core';
import { deskPane, shopPane } from './panes';
import { needsBrowser, picture, type Stage, setStage } from './stage';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds that keeps somebody out, in one frame. */
async function seriousIn(frame: Frame): Promise<string[]> {
  await frame.evaluate(AXE);
  const { violations } = await frame.evaluate<AxeResults>('axe.run(document, { iframes: false })');
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${new URL(frame.url()).pathname} ${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** Runs in the shop's page: how light the words on a card's button are, and what they stand on; 0 to 1. */
const LIGHTNESS = `(() => {
  const { color, backgroundColor } = getComputedStyle(document.querySelector('.ac-pushButton'));
  return [color, backgroundColor].map((value) => {
    const [red, green, blue] = value.match(/[0-9.]+/g).map(Number);
    return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
  });
})()`;

const LOOKS: readonly (readonly [string, BrowserContextOptions])[] = [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['narrow', { viewport: { width: 390, height: 800 } }],
];

describe('the pages, for everybody', function () {
  this.timeout(60_000);
  let stage: Stage;
  const browser = needsBrowser(this);

  before(async function () {
    if (!browser) return this.skip();
    stage = await setStage(browser);
  });
  after(() => stage?.close());

  for (const [look, options] of LOOKS) {
    it(`have nothing serious for axe to find, ${look}`, async () => {
      const page = await stage.open('/', options);
      const [shop, desk] = [shopPane(page), deskPane(page)];
      await shop.says('Where is order 1042?');
      await shop.reads('left our warehouse');
      // What axe does not see behind Web Chat's own style: whether words on a card's button stand out.
      const shopFrame = page.frames().find((frame) => new URL(frame.url()).pathname === '/shop');
      const [words = 0, ground = 0] = (await shopFrame?.evaluate<number[]>(LIGHTNESS)) ?? [];
      expect(Math.abs(words - ground), 'button of a card').to.be.greaterThan(0.35);
      await shop.says('I want to talk to a person');
      const chats = desk.frame.getByRole('button', { name: /^Chats/ });
      if (await chats.isVisible()) await chats.click();
      await desk.accepts('Kim');
      await desk.says('Hello Kim');
      await shop.reads('Hello Kim');
      await page.getByText('The wire: requests, deliveries, faults').click();
      await page
        .frameLocator('iframe[title^="The wire"]')
        .getByRole('button', { name: /restart/i })
        .first()
        .waitFor();
      await picture(page, `look-${look}`);
      const found = await Promise.all(page.frames().map(seriousIn));
      await desk.frame.getByRole('button', { name: 'End', exact: true }).click();
      await page.close();
      expect(found.flat()).to.deep.equal([]);
    });
  }

  it('keep the buttons of both sides in sight above the open wire, on a small screen', async () => {
    const page = await stage.open('/', { viewport: { width: 1280, height: 800 } });
    const [shop, desk] = [shopPane(page), deskPane(page)];
    await page.getByText('The wire: requests, deliveries, faults').click();
    await shop.says('I want to talk to a person');
    await desk.accepts('Kim');
    await desk.frame.getByRole('button', { name: 'End', exact: true }).click();
    const wire = page.frameLocator('iframe[title^="The wire"]');
    await wire.getByText('verified').first().waitFor();
    for (const [frame, locator] of [
      ['iframe[src="/shop"]', shop.frame.locator('.webchat__suggested-action', { hasText: 'Good' })],
      ['iframe[src="/shop"]', shop.frame.getByRole('textbox')],
      ['iframe[name=desk]', desk.frame.getByRole('button', { name: 'Done', exact: true })],
      ['iframe[title^="The wire"]', wire.locator('.row').first()],
    ] as const) {
      await locator.waitFor();
      const [outer, inner] = [await page.locator(frame).boundingBox(), await locator.boundingBox()];
      if (!outer || !inner) throw new Error(`Nothing to measure in ${frame}.`);
      expect(inner.y + inner.height, `${locator}`).to.be.at.most(outer.y + outer.height);
    }
    await page.close();
  });

  it('say where the chat would be that Web Chat is missing', async () => {
    const page = await stage.open('/shop', { viewport: { width: 700, height: 800 } });
    await page.route('**/web-chat.js', (route) => route.fulfill({ status: 404 }));
    await page.reload();
    const words = page.getByRole('alert').getByText('npm run chat');
    await words.waitFor();
    const box = await words.boundingBox();
    expect(box?.y).to.be.lessThan(400);
    await page.close();
  });

  it('let a user write and read with the keyboard alone', async () => {
    const page = await stage.open('/shop', { viewport: { width: 700, height: 800 } });
    await page
      .getByRole('feed')
      .getByText(/I am the shop.s bot/)
      .last()
      .waitFor();
    await page.getByRole('button', { name: 'Opening hours?' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('feed').getByText('We are open from 9 to 18').last().waitFor();
    await page.getByLabel('Language').focus();
    await page.keyboard.press('ArrowDown');
    await page.getByRole('button', { name: 'Öffnungszeiten?' }).waitFor();
    await page.close();
  });
});
