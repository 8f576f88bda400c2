import { mkdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { findChromium } from './find-chromium';
import { deskPane, shopPane } from './panes';
import { setStage } from './stage';

const FILE = resolve('docs/images/session.png');

/** Takes the README's picture of a real run: `npm run screenshot`. */
async function main(): Promise<void> {
  const browser = findChromium();
  if (!browser) throw new Error('No Chromium is there. Name one in CHROMIUM.');
  const stage = await setStage(browser);
  try {
    const page = await stage.open('/', { viewport: { width: 1760, height: 1240 }, colorScheme: 'light' });
    const [shop, desk] = [shopPane(page), deskPane(page)];
    await page.getByText('The wire: requests, deliveries, faults').click();
    await shop.says('Where is order 1042?');
    await shop.reads('left our warehouse');
    await shop.frame.getByRole('button', { name: /blue vase/ }).click();
    await shop.says('Could I talk to a real person about it?');
    await desk.accepts('Kim');
    await desk.says('Hello Kim, I am Alice. What is wrong with your order?');
    await shop.reads('Hello Kim');
    await shop.says('The vase arrived broken :(');
    await desk.reads('The vase arrived broken');
    await desk.says('I am sorry! I am sending you a new one today. You can keep the broken one.');
    await shop.reads('I am sorry!');
    await shop.says('That is quick, thank you!');
    await desk.reads('That is quick');
    await desk.frame.getByText('kim@example.com').waitFor();
    // The phases are worth more than the bot's health here.
    const wire = page.frameLocator('iframe[title^="The wire"]');
    await wire.getByRole('heading', { name: 'Bot', exact: true }).click();
    await wire.getByText('verified').first().waitFor();
    await mkdir(dirname(FILE), { recursive: true });
    await page.screenshot({ path: FILE });
    console.log(FILE);
  } finally {
    await stage.close();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
