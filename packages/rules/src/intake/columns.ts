import type { IntakeSheet } from './words.js';

/** Columns of each sheet, in the order of the template; the last word of a heading tells which one it is. */
export const INTAKE_COLUMNS = {
  CLIENTS: [
    'uscc',
    'name',
    'nameEn',
    'provinceCode',
    'address',
    'sector',
    'headcount',
    'businessScope',
    'legalRepresentative',
    'contactName',
    'contactPhone',
    'contactEmail',
    'workingLanguage',
    'distinctBecause',
  ],
  CERTIFICATES: [
    'number',
    'uscc',
    'programme',
    'edition',
    'level',
    'scopeZh',
    'scopeEn',
    'technicalCodes',
    'decidedOn',
    'issuedOn',
    'validUntil',
    'firstIssuedOn',
    'previousValidUntil',
    'decidedBy',
    'agreementSignedOn',
    'agreementUntil',
    'recertificationStartedOn',
    'recertificationOnSiteUntil',
  ],
  PEOPLE: [
    'staffNumber',
    'name',
    'nameLatin',
    'provinceCode',
    'city',
    'email',
    'employment',
    'joinedOn',
    'languages',
    'identityNumber',
  ],
  HISTORY: ['certificate', 'kind', 'on', 'until', 'number', 'level', 'score', 'reasonCode', 'reason', 'decidedBy'],
} as const satisfies Readonly<Record<IntakeSheet, readonly string[]>>;

/** Columns that a row cannot do without. */
export const INTAKE_NEEDED: Readonly<Record<IntakeSheet, readonly string[]>> = {
  CLIENTS: ['uscc', 'name', 'provinceCode', 'address', 'sector', 'headcount', 'contactName', 'contactPhone'],
  CERTIFICATES: [
    'number',
    'uscc',
    'programme',
    'edition',
    'level',
    'scopeZh',
    'technicalCodes',
    'decidedOn',
    'issuedOn',
    'validUntil',
    'decidedBy',
    'agreementSignedOn',
  ],
  PEOPLE: ['staffNumber', 'name', 'provinceCode', 'city', 'employment', 'joinedOn'],
  HISTORY: ['certificate', 'kind', 'on'],
};

/** Rows of a sheet that are taken in at most: what is more goes in a second workbook. */
export const INTAKE_ROWS_MOST = 20_000;
