import { isBlank } from '../findings.js';
import { CLAUSE } from '../clauses.js';
import { allOf, refusal, verdict } from '../verdict.js';
import type { Refusal, Verdict } from '../verdict.js';
import { isEmail } from './email.js';
import { isOffMainland, isProvinceCode, MAINLAND_PROVINCE_CODES } from './provinces.js';
import { isLanguageCode } from './languages.js';
import { isSectorCode } from './sectors.js';
import { checkUscc, normaliseUscc } from './uscc.js';

/** What a client (认证委托人) states about itself. */
export interface ClientFacts {
  readonly name: string;
  readonly uscc: string;
  readonly provinceCode: string;
  readonly sector: string;
  readonly headcount: number;
  readonly contactEmail: string | null;
  readonly contactPhone: string | null;
  /** ISO 639-1 code of the language it works in; the house language where nothing is said. */
  readonly workingLanguage?: string | null;
  readonly sites: readonly SiteFacts[];
}

/** A place where the client works. Exactly one is its head office. */
export interface SiteFacts {
  readonly name: string;
  readonly address: string;
  readonly provinceCode: string;
  readonly headcount: number;
  readonly isHeadOffice: boolean;
}

const NAME_MOST = 200;
/** Longest address that is taken, in characters. */
export const ADDRESS_MOST = 300;
const HEADCOUNT_MOST = 9_999_999;
const PHONE = /^\+?[0-9][0-9 ()-]{5,23}[0-9]$/;

/** Whether a client can be entered as stated; every fault names the field it sits in. */
export function checkClient(facts: ClientFacts): Verdict {
  return allOf([checkClientAlone(facts), verdict([...facts.sites.flatMap(siteFaults), ...siteListFaults(facts)])]);
}

/** The same of what a client states about itself, its sites apart. */
export function checkClientAlone(facts: Omit<ClientFacts, 'sites'>): Verdict {
  return allOf([
    checkUscc(facts.uscc),
    verdict([
      registeredElsewhere(facts.uscc),
      ...nameFaults('name', facts.name),
      provinceFault('provinceCode', facts.provinceCode),
      !isSectorCode(facts.sector) &&
        refusal('SECTOR_UNKNOWN', CLAUSE.sectors, { field: 'sector', params: { sector: facts.sector } }),
      headcountFault('headcount', facts.headcount),
      ...contactFaults(facts),
      languageFault('workingLanguage', facts.workingLanguage),
    ]),
  ]);
}

type Finding = Refusal | false;

function nameFaults(field: string, name: string): readonly Finding[] {
  return [
    isBlank(name) && refusal('NAME_MISSING', CLAUSE.house, { field }),
    name.trim().length > NAME_MOST && refusal('NAME_TOO_LONG', CLAUSE.house, { field, params: { most: NAME_MOST } }),
  ];
}

function provinceFault(field: string, provinceCode: string): Finding {
  if (!isProvinceCode(provinceCode))
    return refusal('PROVINCE_UNKNOWN', CLAUSE.provinces, { field, params: { provinceCode } });
  const mainland = MAINLAND_PROVINCE_CODES.includes(provinceCode);
  return !mainland && refusal('PROVINCE_NOT_MAINLAND', CLAUSE.ruleApplicant, { field, params: { provinceCode } });
}

/** Places 3 to 8 of the code are the division that registered the client. */
function registeredElsewhere(uscc: string): Finding {
  const division = normaliseUscc(uscc).slice(2, 8);
  return (
    isOffMainland(division) &&
    refusal('REGISTERED_OFF_MAINLAND', CLAUSE.ruleApplicant, { field: 'uscc', params: { division } })
  );
}

function headcountFault(field: string, headcount: number): Finding {
  const sane = Number.isInteger(headcount) && headcount >= 1 && headcount <= HEADCOUNT_MOST;
  return !sane && refusal('HEADCOUNT_SHAPE', CLAUSE.house, { field, params: { most: HEADCOUNT_MOST } });
}

function contactFaults({ contactEmail, contactPhone }: Omit<ClientFacts, 'sites'>): readonly Finding[] {
  return [
    contactEmail !== null && !isEmail(contactEmail) && refusal('EMAIL_SHAPE', CLAUSE.house, { field: 'contactEmail' }),
    contactPhone !== null &&
      !PHONE.test(contactPhone) &&
      refusal('PHONE_SHAPE', CLAUSE.house, { field: 'contactPhone' }),
  ];
}

function languageFault(field: string, code: string | null | undefined): Finding {
  return (
    code !== null &&
    code !== undefined &&
    !isLanguageCode(code) &&
    refusal('LANGUAGE_UNKNOWN', CLAUSE.languages, { field, params: { code } })
  );
}

function siteFaults(site: SiteFacts, index: number): readonly Finding[] {
  const at = `sites.${index}`;
  return [
    ...nameFaults(`${at}.name`, site.name),
    isBlank(site.address) && refusal('ADDRESS_MISSING', CLAUSE.house, { field: `${at}.address` }),
    site.address.trim().length > ADDRESS_MOST &&
      refusal('ADDRESS_TOO_LONG', CLAUSE.house, { field: `${at}.address`, params: { most: ADDRESS_MOST } }),
    provinceFault(`${at}.provinceCode`, site.provinceCode),
    headcountFault(`${at}.headcount`, site.headcount),
  ];
}

/** Sites share the client's people: together they cannot employ more than it does. */
function siteListFaults({ sites, headcount }: ClientFacts): readonly Finding[] {
  if (sites.length === 0) return [refusal('SITE_MISSING', CLAUSE.house, { field: 'sites' })];
  const headOffices = sites.filter((site) => site.isHeadOffice).length;
  const total = sites.reduce((sum, site) => sum + site.headcount, 0);
  return [
    headOffices !== 1 &&
      refusal('HEAD_OFFICE_NOT_ONE', CLAUSE.house, { field: 'sites', params: { found: headOffices } }),
    total > headcount &&
      refusal('SITES_EXCEED_HEADCOUNT', CLAUSE.house, { field: 'sites', params: { total, headcount } }),
  ];
}
