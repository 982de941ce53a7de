import { describe, expect, it } from 'vitest';
import { reasonsOf, refusalsOf } from '../../test/reasons-of.js';
import { checkSite, mayRemoveSite } from './change-sites.js';
import { checkReach } from './check-reach.js';
import type { ClientFacts, SiteFacts } from './check-client.js';

const headOffice: SiteFacts = {
  name: '总部',
  address: '学院路 1 号',
  provinceCode: '35',
  headcount: 60,
  isHeadOffice: true,
};
const shop: SiteFacts = { ...headOffice, name: '南门店', headcount: 40, isHeadOffice: false };
const client: Omit<ClientFacts, 'sites'> = {
  name: '青禾家电服务有限公司',
  uscc: '91350100M000100Y43',
  provinceCode: '35',
  sector: 'F',
  headcount: 100,
  contactEmail: null,
  contactPhone: null,
};

describe('checkSite', () => {
  it.each<{ name: string; site: Partial<SiteFacts>; found: readonly string[] }>([
    { name: 'takes a site that fills the headcount', site: {}, found: [] },
    {
      name: 'shows a sum that is too large at the headcount',
      site: { headcount: 41 },
      found: ['SITES_EXCEED_HEADCOUNT headcount'],
    },
    {
      name: 'shows a second head office at its flag',
      site: { isHeadOffice: true },
      found: ['HEAD_OFFICE_NOT_ONE isHeadOffice'],
    },
    {
      name: 'tells every fault at the field of the site',
      site: { name: '', address: ' ', provinceCode: '00' },
      found: ['NAME_MISSING name', 'ADDRESS_MISSING address', 'PROVINCE_UNKNOWN provinceCode'],
    },
  ])('$name', ({ site, found }) => {
    const answer = checkSite({ ...shop, ...site }, { client, others: [headOffice] });
    expect(refusalsOf(answer).map(({ code, field }) => `${code} ${field}`)).toEqual(found);
  });

  it('says nothing of a fault that another site has', () => {
    expect(checkSite(shop, { client, others: [{ ...headOffice, name: '' }] }).allowed).toBe(true);
  });
});

describe('mayRemoveSite', () => {
  it('lets a shop go', () => {
    expect(mayRemoveSite(shop).allowed).toBe(true);
  });

  it('keeps the head office', () => {
    expect(reasonsOf(mayRemoveSite(headOffice))).toEqual(['HEAD_OFFICE_STAYS']);
  });
});

describe('checkReach', () => {
  it('takes a place and a person', () => {
    expect(checkReach({ address: '学院路 1 号', contactName: '李雷' }).allowed).toBe(true);
  });

  it.each([
    {
      name: 'stops neither',
      facts: { address: ' ', contactName: '' },
      codes: ['ADDRESS_MISSING', 'CONTACT_NAME_MISSING'],
    },
    {
      name: 'stops an address of 301',
      facts: { address: '路'.repeat(301), contactName: '李' },
      codes: ['ADDRESS_TOO_LONG'],
    },
  ])('$name', ({ facts, codes }) => {
    expect(reasonsOf(checkReach(facts))).toEqual(codes);
  });
});
