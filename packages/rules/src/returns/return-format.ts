import { ReturnRows } from './words.js';
import type { ReturnColumnType, ReturnFormatKind } from './words.js';

/** A text in both languages of the house. */
interface InBoth {
  readonly zh: string;
  readonly en: string;
}

/** What is handed in, as data: its sheets and their columns, in their order, with the source of each. */
export interface ReturnFormat {
  readonly kind: ReturnFormatKind;
  readonly title: InBoth;
  /** Documents it is taken from. */
  readonly basis: readonly string[];
  /** What is not known for certain of the whole, and should be asked. */
  readonly doubt?: InBoth;
  readonly sheets: readonly ReturnSheet[];
}

/** One sheet: what its rows are, and what each of its columns says. */
export interface ReturnSheet {
  readonly key: string;
  /** As the receiver names it; a file with another name is turned away. */
  readonly name: string;
  readonly rows: ReturnRows;
  /** Facts that are no column, and whose change is reported all the same. */
  readonly watch?: readonly string[];
  readonly columns: readonly ReturnColumn[];
}

/** One column. Exactly one of `source` and `value` is given. */
export interface ReturnColumn {
  readonly key: string;
  readonly header: string;
  /** The fact it says (`RETURN_FACTS`). */
  readonly source?: string;
  /** The same in every row. */
  readonly value?: string;
  readonly type: ReturnColumnType;
  /** Characters at most. */
  readonly length?: number;
  /** What is written for each word of the fact; a word that is not here cannot be reported. */
  readonly codes?: Readonly<Record<string, string>>;
  readonly required?: boolean;
  /** Needed where another column says one of these. */
  readonly requiredWith?: { readonly column: string; readonly is: readonly string[] };
  readonly check?: ReturnCheck;
  /** Column of a day that this one is not before. */
  readonly notBefore?: string;
  /** Whether no two rows may say the same. */
  readonly unique?: boolean;
  /** Sheet and column, `PLANS.planNumber`, that must say it too, in this return or an earlier one. */
  readonly among?: string;
  /** How days are written; `YYYY-MM-DD` where nothing is said. */
  readonly pattern?: 'YYYY-MM-DD' | 'YYYYMMDD';
  /** Whether it tells of the day of the report: a later change of it is no correction. */
  readonly ofTheDay?: boolean;
  /** Where the column is told of. */
  readonly basis: string;
  /** Whether it is concluded rather than read, and should be asked. */
  readonly doubt?: boolean;
}

/** Checks of single cells that need more than a shape. */
export const RETURN_CHECKS = ['USCC', 'PLAN_NUMBER', 'PROVINCE'] as const;
/** One of the checks. */
export type ReturnCheck = (typeof RETURN_CHECKS)[number];

const BODY = { bodyApprovalNumber: 'body', bodyName: 'body', bodyNameEn: 'body' } as const;
const CLIENT = {
  uscc: 'client',
  clientName: 'client',
  clientNameEn: 'client',
  provinceCode: 'client',
  clientAddress: 'client',
  sector: 'client',
  headcount: 'client',
  legalRepresentative: 'client',
  contactName: 'client',
  contactPhone: 'client',
} as const;
const AUDIT = {
  planNumber: 'body',
  auditNumber: 'audit',
  auditKind: 'audit',
  method: 'audit',
  startsOn: 'audit',
  endsOn: 'audit',
  personDays: 'audit',
  programmeCode: 'audit',
  basisStandard: 'audit',
  technicalCodes: 'audit',
  leader: 'audit',
  team: 'audit',
  teamRoles: 'audit',
  identityNumbers: 'person',
} as const;
const CERTIFICATE = {
  certificateNumber: 'certificate',
  certifiedName: 'certificate',
  certifiedAddress: 'certificate',
  scope: 'certificate',
  scopeEn: 'certificate',
  level: 'certificate',
  programmeCode: 'certificate',
  programmeName: 'certificate',
  basisStandard: 'certificate',
  technicalCodes: 'certificate',
  firstIssuedOn: 'certificate',
  issuedOn: 'certificate',
  validUntil: 'certificate',
  state: 'certificate',
  recertifications: 'certificate',
  surveillances: 'certificate',
} as const;

/** The record in which a fact is put right. */
export type MendedIn = 'body' | 'client' | 'audit' | 'certificate' | 'person';

/** Every fact that rows of each kind have, and where it is put right: what a format's columns may name. */
export const RETURN_FACTS: Readonly<Record<ReturnRows, Readonly<Record<string, MendedIn>>>> = {
  [ReturnRows.AUDIT_PLANS]: { ...BODY, ...CLIENT, ...AUDIT, planState: 'audit', plannedOn: 'audit' },
  [ReturnRows.AUDIT_RESULTS]: {
    ...BODY,
    ...CLIENT,
    ...AUDIT,
    certificateNumber: 'audit',
    reportedOn: 'audit',
    recommendation: 'audit',
    outcome: 'audit',
    decidedOn: 'audit',
    level: 'audit',
    majors: 'audit',
    minors: 'audit',
    reviewer: 'audit',
    decider: 'audit',
  },
  [ReturnRows.CERTIFICATE_EVENTS]: {
    ...BODY,
    ...CLIENT,
    ...CERTIFICATE,
    event: 'certificate',
    changedOn: 'certificate',
    changeCode: 'certificate',
    suspensionReason: 'certificate',
    suspendedOn: 'certificate',
    suspensionEndsOn: 'certificate',
    withdrawalReason: 'certificate',
    previousNumber: 'certificate',
    planNumber: 'certificate',
    auditStartsOn: 'certificate',
    auditEndsOn: 'certificate',
    personDays: 'certificate',
    decider: 'certificate',
  },
  [ReturnRows.CERTIFICATES]: { ...BODY, ...CLIENT, ...CERTIFICATE },
};
