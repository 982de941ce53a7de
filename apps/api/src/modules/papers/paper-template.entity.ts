import './papers.enums.js';
import type { Ref } from '@mikro-orm/core';
import { Check, Entity, Index } from '@mikro-orm/decorators/legacy';
import type { Instant, PlainDate } from '@touchstone/plain-date';
import { PaperKind } from '@touchstone/rules';
import { ObjectType } from 'type-graphql';
import { Guard, raise } from '../../database/guard.js';
import { Node } from '../../graphql/node.type.js';
import {
  DayField,
  IdField,
  InstantField,
  IntField,
  JsonField,
  RefField,
  TextField,
  WordField,
} from '../../reading/fields.js';
import { Person } from '../people/index.js';
import { Programme } from '../programmes/index.js';

/**
 * One published version of what a paper says beside its data (文件模板). A change is a new version; the newest of the
 * narrowest reach is taken: the edition's, else the programme's, else the body's, else what the product brings.
 */
@Entity()
@Guard('is_final', ['update', 'delete'], raise('a published template is final'))
@Index({
  name: 'paper_template_one_of_each_revision',
  expression:
    "create unique index paper_template_one_of_each_revision on paper_template (kind, coalesce(programme_id::text, ''), coalesce(edition_id, ''), revision)",
})
@Check({ name: 'paper_template_edition_of_programme', expression: 'edition_id is null or programme_id is not null' })
@Check({ name: 'paper_template_reason', expression: "reason <> ''" })
@ObjectType({
  implements: Node,
  description: 'One published version of what a paper says beside its data (文件模板).',
})
export class PaperTemplate {
  @IdField()
  id!: string;

  @WordField(PaperKind, 'Of which paper.')
  kind!: PaperKind;

  @RefField(() => Programme, 'For which programme; empty for all.', { nullable: true, index: true })
  programme!: Ref<Programme> | null;

  @TextField('For which edition of the programme; empty for all.', { nullable: true })
  editionId!: string | null;

  @IntField('Counts the versions of the same reach, from 1.')
  revision!: number;

  @JsonField('Language, title and blocks, as the renderer sets them.')
  content!: unknown;

  @TextField('Why it was published.')
  reason!: string;

  @RefField(() => Person, 'Who published it; null where the reader may not see them.', {
    nullable: true,
    mayBeUnseen: true,
  })
  publishedBy!: Ref<Person> | null;

  @DayField('Day from which papers are set by it; one that was final before keeps the template of its own day.')
  publishedOn!: PlainDate;

  @InstantField('When it was published.')
  publishedAt!: Instant;
}
