import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { type DeskPane, deskPane, type ShopPane, shopPane } from './panes';
import { keepFigures, needsBrowser, picture, type Stage, setStage } from './stage';
import { timeToScreen } from './time-to-screen';

const VASE = readFileSync(join(__dirname, '../../samples/shop/blue-vase.png'));
const MARKUP = '<script>window.marked = true</script><img src="x" onerror="window.marked = true">';

/** Runs in the shop's page: with what it goes on when it is loaded again. */
const KEPT_TOKEN = "JSON.parse(sessionStorage.getItem('chat')).token";

/** One whole session in a browser, both panes in one page. Each station stands on the one before it. */
describe('a session in the browser', function () {
  this.timeout(60_000);
  let stage: Stage;
  let page: Page;
  let shop: ShopPane;
  let desk: DeskPane;
  const browser = needsBrowser(this);
  const station = (number: number, name: string) =>
    picture(page, `${String(number).padStart(2, '0')}-${name.replaceAll(' ', '-')}`);

  before(async function () {
    if (!browser) return this.skip();
    stage = await setStage(browser);
    page = await stage.open('/');
    shop = shopPane(page);
    desk = deskPane(page);
  });
  let isBroken = false;
  beforeEach(function () {
    if (isBroken) this.skip();
  });
  afterEach(async function () {
    isBroken ||= this.currentTest?.state === 'failed';
    if (this.currentTest?.state === 'failed') await picture(page, 'failed');
  });
  after(() => stage?.close());

  it('begins with the bot, which knows an order', async () => {
    await shop.reads(/I am the shop.s bot/);
    await shop.says('Where is order 1042?');
    await shop.reads('left our warehouse');
    await shop.transcript.locator('.ac-pushButton', { hasText: 'It arrived broken' }).waitFor();
    await shop.frame.getByRole('button', { name: /blue vase/ }).click();
    await station(1, 'the bot');
  });

  it('gets the user a person who was asked for in plain words', async () => {
    await shop.says('Could I please talk to a real person about this?');
    await shop.reads('I am getting you a person');
    await desk.frame.getByRole('button', { name: 'Accept Kim' }).waitFor();
    await station(2, 'waiting');
  });

  it('shows the agent what was said, and who asks', async () => {
    await desk.accepts('Kim');
    await desk.reads('Where is order 1042?');
    await desk.reads('left our warehouse');
    await desk.reads('talk to a real person');
    const about = desk.frame.getByRole('complementary', { name: 'About the user' });
    for (const known of ['1042', '€ 42.50', 'kim@example.com']) await about.getByText(known).first().waitFor();
    await shop.reads('You are now talking with');
    await station(3, 'accepted');
  });

  it('shows the user at once what the agent writes', async () => {
    const times: number[] = [];
    for (const text of ['Hello Kim, I am Alice.', 'I see your order 1042.', 'What is wrong with it?'])
      times.push(Math.round(await timeToScreen(page, text)));
    console.log(`      from the agent's button to the user's screen: ${times.join(', ')} ms`);
    await keepFigures('time-to-screen', { ms: times });
    await station(4, 'the agent writes');
  });

  it('tells each that the other one is typing', async () => {
    await shop.frame.getByRole('textbox').pressSequentially('It is');
    await desk.frame.getByText('Kim is typing…').waitFor();
    await desk.frame.getByRole('textbox', { name: 'Message' }).pressSequentially('I see');
    await shop.frame.locator('.webchat__typing-indicator').waitFor();
    await station(4, 'both are typing');
  });

  it('keeps what the user types a text', async () => {
    await shop.says(MARKUP);
    await desk.reads(MARKUP);
    await desk.says(MARKUP);
    await shop.reads(MARKUP);
    for (const frame of page.frames()) expect(await frame.evaluate("'marked' in window")).to.equal(false);
    await station(5, 'markup is text');
  });

  it('brings the agent a picture of the user', async () => {
    await shop.sendsFile('broken-vase.png', 'image/png', VASE);
    await shop.transcript.getByRole('img', { name: 'broken-vase.png' }).waitFor();
    await desk.reads('broken-vase.png');
    await desk.transcript.locator('.picture img').last().waitFor();
    await station(6, 'a picture of the user');
  });

  it('brings the user a picture and a card of the agent, and the agent the answer', async () => {
    await desk.frame
      .getByLabel('Attach files')
      .setInputFiles({ name: 'new-vase.png', mimeType: 'image/png', buffer: VASE });
    await desk.says('This one is on its way to you.');
    await shop.reads('This one is on its way to you.');
    await shop.transcript.getByRole('img', { name: 'new-vase.png' }).waitFor();

    await desk.frame.getByRole('button', { name: 'Replies…' }).click();
    await desk.frame.getByRole('dialog').getByRole('button', { name: 'Send' }).click();
    await shop.chooses('Send a new one');
    await desk.reads('Send a new one');

    await desk.frame.getByRole('button', { name: 'Card…' }).click();
    await desk.frame.getByRole('dialog').getByRole('button', { name: 'Send' }).click();
    await shop.transcript.locator('.ac-adaptiveCard').nth(1).waitFor();
    await station(7, 'a picture and a card');
  });

  it('shows the agent the basket as it changes', async () => {
    await shop.frame.getByRole('button', { name: /tea bowl/ }).click();
    await desk.frame.getByRole('complementary').getByText('€ 60.50').waitFor();
  });

  it('loses nothing when the bot is killed in the middle', async () => {
    const restarted = stage.session.bot.restart('SIGKILL');
    await desk.says('Written while the bot was dead.');
    await shop.says('Are you still there?');
    await restarted;
    await shop.reads('Written while the bot was dead.');
    await desk.reads('Are you still there?');
    expect(await desk.transcript.getByText('Are you still there?').count()).to.equal(1);
    await station(8, 'killed and back');
  });

  it('goes on after a transfer', async () => {
    await desk.frame.getByRole('button', { name: 'Transfer…' }).click();
    const target = desk.frame.getByLabel('To', { exact: true });
    await target.selectOption((await target.getByText(/^Billing/).textContent()) ?? '');
    await desk.frame.getByRole('dialog').getByRole('button', { name: 'Transfer' }).click();
    await shop.reads('You are being passed on');
    await page.getByRole('link', { name: 'Bruno, Billing' }).click();
    await desk.accepts('Kim');
    await desk.reads('Are you still there?');
    await desk.says('Bruno here. The money is on its way.');
    await shop.reads('The money is on its way');
    await station(9, 'transferred');
  });

  it('gives the user back to the bot, which asks how it went', async () => {
    await desk.frame.getByRole('button', { name: 'End', exact: true }).click();
    await desk.frame.getByRole('button', { name: 'Done', exact: true }).click();
    await shop.reads('How did it go with my colleague?');
    await station(10, 'the survey');
    await shop.chooses('Good');
    await shop.reads('Thank you for telling us');
  });

  it('is as it was when the user loads the page again', async () => {
    await shop.frame.getByLabel('Language').selectOption('de-DE');
    const isAnew = page.waitForEvent('framenavigated');
    await shop.frame.locator(':root').evaluate('location.reload()');
    await isAnew;
    await shop.frame.getByRole('button', { name: 'Öffnungszeiten?' }).waitFor();
    await shop.reads('Thank you for telling us');
    expect(await shop.frame.getByLabel('Language').inputValue()).to.equal('de-DE');
    expect(await shop.frame.locator('#basket output').textContent()).to.equal('€ 60.50');
  });

  it('finds its conversation again, however long its page was open', async () => {
    // The clock comes before the page: a timer begun on the real one could not be cleared on the other.
    const own = await stage.open('about:blank');
    await own.clock.install();
    await own.goto(new URL('/shop', stage.session.url ?? '').href);
    await own
      .getByRole('feed')
      .getByText(/I am the shop.s bot/)
      .last()
      .waitFor();
    const begun = await own.evaluate<string>(KEPT_TOKEN);
    await own.clock.fastForward('10:01');
    await own.evaluate(`new Promise((resolve) => {
      const look = () => (${KEPT_TOKEN} === '${begun}' ? requestAnimationFrame(look) : resolve());
      look();
    })`);
    await own.close();
  });

  it('hands over a second time, in another language, until the user leaves', async () => {
    await page.getByRole('link', { name: 'Alice, Support' }).click();
    await shop.says('Ich möchte mit einem Menschen sprechen');
    await desk.accepts('Kim');
    await desk.reads('The money is on its way');
    await desk.says('Guten Tag, Kim!');
    await shop.reads('Guten Tag, Kim!');
    await station(11, 'the second handoff');
    await shop.says('leave');
    await shop.reads('Wie war das Gespräch?');
    await station(12, 'back with the bot');
  });

  it('says everything once', async () => {
    for (const text of ['Written while the bot was dead.', 'Hello Kim, I am Alice.', 'The money is on its way'])
      expect(await shop.count(text), text).to.equal(1);
  });

  it('broke no policy of a page on the way', () => {
    expect(stage.troubles).to.deep.equal([]);
  });
});
