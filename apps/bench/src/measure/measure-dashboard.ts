import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { TOKENS } from '../data/own-tables.js';

/** What opening the dashboard on a list came to. */
export interface DashboardFigures {
  /** Bytes of script that was asked for before the rows were there, over the wire, compressed, in KB. */
  readonly scriptKb: number;
  readonly requests: number;
  /** The longest chain of files each of which named the next, the document being none; what waits for an answer is not seen. */
  readonly deepest: number;
  /** From the address to the first rows, with nothing kept before, and again with what was kept; in milliseconds. */
  readonly firstMs: number;
  readonly againMs: number;
}

/** The list that is opened. */
const LIST = '/#/certificates';
/** A desk on an office's line: 10 Mbit/s each way and 40 ms; the processor as it is. */
const LINE = { offline: false, latency: 40, downloadThroughput: 1_250_000, uploadThroughput: 1_250_000 };
const ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'];
const SYSTEM_BROWSER = '/usr/bin/chromium';
/** Notes in the page when its first row is there: what is asked for later is not what the row waited for. */
const MARK_ROWS = `new MutationObserver((_, observer) => {
  if (!document.querySelector('tbody tr a, tbody tr td')) return;
  performance.mark('rows');
  observer.disconnect();
}).observe(document, { childList: true, subtree: true });`;
const PATIENCE_MS = 60_000;

/** Opens a list of our dashboard in a browser, as somebody who is signed in; null where no browser is. */
export async function measureDashboard(origin: string): Promise<DashboardFigures | null> {
  const executablePath = await findBrowser();
  if (executablePath === null) return null;
  const browser = await chromium.launch({ executablePath, args: ARGUMENTS, headless: true });
  try {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN' });
    await signIn(context, origin);
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const chains = await watch(session);
    await page.addInitScript({ content: MARK_ROWS });
    await page.goto('about:blank');
    const firstMs = await open(page, origin);
    const scripts = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .filter(({ name }) => /\.js(?:$|\?)/.test(name))
        .filter(({ startTime }) => startTime < (performance.getEntriesByName('rows')[0]?.startTime ?? Infinity))
        .reduce((sum, entry) => sum + (entry as unknown as { readonly transferSize: number }).transferSize, 0),
    );
    const { requests, deepest } = chains();
    await page.goto('about:blank');
    const againMs = await open(page, origin);
    return { scriptKb: scripts / 1024, requests, deepest, firstMs, againMs };
  } finally {
    await browser.close();
  }
}

/** The browser `CHROMIUM` names, the system's, or the one a package carries. */
async function findBrowser(): Promise<string | null> {
  const named = process.env['CHROMIUM'] ?? (existsSync(SYSTEM_BROWSER) ? SYSTEM_BROWSER : undefined);
  if (named !== undefined) return named;
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs22.x';
  const { default: carried } = await import('@sparticuz/chromium');
  return carried.executablePath().catch(() => null);
}

async function signIn(context: BrowserContext, origin: string): Promise<void> {
  const { hostname } = new URL(origin);
  const cookie = { name: '__Host-touchstone-session', value: TOKENS.office, secure: true, httpOnly: true } as const;
  await context.addCookies([{ ...cookie, domain: hostname, path: '/', sameSite: 'Lax' }]);
}

/** Slows the line, and notes who asks for what. */
async function watch(session: CDPSession): Promise<() => Pick<DashboardFigures, 'requests' | 'deepest'>> {
  const depths = new Map<string, number>();
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', LINE);
  session.on('Network.requestWillBeSent', ({ request, initiator, type }) => {
    if (!request.url.startsWith('http') || type === 'Document') return;
    const frames = initiator.stack?.callFrames ?? [];
    const by = [initiator.url, ...frames.map(({ url }) => url)].find((url) => url !== undefined && depths.has(url));
    depths.set(request.url, (by === undefined ? 0 : (depths.get(by) ?? 0)) + 1);
  });
  return () => ({ requests: depths.size, deepest: Math.max(0, ...depths.values()) });
}

/** @returns how long it takes until rows are there, in milliseconds */
async function open(page: Page, origin: string): Promise<number> {
  const began = performance.now();
  await page.goto(`${origin}${LIST}`, { waitUntil: 'commit' });
  await page.locator('tbody tr a, tbody tr td').first().waitFor({ timeout: PATIENCE_MS });
  return performance.now() - began;
}
