import type { Page } from 'playwright-core';

/** One page to see. */
export interface Visit {
  /** What it is called in reports and pictures. */
  readonly name: string;
  /** Where it is, behind the `#`. */
  readonly address: string;
  /** Whether what its buttons open is looked at as well. */
  readonly hasOpeners: boolean;
}

const MAKING: readonly string[] = ['clients', 'applications', 'audits', 'surveys', 'people', 'editions', 'accounts'];

interface Search {
  readonly url: string;
  readonly resources: readonly string[];
  readonly calm: () => Promise<void>;
}

/** What the person at the page can open: each list, its first record with every tab, each form, a page of scores. */
export async function visitsOf(page: Page, search: Search): Promise<readonly Visit[]> {
  const found: Visit[] = [];
  for (const resource of search.resources) {
    if (!(await open(page, search, `/${resource}`))) continue;
    found.push({ name: resource, address: `/${resource}`, hasOpeners: true });
    found.push(...(await firstRecord(page, search, resource)));
    if (MAKING.includes(resource) && (await open(page, search, `/${resource}/create`)))
      found.push({ name: `${resource} create`, address: `/${resource}/create`, hasOpeners: false });
  }
  if (search.resources.includes('clients'))
    found.push({ name: 'clients, none found', address: noneIn('clients'), hasOpeners: false });
  if (search.resources.includes('audits')) found.push(...(await scoreSheet(page)));
  found.push({ name: 'nowhere', address: '/nowhere', hasOpeners: false });
  return found;
}

/** What the menu of the person at the page leads to, in its order. */
export async function menuOf(page: Page): Promise<readonly string[]> {
  const addresses = await page
    .locator('nav a[role="menuitem"]')
    .evaluateAll((entries) => entries.map((entry) => entry.getAttribute('href') ?? ''));
  return addresses.flatMap((address) => /^#\/([\w-]+)$/.exec(address)?.[1] ?? []);
}

/** @returns whether the page lets this person in */
async function open(page: Page, { url, calm }: Search, address: string): Promise<boolean> {
  await page.goto(`${url}/#${address}`);
  await calm();
  return page.url().includes(`#${address}`);
}

async function firstRecord(page: Page, search: Search, resource: string): Promise<readonly Visit[]> {
  const link = page.locator(`main a[href*="/${resource}/"][href*="/show"]`);
  const cell = page.locator('main tbody tr:first-of-type td').first();
  const way = link.or(cell).first();
  const isThere = await way.waitFor({ timeout: 2500 }).then(
    () => true,
    () => false,
  );
  if (!isThere) return [];
  await way.click();
  await page.waitForURL(`**/#/${resource}/**`, { timeout: 3000 }).catch(() => undefined);
  await search.calm();
  const address = page.url().replace(/^.*?#/, '');
  if (!address.startsWith(`/${resource}/`)) return [];
  const tabs = await page
    .locator('main [role="tab"]')
    .evaluateAll((all) => all.map(({ id }) => id.replace(/^tab-/, '')));
  const [first, ...others] = tabs;
  return [
    { name: `${resource} record ${first ?? ''}`.trim(), address, hasOpeners: true },
    ...others.map((tab) => ({ name: `${resource} record ${tab}`, address: `${address}?tab=${tab}`, hasOpeners: true })),
  ];
}

/** The scorecard of an audit under way, where this person has one to see. */
async function scoreSheet(page: Page): Promise<readonly Visit[]> {
  const query = '{ audits(first: 20, where: { status: { eq: IN_PROGRESS } }) { nodes { id scorecards { id } } } }';
  const answer = await page.evaluate(async (text) => {
    const headers = { 'content-type': 'application/json', 'x-touchstone-csrf': '1' };
    const response = await fetch('/graphql', { method: 'POST', headers, body: JSON.stringify({ query: text }) });
    return response.json() as Promise<{
      data?: { audits?: { nodes: ReadonlyArray<{ id: string; scorecards: { id: string }[] }> } };
    }>;
  }, query);
  const audit = answer.data?.audits?.nodes.find(({ scorecards }) => scorecards.length > 0);
  const scorecard = audit?.scorecards[0];
  if (!audit || !scorecard) return [];
  return [{ name: 'score sheet', address: `/audits/${audit.id}/scorecards/${scorecard.id}`, hasOpeners: false }];
}

function noneIn(resource: string): string {
  return `/${resource}?filter=${encodeURIComponent(JSON.stringify({ q: '没有这样的名称' }))}`;
}
