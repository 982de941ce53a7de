import type { Ref } from '@mikro-orm/core';
import { Check, Entity, Unique } from '@mikro-orm/decorators/legacy';
import type { PlainDate } from '@touchstone/plain-date';
import { ObjectType } from 'type-graphql';
import { Guard, raise } from '../../database/guard.js';
import { Node } from '../../graphql/node.type.js';
import { DayField, FlagField, IdField, IntField, RefField, TextField } from '../../reading/fields.js';
import { backRelation } from '../../reading/registry.js';
import { Client } from '../clients/index.js';
import { StoredDocument } from '../documents/index.js';
import { Person } from '../people/index.js';
import { Audit } from './audit.entity.js';

const REPORTED = `if exists (select 1 from audit a where a.id in (old.audit_id, new.audit_id) and a.status in ('REPORTED', 'REVIEWED', 'DECIDED')) then ${raise('the samples of a reported audit are final')} end if;`;

/**
 * One thing looked at for a leaf (样本). The list of a leaf's samples gives its n and k, and nothing is typed against it.
 * Like the files, it belongs to the leaf and not to one revision of its scorecard.
 */
@Entity()
@Guard('is_final_once_reported', ['insert', 'update', 'delete'], REPORTED)
@Unique({ properties: ['audit', 'evaluation', 'criterion', 'number'] })
@Check({ name: 'sample_says_why', expression: "conforms or coalesce(btrim(remark), '') <> ''" })
@Check({ name: 'sample_says_what', expression: "btrim(what) <> ''" })
@ObjectType({ implements: Node, description: 'One thing looked at for a leaf (样本).' })
export class Sample {
  @IdField()
  id!: string;

  @RefField(() => Audit, 'The audit.', { index: true })
  audit!: Ref<Audit>;

  @RefField(() => Client, 'Who is audited.', { index: true })
  client!: Ref<Client>;

  @TextField('Evaluation of the leaf.')
  evaluation!: string;

  @TextField('Code of the leaf.')
  criterion!: string;

  @IntField('Its place in the list, from 1.')
  number!: number;

  @TextField('What it is.')
  what!: string;

  @TextField('Where it was seen.', { nullable: true })
  place!: string | null;

  @DayField('Day it is of, or was seen on.', { nullable: true })
  seenOn!: PlainDate | null;

  @FlagField('Whether it conforms.')
  conforms!: boolean;

  @TextField('What was seen; asked for where it does not conform.', { nullable: true })
  remark!: string | null;

  @RefField(() => StoredDocument, 'A kept file that shows it.', { nullable: true, index: true, mayBeUnseen: true })
  document!: Ref<StoredDocument> | null;

  @RefField(() => Person, 'Who recorded it.', { index: true, mayBeUnseen: true })
  recordedBy!: Ref<Person>;

  @DayField('Day it was recorded.')
  recordedOn!: PlainDate;
}

backRelation(Audit, 'samples', {
  entity: () => Sample,
  description: 'What was looked at for leaves that are judged by samples.',
  mappedBy: 'audit',
  orderBy: 'x.evaluation, x.criterion, x.number',
});
