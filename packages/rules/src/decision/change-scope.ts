import { addedFields, scopeFaults } from '../applications/scope-change.js';
import type { ScopeStep } from '../applications/scope-change.js';
import { ApplicationKind, ScopeDirection } from '../applications/words.js';
import { CLAUSE } from '../clauses.js';
import { CertificateState } from '../cycle/words.js';
import { textGiven } from '../findings.js';
import { allOf, refusal, verdict } from '../verdict.js';
import type { Verdict } from '../verdict.js';
import { UPHOLDING } from './outcomes.js';
import { DecisionOutcome } from './words.js';

/** Outcomes of an audit that answer the request for another scope it looked into; after the others it is audited again. */
const ANSWERS: readonly DecisionOutcome[] = [
  DecisionOutcome.EXTEND,
  DecisionOutcome.REDUCE,
  DecisionOutcome.REFUSE,
  ...UPHOLDING,
];

/** Whether an outcome answers a request for another scope, one way or the other. */
export function answersScope(outcome: DecisionOutcome): boolean {
  return ANSWERS.includes(outcome);
}

/** Whether a decision refuses nothing but another scope: the certificate stays as it is. */
export function isScopeRefused(outcome: DecisionOutcome, applicationKind: string | undefined): boolean {
  return outcome === DecisionOutcome.REFUSE && applicationKind === ApplicationKind.SCOPE_CHANGE;
}

/** Whether an outcome answers it with no: the client may appeal, and the reason is told. */
export function refusesScope(outcome: DecisionOutcome, asked: ScopeDirection): boolean {
  return answersScope(outcome) && outcome !== asked;
}

/** A scope about to be extended or reduced by a decision. */
export interface ChangeScopeFacts extends ScopeStep {
  /** State of the certificate on the day of the decision; null without one. */
  readonly state: CertificateState | null;
  /** Whether an audit looked into it. */
  readonly afterAudit: boolean;
  /** Service fields that were asked for; null where nobody asked. */
  readonly askedFields: readonly string[] | null;
  readonly reason: string | null;
}

/** Whether a reduction that was applied for may be made without an audit: none looks into it. */
export function mayReduceAsAsked({ openAudit }: { readonly openAudit: string | null }): Verdict {
  return verdict([
    openAudit !== null && refusal('SCOPE_CHANGE_IN_AUDIT', CLAUSE.specialAudit, { params: { number: openAudit } }),
  ]);
}

/**
 * Whether a decision may change the extent of a scope. What is extended was asked for and audited, and never goes
 * further than was asked. A reduction may do without an audit; of a suspended certificate it takes out the part that
 * keeps it suspended.
 */
export function mayChangeScope(facts: ChangeScopeFacts): Verdict {
  const { state, direction, afterAudit, askedFields, reason } = facts;
  const clause = CLAUSE.specialAudit;
  const isExtension = direction === ScopeDirection.EXTEND;
  const from: readonly CertificateState[] =
    isExtension || afterAudit ? [CertificateState.VALID] : [CertificateState.VALID, CertificateState.SUSPENDED];
  const beyond = addedFields(facts).filter((code) => !(askedFields ?? []).includes(code));
  return allOf([
    verdict([
      (state === null || !from.includes(state)) &&
        refusal('CERTIFICATE_STATE_FORBIDS', clause, { params: { state: state ?? '', from } }),
      textGiven('DECISION_REASON_MISSING', clause, { field: 'reason', text: reason }),
      isExtension && !afterAudit && refusal('EXTENSION_NOT_AUDITED', clause),
      isExtension &&
        beyond.length > 0 &&
        refusal('EXTENSION_BEYOND_REQUEST', clause, { field: 'technicalCodes', params: { codes: beyond } }),
    ]),
    verdict(scopeFaults(facts)),
  ]);
}
