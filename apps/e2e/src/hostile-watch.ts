import type { BrowserContext, Page } from 'playwright-core';

/** What a page did that its data told it to. */
export interface Watch {
  /** Dialogs, breaches of the policy of content, requests to elsewhere. */
  readonly heard: readonly string[];
}

declare global {
  interface Window {
    breaches?: string[];
  }
}

/** Has each page of a window note what its policy of content stopped. */
export async function noteBreaches(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const breaches: string[] = [];
    window.breaches = breaches;
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      breaches.push(`${violatedDirective} ${blockedURI}`);
    });
  });
}

/** Listens for dialogs, and for requests that leave the house. */
export function watch(page: Page, url: string): Watch {
  const heard: string[] = [];
  page.on('dialog', (dialog) => {
    heard.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(url) && !/^(data|blob|about):/.test(request.url()))
      heard.push(`request: ${request.url().slice(0, 100)}`);
  });
  return { heard };
}

/** What the policy stopped on the page that is open. */
export async function breachesOn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => window.breaches ?? []);
}
