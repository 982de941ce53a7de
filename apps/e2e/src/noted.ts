import type { BrowserContext, Page } from 'playwright-core';

/** What a page notes of itself, for a person who may look away: each press that reached something, each notice it showed. */
interface Noted {
  presses: number;
  /** The notices since the last press. */
  notices: string[];
}

declare global {
  interface Window {
    noted?: Noted;
  }
}

/** Has every page of a window note its presses, and its notices, which go by themselves after some seconds. */
export async function noteAlong(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const noted: Noted = { presses: 0, notices: [] };
    window.noted = noted;
    addEventListener(
      'click',
      ({ target }) => {
        // What moves away under the hand leaves the press to what is around it.
        const isOnSomething =
          target instanceof Element && target.closest('button, a, input, label, [role="option"], [role="menuitem"]');
        if (!isOnSomething) return;
        noted.presses += 1;
        noted.notices = [];
      },
      true,
    );
    new MutationObserver(() => {
      for (const { textContent } of document.querySelectorAll('.MuiSnackbar-root'))
        if (!noted.notices.includes(textContent)) noted.notices.push(textContent);
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
}

/** How many presses have reached something on the page. */
export function pressesOn(page: Page): Promise<number> {
  return page.evaluate(() => window.noted?.presses ?? 0);
}

/** What the page has told in passing since the last press. */
export function noticesOn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => window.noted?.notices ?? []);
}
