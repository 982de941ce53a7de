import { CLAUSE } from '../clauses.js';
import { refusal, verdict } from '../verdict.js';
import type { Verdict } from '../verdict.js';
import { AccountRole } from './account-role.js';

/** What leaves the house as a file (导出内容). */
export const ExportKind = {
  /** Figures and answers of scored audits, as analysts work with them. */
  FIGURES: 'FIGURES',
  /** What the body has to hand to its regulator. */
  RETURN: 'RETURN',
  /** Rows of records. */
  RECORDS: 'RECORDS',
  /** A paper, a kept file, or a dossier. */
  PAPERS: 'PAPERS',
} as const;
/** One of the kinds of what leaves the house. */
export type ExportKind = (typeof ExportKind)[keyof typeof ExportKind];

/** The files that leave the house, by the word that the journal tells them by. */
export const ExportFile = {
  exportScores: 'exportScores',
  exportScoredAudits: 'exportScoredAudits',
  exportResponses: 'exportResponses',
  exportQualifications: 'exportQualifications',
  exportCompetenceDossier: 'exportCompetenceDossier',
  exportMarkReport: 'exportMarkReport',
  exportHouseReport: 'exportHouseReport',
  exportTechnicalFile: 'exportTechnicalFile',
  exportReturn: 'exportReturn',
  exportReturnData: 'exportReturnData',
  exportCertSearch: 'exportCertSearch',
  readPaper: 'readPaper',
  readDocument: 'readDocument',
} as const;
/** One of the files. */
export type ExportFile = (typeof ExportFile)[keyof typeof ExportFile];

/** Rows from which on a reason is given, where the body says nothing else. */
export const EXPORT_REASON_ROWS = 500;
/** Rows that one file has at most. */
export const EXPORT_ROWS_MOST = 20_000;
/** Files that one account takes in an hour. */
export const EXPORTS_AN_HOUR = 120;
/** How many times an account's usual day is unusual. */
export const EXPORT_ALARM_TIMES = 5;
/** A reason is a sentence, not a document. */
const REASON_LENGTH = 500;

/** Whose files of a kind have no most rows: it is their work to take all. */
const WITHOUT_CAP: Readonly<Record<ExportKind, readonly AccountRole[]>> = {
  FIGURES: [AccountRole.ANALYST],
  RETURN: [AccountRole.REPORTING_OFFICER],
  RECORDS: [],
  PAPERS: [],
};

/** Somebody wants a file. */
export interface LetOutFacts {
  readonly kind: ExportKind;
  /** Roles of the account; a program's key has none, and works for analysts. */
  readonly roles: readonly AccountRole[];
  readonly isProgram: boolean;
  /** Rows of the file, its heading apart; of papers, the files. */
  readonly rows: number;
  readonly reason: string | null;
  /** Files that the account took in the hour before. */
  readonly takenThisHour: number;
  readonly terms: {
    readonly exportReasonRows: number;
    readonly exportRowsMost: number;
    readonly exportsAnHour: number;
  };
}

/**
 * Whether a file may leave the house: not more rows than the role takes, with a reason where it is more than a few, and
 * not file after file (GB/T 27021.1-2017, 8.4).
 */
export function mayLetOut({ kind, roles, isProgram, rows, reason, takenThisHour, terms }: LetOutFacts): Verdict {
  const works = isProgram ? [AccountRole.ANALYST] : roles;
  const isCapped = !WITHOUT_CAP[kind].some((role) => works.includes(role));
  const given = reason?.trim() ?? '';
  return verdict([
    isCapped &&
      rows > terms.exportRowsMost &&
      refusal('EXPORT_ROWS_MOST', CLAUSE.confidentiality, { params: { rows, most: terms.exportRowsMost } }),
    rows > terms.exportReasonRows &&
      given === '' &&
      refusal('EXPORT_REASON_MISSING', CLAUSE.confidentiality, {
        field: 'reason',
        params: { rows, from: terms.exportReasonRows },
      }),
    given.length > REASON_LENGTH &&
      refusal('EXPORT_REASON_LENGTH', CLAUSE.house, { field: 'reason', params: { most: REASON_LENGTH } }),
    takenThisHour >= terms.exportsAnHour &&
      refusal('EXPORTS_AN_HOUR', CLAUSE.confidentiality, { params: { most: terms.exportsAnHour } }),
  ]);
}

/** What an account took with it, in rows. */
export interface TakenFacts {
  /** Today, the file at hand among it. */
  readonly today: number;
  /** On each day before on which it took any. */
  readonly daysBefore: readonly number[];
  readonly exportAlarmTimes: number;
  readonly exportReasonRows: number;
}

/**
 * Whether an account takes far more than on a usual day of its own: so many times the median of its days. Who seldom
 * takes anything is measured by the rows for which no reason is asked.
 */
export function isUnusualExport({ today, daysBefore, exportAlarmTimes, exportReasonRows }: TakenFacts): boolean {
  return today > exportAlarmTimes * Math.max(medianOf(daysBefore), exportReasonRows);
}

function medianOf(values: readonly number[]): number {
  if (values.length === 0) return 0;
  const sorted = values.toSorted((a, b) => a - b);
  const [low = 0, high = low] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return (low + high) / 2;
}
