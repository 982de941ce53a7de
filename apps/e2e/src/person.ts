import { plainDate } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import type { Locator, Page } from 'playwright-core';
import { noticesOn, pressesOn } from './noted.js';

/** Somebody at the desk: what a person does with eyes, pointer and keys, and nothing else. */
export interface Person {
  readonly page: Page;
  readonly signIn: (name: string) => Promise<void>;
  /** Signs in with an account of one's own. */
  readonly signInWith: (account: { readonly email: string; readonly password: string }) => Promise<void>;
  readonly signOut: () => Promise<void>;
  /** Opens an entry of the menu. */
  readonly open: (entry: string) => Promise<void>;
  /** Presses a button; in the dialog, where one is open. */
  readonly press: (name: string) => Promise<void>;
  /** Presses a button of the page, and waits for the dialog it opens. */
  readonly openDialog: (name: string) => Promise<void>;
  /** Presses what leads to another page, by its name or, where several bear it, one of them, and waits for the page. */
  readonly openPage: (way: string | Locator, address: RegExp) => Promise<void>;
  readonly fillIn: (label: string, value: string) => Promise<void>;
  /** Chooses from a list that drops down. */
  readonly choose: (label: string, option: string | RegExp) => Promise<void>;
  /** Looks something up by typing, and takes what is found. */
  readonly lookUp: (label: string, text: string) => Promise<void>;
  readonly tick: (label: string) => Promise<void>;
  /** Turns to a leaf of the record. */
  readonly turnTo: (leaf: string) => Promise<void>;
  /** The day it is at the body. */
  readonly today: () => Promise<PlainDate>;
  /** Waits for a text, on the page or in a notice that has gone by since the last press. */
  readonly see: (text: string | RegExp) => Promise<void>;
}

/** How often somebody looks for a button again before giving up. */
const PATIENCE = 10;

/** How long one look lasts, in milliseconds. */
export const GLANCE = 3000;

/** A person before a page. */
export function personAt(page: Page): Person {
  const desk = async (): Promise<Locator> => {
    const dialog = page.getByRole('dialog').last();
    return (await dialog.isVisible()) ? dialog : page.locator('body');
  };
  const field = async (label: string): Promise<Locator> => (await desk()).getByLabel(labelled(label)).first();
  const press = async (name: string): Promise<void> => {
    const button = async (): Promise<Locator> => {
      const at = await desk();
      const role = (each: 'button' | 'link') => at.getByRole(each, { name, exact: true });
      return role('button').or(role('link')).last();
    };
    // A dialog may be on its way out, or the page move: where to press is looked for anew, but never once the press has
    // arrived.
    const before = await pressesOn(page);
    for (let again = 0; again < PATIENCE; again += 1) {
      await (await button()).click({ timeout: GLANCE }).catch(() => undefined);
      if ((await pressesOn(page)) !== before) return;
    }
    await (await button()).click();
  };
  return {
    page,
    signIn: async (name) => {
      await page
        .getByRole('button', { name: new RegExp(name) })
        .first()
        .click();
      await page.getByRole('button', { name: /机构日历/ }).waitFor();
    },
    signInWith: async ({ email, password }) => {
      await page.getByLabel(labelled('邮箱')).fill(email);
      await page.getByLabel(labelled('密码')).fill(password);
      await page.getByRole('button', { name: '登录', exact: true }).click();
      await page.getByRole('button', { name: /机构日历/ }).waitFor();
    },
    signOut: async () => {
      await page.getByRole('button', { name: /我的账户/ }).click();
      await page.getByRole('menuitem', { name: /退出|登出/ }).click();
      await page.getByRole('heading', { name: '演示账户' }).waitFor();
    },
    open: async (entry) => {
      await page.getByRole('menuitem', { name: entry, exact: true }).first().click();
    },
    press,
    openDialog: async (name) => {
      const dialog = page.getByRole('dialog').last();
      // The dialog before may be on its way out, and a page that is read anew draws its buttons anew under the hand.
      await dialog.waitFor({ state: 'hidden' });
      for (let again = 0; again < PATIENCE && !(await dialog.isVisible()); again += 1) {
        await press(name);
        await dialog.waitFor({ timeout: GLANCE }).catch(() => undefined);
      }
      await dialog.waitFor();
    },
    openPage: async (way, address) => {
      // What comes late above a button may move it away under the hand.
      for (let again = 0; again < PATIENCE && !address.test(page.url()); again += 1) {
        await (typeof way === 'string' ? press(way) : way.click({ timeout: GLANCE }).catch(() => undefined));
        await page.waitForURL(address, { timeout: GLANCE }).catch(() => undefined);
      }
      await page.waitForURL(address);
    },
    fillIn: async (label, value) => (await field(label)).fill(value),
    choose: async (label, option) => {
      await (await field(label)).click();
      await page.getByRole('option', { name: option }).first().click();
    },
    lookUp: async (label, text) => {
      // The page may still be turning, and what is found may be replaced while it is pressed: the field is looked
      // for anew each time, and whether it took what was found shows once it is left.
      for (let again = 0; again < PATIENCE; again += 1) {
        const input = await field(label);
        const taken = await input
          .fill(text, { timeout: GLANCE })
          .then(async () => page.getByRole('option', { name: text }).first().click({ timeout: GLANCE }))
          .then(async () => input.blur({ timeout: GLANCE }))
          .then(async () => page.waitForTimeout(150))
          .then(
            async () =>
              (await input.inputValue({ timeout: GLANCE })).includes(text) ||
              // A field that takes several shows each as a chip beside the caret.
              (await (await desk()).locator('.MuiAutocomplete-tag', { hasText: text }).count()) > 0,
          )
          .catch(() => false);
        if (taken) return;
        await input.fill('', { timeout: GLANCE }).catch(() => undefined);
      }
      throw new Error(`${label} would not take ${text}`);
    },
    tick: async (label) => (await field(label)).check(),
    turnTo: async (leaf) => {
      const tab = page.getByRole('tab', { name: new RegExp(`^${leaf}`) });
      // A page that has just come may draw its leaves anew: the leaf counts once it is open.
      for (let again = 0; again < PATIENCE; again += 1) {
        await tab.click();
        await page.waitForTimeout(150);
        if ((await tab.getAttribute('aria-selected')) === 'true') return;
      }
    },
    today: async () => {
      const label = (await page.getByRole('button', { name: /机构日历/ }).getAttribute('aria-label')) ?? '';
      return plainDate(/\d{4}-\d\d-\d\d/.exec(label)?.[0] ?? label);
    },
    see: async (text) => {
      const isIt = (notice: string): boolean => (typeof text === 'string' ? notice.includes(text) : text.test(notice));
      for (let again = 0; again < PATIENCE; again += 1) {
        if ((await noticesOn(page)).some(isIt)) return;
        const seen = page.getByText(text).first().waitFor({ timeout: GLANCE });
        if (await seen.then(() => true).catch(() => false)) return;
      }
      const noticed = (await noticesOn(page)).join('\n');
      throw new Error(`Never saw ${text} in:\n${noticed}\nnor on:\n${await page.locator('body').innerText()}`);
    },
  };
}

/** A label as the page writes it: required ones carry a star. */
function labelled(label: string): RegExp {
  return new RegExp(`^${label.replaceAll(/[()（）.*]/g, String.raw`\$&`)}\\s*\\*?$`);
}
