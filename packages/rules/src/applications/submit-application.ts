import { plusMonths } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import { verdictOf } from '../check.js';
import { CLAUSE } from '../clauses.js';
import type { ScopeActivity } from '../clients/permit-words.js';
import { permitChecks } from '../clients/permits.js';
import type { PermitFacts } from '../clients/permits.js';
import { isIndividualBusiness } from '../clients/uscc.js';
import { notInFuture, textGiven } from '../findings.js';
import type { Finding } from '../findings.js';
import { APPLICATION_TABLE } from '../process/application-table.js';
import { isOpenTo } from '../process/state-table.js';
import { allOf, refusal, verdict } from '../verdict.js';
import type { Verdict } from '../verdict.js';
import { approvalFault } from './approved-fields.js';
import { ownFaultFault } from './own-fault.js';
import type { OwnFault } from './own-fault.js';
import type { ApplicationKind, ApplicationStatus } from './words.js';

/** An application (认证申请) on the day the body receives it. */
export interface SubmitApplicationFacts {
  readonly kind: ApplicationKind;
  /** The applicant's unified social credit code. */
  readonly uscc: string;
  /** Whether the edition takes individual businesses (个体工商户); legal-person status is asked of nobody. */
  readonly individualBusinesses: boolean;
  readonly status: ApplicationStatus;
  readonly receivedOn: PlainDate;
  readonly today: PlainDate;
  readonly edition: EditionDays;
  readonly scope: string;
  /** Service fields of the scope, such as SC03. */
  readonly technicalCodes: readonly string[];
  /** Those among them that the client holds no certificate for; all of them where nothing is said. */
  readonly newFields?: readonly string[];
  /** Fields the body is approved for. */
  readonly approvedFields: readonly string[];
  readonly headcountInScope: number;
  readonly clientHeadcount: number;
  readonly serviceSystemSince: PlainDate;
  /** For how many months the service system must have run, by the edition. */
  readonly serviceSystemMonths: number;
  /** Kinds of paper the edition requires. */
  readonly requiredDocuments: readonly string[];
  /** Kinds of paper that came. */
  readonly documents: readonly string[];
  /** Activities of the scope that need a permit. */
  readonly activities: readonly ScopeActivity[];
  /** Permits the client holds, or held. */
  readonly permits: readonly PermitFacts[];
  /** Suspensions and withdrawals by its own fault. */
  readonly ownFaults: readonly OwnFault[];
  /** For how many months those bar. */
  readonly ownFaultMonths: number;
}

/** The days on which an edition may be certified against, both counting. */
export interface EditionDays {
  readonly inForceFrom: PlainDate;
  readonly inForceUntil: PlainDate | null;
}

const TECHNICAL_CODE = /^SC\d{2}$/;

/** Whether an application is complete enough to be received, which starts the clock of its review. */
export function maySubmitApplication(facts: SubmitApplicationFacts): Verdict {
  const { activities, permits, receivedOn } = facts;
  return allOf([requestVerdict(facts), verdictOf(permitChecks(permits, { activities, on: receivedOn }))]);
}

function requestVerdict(facts: SubmitApplicationFacts): Verdict {
  return verdict([
    !isOpenTo(APPLICATION_TABLE, 'submitApplication', facts.status) &&
      refusal('APPLICATION_NOT_DRAFT', CLAUSE.house, { params: { status: facts.status } }),
    notInFuture('receivedOn', facts.receivedOn, facts.today),
    editionFault(facts.edition, facts.receivedOn),
    ...documentFaults(facts),
    textGiven('SCOPE_MISSING', CLAUSE.ruleApplicant, { field: 'scope', text: facts.scope }),
    ...technicalCodeFaults(facts),
    ...headcountFaults(facts),
    serviceSystemFault(facts),
    !facts.individualBusinesses &&
      isIndividualBusiness(facts.uscc) &&
      refusal('INDIVIDUAL_BUSINESS_NOT_TAKEN', CLAUSE.ruleApplicant),
    ownFaultFault({
      ...facts,
      technicalCodes: facts.newFields ?? facts.technicalCodes,
      months: facts.ownFaultMonths,
      on: facts.receivedOn,
    }),
  ]);
}

/** Refuses an edition that is not, or no longer, to be certified against on a day; `field` is the input that names either. */
export function editionFault({ inForceFrom, inForceUntil }: EditionDays, day: PlainDate, field?: string): Finding {
  const inForce = inForceFrom <= day && (inForceUntil === null || day <= inForceUntil);
  const params = { day, inForceFrom, ...(inForceUntil !== null && { inForceUntil }) };
  return !inForce && refusal('EDITION_NOT_IN_FORCE', CLAUSE.ruleFiling, { params, ...(field && { field }) });
}

/** Refuses codes that are none, and codes outside the fields the body is approved for. */
export function technicalCodeFaults(
  facts: Pick<SubmitApplicationFacts, 'technicalCodes' | 'approvedFields'>,
): readonly Finding[] {
  const field = 'technicalCodes';
  const { technicalCodes, approvedFields } = facts;
  const malformed = technicalCodes.filter((code) => !TECHNICAL_CODE.test(code));
  const shaped = technicalCodes.filter((code) => TECHNICAL_CODE.test(code));
  return [
    technicalCodes.length === 0 && refusal('TECHNICAL_CODE_MISSING', CLAUSE.ruleFiling, { field }),
    malformed.length > 0 && refusal('TECHNICAL_CODE_SHAPE', CLAUSE.ruleFiling, { field, params: { codes: malformed } }),
    approvalFault(shaped, approvedFields, field),
  ];
}

/** One reason per missing paper, so that each can be shown beside its row. */
function documentFaults({ requiredDocuments, documents }: SubmitApplicationFacts): readonly Finding[] {
  return requiredDocuments
    .filter((kind) => !documents.includes(kind))
    .map((kind) => refusal('DOCUMENT_MISSING', CLAUSE.ruleApplicant, { field: 'documents', params: { kind } }));
}

/** Refuses a headcount that is none, and more people in scope than the client has. */
export function headcountFaults({
  headcountInScope,
  clientHeadcount,
}: Pick<SubmitApplicationFacts, 'headcountInScope' | 'clientHeadcount'>): readonly Finding[] {
  const field = 'headcountInScope';
  return [
    !(Number.isInteger(headcountInScope) && headcountInScope >= 1) &&
      refusal('HEADCOUNT_IN_SCOPE_SHAPE', CLAUSE.ruleApplicant, { field }),
    headcountInScope > clientHeadcount &&
      refusal('HEADCOUNT_IN_SCOPE_EXCEEDS_CLIENT', CLAUSE.ruleApplicant, {
        field,
        params: { inScope: headcountInScope, headcount: clientHeadcount },
      }),
  ];
}

/** The limit is met on the very day that the months are full. */
function serviceSystemFault({ serviceSystemSince, serviceSystemMonths, receivedOn }: SubmitApplicationFacts): Finding {
  const ripeOn = plusMonths(serviceSystemSince, serviceSystemMonths);
  return (
    receivedOn < ripeOn &&
    refusal('SERVICE_SYSTEM_TOO_YOUNG', CLAUSE.house, {
      field: 'serviceSystemSince',
      params: { months: serviceSystemMonths, ripeOn },
    })
  );
}
