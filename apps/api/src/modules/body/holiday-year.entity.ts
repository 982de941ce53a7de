import { Check, Entity } from '@mikro-orm/decorators/legacy';
import type { PlainDate } from '@touchstone/plain-date';
import { ObjectType } from 'type-graphql';
import { Node } from '../../graphql/node.type.js';
import { DaysField, FlagField, IdField, IntField, VersionField } from '../../reading/fields.js';

/** The holidays of one year (节假日安排), by which working days are counted. */
@Entity()
@Check({ name: 'holiday_year_shape', expression: 'year >= 2020 and year <= 2099' })
@ObjectType({ implements: Node, description: 'The holidays of one year (节假日安排).' })
export class HolidayYear {
  @IdField()
  id!: string;

  @IntField('The year.', { unique: true })
  year!: number;

  @DaysField('Public holidays, days off in exchange among them.')
  holidays!: PlainDate[];

  @DaysField('Weekend days that are worked in exchange (调休).')
  workedWeekends!: PlainDate[];

  @FlagField('Whether the days are inferred still, because the arrangement of the year was not looked up.')
  isInferred!: boolean;

  @VersionField()
  version!: number;
}
