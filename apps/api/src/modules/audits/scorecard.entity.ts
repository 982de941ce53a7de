import type { Ref } from '@mikro-orm/core';
import { Check, Entity, Index, Property, Unique } from '@mikro-orm/decorators/legacy';
import type { PlainDate } from '@touchstone/plain-date';
import { ScorecardStatus } from '@touchstone/rules';
import { ObjectType } from 'type-graphql';
import { Guard, raise } from '../../database/guard.js';
import { Node } from '../../graphql/node.type.js';
import {
  DayField,
  DecimalField,
  FlagField,
  IdField,
  IntField,
  RefField,
  TextField,
  VersionField,
  WordField,
} from '../../reading/fields.js';
import { backRelation } from '../../reading/registry.js';
import { Client } from '../clients/index.js';
import { Audit } from './audit.entity.js';

/** What an answer to one leaf rests on. */
export interface ResponseNote {
  readonly evidence?: string;
  readonly justification?: string;
  readonly sampleReason?: string;
  /** Who outside the team agreed to the tailoring. */
  readonly approval?: Approval;
}

/** A special deduction or bonus. */
export interface SpecialItem {
  /** Kept through every revision, so that a nonconformity can name it. */
  readonly id: string;
  readonly reason: string;
  readonly evidence: string;
  /** Who outside the team agreed to the bonus. */
  readonly approval?: Approval;
}

/** Somebody's agreement, with the name as it was then. */
export interface Approval {
  readonly personId: string;
  readonly name: string;
  readonly on: PlainDate;
}

/** Once frozen or superseded nothing of it changes; once locked only its status does, and never back to open. */
const LOCK = `
  if tg_op = 'DELETE' then
    if old.status <> 'OPEN' then ${raise('the scorecard is locked')} end if;
  elsif old.status in ('FROZEN', 'SUPERSEDED') then ${raise('the scorecard is frozen')}
  elsif old.status = 'LOCKED' and (new.status = 'OPEN' or
    (to_jsonb(new) - 'status' - 'version') is distinct from (to_jsonb(old) - 'status' - 'version')) then ${raise('the scorecard is locked by the report')}
  end if;`;

/**
 * The answers to one evaluation in one audit (评分表): one row holds them all, as arrays in the order of the edition's
 * leaves, with the outcome they earn beside them. Locked by the report, frozen by the decision; reopened only as a
 * new revision.
 */
@Entity()
@Guard('is_locked', ['update', 'delete'], LOCK)
@Unique({ properties: ['audit', 'evaluation', 'revision'] })
@Index({
  name: 'scorecard_one_current',
  expression:
    "create unique index scorecard_one_current on scorecard (audit_id, evaluation) where status <> 'SUPERSEDED'",
})
@Check({
  name: 'scorecard_arrays_alike',
  expression: 'cardinality(verdicts) = cardinality(sampled) and cardinality(verdicts) = cardinality(conforming)',
})
@Check({ name: 'scorecard_score_range', expression: 'score >= 0 and score <= 100' })
@Check({
  name: 'scorecard_part_has_no_level',
  expression: 'surveillance_number is null or (score is null and score_exact is null and level is null)',
})
@Check({ name: 'scorecard_locked_complete', expression: "status in ('OPEN', 'SUPERSEDED') or missing = 0" })
@ObjectType({ implements: Node, description: 'The answers to one evaluation in one audit (评分表).' })
export class Scorecard {
  @IdField()
  id!: string;

  @RefField(() => Audit, 'The audit.', { index: true })
  audit!: Ref<Audit>;

  @RefField(() => Client, 'Who is audited.', { index: true })
  client!: Ref<Client>;

  @TextField("Edition, the audit's own.")
  editionId!: string;

  @TextField('Id of the evaluation within the edition.')
  evaluation!: string;

  @IntField(
    'Number of the partial surveillance it answers, by which the edition says what is asked; empty where every leaf is.',
    { nullable: true },
  )
  surveillanceNumber!: number | null;

  @IntField('Counts reopenings, from 1.')
  revision!: number;

  @TextField('Why it was reopened as this revision.', { nullable: true })
  revisionReason!: string | null;

  @WordField(ScorecardStatus, 'How far it has come.')
  status!: ScorecardStatus;

  /** Per leaf: 0 none, 1 met, 2 not met, 3 sampled, 4 not applicable. */
  @Property({ type: 'array', columnType: 'smallint[]', runtimeType: 'number[]' })
  verdicts!: number[];

  /** Per leaf: samples drawn, or 0. */
  @Property({ type: 'array', columnType: 'int[]', runtimeType: 'number[]' })
  sampled!: number[];

  /** Per leaf: samples found conforming, or 0. */
  @Property({ type: 'array', columnType: 'int[]', runtimeType: 'number[]' })
  conforming!: number[];

  /** Evidence and reasons by leaf. */
  @Property({ type: 'json', columnType: 'jsonb' })
  notes!: Record<string, ResponseNote>;

  @Property({ type: 'json', columnType: 'jsonb' })
  specialDeductions!: SpecialItem[];

  @Property({ type: 'json', columnType: 'jsonb' })
  specialBonuses!: SpecialItem[];

  @IntField('How many of the leaves asked for have no answer.')
  missing!: number;

  @DecimalField('Score cut to six places, once complete.', { precision: 9, scale: 6, nullable: true })
  score!: string | null;

  @TextField('Score as a fraction in lowest terms, once complete.', { nullable: true })
  scoreExact!: string | null;

  @TextField('Level it reaches alone, if it passed.', { nullable: true })
  level!: string | null;

  @FlagField('Whether it passed, once complete; of a partial surveillance, whether it confirms what was certified.', {
    nullable: true,
  })
  passed!: boolean | null;

  @TextField('Version of the engine that computed the outcome.')
  engineVersion!: string;

  @DayField('Day it was locked.', { nullable: true })
  lockedOn!: PlainDate | null;

  @VersionField()
  version!: number;
}

backRelation(Audit, 'scorecards', {
  entity: () => Scorecard,
  description: "The scorecards, one per evaluation in the edition's order; earlier revisions after them.",
  mappedBy: 'audit',
  orderBy: 'x.revision desc, x.id',
});
