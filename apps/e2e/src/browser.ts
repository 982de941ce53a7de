import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { BrowserContext } from 'playwright-core';
import { noteAlong } from './noted.js';

const INSTALLED = '/usr/bin/chromium';
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

/** Opens a window: Debian's Chromium where it is, else the one a registry package carries. */
export async function openWindow(look: Look): Promise<Window> {
  const { width, scheme = 'light' } = look;
  const profile = mkdtempSync(join(tmpdir(), 'touchstone-browser-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: await executable(),
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

async function executable(): Promise<string> {
  if (existsSync(INSTALLED)) return INSTALLED;
  // So that the package unpacks the libraries its browser needs, too.
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs22.x';
  const { default: carried } = await import('@sparticuz/chromium');
  return carried.executablePath();
}
