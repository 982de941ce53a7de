import './return.enums.js';
import type { Ref } from '@mikro-orm/core';
import { Check, Entity, Unique } from '@mikro-orm/decorators/legacy';
import type { PlainDate } from '@touchstone/plain-date';
import { ReturnFormatKind } from '@touchstone/rules';
import { ObjectType } from 'type-graphql';
import { Guard, raise } from '../../database/guard.js';
import { Node } from '../../graphql/node.type.js';
import { DayField, IdField, IntField, JsonField, RefField, TextField, WordField } from '../../reading/fields.js';
import { Person } from '../people/index.js';

/** One published version of the format of a return (上报格式). A change is a new version; 0 is what ships. */
@Entity()
@Guard('is_final', ['update', 'delete'], raise('a published format is final'))
@Unique({ properties: ['kind', 'revision'] })
@Check({ name: 'return_format_version_revision', expression: "revision > 0 and reason <> ''" })
@ObjectType({ implements: Node, description: 'One published version of the format of a return (上报格式).' })
export class ReturnFormatVersion {
  @IdField()
  id!: string;

  @WordField(ReturnFormatKind, 'Of what.')
  kind!: ReturnFormatKind;

  @IntField('Counts the versions, from 1.')
  revision!: number;

  @JsonField('Sheets and columns, with the source of each.')
  content!: unknown;

  @TextField('Why it was published.')
  reason!: string;

  @RefField(() => Person, 'Who published it; null where the reader may not see them.', {
    nullable: true,
    mayBeUnseen: true,
  })
  publishedBy!: Ref<Person> | null;

  @DayField('Day it was published.')
  publishedOn!: PlainDate;
}
