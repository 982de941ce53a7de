import { plusDays } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import { refuse } from '../check.js';
import { CLAUSE } from '../clauses.js';
import { isBlank, notInFuture, textFits, textGiven } from '../findings.js';
import type { Finding } from '../findings.js';
import { refusal, verdict } from '../verdict.js';
import type { Verdict } from '../verdict.js';
import type { Validity } from './person.js';
import { serviceFieldFault } from './service-field.js';
import { CompetenceResult } from './words.js';

/** A registration about to be recorded, beside what is on record under its registrar and number. */
export interface RegistrationEntry {
  readonly personId: string;
  readonly registrar: string;
  readonly number: string;
  readonly validFrom: PlainDate;
  readonly validUntil: PlainDate;
  readonly sameNumber: ReadonlyArray<Validity & { readonly personId: string }>;
  /** What he declared under the contract of the first day: whether he practises for this body alone; null where he was not asked. */
  readonly exclusive?: boolean | null;
}

const TEXT_MOST = 100;

/**
 * Whether a registration (注册资格) can be recorded. A renewal may keep its number, for the same person and for other
 * days.
 */
export function checkRegistration(entry: RegistrationEntry): Verdict {
  const { personId, registrar, number, sameNumber } = entry;
  const others = sameNumber.filter((each) => each.personId !== personId);
  const overlap = sameNumber.find((each) => each.personId === personId && overlaps(each, entry));
  return verdict([
    isBlank(registrar) && refusal('REGISTRAR_MISSING', CLAUSE.registration, { field: 'registrar' }),
    isBlank(number) && refusal('REGISTRATION_NUMBER_MISSING', CLAUSE.registration, { field: 'number' }),
    tooLong('registrar', registrar),
    tooLong('number', number),
    endsBeforeStart(entry),
    others.length > 0 &&
      refusal('REGISTRATION_OF_ANOTHER', CLAUSE.registration, { field: 'number', params: { number } }),
    overlap !== undefined &&
      refusal('REGISTRATION_OVERLAPS', CLAUSE.registration, {
        field: 'validFrom',
        params: { from: overlap.validFrom, ...(overlap.validUntil !== null && { until: overlap.validUntil }) },
      }),
    entry.exclusive === false && refusal('PRACTISES_ELSEWHERE', CLAUSE.registration, { field: 'personId' }),
  ]);
}

/** A technical code about to be recorded, beside the days on which the person holds it already. */
export interface TechnicalCodeEntry extends Validity {
  readonly personId: string;
  readonly code: string;
  /** Person who found that he knows the field; null where nobody is named, which is refused. */
  readonly evaluatorId: string | null;
  /** What was seen: in words, or a paper; an evaluation speaks for itself. */
  readonly evidence: string | null;
  readonly hasPaper: boolean;
  /** The evaluation it rests on, where it does. */
  readonly evaluation: {
    readonly personId: string;
    readonly code: string | null;
    readonly result: CompetenceResult;
  } | null;
  readonly held: readonly Validity[];
}

/**
 * Whether a technical code (专业代码) can be recorded for a person, as the queue of proposals asks: somebody else found
 * that he knows the field, on what was seen. An evaluation it rests on is his, speaks of that field, and found him
 * competent.
 */
export function checkTechnicalCode(entry: TechnicalCodeEntry): Verdict {
  const { personId, code, evaluatorId, evaluation, evidence, hasPaper, held } = entry;
  const overlap = held.find((each) => overlaps(each, entry));
  return verdict([
    serviceFieldFault([code], 'code'),
    endsBeforeStart(entry),
    overlap !== undefined &&
      refusal('TECHNICAL_CODE_HELD', CLAUSE.competence, {
        field: 'validFrom',
        params: { code, from: overlap.validFrom, ...(overlap.validUntil !== null && { until: overlap.validUntil }) },
      }),
    ...judgedFaults({ personId, evaluatorId, isShown: evaluation !== null || hasPaper || !isBlank(evidence ?? '') }),
    textFits('evidence', evidence),
    evaluation !== null &&
      !speaksOf(evaluation, entry) &&
      refusal('EVALUATION_OF_SOMETHING_ELSE', CLAUSE.competence, { field: 'evaluationId', params: { code } }),
    evaluation?.result === CompetenceResult.NOT_COMPETENT &&
      refusal('EVALUATION_NOT_COMPETENT', CLAUSE.competence, { field: 'evaluationId' }),
  ]);
}

/** Who found something of a person, and whether it is said what was seen. */
interface Judged {
  readonly personId: string;
  readonly evaluatorId: string | null;
  readonly isShown: boolean;
}

function judgedFaults({ personId, evaluatorId, isShown }: Judged): readonly Finding[] {
  return [
    evaluatorId === null && refusal('EVALUATOR_MISSING', CLAUSE.competence, { field: 'evaluatorId' }),
    evaluatorId === personId && refusal('EVALUATES_SELF', CLAUSE.competence, { field: 'evaluatorId' }),
    !isShown && refusal('CODE_EVIDENCE_MISSING', CLAUSE.personRecords, { field: 'evidence' }),
  ];
}

/** A technical code that ends, to be carried on until a day. */
export interface TechnicalCodeRenewal {
  readonly personId: string;
  readonly code: string;
  /** Who found that he still knows the field, and what was seen: in words, or a paper. */
  readonly evaluatorId: string | null;
  readonly evidence: string | null;
  readonly hasPaper: boolean;
  /** Last day it counts now. */
  readonly validUntil: PlainDate | null;
  /** Last day it counts then. */
  readonly until: PlainDate;
  /** The days on which the person holds the code already. */
  readonly held: readonly Validity[];
}

/** Whether a technical code can be carried on from the day after it ends, judged anew. What is open needs no renewal. */
export function mayRenewTechnicalCode(renewal: TechnicalCodeRenewal): Verdict {
  const { personId, code, validUntil, until, held, evaluatorId, evidence, hasPaper } = renewal;
  if (validUntil === null)
    return refuse('RENEWAL_OPEN', CLAUSE.competence, { field: 'technicalCodeIds', params: { code } });
  const span = { validFrom: plusDays(validUntil, 1), validUntil: until };
  const overlap = held.find((each) => overlaps(each, span));
  return verdict([
    ...judgedFaults({ personId, evaluatorId, isShown: hasPaper || !isBlank(evidence ?? '') }),
    textFits('evidence', evidence),
    until <= validUntil &&
      refusal('RENEWAL_NO_LONGER', CLAUSE.competence, { field: 'validUntil', params: { code, until: validUntil } }),
    overlap !== undefined &&
      refusal('TECHNICAL_CODE_HELD', CLAUSE.competence, {
        field: 'technicalCodeIds',
        params: { code, from: overlap.validFrom, ...(overlap.validUntil !== null && { until: overlap.validUntil }) },
      }),
  ]);
}

/** Something that counts for a time, and the last day it is to count. */
export interface EndFacts {
  readonly validFrom: PlainDate;
  readonly validUntil: PlainDate | null;
  readonly endsOn: PlainDate;
}

/** Whether a code, an authorisation or a tie can be ended on a day: not before it began, and never to make it longer. */
export function mayEnd({ validFrom, validUntil, endsOn }: EndFacts): Verdict {
  return verdict([
    endsOn < validFrom &&
      refusal('ENDS_BEFORE_START', CLAUSE.house, { field: 'endsOn', params: { startsOn: validFrom } }),
    validUntil !== null &&
      endsOn > validUntil &&
      refusal('ENDS_AFTER_END', CLAUSE.house, { field: 'endsOn', params: { validUntil } }),
  ]);
}

/** A competence evaluation about to be recorded. */
export interface CompetenceEvaluationEntry {
  readonly personId: string;
  /** Person who judged; null when the acting account has none behind it. */
  readonly evaluatorId: string | null;
  /** For one technical code, or null for the function as a whole. */
  readonly code: string | null;
  /** What was judged against, where it is said. */
  readonly criteria?: string | null;
  readonly evidence: string;
  readonly evaluatedOn: PlainDate;
  readonly today: PlainDate;
}

/** Whether a competence evaluation (能力评价) can be recorded: judged by somebody else, on what was seen. */
export function checkCompetenceEvaluation(entry: CompetenceEvaluationEntry): Verdict {
  const { personId, evaluatorId, code, evidence, evaluatedOn, today } = entry;
  return verdict([
    evaluatorId === null && refusal('ACTOR_WITHOUT_PERSON', CLAUSE.competence),
    evaluatorId === personId && refusal('EVALUATES_SELF', CLAUSE.competence, { field: 'personId' }),
    code !== null && serviceFieldFault([code], 'code'),
    textFits('criteria', entry.criteria),
    textGiven('EVALUATION_EVIDENCE_MISSING', CLAUSE.competence, { field: 'evidence', text: evidence }),
    notInFuture('evaluatedOn', evaluatedOn, today),
  ]);
}

/** Whether two spans have a day in common. */
export function overlaps(first: Validity, second: Validity): boolean {
  const begins = second.validUntil === null || first.validFrom <= second.validUntil;
  return begins && (first.validUntil === null || second.validFrom <= first.validUntil);
}

/** Refuses a span that ends before it begins. */
export function endsBeforeStart({ validFrom, validUntil }: Validity): Finding {
  return (
    validUntil !== null &&
    validUntil < validFrom &&
    refusal('ENDS_BEFORE_START', CLAUSE.house, { field: 'validUntil', params: { startsOn: validFrom } })
  );
}

function speaksOf(
  evaluation: NonNullable<TechnicalCodeEntry['evaluation']>,
  { personId, code }: TechnicalCodeEntry,
): boolean {
  return evaluation.personId === personId && (evaluation.code === null || evaluation.code === code);
}

function tooLong(field: string, text: string): Finding {
  return (
    text.trim().length > TEXT_MOST && refusal('NAME_TOO_LONG', CLAUSE.house, { field, params: { most: TEXT_MOST } })
  );
}
