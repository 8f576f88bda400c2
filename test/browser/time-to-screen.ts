import type { Frame, Page } from 'playwright-core';

function frameOf(page: Page, fits: (frame: Frame) => boolean): Frame {
  const frame = page.frames().find(fits);
  if (!frame) throw new Error('The page has no such frame.');
  return frame;
}

const NOW = 'performance.timeOrigin + performance.now()';

/** Runs in the shop's page: resolves with the time at which the text stands in the chat. */
const seen = (text: string): string => `new Promise((resolve) => {
  const chat = document.querySelector('#web-chat');
  const observer = new MutationObserver(() => {
    if (!chat.textContent.includes(${JSON.stringify(text)})) return;
    observer.disconnect();
    resolve(${NOW});
  });
  observer.observe(chat, { childList: true, subtree: true, characterData: true });
})`;

/** Runs in the desk's page: sends what is written, and answers when. */
const SEND = `(() => {
  const at = ${NOW};
  document.querySelector('#send').click();
  return at;
})()`;

/**
 * Lets the agent send a text, and answers how long it took to the user's screen, ms: from the press of the button to
 * the change of the shop's page, by the browser's one clock.
 */
export async function timeToScreen(page: Page, text: string): Promise<number> {
  const shop = frameOf(page, (frame) => new URL(frame.url()).pathname === '/shop');
  const desk = frameOf(page, (frame) => frame.name() === 'desk');
  await desk.getByRole('textbox', { name: 'Message' }).fill(text);
  const seenAt = shop.evaluate<number>(seen(text));
  const sentAt = await desk.evaluate<number>(SEND);
  return (await seenAt) - sentAt;
}
