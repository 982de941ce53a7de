import type { PlainDate } from '@touchstone/plain-date';
import { approvalFault } from '../applications/approved-fields.js';
import { editionFault } from '../applications/submit-application.js';
import type { EditionDays } from '../applications/submit-application.js';
import { normaliseUscc } from '../clients/uscc.js';
import { CLAUSE } from '../clauses.js';
import { certificateState } from '../cycle/certificate-state.js';
import type { CycleFacts } from '../cycle/cycle-facts.js';
import type { CyclePolicy } from '../cycle/cycle-policy.js';
import { validUntil } from '../cycle/validity.js';
import { CertificateState } from '../cycle/words.js';
import type { Regime } from '../cycle/words.js';
import { checkCertificateNumber } from '../decision/certificate-number.js';
import { mayIssueOn } from '../decision/issuance.js';
import { notAfter, notBefore, textFits } from '../findings.js';
import { allOf, refusal, verdict } from '../verdict.js';
import type { Verdict } from '../verdict.js';
import { differing, IntakeReader } from './intake-row.js';
import type { IntakeRow, PlannedRow } from './intake-row.js';

/** What a row says of a running certificate, decided under the earlier system. */
export interface CertificateIntakeFacts {
  /** As it stands on the certificate; in a demonstration with the mark of a specimen before it. */
  readonly number: string;
  readonly uscc: string;
  readonly programme: string;
  readonly edition: string;
  readonly level: string;
  readonly scopeZh: string;
  readonly scopeEn: string | null;
  readonly technicalCodes: readonly string[];
  readonly decidedOn: PlainDate;
  readonly issuedOn: PlainDate;
  readonly validUntil: PlainDate;
  readonly firstIssuedOn: PlainDate;
  readonly previousValidUntil: PlainDate | null;
  /** Who decided there. */
  readonly decidedBy: string;
  readonly agreementSignedOn: PlainDate;
  readonly agreementUntil: PlainDate | null;
  readonly recertificationStartedOn: PlainDate | null;
  readonly recertificationOnSiteUntil: PlainDate | null;
}

/** An edition that a certificate can stand on. */
export interface EditionTaken {
  readonly programme: string;
  readonly isAdopted: boolean;
  readonly inForce: EditionDays;
  readonly levels: readonly string[];
  readonly regime: Regime;
  readonly validityMonths: number;
  readonly policy: CyclePolicy;
}

/** A certificate on record; `takenIn` is what it came in with, null where it was decided here. */
export interface CertificateOnRecord {
  readonly id: string;
  readonly takenIn: CertificateIntakeFacts | null;
}

/** What certificates are judged beside. */
export interface KnownCertificates {
  readonly editions: ReadonlyMap<string, EditionTaken>;
  readonly certificates: ReadonlyMap<string, CertificateOnRecord>;
  /** Numbers of living certificates by code of the holder and programme: `uscc programme`. */
  readonly living: ReadonlyMap<string, string>;
  /** Clients there are or will be, by code. */
  readonly clients: ReadonlyMap<string, { readonly name: string }>;
  readonly isDemo: boolean;
  readonly approvalNumber: string | null;
  readonly approvedFields: readonly string[];
  /** Last day of decisions elsewhere. */
  readonly cutOverOn: PlainDate;
  readonly today: PlainDate;
}

const SPECIMEN = 'SPECIMEN-';
const NO_DAY = '' as PlainDate;
/** States in which a certificate still runs, or can still be renewed. */
const RUNNING: readonly CertificateState[] = [
  CertificateState.VALID,
  CertificateState.EXPIRED_AWAITING_DECISION,
  CertificateState.RESTORABLE,
];

/** A number as it is kept: without blanks, in capitals; in a demonstration a specimen's. */
export function numberTaken(text: string, isDemo: boolean): string {
  const number = text.normalize('NFKC').replaceAll(/\s/g, '').toUpperCase();
  return isDemo && number !== '' && !number.startsWith(SPECIMEN) ? SPECIMEN + number : number;
}

/** Plans the running certificates of a workbook. What one was granted as is final: a row that says otherwise is refused. */
export function planCertificates(
  rows: readonly IntakeRow[],
  known: KnownCertificates,
): ReadonlyArray<PlannedRow<CertificateIntakeFacts>> {
  const reader = new IntakeReader('CERTIFICATES');
  const seen = new Map<string, number>();
  const living = new Map(known.living);
  return rows.map((row) => {
    reader.turnTo(row);
    const facts = certificateFacts(reader, known.isDemo);
    const { number, uscc, programme } = facts;
    const first = seen.get(number);
    if (first !== undefined) reader.note('INTAKE_ROW_TWICE', 'number', { row: first });
    else seen.set(number, row.row);
    const record = known.certificates.get(number);
    const at = { key: number, name: known.clients.get(uscc)?.name ?? uscc, id: record?.id ?? null };
    if (record) compare(reader, record, facts);
    else if (first === undefined) {
      judge(reader, facts, known);
      const held = living.get(`${uscc} ${programme}`);
      if (held !== undefined) reader.note('INTAKE_SECOND_CERTIFICATE', 'programme', { number: held });
      if (!reader.isFaulty) living.set(`${uscc} ${programme}`, number);
    }
    return reader.isFaulty ? reader.refused(row, at) : reader.planned(row, { ...at, facts });
  });
}

function certificateFacts(reader: IntakeReader, isDemo: boolean): CertificateIntakeFacts {
  const issuedOn = reader.day('issuedOn') ?? NO_DAY;
  return {
    number: numberTaken(reader.text('number'), isDemo),
    uscc: normaliseUscc(reader.text('uscc')),
    programme: reader.text('programme'),
    edition: reader.text('edition'),
    level: reader.text('level'),
    scopeZh: reader.text('scopeZh'),
    scopeEn: reader.textOrNone('scopeEn'),
    technicalCodes: [...new Set(reader.words('technicalCodes'))],
    decidedOn: reader.day('decidedOn') ?? NO_DAY,
    issuedOn,
    validUntil: reader.day('validUntil') ?? NO_DAY,
    firstIssuedOn: reader.day('firstIssuedOn') ?? issuedOn,
    previousValidUntil: reader.day('previousValidUntil'),
    decidedBy: reader.text('decidedBy'),
    agreementSignedOn: reader.day('agreementSignedOn') ?? NO_DAY,
    agreementUntil: reader.day('agreementUntil'),
    recertificationStartedOn: reader.day('recertificationStartedOn'),
    recertificationOnSiteUntil: reader.day('recertificationOnSiteUntil'),
  };
}

function compare(reader: IntakeReader, { takenIn }: CertificateOnRecord, facts: CertificateIntakeFacts): void {
  if (!takenIn) return reader.note('INTAKE_DECIDED_HERE', 'number', { number: facts.number });
  for (const { column, before, after } of differing(takenIn, facts))
    reader.note('INTAKE_FINAL', column, { before, after });
}

function judge(reader: IntakeReader, facts: CertificateIntakeFacts, known: KnownCertificates): void {
  const { uscc, level } = facts;
  reader.take(checkCertificateNumber(facts.number));
  if (!known.isDemo && facts.number.startsWith(SPECIMEN)) reader.note('CERTIFICATE_NUMBER_SHAPE', 'number');
  if (uscc !== '' && !known.clients.has(uscc)) reader.note('INTAKE_CLIENT_UNKNOWN', 'uscc', { uscc });
  const edition = editionOf(reader, facts, known);
  if (edition && level !== '' && !edition.levels.includes(level))
    reader.note('INTAKE_LEVEL_UNKNOWN', 'level', { level, levels: edition.levels });
  reader.take(
    verdict([
      !known.isDemo && !known.approvalNumber && refusal('BODY_NOT_APPROVED', CLAUSE.ruleFiling),
      approvalFault(facts.technicalCodes, known.approvedFields, 'technicalCodes'),
      textFits('scopeZh', facts.scopeZh),
      textFits('scopeEn', facts.scopeEn),
      textFits('decidedBy', facts.decidedBy),
    ]),
  );
  // Days are weighed against each other once each of them is one.
  if (edition && !reader.isFaulty) reader.take(daysVerdict(facts, edition, known));
}

function editionOf(
  reader: IntakeReader,
  { programme, edition: id }: CertificateIntakeFacts,
  { editions }: KnownCertificates,
): EditionTaken | null {
  if (programme === '' || id === '') return null;
  const edition = editions.get(id);
  if (edition?.isAdopted && edition.programme === programme) return edition;
  const adopted = [...editions].filter(([, { isAdopted }]) => isAdopted).map(([each]) => each);
  reader.note('INTAKE_EDITION_UNKNOWN', 'edition', { edition: id, programme, editions: adopted });
  return null;
}

/** Since when a certificate can stand on its edition: from its decision, or moved to it later, before the cut-over. */
function standsFrom(decidedOn: PlainDate, { inForceFrom }: EditionDays, cutOverOn: PlainDate): PlainDate {
  if (inForceFrom <= decidedOn) return decidedOn;
  return inForceFrom <= cutOverOn ? inForceFrom : cutOverOn;
}

/** The days of a certificate as the rules have them: what runs has a cycle from which everything owed is counted. */
function daysVerdict(
  facts: CertificateIntakeFacts,
  { regime, policy, validityMonths, inForce }: EditionTaken,
  { cutOverOn, today }: KnownCertificates,
): Verdict {
  const { decidedOn, issuedOn, firstIssuedOn, previousValidUntil, agreementSignedOn, agreementUntil } = facts;
  const expected = validUntil({ issuedOn, validityMonths, previousValidUntil });
  const until = { expected, ...(previousValidUntil && { previousValidUntil }) };
  return allOf([
    mayIssueOn({ decidedOn, issuedOn, today }),
    verdict([
      decidedOn > cutOverOn &&
        refusal('INTAKE_AFTER_CUT_OVER', CLAUSE.decision, { field: 'decidedOn', params: { decidedOn, cutOverOn } }),
      editionFault(inForce, standsFrom(decidedOn, inForce, cutOverOn), 'decidedOn'),
      facts.validUntil !== expected &&
        refusal('INTAKE_LAST_DAY', CLAUSE.certificate, { field: 'validUntil', params: until }),
      notAfter('firstIssuedOn', firstIssuedOn, issuedOn),
      notAfter('agreementSignedOn', agreementSignedOn, decidedOn),
      agreementUntil !== null && notBefore('agreementUntil', agreementUntil, agreementSignedOn),
      facts.validUntil === expected &&
        !RUNNING.includes(certificateState(cycleOf(facts, { regime, policy, validityMonths }), today)) &&
        refusal('INTAKE_NOT_RUNNING', CLAUSE.certificate, { field: 'validUntil', params: { until: expected, today } }),
    ]),
  ]);
}

/** The cycle of a certificate that is taken in, with the surveillances done so far: from it every due day follows. */
export function cycleOf(
  facts: CertificateIntakeFacts,
  { regime, policy, validityMonths }: Pick<EditionTaken, 'regime' | 'policy' | 'validityMonths'>,
  surveillanceCompletedOn: readonly PlainDate[] = [],
): CycleFacts {
  const { decidedOn, issuedOn, previousValidUntil, recertificationStartedOn, recertificationOnSiteUntil } = facts;
  return {
    regime,
    policy,
    validityMonths,
    decidedOn,
    issuedOn,
    previousValidUntil,
    surveillanceCompletedOn,
    recertification: { startedOn: recertificationStartedOn, onSiteCompletedOn: recertificationOnSiteUntil },
  };
}
