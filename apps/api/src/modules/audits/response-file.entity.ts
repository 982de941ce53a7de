import type { Ref } from '@mikro-orm/core';
import { Entity, Unique } from '@mikro-orm/decorators/legacy';
import type { PlainDate } from '@touchstone/plain-date';
import { ObjectType } from 'type-graphql';
import { Guard, raise } from '../../database/guard.js';
import { Node } from '../../graphql/node.type.js';
import { DayField, IdField, RefField, TextField } from '../../reading/fields.js';
import { backRelation } from '../../reading/registry.js';
import { Client } from '../clients/index.js';
import { StoredDocument } from '../documents/index.js';
import { Audit } from './audit.entity.js';

const REPORTED = `if exists (select 1 from audit a where a.id in (old.audit_id, new.audit_id) and a.status in ('REPORTED', 'REVIEWED', 'DECIDED')) then ${raise('the evidence of a reported audit is final')} end if;`;

/**
 * A kept file that shows what an answer says (评分证据文件). It belongs to the leaf and not to one revision of its
 * scorecard: a report that comes back is mended with the same evidence at hand.
 */
@Entity()
@Guard('is_final_once_reported', ['insert', 'update', 'delete'], REPORTED)
@Unique({ properties: ['audit', 'evaluation', 'criterion', 'document'] })
@ObjectType({ implements: Node, description: 'A kept file that shows what the answer to a leaf says (评分证据文件).' })
export class ResponseFile {
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

  @RefField(() => StoredDocument, 'The file.', { index: true, mayBeUnseen: true })
  document!: Ref<StoredDocument>;

  @TextField('What it shows.', { nullable: true })
  remark!: string | null;

  @TextField('Who put it there.')
  addedBy!: string;

  @DayField('Day it was put there.')
  addedOn!: PlainDate;
}

backRelation(Audit, 'responseFiles', {
  entity: () => ResponseFile,
  description: 'Kept files that show what answers say.',
  mappedBy: 'audit',
  orderBy: 'x.evaluation, x.criterion, x.id',
});
