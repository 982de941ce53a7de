import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { PlainDate } from '@touchstone/plain-date';
import { Guard, raise } from '../../database/guard.js';

/** What is never changed of a fact: all but until when it was known, and by which transaction it was written last. */
const FIXED = "- 'known_until' - 'written_by'";

/**
 * What a scorecard counts as across clients, from one day until another (得分事实). Derived in the transaction of the verb
 * that changed what it is made of; closed facts stay, so that an answer can be given as it was known on a day.
 */
@Entity()
@Index({
  name: 'score_fact_one_standing',
  expression: 'create unique index score_fact_one_standing on score_fact (scorecard_id) where known_until is null',
})
@Guard(
  'is_history',
  ['update', 'delete'],
  `if tg_op = 'DELETE' or old.known_until is not null or (to_jsonb(new) ${FIXED}) is distinct from (to_jsonb(old) ${FIXED})
  then ${raise('what a score was known to count as stays known')} end if;`,
)
export class ScoreFact {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  /** First day on which it stood so. */
  @Property({ type: 'date' })
  knownFrom!: PlainDate;

  /** First day on which it stood otherwise, or no more; null while it stands. The day itself where it did not last one. */
  @Property({ type: 'date', nullable: true })
  knownUntil!: PlainDate | null;

  /** The transaction that wrote it last, by which a process finds what it has not read yet. */
  @Property({ columnType: 'xid8', type: 'string', defaultRaw: 'pg_current_xact_id()' })
  @Index()
  writtenBy!: string;

  @Property({ type: 'uuid' })
  scorecardId!: string;

  @Property({ type: 'uuid' })
  @Index()
  auditId!: string;

  @Property({ type: 'uuid' })
  @Index()
  certificationId!: string;

  @Property({ type: 'uuid' })
  @Index()
  clientId!: string;

  @Property({ type: 'uuid' })
  programmeId!: string;

  @Property({ type: 'text' })
  editionId!: string;

  @Property({ type: 'text' })
  evaluation!: string;

  /** Kind of the audit. */
  @Property({ type: 'text' })
  kind!: string;

  /** FULL, or PARTIAL for a partial surveillance, which has no score. */
  @Property({ type: 'text' })
  coverage!: string;

  /** REPORTED until the audit is DECIDED. */
  @Property({ type: 'text' })
  stage!: string;

  /** The audit's last day. */
  @Property({ type: 'date' })
  auditedOn!: PlainDate;

  @Property({ type: 'date', nullable: true })
  decidedOn!: PlainDate | null;

  /** Cut to six places. */
  @Property({ type: 'decimal', precision: 9, scale: 6, nullable: true })
  score!: string | null;

  @Property({ type: 'text', nullable: true })
  scoreExact!: string | null;

  @Property({ type: 'text', nullable: true })
  level!: string | null;

  @Property({ type: 'boolean', nullable: true })
  passed!: boolean | null;

  @Property({ type: 'text' })
  sector!: string;

  @Property({ type: 'text' })
  provinceCode!: string;

  @Property({ type: 'integer' })
  headcount!: number;

  @Property({ type: 'uuid', nullable: true })
  leaderId!: string | null;

  /** Leader and auditors of the team, in the order of their ids. */
  @Property({ type: 'array', columnType: 'uuid[]' })
  auditorIds!: string[];
}
