import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openWindow } from './browser.js';
import type { Look } from './browser.js';

/** What is wrong with one page in one look. */
export interface Fault {
  readonly page: string;
  readonly what: string;
}

/** What a sweep saw. */
export interface Sweep {
  readonly pages: readonly string[];
  readonly faults: readonly Fault[];
}

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
/** A key that no language has a word for shows as itself. */
const KEYS =
  /\b(?:resources|ra|verbs|enums|shared|errors|faults|dashboard|roles|bar|menu|codes|scoreSheet)\.[a-zA-Z_]+(?:\.[a-zA-Z_]+)*/g;
const RESOURCES = [
  'clients',
  'applications',
  'agreements',
  'certifications',
  'audits',
  'nonconformities',
  'decisions',
  'certificates',
  'surveillance',
  'people',
  'programmes',
  'accounts',
  'journal',
];
const MAKING = ['clients', 'applications', 'audits', 'people'];

/** Looks at every page, as somebody who sees it, in one look. Pictures go where `SCREENSHOTS` says. */
export async function sweep(
  url: string,
  look: Required<Omit<Look, 'inspected'>>,
  { people, pages }: { people: readonly string[]; pages?: number },
): Promise<Sweep> {
  const window = await openWindow({ ...look, inspected: true });
  const seen: string[] = [];
  const faults: Fault[] = [];
  try {
    await window.context.addInitScript(
      ([language, theme]) => {
        localStorage.setItem('RaStoretouchstone.version', '1');
        localStorage.setItem('RaStoretouchstone.locale', JSON.stringify(language));
        localStorage.setItem('RaStoretouchstone.theme', JSON.stringify(theme));
      },
      [look.language, look.scheme] as const,
    );
    const page = await window.context.newPage();
    const troubles = listen(page);
    const examine = async (name: string): Promise<void> => {
      seen.push(name);
      for (const what of [...troubles.splice(0), ...(await lookAt(page, look))]) faults.push({ page: name, what });
      await picture(page, look, name);
    };
    await page.goto(url);
    await page
      .getByRole('button', { name: /身份登录|Sign in as/ })
      .first()
      .waitFor();
    await examine('sign-in');
    for (const person of people) {
      await enter(page, url, person);
      await examine(`today, ${person}`);
      for (const address of await addresses(page, url, pages)) {
        await settle(page, `${url}/#${address}`);
        await examine(`${address.replace(/[A-Z][a-zA-Z]+(:|%3A)[0-9a-f-]+/, '…')}`);
      }
      await window.context.clearCookies();
    }
    return { pages: seen, faults };
  } finally {
    await window.close();
  }
}

async function enter(page: Page, url: string, person: string): Promise<void> {
  await page.goto(`${url}/#/login`);
  await page.reload();
  await page
    .getByRole('button', { name: new RegExp(person) })
    .first()
    .click();
  await page.getByRole('button', { name: /机构日历|calendar/i }).waitFor();
  await calm(page);
}

/** The addresses this person can open: every list, the first record of each, every form. */
async function addresses(page: Page, url: string, most = Infinity): Promise<readonly string[]> {
  const found: string[] = [];
  for (const resource of RESOURCES.slice(0, most)) {
    await settle(page, `${url}/#/${resource}`);
    if (!page.url().includes(`/${resource}`)) continue;
    found.push(`/${resource}`);
    const first = await page.evaluate((name) => {
      const link = [...document.querySelectorAll<HTMLAnchorElement>('main a[href]')]
        .map((each) => each.getAttribute('href') ?? '')
        .find((href) => href.includes(`/${name}/`) && href.includes('/show'));
      return link ?? null;
    }, resource);
    const shown = first ?? (await byRow(page, resource));
    if (shown) found.push(shown.replace(/^.*#/, ''));
    if (MAKING.includes(resource)) found.push(`/${resource}/create`);
  }
  return found;
}

async function byRow(page: Page, resource: string): Promise<string | null> {
  const row = page.locator('main tbody tr').first();
  if (!(await row.isVisible())) return null;
  await row.locator('td').nth(1).click();
  await page.waitForURL(/show/, { timeout: 3000 }).catch(() => undefined);
  return page.url().includes(`/${resource}/`) ? page.url() : null;
}

async function settle(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await calm(page);
}

async function calm(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle').catch(() => undefined);
  await page.waitForTimeout(120);
}

/** Notes what the page complains of by itself. */
function listen(page: Page): string[] {
  const troubles: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(`console: ${message.text().slice(0, 200)}`);
  });
  page.on('pageerror', (error) => troubles.push(`error: ${error.message.slice(0, 200)}`));
  page.on('response', (response) => {
    if (response.status() >= 500) troubles.push(`answer ${response.status()}: ${response.url()}`);
  });
  return troubles;
}

async function lookAt(page: Page, { width }: Look): Promise<readonly string[]> {
  const faults: string[] = [];
  const text = await page.locator('body').innerText();
  for (const key of new Set(text.match(KEYS))) faults.push(`no word for ${key}`);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  if (width < 600 && wide > 1) faults.push(`${wide} px wider than the window`);
  await page.addScriptTag({ path: AXE });
  const violations = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: {
        run: (
          on: Document,
          options: object,
        ) => Promise<{ violations: { id: string; impact: string; nodes: { target: unknown[] }[] }[] }>;
      };
    };
    const { violations: all } = await axe.run(document, { resultTypes: ['violations'] });
    return all
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(
        ({ id, nodes }) =>
          `${id} at ${nodes
            .slice(0, 2)
            .map(({ target }) => target.join(' '))
            .join(' and ')} (${nodes.length})`,
      );
  });
  return [...faults, ...violations];
}

async function picture(page: Page, { width, language, scheme }: Look, name: string): Promise<void> {
  const folder = process.env['SCREENSHOTS'];
  if (!folder) return;
  const place = join(folder, `${language}-${scheme}-${width}`);
  mkdirSync(place, { recursive: true });
  await page.screenshot({ path: join(place, `${name.replaceAll(/[^\p{L}\p{N}]+/gu, '-')}.png`), fullPage: true });
}
