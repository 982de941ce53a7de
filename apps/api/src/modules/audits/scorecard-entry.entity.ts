import type { Ref } from '@mikro-orm/core';
import { Entity, Property, Unique } from '@mikro-orm/decorators/legacy';
import type { Instant, PlainDate } from '@touchstone/plain-date';
import type { ResponseVerdict } from '@touchstone/rules';
import { ObjectType } from 'type-graphql';
import { Guard, raise } from '../../database/guard.js';
import { Node } from '../../graphql/node.type.js';
import { DayField, FlagField, IdField, InstantField, IntField, RefField } from '../../reading/fields.js';
import { backRelation } from '../../reading/registry.js';
import { Client } from '../clients/index.js';
import { Person } from '../people/index.js';
import { Audit } from './audit.entity.js';
import { Scorecard } from './scorecard.entity.js';

/** An answer as it was written to a leaf; without a verdict it was taken back. */
export interface EnteredAnswer {
  readonly criterion: string;
  readonly verdict: ResponseVerdict | null;
  readonly sampled: number | null;
  readonly conforming: number | null;
  readonly evidence: string | null;
  readonly justification: string | null;
  readonly sampleReason: string | null;
}

const BY_THE_TEAM = `if not exists (select 1 from team_assignment t join scorecard c on c.audit_id = t.audit_id
    where c.id = new.scorecard_id and t.audit_id = new.audit_id and t.person_id = new.recorded_by_id and t.role in ('LEADER', 'AUDITOR'))
  then ${raise('answers are entered by the leader or an auditor of the team')} end if;`;

/**
 * What one person wrote to a scorecard at once (填写记录): the answers that changed, and as which version of it. The
 * scorecard's row holds what its answers are; who gave each, and what it was before, stands here and is never changed.
 */
@Entity()
@Guard('is_append_only', ['update', 'delete'], raise('who answered what is never rewritten'))
@Guard('is_by_the_team', ['insert'], BY_THE_TEAM)
@Unique({ properties: ['scorecard', 'version'] })
@ObjectType({ implements: Node, description: 'What one person wrote to a scorecard at once (填写记录).' })
export class ScorecardEntry {
  @IdField()
  id!: string;

  @RefField(() => Audit, 'The audit.', { index: true })
  audit!: Ref<Audit>;

  @RefField(() => Client, 'Who is audited.', { index: true })
  client!: Ref<Client>;

  @RefField(() => Scorecard, 'The scorecard.')
  scorecard!: Ref<Scorecard>;

  @IntField('The version of the scorecard that it made.')
  version!: number;

  /** The leaves that changed. */
  @Property({ type: 'json', columnType: 'jsonb' })
  answers!: readonly EnteredAnswer[];

  @FlagField('Whether special deductions or bonuses changed too.')
  changedSpecials!: boolean;

  @RefField(() => Person, 'Who wrote it.', { index: true, mayBeUnseen: true })
  recordedBy!: Ref<Person>;

  @DayField('Day it was written.')
  recordedOn!: PlainDate;

  @InstantField('When it was written.')
  recordedAt!: Instant;
}

backRelation(Scorecard, 'entries', {
  entity: () => ScorecardEntry,
  description: 'Who wrote what to it, the newest first.',
  mappedBy: 'scorecard',
  orderBy: 'x.version desc',
});
