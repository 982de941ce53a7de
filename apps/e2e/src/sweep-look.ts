import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Look } from './browser.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** A key that no language has a word for shows as itself. */
const KEYS =
  /\b(?:resources|ra|verbs|enums|shared|errors|faults|dashboard|roles|bar|menu|codes|scoreSheet|signIn|product)\.[a-zA-Z_]+(?:\.[a-zA-Z_]+)*/g;

/** What is wrong with the page as it stands: missing words, too wide, hard to read or to reach. */
export async function faultsOf(page: Page, { width }: Look): Promise<readonly string[]> {
  const faults: string[] = [];
  const text = await page.locator('body').innerText();
  for (const key of new Set(text.match(KEYS))) faults.push(`no word for ${key}`);
  if ((await page.locator('#main-content, main:not(:has(#main-content))').innerText()).trim() === '')
    faults.push('nothing on the page');
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  if (wide > 1) faults.push(`${wide} px wider than the window of ${width}`);
  return [...faults, ...(await violationsOf(page))];
}

interface AxeWindow {
  readonly axe: { readonly run: (on: Document, options: object) => Promise<{ violations: readonly Violation[] }> };
}

interface Violation {
  readonly id: string;
  readonly impact: string;
  readonly nodes: ReadonlyArray<{ readonly html: string }>;
}

async function violationsOf(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.addScriptTag({ content: AXE });
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as AxeWindow;
    const { violations } = await axe.run(document, { resultTypes: ['violations'] });
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => {
        const places = nodes.slice(0, 2).map(({ html }) => html.slice(0, 160));
        return `${id} at ${places.join(' and ')} (${nodes.length})`;
      });
  });
}

/** Keeps a picture where `SCREENSHOTS` says; none where it says nothing. */
export async function picture(page: Page, { width, language, scheme }: Look, name: string): Promise<void> {
  const folder = process.env['SCREENSHOTS'];
  if (!folder) return;
  const place = join(folder, `${language}-${scheme}-${width}`);
  mkdirSync(place, { recursive: true });
  await page.evaluate(() => scrollTo(0, 0));
  await page.screenshot({ path: join(place, `${name.replaceAll(/[^\p{L}\p{N}]+/gu, '-')}.png`), fullPage: true });
}
