import type { PlainDate } from '@touchstone/plain-date';
import { verdictOf } from '../check.js';
import { CLAUSE } from '../clauses.js';
import { isBlank, notInFuture, textGiven } from '../findings.js';
import type { Finding } from '../findings.js';
import { COMPLAINT_TABLE } from '../process/complaint-table.js';
import { isOpenTo } from '../process/state-table.js';
import { allOf, refusal, verdict } from '../verdict.js';
import type { Verdict } from '../verdict.js';
import { uninvolvedChecks } from './uninvolved.js';
import type { UninvolvedFacts } from './uninvolved.js';
import { ComplainantKind, ComplaintMeasure } from './words.js';
import type { ComplaintStatus } from './words.js';

/** A complaint about to be taken in. */
export interface ReceiveComplaintFacts {
  readonly complainant: ComplainantKind;
  /** Who complains; blank where nobody says. */
  readonly name: string | null;
  readonly words: string;
  readonly summary: string;
  readonly receivedOn: PlainDate;
  readonly today: PlainDate;
}

/** Whether a complaint may be taken in: with words, and a name unless it is anonymous. */
export function mayReceiveComplaint(facts: ReceiveComplaintFacts): Verdict {
  const { complainant, name, words, summary, receivedOn, today } = facts;
  const isAnonymous = complainant === ComplainantKind.ANONYMOUS;
  return verdict([
    textGiven('COMPLAINT_WORDS_MISSING', CLAUSE.complaints, { field: 'words', text: words }),
    textGiven('COMPLAINT_SUMMARY_MISSING', CLAUSE.complaints, { field: 'summary', text: summary }),
    !isAnonymous && isBlank(name) && refusal('COMPLAINANT_MISSING', CLAUSE.complaints, { field: 'name' }),
    isAnonymous && !isBlank(name) && refusal('COMPLAINANT_NAMED', CLAUSE.complaints, { field: 'name' }),
    notInFuture('receivedOn', receivedOn, today),
  ]);
}

/** Whether a step without further conditions may be taken with a complaint. */
export function mayMoveComplaint(verb: string, status: ComplaintStatus): Verdict {
  return verdict([closedTo(verb, status)]);
}

/** Whether a complaint may be turned away: with a reason. */
export function mayRejectComplaint({
  status,
  reason,
}: {
  readonly status: ComplaintStatus;
  readonly reason: string;
}): Verdict {
  return verdict([
    closedTo('rejectComplaint', status),
    textGiven('COMPLAINT_REASON_MISSING', CLAUSE.complaints, { field: 'reason', text: reason }),
  ]);
}

/** Whether a person may be given a complaint to look into: entitled, and without a part in what it is about. */
export function mayAssignComplaintHandler(
  facts: UninvolvedFacts & { readonly status: ComplaintStatus; readonly isEntitled: boolean },
): Verdict {
  return allOf([
    verdict([
      closedTo('assignComplaintHandler', facts.status),
      !facts.isEntitled && refusal('HANDLER_NOT_ENTITLED', CLAUSE.competence, { field: 'personId' }),
    ]),
    verdictOf(uninvolvedChecks(facts)),
  ]);
}

/** Whether the client concerned may be told of a complaint: once, and in words that the body chose. */
export function mayTellClient({
  status,
  isAboutClient,
  isTold,
}: {
  readonly status: ComplaintStatus;
  readonly isAboutClient: boolean;
  readonly isTold: boolean;
}): Verdict {
  return verdict([
    closedTo('tellClientOfComplaint', status),
    !isAboutClient && refusal('COMPLAINT_ABOUT_NO_CLIENT', CLAUSE.complaints),
    isTold && refusal('CLIENT_TOLD_ALREADY', CLAUSE.complaints),
  ]);
}

/** Whether findings may be written down: by whoever looks into it, after a client concerned was told. */
export function mayRecordFindings({
  status,
  isHandler,
  mustTellClient,
  findings,
}: {
  readonly status: ComplaintStatus;
  readonly isHandler: boolean;
  /** Whether a client is concerned that was not told yet. */
  readonly mustTellClient: boolean;
  readonly findings: string;
}): Verdict {
  return verdict([
    closedTo('recordComplaintFindings', status),
    !isHandler && refusal('NOT_THE_HANDLER', CLAUSE.complaints),
    mustTellClient && refusal('CLIENT_NOT_TOLD', CLAUSE.complaints),
    textGiven('COMPLAINT_FINDINGS_MISSING', CLAUSE.complaints, { field: 'findings', text: findings }),
  ]);
}

/** Whether a person may close a complaint with an outcome: uninvolved, and not who looked into it. */
export function mayCloseComplaint(
  facts: UninvolvedFacts & {
    readonly status: ComplaintStatus;
    readonly isHandler: boolean;
    readonly isAboutClient: boolean;
    readonly isSubstantiated: boolean;
    readonly measure: ComplaintMeasure;
    readonly outcome: string;
  },
): Verdict {
  const { status, isHandler, isAboutClient, isSubstantiated, measure, outcome } = facts;
  const onClient: readonly ComplaintMeasure[] = [
    ComplaintMeasure.SHORT_NOTICE_AUDIT,
    ComplaintMeasure.SUSPENSION_PROPOSED,
  ];
  return allOf([
    verdict([
      closedTo('closeComplaint', status),
      isHandler && refusal('CLOSES_OWN_FINDINGS', CLAUSE.complaints),
      textGiven('COMPLAINT_OUTCOME_MISSING', CLAUSE.complaints, { field: 'outcome', text: outcome }),
      !isSubstantiated &&
        measure === ComplaintMeasure.SUSPENSION_PROPOSED &&
        refusal('MEASURE_WITHOUT_FAULT', CLAUSE.complaints, { field: 'measure' }),
      !isAboutClient &&
        onClient.includes(measure) &&
        refusal('COMPLAINT_ABOUT_NO_CLIENT', CLAUSE.complaints, { field: 'measure' }),
    ]),
    verdictOf(uninvolvedChecks(facts)),
  ]);
}

function closedTo(verb: string, status: ComplaintStatus): Finding {
  return (
    !isOpenTo(COMPLAINT_TABLE, verb, status) && refusal('COMPLAINT_STATUS', CLAUSE.complaints, { params: { status } })
  );
}
