import { earliest } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import { AuditActivityKind, AuditKind } from '../audits/words.js';
import { CLAUSE } from '../clauses.js';
import { notInFuture, textGiven } from '../findings.js';
import type { Finding } from '../findings.js';
import { refusal, verdict } from '../verdict.js';
import type { Verdict } from '../verdict.js';
import type { PlannedActivity } from './activities.js';

/** On what terms an audit is done from afar. */
export interface RemoteTerms {
  /** What is audited from afar, and what on site. */
  readonly extent: string;
  /** What could go wrong with the technology used, and why it will do. */
  readonly riskAssessment: string;
  readonly bodyConsentedOn: PlainDate;
  readonly clientConsentedOn: PlainDate;
}

/** A plan as far as it may be remote. */
export interface RemoteFacts {
  readonly kind: AuditKind;
  readonly activities: readonly PlannedActivity[];
  /** Null where nothing was agreed. */
  readonly terms: RemoteTerms | null;
  readonly today: PlainDate;
}

/** Audits that somebody has to go to the client for. */
const NEVER_WHOLLY: readonly AuditKind[] = [AuditKind.INITIAL, AuditKind.RECERTIFICATION];

/** Whether anything of a plan is done from afar. */
export function isRemote(activities: ReadonlyArray<Pick<PlannedActivity, 'kind'>>): boolean {
  return activities.some(({ kind }) => kind === AuditActivityKind.REMOTE);
}

/**
 * Whether what is planned from afar may be: never a whole initial audit or recertification, and only on terms that
 * both sides agreed to before it begins. A plan that is not remote asks for nothing.
 */
export function mayAuditRemotely({ kind, activities, terms, today }: RemoteFacts): Verdict {
  const [first, ...more] = activities.filter((each) => each.kind === AuditActivityKind.REMOTE);
  if (!first) return verdict([]);
  const isOnSite = activities.some((each) => each.kind === AuditActivityKind.ON_SITE);
  const startsOn = earliest(first.startsOn, ...more.map((each) => each.startsOn));
  return verdict([
    NEVER_WHOLLY.includes(kind) &&
      !isOnSite &&
      refusal('WHOLLY_REMOTE', CLAUSE.remote, { field: 'activities', params: { kind } }),
    ...(terms
      ? termFaults(terms, startsOn, today)
      : [refusal('REMOTE_TERMS_MISSING', CLAUSE.remote, { field: 'remote' })]),
  ]);
}

function termFaults(terms: RemoteTerms, startsOn: PlainDate, today: PlainDate): readonly Finding[] {
  const clause = CLAUSE.remote;
  return [
    textGiven('REMOTE_EXTENT_MISSING', clause, { field: 'remote.extent', text: terms.extent }),
    textGiven('REMOTE_RISKS_MISSING', clause, { field: 'remote.riskAssessment', text: terms.riskAssessment }),
    ...(['bodyConsentedOn', 'clientConsentedOn'] as const).flatMap((side) => [
      notInFuture(`remote.${side}`, terms[side], today),
      terms[side] > startsOn &&
        refusal('REMOTE_CONSENT_LATE', clause, { field: `remote.${side}`, params: { startsOn } }),
    ]),
  ];
}
