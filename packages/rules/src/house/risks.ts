import { plusMonths } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import { CLAUSE } from '../clauses.js';
import { notInFuture, textGiven } from '../findings.js';
import type { Finding } from '../findings.js';
import { RISK_TABLE } from '../process/risk-table.js';
import { isOpenTo } from '../process/state-table.js';
import { refusal, verdict } from '../verdict.js';
import type { Verdict } from '../verdict.js';
import { RiskConclusion } from './words.js';
import type { RiskStatus } from './words.js';

/** A risk to impartiality as it is about to stand on the register. */
interface RiskFacts {
  readonly measures: string;
  readonly ownerIsEntitled: boolean;
  /** Whether the owner is whom the risk is about. */
  readonly ownerIsConcerned: boolean;
  readonly reviewBy: PlainDate;
  readonly everyMonths: number;
  readonly today: PlainDate;
}

/** A risk about to be put on the register. */
export interface RegisterRiskFacts extends RiskFacts {
  readonly description: string;
  readonly identifiedOn: PlainDate;
}

/** Whether a risk may be put on the register: with measures, an owner it is not about, and a day to look again. */
export function mayRegisterRisk(facts: RegisterRiskFacts): Verdict {
  return verdict([
    textGiven('RISK_DESCRIPTION_MISSING', CLAUSE.committee, { field: 'description', text: facts.description }),
    notInFuture('identifiedOn', facts.identifiedOn, facts.today),
    ...riskFindings(facts),
  ]);
}

/** A risk that somebody looks at again. */
export interface ReviewRiskFacts extends RiskFacts {
  readonly status: RiskStatus;
  readonly conclusion: RiskConclusion;
  readonly remark: string;
}

/** Whether a risk may be reviewed between two sittings of the committee, which alone may take it off. */
export function mayReviewRisk(facts: ReviewRiskFacts): Verdict {
  const { status, conclusion, remark } = facts;
  return verdict([
    !isOpenTo(RISK_TABLE, 'reviewRisk', status) && refusal('RISK_STATUS', CLAUSE.committee, { params: { status } }),
    conclusion === RiskConclusion.REMOVED &&
      refusal('RISK_CLOSED_BY_COMMITTEE', CLAUSE.committee, { field: 'conclusion' }),
    textGiven('RISK_REMARK_MISSING', CLAUSE.committee, { field: 'remark', text: remark }),
    ...riskFindings(facts),
  ]);
}

function riskFindings(facts: RiskFacts): readonly Finding[] {
  const { measures, ownerIsEntitled, ownerIsConcerned, reviewBy, everyMonths, today } = facts;
  const last = plusMonths(today, everyMonths);
  return [
    textGiven('RISK_MEASURES_MISSING', CLAUSE.committee, { field: 'measures', text: measures }),
    !ownerIsEntitled && refusal('OWNER_NOT_ENTITLED', CLAUSE.house, { field: 'ownerId' }),
    ownerIsConcerned && refusal('RISK_OWNER_CONCERNED', CLAUSE.committee, { field: 'ownerId' }),
    (reviewBy <= today || reviewBy > last) &&
      refusal('RISK_REVIEW_RANGE', CLAUSE.committee, { field: 'reviewBy', params: { last, months: everyMonths } }),
  ];
}
