import type { Meanings } from '../paper-source.js';
import type { PaperFields } from '../layout/phrase.js';

/** Where an audit goes: the sites drawn for it, else every site of the client. */
export interface SiteFacts {
  readonly siteSample: { readonly sites: readonly Site[] } | null;
  readonly client: { readonly sites?: readonly (Site & { readonly isHeadOffice: boolean })[] } | null;
}

interface Site {
  readonly name: string;
  readonly address: string;
}

/** What is read of where an audit goes. */
export const SITES = 'siteSample { sites { name address } } client { sites { name address isHeadOffice } }';

/** What the rows of its sites mean. */
export const SITE_ROW = {
  siteName: { zh: '场所', en: 'Site' },
  siteAddress: { zh: '地址', en: 'Address' },
} as const satisfies Meanings;

/** The sites of an audit, the head office first. */
export function siteRows({ siteSample, client }: SiteFacts): readonly PaperFields[] {
  const all = (client?.sites ?? []).toSorted((one, other) => Number(other.isHeadOffice) - Number(one.isHeadOffice));
  return (siteSample?.sites ?? all).map(({ name, address }) => ({ siteName: name, siteAddress: address }));
}
