import './house.enums.js';
import type { Ref } from '@mikro-orm/core';
import { Check, Entity } from '@mikro-orm/decorators/legacy';
import type { PlainDate } from '@touchstone/plain-date';
import { HouseRhythmKind } from '@touchstone/rules';
import { ObjectType } from 'type-graphql';
import { Guard, raise } from '../../database/guard.js';
import { Node } from '../../graphql/node.type.js';
import { DayField, IdField, IntField, RefField, TextField, VersionField, WordField } from '../../reading/fields.js';
import { Person } from '../people/index.js';

/** How often something of the body's own is owed (机构事项周期), where the body says other than the table of the rules. */
@Entity()
@Guard('stays', ['delete'], raise('a rhythm is set anew, never removed'))
@Check({ name: 'house_rhythm_every', expression: 'every >= 1' })
@Check({ name: 'house_rhythm_day', expression: "yearly_by is null or yearly_by ~ '^[01][0-9]-[0-3][0-9]$'" })
@ObjectType({
  implements: Node,
  description: "How often something of the body's own is owed (机构事项周期), where the body sets it itself.",
})
export class HouseRhythm {
  @IdField()
  id!: string;

  @WordField(HouseRhythmKind, 'What is owed.', { unique: true })
  kind!: HouseRhythmKind;

  @IntField('How often, in months; in days for the sealing of a file.')
  every!: number;

  @TextField('Month and day of the following year, such as 03-31, for what is owed once for each year.', {
    nullable: true,
  })
  yearlyBy!: string | null;

  @DayField('From which day on it is owed; empty counts from the first edition the body took into use.', {
    nullable: true,
  })
  since!: PlainDate | null;

  @RefField(() => Person, 'Who sees to it; null where the reader may not see them.', {
    nullable: true,
    mayBeUnseen: true,
  })
  owner!: Ref<Person> | null;

  @VersionField()
  version!: number;
}
