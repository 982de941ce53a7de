import type { Page, Request, Response } from 'playwright-core';

/** What is heard of a page by itself. */
export interface Listener {
  /** What it complained of; whoever reads takes it away. */
  readonly troubles: string[];
  /** Waits until nothing is under way. */
  readonly calm: () => Promise<void>;
}

const STILL_MS = 120;
const GIVE_UP_MS = 8000;

/** Listens to a page: what it asks for, and what goes wrong. */
export function listen(page: Page): Listener {
  const troubles: string[] = [];
  const underWay = new Set<Request>();
  let heardAt = performance.now();
  const note = (): void => {
    heardAt = performance.now();
  };
  const over = (request: Request): void => {
    underWay.delete(request);
    note();
  };
  page.on('request', (request) => {
    underWay.add(request);
    note();
  });
  page.on('requestfinished', over);
  page.on('requestfailed', over);
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(`console: ${message.text().slice(0, 200)}`);
  });
  page.on('pageerror', (error) => troubles.push(`error: ${error.message.slice(0, 200)}`));
  page.on('response', (response) => {
    if (response.status() >= 500) troubles.push(`answer ${response.status()}: ${response.url()}`);
    if (response.url().endsWith('/graphql')) void noteFailure(response, troubles);
  });
  return {
    troubles,
    calm: async () => {
      note();
      const until = heardAt + GIVE_UP_MS;
      while (performance.now() < until) {
        await page.waitForTimeout(30);
        if (underWay.size === 0 && performance.now() - heardAt > STILL_MS) break;
      }
      await page.waitForFunction(isDrawn, undefined, { timeout: GIVE_UP_MS }).catch(() => undefined);
    },
  };
}

/** A question that failed on the server's side is answered all the same: its body tells. */
async function noteFailure(response: Response, troubles: string[]): Promise<void> {
  const text = await response.text().catch(() => '');
  if (text.includes('"code":"INTERNAL"')) troubles.push(`answer: ${text.slice(0, 300)}`);
}

/** Whether the page's middle says something, nothing says that it is still coming, and nothing moves. */
function isDrawn(): boolean {
  const middle = document.querySelector<HTMLElement>('#main-content') ?? document.querySelector('main');
  const text = middle?.innerText.trim() ?? '';
  const isComing = document.querySelector('[role="progressbar"]') !== null;
  return text !== '' && !isComing && document.getAnimations().length === 0;
}
