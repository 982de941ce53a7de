import { plusMonths } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import { CLAUSE } from '../clauses.js';
import { DecisionOutcome } from '../decision/words.js';
import { isBlank, textFits, textGiven } from '../findings.js';
import type { Finding } from '../findings.js';
import { isOpenTo } from '../process/state-table.js';
import { TECHNICAL_FILE_TABLE } from '../process/technical-file-table.js';
import { refusal, verdict } from '../verdict.js';
import type { Verdict } from '../verdict.js';
import { DisposalOutcome, FileItemState } from './words.js';
import type { TechnicalFileStatus, FileItemKind } from './words.js';

/** When a part must be in a file. */
type Asked = 'ALWAYS' | 'NEW_CYCLE' | 'CERTIFIED' | 'IF_ANY';

/**
 * What a technical file must hold (归档清单), as a table: always; where a cycle begins; where a certificate comes of it;
 * or as far as there is any.
 */
export const FILE_ITEMS: Readonly<Record<FileItemKind, Asked>> = {
  APPLICATION: 'NEW_CYCLE',
  APPLICATION_PAPER: 'NEW_CYCLE',
  APPLICATION_REVIEW: 'NEW_CYCLE',
  AGREEMENT: 'NEW_CYCLE',
  AUDIT_TIME: 'ALWAYS',
  AUDIT_PLAN: 'ALWAYS',
  TEAM: 'ALWAYS',
  TEAM_NOTICE: 'ALWAYS',
  MEETING: 'ALWAYS',
  SCORECARD: 'ALWAYS',
  EVIDENCE: 'IF_ANY',
  NONCONFORMITY: 'IF_ANY',
  REPORT: 'ALWAYS',
  TECHNICAL_REVIEW: 'ALWAYS',
  DECISION: 'ALWAYS',
  CERTIFICATE: 'CERTIFIED',
};

const NEW_CYCLE: readonly DecisionOutcome[] = [DecisionOutcome.GRANT, DecisionOutcome.REFUSE, DecisionOutcome.RENEW];
const CERTIFIED: readonly DecisionOutcome[] = [DecisionOutcome.GRANT, DecisionOutcome.RENEW];

/** The parts that must be in the file of a decision. */
export function partsAsked(outcome: DecisionOutcome): readonly FileItemKind[] {
  return (Object.keys(FILE_ITEMS) as FileItemKind[]).filter((kind) => {
    const asked = FILE_ITEMS[kind];
    if (asked === 'NEW_CYCLE') return NEW_CYCLE.includes(outcome);
    return asked === 'ALWAYS' || (asked === 'CERTIFIED' && CERTIFIED.includes(outcome));
  });
}

/** One part of a file: which record or kept file it is, and the hash of what it says. */
export interface FilePart {
  readonly kind: FileItemKind;
  /** Global id of the record; null for a part that is missing. */
  readonly recordId: string | null;
  readonly title: string;
  /** SHA-256, in hexadecimal; null for a part that is missing. */
  readonly sha256: string | null;
}

/** A part as it was sealed. */
export interface SealedPart extends FilePart {
  /** Why it is missing. */
  readonly gapReason: string | null;
}

/** A part and how it stands. */
export interface FilePartStanding extends SealedPart {
  readonly state: FileItemState;
}

/** The parts there are, and one line for each that must be there and is not. */
export function indexOf(outcome: DecisionOutcome, parts: readonly FilePart[]): readonly FilePartStanding[] {
  const order = Object.keys(FILE_ITEMS);
  const missing = partsAsked(outcome).filter((kind) => !parts.some((part) => part.kind === kind));
  return [
    ...parts.map((part) => ({ ...part, gapReason: null, state: FileItemState.PRESENT })),
    ...missing.map((kind) => ({
      kind,
      recordId: null,
      title: '',
      sha256: null,
      gapReason: null,
      state: FileItemState.MISSING,
    })),
  ].toSorted((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind));
}

/**
 * How the parts of a sealed file stand against what there is now: what changed, came or went after the seal shows, and
 * what was destroyed when its time was over.
 */
export function againstSeal(
  sealed: readonly SealedPart[],
  now: readonly FilePart[],
  destroyed: ReadonlySet<string> = new Set(),
): readonly FilePartStanding[] {
  const keyOf = ({ kind, recordId }: FilePart) => `${kind} ${recordId ?? ''}`;
  const found = new Map(now.map((part) => [keyOf(part), part]));
  const known = new Set(sealed.map(keyOf));
  const kept = sealed.map((part) => {
    if (part.recordId === null) return { ...part, state: FileItemState.EXPLAINED };
    return {
      ...part,
      state: destroyed.has(part.recordId) ? FileItemState.DESTROYED : stateOf(part, found.get(keyOf(part))),
    };
  });
  const added = now.filter((part) => !known.has(keyOf(part)));
  return [...kept, ...added.map((part) => ({ ...part, gapReason: null, state: FileItemState.ADDED }))];
}

function stateOf(sealed: FilePart, now: FilePart | undefined): FileItemState {
  if (!now) return FileItemState.GONE;
  return now.sha256 === sealed.sha256 ? FileItemState.PRESENT : FileItemState.CHANGED;
}

/** Why a part is not in the file. */
export interface GapFacts {
  readonly kind: FileItemKind;
  readonly reason: string;
}

/** A file about to be sealed. */
export interface SealFacts {
  readonly status: TechnicalFileStatus;
  readonly missing: readonly FileItemKind[];
  readonly gaps: readonly GapFacts[];
  readonly isArchivist: boolean;
}

/** Whether a file may be sealed: by its archivist, with every part there or its absence explained. */
export function maySealTechnicalFile({ status, missing, gaps, isArchivist }: SealFacts): Verdict {
  const explained = gaps.filter(({ reason }) => !isBlank(reason)).map(({ kind }) => kind);
  return verdict([
    closedTo('sealTechnicalFile', status),
    !isArchivist && refusal('FILE_OF_ANOTHER', CLAUSE.records),
    ...missing
      .filter((kind) => !explained.includes(kind))
      .map((kind) => refusal('FILE_PART_MISSING', CLAUSE.records, { field: 'gaps', params: { part: kind } })),
    ...gaps.flatMap(({ kind, reason }, at): Finding[] => [
      !missing.includes(kind) &&
        refusal('FILE_PART_THERE', CLAUSE.records, { field: `gaps.${at}.kind`, params: { part: kind } }),
      textFits(`gaps.${at}.reason`, reason),
    ]),
  ]);
}

/** What is about to be decided of a file whose time is over. */
export interface DisposalFacts {
  readonly status: TechnicalFileStatus;
  readonly outcome: DisposalOutcome;
  readonly reason: string;
  readonly retainUntil: PlainDate;
  readonly keepUntil: PlainDate | null;
  readonly isHeld: boolean;
  /** Whether whoever decides is the file's own archivist. */
  readonly isArchivist: boolean;
  readonly deciderIsPerson: boolean;
  readonly today: PlainDate;
}

/** How much longer a file may be kept at a time, in months. */
const KEEP_MOST_MONTHS = 120;

/** Whether a file may be released or kept on: after its time, by another than its archivist, and never under a hold. */
export function mayDecideDisposal(facts: DisposalFacts): Verdict {
  const { status, outcome, reason, retainUntil, keepUntil, isHeld, isArchivist, deciderIsPerson, today } = facts;
  const keeps = outcome === DisposalOutcome.KEEP;
  const last = plusMonths(today, KEEP_MOST_MONTHS);
  return verdict([
    closedTo('decideDisposal', status),
    !deciderIsPerson && refusal('HOUSE_ACTOR_IS_NOBODY', CLAUSE.house),
    isArchivist && refusal('DISPOSAL_BY_ARCHIVIST', CLAUSE.records),
    today <= retainUntil && refusal('RETENTION_RUNS', CLAUSE.records, { params: { until: retainUntil } }),
    !keeps && isHeld && refusal('UNDER_LEGAL_HOLD', CLAUSE.records),
    textGiven('HOUSE_REASON_MISSING', CLAUSE.records, { field: 'reason', text: reason }),
    keeps &&
      (keepUntil === null || keepUntil <= today || keepUntil > last) &&
      refusal('KEEP_UNTIL_RANGE', CLAUSE.records, { field: 'keepUntil', params: { last } }),
    !keeps && keepUntil !== null && refusal('KEEP_UNTIL_OF_RELEASED', CLAUSE.records, { field: 'keepUntil' }),
  ]);
}

/** A released file whose kept files are about to be destroyed. */
export interface DestroyFacts {
  readonly status: TechnicalFileStatus;
  readonly reason: string;
  readonly isHeld: boolean;
  /** Whether whoever destroys is who released it. */
  readonly isReleaser: boolean;
  readonly actorIsPerson: boolean;
}

/** Whether the kept files of a technical file may be destroyed: once released, by another than who did, under no hold. */
export function mayDestroyTechnicalFile(facts: DestroyFacts): Verdict {
  const { status, reason, isHeld, isReleaser, actorIsPerson } = facts;
  return verdict([
    closedTo('destroyTechnicalFile', status),
    !actorIsPerson && refusal('HOUSE_ACTOR_IS_NOBODY', CLAUSE.house),
    isReleaser && refusal('DESTROYED_BY_RELEASER', CLAUSE.records),
    isHeld && refusal('UNDER_LEGAL_HOLD', CLAUSE.records),
    textGiven('HOUSE_REASON_MISSING', CLAUSE.records, { field: 'reason', text: reason }),
  ]);
}

/** A file about to go out as an archive. */
export interface PackFacts {
  /** Parts that must be there, are not, and whose absence nobody explained. */
  readonly missing: readonly FileItemKind[];
  /** Names of kept files whose content the store does not hold any more, though nobody destroyed it. */
  readonly lost: readonly string[];
}

/** Whether a technical file may be packed (档案打包): whole, or with every gap explained. */
export function mayPackTechnicalFile({ missing, lost }: PackFacts): Verdict {
  return verdict([
    ...missing.map((part) => refusal('FILE_PART_MISSING', CLAUSE.records, { params: { part } })),
    ...lost.map((name) => refusal('FILE_CONTENT_LOST', CLAUSE.records, { params: { name } })),
  ]);
}

/** Whether a client's records may be put under a hold: with a reason, once at a time. */
export function mayPlaceHold({ isHeld, reason }: { readonly isHeld: boolean; readonly reason: string }): Verdict {
  return verdict([
    isHeld && refusal('HOLD_STANDS', CLAUSE.records, { field: 'clientId' }),
    textGiven('HOUSE_REASON_MISSING', CLAUSE.records, { field: 'reason', text: reason }),
  ]);
}

/** Whether a hold may be lifted: once, and with a reason. */
export function mayLiftHold({ isLifted, reason }: { readonly isLifted: boolean; readonly reason: string }): Verdict {
  return verdict([
    isLifted && refusal('HOLD_LIFTED', CLAUSE.records),
    textGiven('HOUSE_REASON_MISSING', CLAUSE.records, { field: 'reason', text: reason }),
  ]);
}

function closedTo(verb: string, status: TechnicalFileStatus): Finding {
  return (
    !isOpenTo(TECHNICAL_FILE_TABLE, verb, status) && refusal('FILE_STATUS', CLAUSE.records, { params: { status } })
  );
}
