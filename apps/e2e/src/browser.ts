import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { BrowserContext } from 'playwright-core';
import { noteAlong } from './noted.js';

const FONTS = '/etc/fonts';
const ARGUMENTS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** How a window looks to the person before it. */
export interface Look {
  readonly width: number;
  readonly language?: 'zh' | 'en';
  readonly scheme?: 'light' | 'dark';
  /** Whether a test puts a script of its own into the page. */
  readonly inspected?: boolean;
}

/** A window in a profile of its own. */
export interface Window {
  readonly context: BrowserContext;
  readonly close: () => Promise<void>;
}

/** Opens a window of the browser this run has. */
export async function openWindow(look: Look): Promise<Window> {
  const { width, scheme = 'light' } = look;
  const profile = mkdtempSync(join(tmpdir(), 'touchstone-browser-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: await findBrowser(),
    args: ARGUMENTS,
    ignoreDefaultArgs: ['--enable-automation'],
    headless: true,
    viewport: { width, height: width < 600 ? 844 : 900 },
    colorScheme: scheme,
    locale: 'zh-CN',
    reducedMotion: 'reduce',
    bypassCSP: look.inspected ?? false,
  });
  context.setDefaultTimeout(30_000);
  await noteAlong(context);
  return {
    context,
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/**
 * Finds the browser of a run: the one `CHROMIUM` names, or the one a registry package carries, which draws no window of
 * its own and takes a third less work. The package unpacks it, and names its libraries to this process.
 */
export async function findBrowser(): Promise<string> {
  const named = process.env['CHROMIUM'];
  if (named) return named;
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs22.x';
  // The machine's own fonts, where it has any: the package's speak no Chinese.
  if (existsSync(FONTS)) process.env['FONTCONFIG_PATH'] ??= FONTS;
  const { default: carried } = await import('@sparticuz/chromium');
  return carried.executablePath();
}
