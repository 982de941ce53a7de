import type { PlainDate } from '@touchstone/plain-date';
import { CLAUSE } from '../clauses.js';
import { APPLICATION_TABLE } from '../process/application-table.js';
import { isOpenTo } from '../process/state-table.js';
import { allOf, refusal, verdict } from '../verdict.js';
import type { Verdict } from '../verdict.js';
import { checkAgreementTerms } from './sign-agreement.js';
import type { AgreementTerms } from './sign-agreement.js';
import { ApplicationKind } from './words.js';
import type { ApplicationStatus } from './words.js';

/** An agreement (认证合同) about to be drawn up. */
export interface DrawUpAgreementFacts extends AgreementTerms {
  readonly applicationStatus: ApplicationStatus;
  readonly kind: ApplicationKind;
  /** Number of the agreement that the application has already, or null. */
  readonly existing: string | null;
}

/** An agreement whose terms are about to change. */
export interface AmendAgreementFacts extends AgreementTerms {
  readonly signedOn: PlainDate | null;
}

/** Whether an agreement may be drawn up: one for an accepted application. A change of scope amends the one that runs. */
export function mayDrawUpAgreement({ applicationStatus, kind, existing, ...terms }: DrawUpAgreementFacts): Verdict {
  return allOf([
    verdict([
      !isOpenTo(APPLICATION_TABLE, 'drawUpAgreement', applicationStatus) &&
        refusal('APPLICATION_NOT_ACCEPTED', CLAUSE.agreement, { params: { status: applicationStatus } }),
      kind === ApplicationKind.SCOPE_CHANGE && refusal('AGREEMENT_RUNS_ON', CLAUSE.agreement),
      existing !== null && refusal('AGREEMENT_EXISTS', CLAUSE.agreement, { params: { number: existing } }),
    ]),
    checkAgreementTerms(terms),
  ]);
}

/** Whether an agreement's terms may change: until both sides have signed. */
export function mayAmendAgreement({ signedOn, ...terms }: AmendAgreementFacts): Verdict {
  return allOf([
    verdict([signedOn !== null && refusal('AGREEMENT_ALREADY_SIGNED', CLAUSE.agreement, { params: { signedOn } })]),
    checkAgreementTerms(terms),
  ]);
}
