import { CLAUSE } from '../clauses.js';
import type { TeamRole } from '../competence/words.js';
import { isBlank } from '../findings.js';
import type { Finding } from '../findings.js';
import { refusal, verdict } from '../verdict.js';
import type { Verdict } from '../verdict.js';
import { auditOpenFault, seatFault } from './fieldwork.js';
import { AuditKind, SurveillanceTopic } from './words.js';
import type { AuditStatus } from './words.js';

/** One of the contents of a surveillance, and what the team saw of it. */
export interface SurveillanceItemFacts {
  readonly topic: SurveillanceTopic;
  readonly applies: boolean;
  /** What was seen, or why the topic does not apply. */
  readonly notes: string;
}

/** Contents of a surveillance about to be recorded. */
export interface RecordSurveillanceItemsFacts {
  readonly auditStatus: AuditStatus;
  readonly kind: AuditKind;
  readonly seat: TeamRole | null;
  readonly items: readonly SurveillanceItemFacts[];
}

/** Topics of the client's management system, which a service certification does not always ask for. */
const WHERE_APPLICABLE: readonly SurveillanceTopic[] = [
  SurveillanceTopic.INTERNAL_AUDIT,
  SurveillanceTopic.MANAGEMENT_REVIEW,
];

/** Whether contents of a surveillance (监督审查内容) may be recorded. */
export function mayRecordSurveillanceItems({ auditStatus, kind, seat, items }: RecordSurveillanceItemsFacts): Verdict {
  const field = 'items';
  const topics = items.map(({ topic }) => topic);
  const always = items.filter(({ topic, applies }) => !applies && !WHERE_APPLICABLE.includes(topic));
  return verdict([
    auditOpenFault(auditStatus),
    seatFault(seat),
    kind !== AuditKind.SURVEILLANCE && refusal('NOT_A_SURVEILLANCE', CLAUSE.surveillance, { params: { kind } }),
    new Set(topics).size < topics.length && refusal('TOPIC_TWICE', CLAUSE.surveillance, { field }),
    always.length > 0 &&
      refusal('TOPIC_ALWAYS_APPLIES', CLAUSE.surveillance, {
        field,
        params: { topics: always.map(({ topic }) => topic) },
      }),
    ...items.map(
      ({ topic, notes }, index) =>
        isBlank(notes) &&
        refusal('TOPIC_NOTES_MISSING', CLAUSE.surveillance, { field: `items.${index}.notes`, params: { topic } }),
    ),
  ]);
}

/** What is missing of the contents before a surveillance's report; other audits have none. */
export function surveillanceItemFaults(kind: AuditKind, recorded: readonly SurveillanceTopic[]): readonly Finding[] {
  if (kind !== AuditKind.SURVEILLANCE) return [];
  const missing = Object.values(SurveillanceTopic).filter((topic) => !recorded.includes(topic));
  return [
    missing.length > 0 && refusal('SURVEILLANCE_TOPICS_MISSING', CLAUSE.surveillance, { params: { topics: missing } }),
  ];
}
