import { describe, expect, it } from 'vitest';
import { refusalsOf } from '../../test/reasons-of.js';
import { checkClient } from './check-client.js';
import type { ClientFacts, SiteFacts } from './check-client.js';
import { MAINLAND_PROVINCE_CODES, PROVINCES } from './provinces.js';
import { SECTORS } from './sectors.js';
import { usccCheckDigit } from './uscc.js';

const site: SiteFacts = { name: '总部', address: '学院路 1 号', provinceCode: '35', headcount: 60, isHeadOffice: true };
const branch: SiteFacts = { ...site, name: '南门店', headcount: 40, isHeadOffice: false };
const client: ClientFacts = {
  name: '青禾家电服务有限公司',
  uscc: '91350100M000100Y43',
  provinceCode: '35',
  sector: 'F',
  headcount: 100,
  contactEmail: 'service@qinghe.example',
  contactPhone: '+86 (591) 8888-0001',
  sites: [site, branch],
};

/** A sound code of an enterprise that a division registered. */
function codeOf(division: string): string {
  const first17 = `91${division}0000M000100Y4`;
  return `${first17}${usccCheckDigit(first17)}`;
}

const faults = (facts: ClientFacts) => refusalsOf(checkClient(facts)).map(({ code, field }) => `${code} ${field}`);

describe('checkClient', () => {
  it.each<{ name: string; change: Partial<ClientFacts>; found: readonly string[] }>([
    { name: 'takes a sound client', change: {}, found: [] },
    { name: 'asks for no contact details', change: { contactEmail: null, contactPhone: null }, found: [] },
    { name: 'takes sites that employ exactly everybody', change: { headcount: 100 }, found: [] },
    { name: 'stops sites that employ one more', change: { headcount: 99 }, found: ['SITES_EXCEED_HEADCOUNT sites'] },
    { name: 'stops a blank name', change: { name: ' 　' }, found: ['NAME_MISSING name'] },
    { name: 'takes a name of 200', change: { name: '名'.repeat(200) }, found: [] },
    { name: 'stops a name of 201', change: { name: '名'.repeat(201) }, found: ['NAME_TOO_LONG name'] },
    { name: 'stops a broken code', change: { uscc: 'X' }, found: ['USCC_SHAPE uscc'] },
    ...['71', '81', '82'].map((division) => ({
      name: `stops a code that ${division} registered`,
      change: { uscc: codeOf(division) },
      found: ['REGISTERED_OFF_MAINLAND uscc'],
    })),
    { name: 'takes one of the national register', change: { uscc: codeOf('10') }, found: [] },
    { name: 'stops Hong Kong', change: { provinceCode: '81' }, found: ['PROVINCE_NOT_MAINLAND provinceCode'] },
    { name: 'stops an unknown province', change: { provinceCode: '99' }, found: ['PROVINCE_UNKNOWN provinceCode'] },
    {
      name: 'stops a name every object has',
      change: { provinceCode: 'constructor', sector: 'toString' },
      found: ['PROVINCE_UNKNOWN provinceCode', 'SECTOR_UNKNOWN sector'],
    },
    { name: 'stops a lower-case sector', change: { sector: 'f' }, found: ['SECTOR_UNKNOWN sector'] },
    {
      name: 'stops nobody',
      change: { headcount: 0 },
      found: ['HEADCOUNT_SHAPE headcount', 'SITES_EXCEED_HEADCOUNT sites'],
    },
    { name: 'stops half a person', change: { headcount: 100.5 }, found: ['HEADCOUNT_SHAPE headcount'] },
    { name: 'stops no number', change: { headcount: Number.NaN }, found: ['HEADCOUNT_SHAPE headcount'] },
    { name: 'stops more than a country', change: { headcount: 10_000_000 }, found: ['HEADCOUNT_SHAPE headcount'] },
    { name: 'stops an e-mail without a host', change: { contactEmail: 'a@b' }, found: ['EMAIL_SHAPE contactEmail'] },
    { name: 'stops two e-mails', change: { contactEmail: 'a@b.cn,c@d.cn' }, found: ['EMAIL_SHAPE contactEmail'] },
    { name: 'stops an empty e-mail', change: { contactEmail: '' }, found: ['EMAIL_SHAPE contactEmail'] },
    { name: 'stops words as a number', change: { contactPhone: 'call me' }, found: ['PHONE_SHAPE contactPhone'] },
    { name: 'stops no sites', change: { sites: [] }, found: ['SITE_MISSING sites'] },
    {
      name: 'stops two head offices',
      change: { sites: [site, { ...branch, isHeadOffice: true }] },
      found: ['HEAD_OFFICE_NOT_ONE sites'],
    },
    {
      name: 'stops sites without a head office',
      change: { sites: [{ ...site, isHeadOffice: false }] },
      found: ['HEAD_OFFICE_NOT_ONE sites'],
    },
    {
      name: 'names the site at fault',
      change: { sites: [site, { name: '', address: '', provinceCode: '82', headcount: -1, isHeadOffice: false }] },
      found: [
        'NAME_MISSING sites.1.name',
        'ADDRESS_MISSING sites.1.address',
        'PROVINCE_NOT_MAINLAND sites.1.provinceCode',
        'HEADCOUNT_SHAPE sites.1.headcount',
      ],
    },
  ])('$name', ({ change, found }) => {
    expect(faults({ ...client, ...change })).toEqual(found);
  });

  it('gives every reason at once', () => {
    const facts = { ...client, uscc: '', name: '', provinceCode: '', sector: '', headcount: 0, sites: [] };
    expect(faults(facts)).toEqual([
      'USCC_SHAPE uscc',
      'NAME_MISSING name',
      'PROVINCE_UNKNOWN provinceCode',
      'SECTOR_UNKNOWN sector',
      'HEADCOUNT_SHAPE headcount',
      'SITE_MISSING sites',
    ]);
  });
});

describe('reference lists', () => {
  it('hold 34 divisions, 31 of them on the mainland, and 20 sections', () => {
    expect(Object.keys(PROVINCES)).toHaveLength(34);
    expect(MAINLAND_PROVINCE_CODES).toHaveLength(31);
    expect(Object.keys(SECTORS).join('')).toBe('ABCDEFGHIJKLMNOPQRST');
  });
});
