import type { Locator, Page } from 'playwright-core';
import { openWindow } from './browser.js';
import type { Look } from './browser.js';
import { listen } from './sweep-calm.js';
import type { Listener } from './sweep-calm.js';
import { faultsOf, picture } from './sweep-look.js';
import { menuOf, visitsOf } from './sweep-visits.js';
import type { Visit } from './sweep-visits.js';

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

/** Whose pages there are to see, in the order they are walked. */
export type Rounds = ReadonlyMap<string, readonly Visit[]>;

type FullLook = Required<Omit<Look, 'inspected'>>;

/**
 * Finds what each of these people can open, lists, first records with their tabs, forms: behind every entry of the menu
 * that nobody before had, and of what is said of him besides.
 */
export async function findRounds(url: string, people: ReadonlyMap<string, readonly string[]>): Promise<Rounds> {
  return inWindow(url, { width: 1440, language: 'zh', scheme: 'light' }, async (page, listener) => {
    const rounds = new Map<string, readonly Visit[]>();
    const seen = new Set<string>();
    for (const [person, others] of people) {
      await enter(page, url, person);
      await listener.calm();
      const resources = [...(await menuOf(page)).filter((entry) => !seen.has(entry)), ...others];
      resources.forEach((resource) => seen.add(resource));
      rounds.set(person, await visitsOf(page, { url, resources, calm: listener.calm }));
      await page.context().clearCookies();
    }
    return rounds;
  });
}

/** Every second page on a walk, from the first or from the second on. */
export type Share = 'odd' | 'even';

/**
 * Looks at its share of these pages in one look, and at what their buttons open, too. Pictures go where `SCREENSHOTS`
 * says.
 */
export async function sweep(
  url: string,
  { share, ...look }: FullLook & { readonly share: Share },
  rounds: Rounds,
): Promise<Sweep> {
  return inWindow(url, look, async (page, listener) => {
    const pages: string[] = [];
    const faults: Fault[] = [];
    const examine = async (name: string): Promise<void> => {
      await listener.calm();
      pages.push(name);
      for (const what of [...listener.troubles.splice(0), ...(await faultsOf(page, look))])
        faults.push({ page: name, what });
      await picture(page, look, name);
    };
    await page.goto(url);
    await demoPerson(page, '').waitFor();
    await examine('sign-in');
    for (const [person, visits] of rounds) {
      const opened = new Map<string, Set<string>>();
      await enter(page, url, person);
      await examine(`${person} today`);
      for (const { address, name, hasOpeners } of visits.filter((_, at) => at % 2 === (share === 'odd' ? 0 : 1))) {
        await page.goto(`${url}/#${address}`);
        await examine(`${person} ${name}`);
        const [resource = ''] = name.split(' ');
        const known = opened.get(resource) ?? new Set<string>();
        opened.set(resource, known);
        if (hasOpeners) await openEach(page, known, (what) => examine(`${person} ${name} ${what}`));
      }
      await page.context().clearCookies();
    }
    return { pages, faults };
  });
}

/** The buttons that open something; one of each name, for a table repeats them row by row. */
const OPENERS = 'main :is([aria-haspopup="dialog"], [aria-haspopup="true"]):visible:not(:disabled)';
const OPENED = '[role="dialog"]:visible, .MuiPopover-root [role="menu"]:visible';

/** Opens what the page's buttons open, one after the other; what was seen behind another tab is not opened again. */
async function openEach(page: Page, seen: Set<string>, examine: (what: string) => Promise<void>): Promise<void> {
  const openers = page.locator(OPENERS);
  for (const name of await openers.allInnerTexts()) {
    if (seen.has(name)) continue;
    seen.add(name);
    // The tools of a list come after its rows, and stand before what was there.
    const place = (await openers.allInnerTexts()).indexOf(name);
    if (place < 0) continue;
    await openers.nth(place).click();
    await page.locator(OPENED).last().waitFor();
    await examine(name);
    await page.keyboard.press('Escape');
    await page.locator(OPENED).last().waitFor({ state: 'hidden' });
    await openers.first().waitFor();
  }
}

/** Signs a person of the demonstration in. */
export async function enter(page: Page, url: string, person: string): Promise<void> {
  await page.goto(`${url}/#/login`);
  await page.reload();
  await demoPerson(page, person).click();
  await page.getByRole('button', { name: /机构日历|calendar/i }).waitFor();
}

function demoPerson(page: Page, name: string): Locator {
  return page
    .getByRole('button', { name: /身份登录|Sign in as/ })
    .filter({ hasText: name })
    .first();
}

async function inWindow<Value>(
  url: string,
  look: FullLook,
  work: (page: Page, listener: Listener) => Promise<Value>,
): Promise<Value> {
  const window = await openWindow({ ...look, inspected: true });
  try {
    const page = await window.context.newPage();
    // Said once to the page, and not to each document: a letter that is shown in a page lets no script in.
    await page.goto(url);
    await page.evaluate(
      ([language, theme]) => {
        localStorage.setItem('RaStoretouchstone.version', '1');
        localStorage.setItem('RaStoretouchstone.locale', JSON.stringify(language));
        localStorage.setItem('RaStoretouchstone.theme', JSON.stringify(theme));
      },
      [look.language, look.scheme] as const,
    );
    return await work(page, listen(page));
  } finally {
    await window.close();
  }
}
