import { describe, expect, it } from 'vitest';
import { PAYLOADS } from './hostile-payloads.js';
import { breachesOn, noteBreaches, watch } from './hostile-watch.js';
import type { Office } from './office.js';

/** A handful of the sixty; `hostile-text.test.ts` has them all. */
const SOME = [0, 10, 17, 40, 53].map((at) => PAYLOADS[at] ?? '');
const CLIENTS =
  '{ clients(first: 5) { nodes { id version name address headcount sector provinceCode contactName contactPhone } } }';

/** Whoever is certified chooses its name: the pages say it, and do nothing. */
export function playHostileWords({ as }: Office): void {
  describe('words that would be more', () => {
    it('are said on the pages and do nothing', async () => {
      await as('planner', async ({ page }) => {
        const origin = new URL(page.url()).origin;
        const { heard } = watch(page, origin);
        await noteBreaches(page.context());
        const ask = (query: string, variables: object = {}) =>
          page.evaluate(
            async ([text, given]) => {
              const headers = { 'content-type': 'application/json', 'x-touchstone-csrf': '1' };
              const body = JSON.stringify({ query: text, variables: given });
              return (await fetch('/graphql', { method: 'POST', headers, body })).json() as Promise<{ data: never }>;
            },
            [query, variables] as const,
          );
        const { nodes } = (await ask(CLIENTS)).data['clients'] as {
          nodes: readonly { id: string; version: number; name: string; address: string }[];
        };
        for (const [at, { id, version, ...rest }] of nodes.entries()) {
          const input = {
            ...rest,
            clientId: id,
            expectedVersion: version,
            name: `${rest.name}${SOME[at]}`,
            address: SOME[at],
          };
          const { data } = await ask(
            'mutation ($input: AmendClientInput!) { amendClient(input: $input) { __typename } }',
            { input },
          );
          expect(data).toEqual({ amendClient: { __typename: 'Client' } });
        }
        for (const address of ['/clients', `/clients/${nodes[1]?.id}/show`, '/applications', '/certificates']) {
          await page.goto('about:blank');
          await page.goto(`${origin}/#${address}`);
          await page
            .locator('main')
            .getByText(/<(script|img|svg|a) /)
            .or(page.locator('main table, main h1'))
            .first()
            .waitFor();
          expect([address, await breachesOn(page)]).toEqual([address, []]);
        }
        expect(heard).toEqual([]);
      });
    });
  });
}
