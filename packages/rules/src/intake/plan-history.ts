import type { PlainDate } from '@touchstone/plain-date';
import { earliest, plusMonths } from '@touchstone/plain-date';
import { CLAUSE } from '../clauses.js';
import { mayUseReason } from '../decision/reason-codes.js';
import type { CodedReason } from '../decision/reason-codes.js';
import { isBlank, notAfter, notBefore, notInFuture, textFits } from '../findings.js';
import { refusal, verdict } from '../verdict.js';
import { differing, IntakeReader } from './intake-row.js';
import type { IntakeRow, PlannedRow } from './intake-row.js';
import { numberTaken } from './plan-certificates.js';
import type { CertificateIntakeFacts } from './plan-certificates.js';
import { IntakeFactKind } from './words.js';

/** What a row tells of a certificate's past. */
export interface IntakeFactRow {
  readonly certificate: string;
  readonly kind: IntakeFactKind;
  /** Last day on site; day a suspension or restoration took effect; day an earlier certificate was issued. */
  readonly on: PlainDate;
  /** Last day of an earlier certificate. */
  readonly until: PlainDate | null;
  readonly number: string | null;
  readonly level: string | null;
  /** The score as the earlier system had it; it enters no figure of ours. */
  readonly score: string | null;
  readonly reasonCode: string | null;
  readonly reason: string | null;
  readonly decidedBy: string | null;
}

/** A certificate whose past may be told. */
export interface CertificateTold {
  readonly facts: CertificateIntakeFacts;
  readonly told: readonly IntakeFactRow[];
  /** Whether the body has decided on it or written to its life since it came in. */
  readonly isDecidedSince: boolean;
}

/** What the past is judged beside: certificates that came in or come in with the same workbook, by number. */
export interface KnownHistory {
  readonly certificates: ReadonlyMap<string, CertificateTold>;
  readonly reasons: readonly CodedReason[];
  readonly isDemo: boolean;
  readonly today: PlainDate;
}

const SCORE = /^[0-9]{1,4}(\.[0-9]{1,6})?$/;
const NO_DAY = '' as PlainDate;
const SUSPENSION_MONTHS = 6;
type Life = typeof IntakeFactKind.SUSPENDED | typeof IntakeFactKind.RESTORED;

/** Plans what a workbook tells of certificates' pasts: surveillances done, suspensions, audits and earlier certificates. */
export function planHistory(rows: readonly IntakeRow[], known: KnownHistory): ReadonlyArray<PlannedRow<IntakeFactRow>> {
  const reader = new IntakeReader('HISTORY');
  const seen = new Map<string, number>();
  const read = rows.map((row) => {
    reader.turnTo(row);
    const facts = factOf(reader, known.isDemo);
    const key = keyOf(facts);
    const at = { key, name: facts.certificate };
    const first = seen.get(key);
    if (first === undefined) seen.set(key, row.row);
    else reader.note('INTAKE_ROW_TWICE', 'on', { row: first });
    const certificate = known.certificates.get(facts.certificate);
    if (!certificate && facts.certificate !== '')
      reader.note('INTAKE_CERTIFICATE_UNKNOWN', 'certificate', { number: facts.certificate });
    const kept = certificate?.told.find((each) => keyOf(each) === key);
    if (kept)
      for (const { column, before, after } of differing(kept, facts))
        reader.note('INTAKE_FINAL', column, { before, after });
    else if (certificate) judge(reader, facts, { ...known, certificate });
    return reader.isFaulty
      ? reader.refused(row, { ...at, id: kept ? key : null })
      : reader.planned(row, { ...at, facts, id: kept ? key : null });
  });
  return inOrder(read, known);
}

function keyOf({ certificate, kind, on, number }: IntakeFactRow): string {
  return `${certificate} ${kind} ${number ?? on}`;
}

function factOf(reader: IntakeReader, isDemo: boolean): IntakeFactRow {
  const kind = reader.oneOf('kind', IntakeFactKind) ?? IntakeFactKind.SURVEILLANCE;
  return {
    certificate: numberTaken(reader.text('certificate'), isDemo),
    kind,
    on: reader.day('on') ?? NO_DAY,
    until: reader.day('until'),
    number: reader.textOrNone('number'),
    level: reader.textOrNone('level'),
    score: reader.textOrNone('score'),
    reasonCode: reader.textOrNone('reasonCode'),
    reason: reader.textOrNone('reason'),
    decidedBy: reader.textOrNone('decidedBy'),
  };
}

function judge(
  reader: IntakeReader,
  fact: IntakeFactRow,
  { certificate, reasons, today }: KnownHistory & { readonly certificate: CertificateTold },
): void {
  const { kind, on, until, number, score } = fact;
  const { issuedOn, decidedOn, validUntil } = certificate.facts;
  if (certificate.isDecidedSince) reader.note('INTAKE_DECIDED_SINCE', 'certificate', { number: fact.certificate });
  if (on !== NO_DAY) {
    const isLife = kind === IntakeFactKind.SUSPENDED || kind === IntakeFactKind.RESTORED;
    const isInCycle = isLife || kind === IntakeFactKind.SURVEILLANCE;
    reader.take(
      verdict([
        notInFuture('on', on, today),
        isInCycle && notBefore('on', on, isLife ? issuedOn : decidedOn),
        isInCycle && notAfter('on', on, validUntil),
        !isInCycle && notAfter('on', on, issuedOn),
        until !== null && notBefore('until', until, on),
      ]),
    );
    if (isLife) judgeReason(reader, fact, { kind, reasons });
  }
  if (kind === IntakeFactKind.EARLIER_CERTIFICATE) {
    if (number === null) reader.note('INTAKE_CELL_EMPTY', 'number');
    if (until === null) reader.note('INTAKE_CELL_EMPTY', 'until');
  }
  if (score !== null && !SCORE.test(score)) reader.note('INTAKE_SCORE', 'score', { score });
  reader.take(
    verdict((['number', 'level', 'reason', 'decidedBy'] as const).map((column) => textFits(column, fact[column]))),
  );
}

/** A suspension or restoration names a reason of the body's list, as it would here. */
function judgeReason(
  reader: IntakeReader,
  { reasonCode, reason }: IntakeFactRow,
  { kind, reasons }: { readonly kind: Life; readonly reasons: readonly CodedReason[] },
): void {
  const asked = kind === IntakeFactKind.SUSPENDED ? 'SUSPEND' : 'RESTORE';
  reader.take(
    mayUseReason({ kind: asked, code: reasonCode, known: reasons.map((each) => ({ ...each, isRetired: false })) }),
  );
  if (isBlank(reason)) reader.note('INTAKE_CELL_EMPTY', 'reason');
}

/** Suspensions and restorations of a certificate follow each other; each restoration falls within the suspension it ends. */
function inOrder(
  rows: ReadonlyArray<PlannedRow<IntakeFactRow>>,
  { certificates }: KnownHistory,
): ReadonlyArray<PlannedRow<IntakeFactRow>> {
  const strays = new Set<PlannedRow<IntakeFactRow>>();
  const lives = Map.groupBy(
    rows.filter(({ facts, id }) => id === null && facts !== null && isLifeKind(facts.kind)),
    ({ facts }) => facts?.certificate ?? '',
  );
  for (const [number, own] of lives) {
    const told = certificates.get(number);
    if (!told) continue;
    let state = lastOf(told.told);
    for (const row of own.toSorted(byDay)) {
      if (!row.facts) continue;
      if (follows(state, row.facts, told.facts.validUntil)) state = row.facts;
      else strays.add(row);
    }
  }
  return rows.map((row) => (strays.has(row) ? outOfOrder(row) : row));
}

const isLifeKind = (kind: IntakeFactKind): kind is Life =>
  kind === IntakeFactKind.SUSPENDED || kind === IntakeFactKind.RESTORED;

function byDay({ facts: one }: PlannedRow<IntakeFactRow>, { facts: other }: PlannedRow<IntakeFactRow>): number {
  if (!one || !other) return 0;
  if (one.on !== other.on) return one.on < other.on ? -1 : 1;
  // On one day a certificate is suspended before it is restored.
  return one.kind === IntakeFactKind.SUSPENDED ? -1 : 1;
}

function lastOf(told: readonly IntakeFactRow[]): IntakeFactRow | null {
  return (
    told
      .filter(({ kind }) => isLifeKind(kind))
      .toSorted((a, b) => (a.on < b.on ? -1 : 1))
      .at(-1) ?? null
  );
}

function follows(before: IntakeFactRow | null, fact: IntakeFactRow, until: PlainDate): boolean {
  if (before && fact.on < before.on) return false;
  const isSuspended = before?.kind === IntakeFactKind.SUSPENDED;
  if (fact.kind === IntakeFactKind.SUSPENDED) return !isSuspended;
  return isSuspended && before !== null && fact.on <= earliest(plusMonths(before.on, SUSPENSION_MONTHS), until);
}

function outOfOrder(row: PlannedRow<IntakeFactRow>): PlannedRow<IntakeFactRow> {
  const why = refusal('INTAKE_OUT_OF_ORDER', CLAUSE.suspension, { field: `${row.sheet}.${row.row}.on` });
  return { ...row, state: 'REFUSED', facts: null, refusals: [why] };
}
