import type { FrameLocator, Locator, Page } from 'playwright-core';

/** The user's side of a page: the shop, with Web Chat. */
export interface ShopPane {
  readonly frame: FrameLocator;
  /** Everything said, as it stands on the screen. */
  readonly transcript: Locator;
  says(text: string): Promise<void>;
  /** Resolves when a text is on the user's screen. */
  reads(text: string | RegExp): Promise<void>;
  sendsFile(name: string, mimeType: string, buffer: Buffer): Promise<void>;
  /** How often a text stands on the user's screen. */
  count(text: string): Promise<number>;
  /** Presses one of the buttons that stand above the box to write in. */
  chooses(title: string): Promise<void>;
}

/** The agent's side of a page. */
export interface DeskPane {
  readonly frame: FrameLocator;
  readonly transcript: Locator;
  accepts(name: string): Promise<void>;
  says(text: string): Promise<void>;
  reads(text: string | RegExp): Promise<void>;
}

/** The shop in the left half of the page. */
export function shopPane(page: Page): ShopPane {
  const frame = page.frameLocator('iframe[src="/shop"]');
  const transcript = frame.getByRole('feed');
  return {
    frame,
    transcript,
    async says(text) {
      await frame.getByRole('textbox').fill(text);
      await frame.getByRole('textbox').press('Enter');
    },
    reads: (text) => transcript.getByText(text).last().waitFor(),
    // Beside each bubble there is its text for screen readers.
    count: (text) => transcript.locator('.webchat__bubble__content', { hasText: text }).count(),
    chooses: (title) => frame.locator('.webchat__suggested-action', { hasText: title }).click(),
    async sendsFile(name, mimeType, buffer) {
      await frame.locator('input[type=file]').setInputFiles({ name, mimeType, buffer });
      // Web Chat first makes a thumbnail; until then there is nothing to send.
      await frame.locator('.webchat__attachment-icon--checked').waitFor();
      await frame.getByRole('button', { name: 'Send' }).click();
    },
  };
}

/** The desk in the right half of the page. */
export function deskPane(page: Page): DeskPane {
  const frame = page.frameLocator('iframe[name=desk]');
  const transcript = frame.getByRole('log', { name: 'Transcript' });
  return {
    frame,
    transcript,
    accepts: (name) => frame.getByRole('button', { name: `Accept ${name}` }).click(),
    async says(text) {
      await frame.getByRole('textbox', { name: 'Message' }).fill(text);
      await frame.getByRole('button', { name: 'Send', exact: true }).click();
    },
    reads: (text) => transcript.getByText(text).last().waitFor(),
  };
}
