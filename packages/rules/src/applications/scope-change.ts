import { CLAUSE } from '../clauses.js';
import { CertificateState } from '../cycle/words.js';
import { isBlank, textGiven } from '../findings.js';
import type { Finding } from '../findings.js';
import { allOf, refusal, verdict } from '../verdict.js';
import type { Verdict } from '../verdict.js';
import { DocumentKind, ScopeDirection } from './words.js';

/** A scope as a certificate states it, and the service fields it falls in. */
export interface ScopeText {
  readonly scopeZh: string;
  readonly scopeEn: string | null;
  readonly technicalCodes: readonly string[];
}

/** A change of the extent of a scope: what it was, and what it would be. */
export interface ScopeStep {
  readonly direction: ScopeDirection;
  readonly before: ScopeText;
  readonly after: ScopeText;
}

/** Somebody asks for a change of scope (范围变更申请), by the client's wish or because of a change it told of. */
export interface ScopeRequestFacts {
  /** State of the file's certificate; null without one. */
  readonly certificateState: CertificateState | null;
  /** Number of another application for a change of this scope that is not decided; null without one. */
  readonly openRequest: string | null;
}

/** Papers that a change of scope brings beside those that follow from its activities, of those its edition asks for. */
export const SCOPE_CHANGE_PAPERS: readonly DocumentKind[] = [DocumentKind.APPLICATION_FORM];

/** Whether a change of scope may be handed in: it may be asked for, and says what changes. */
export function maySubmitScopeChange(facts: ScopeRequestFacts, step: ScopeStep): Verdict {
  return allOf([mayRequestScopeChange(facts), verdict(scopeFaults(step))]);
}

/** An application for a change of scope about to be begun. */
export interface DraftScopeChangeFacts extends ScopeRequestFacts, Pick<ScopeStep, 'before' | 'after'> {
  readonly reason: string;
}

/** Whether an application for a change of scope may be begun: it may be asked for, says why, and changes anything at all. */
export function mayDraftScopeChange({ reason, before, after, ...facts }: DraftScopeChangeFacts): Verdict {
  const clause = CLAUSE.specialAudit;
  return allOf([
    mayRequestScopeChange(facts),
    verdict([
      textGiven('SCOPE_CHANGE_REASON_MISSING', clause, { field: 'reason', text: reason }),
      isSameScope(before, after) && refusal('SCOPE_UNCHANGED', clause, { field: 'scopeZh' }),
    ]),
  ]);
}

/** Whether two scopes say the same, in the same fields. */
function isSameScope(before: ScopeText, after: ScopeText): boolean {
  const fields = ({ technicalCodes }: ScopeText) => [...new Set(technicalCodes)].toSorted().join();
  return (
    before.scopeZh.trim() === after.scopeZh.trim() &&
    (before.scopeEn?.trim() ?? '') === (after.scopeEn?.trim() ?? '') &&
    fields(before) === fields(after)
  );
}

/** Whether a change of scope may be asked for: of a valid certificate, and one at a time. */
function mayRequestScopeChange({ certificateState: state, openRequest }: ScopeRequestFacts): Verdict {
  const from = [CertificateState.VALID];
  return verdict([
    state !== CertificateState.VALID &&
      refusal('SCOPE_NEEDS_VALID_CERTIFICATE', CLAUSE.specialAudit, { params: { ...(state && { state }), from } }),
    openRequest !== null &&
      refusal('SCOPE_CHANGE_OPEN_ALREADY', CLAUSE.specialAudit, { params: { number: openRequest } }),
  ]);
}

/**
 * What is wrong with a change of scope as it is worded: the text differs, in each language the certificate speaks; an
 * extension keeps every field there was, a reduction adds none. What the words mean is for people to judge.
 *
 * @example
 * scopeFaults({ direction: 'EXTEND', before: { ...scope, technicalCodes: ['SC03'] }, after: { ...wider, technicalCodes: ['SC08'] } })
 * // EXTENSION_DROPS_FIELD
 */
export function scopeFaults({ direction, before, after }: ScopeStep): readonly Finding[] {
  const clause = CLAUSE.specialAudit;
  const lost = before.technicalCodes.filter((code) => !after.technicalCodes.includes(code));
  const added = addedFields({ before, after });
  return [
    textGiven('SCOPE_MISSING', CLAUSE.ruleApplicant, { field: 'scopeZh', text: after.scopeZh }),
    after.scopeZh.trim() === before.scopeZh.trim() && refusal('SCOPE_UNCHANGED', clause, { field: 'scopeZh' }),
    before.scopeEn !== null && isBlank(after.scopeEn) && refusal('SCOPE_EN_MISSING', clause, { field: 'scopeEn' }),
    before.scopeEn !== null &&
      after.scopeEn?.trim() === before.scopeEn.trim() &&
      refusal('SCOPE_EN_UNCHANGED', clause, { field: 'scopeEn' }),
    after.technicalCodes.length === 0 && refusal('TECHNICAL_CODE_MISSING', clause, { field: 'technicalCodes' }),
    direction === ScopeDirection.EXTEND &&
      lost.length > 0 &&
      refusal('EXTENSION_DROPS_FIELD', clause, { field: 'technicalCodes', params: { codes: lost } }),
    direction === ScopeDirection.REDUCE &&
      added.length > 0 &&
      refusal('REDUCTION_ADDS_FIELD', clause, { field: 'technicalCodes', params: { codes: added } }),
  ];
}

/** The service fields a change brings in. */
export function addedFields({ before, after }: Pick<ScopeStep, 'before' | 'after'>): readonly string[] {
  return after.technicalCodes.filter((code) => !before.technicalCodes.includes(code));
}
