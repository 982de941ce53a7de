import { Check, Entity } from '@mikro-orm/decorators/legacy';
import type { PlainDate } from '@touchstone/plain-date';
import { ObjectType } from 'type-graphql';
import { Guard, raise } from '../../database/guard.js';
import { Node } from '../../graphql/node.type.js';
import { DayField, FlagField, IdField, IntField } from '../../reading/fields.js';

/** What the body charges and on which terms, from a day on until the next list. It is followed by another, never changed. */
@Entity()
@Guard('is_final', ['update', 'delete'], raise('a price list is followed by another, not changed'))
@Check({
  name: 'price_list_amounts',
  expression: 'application_fen >= 0 and registration_fen >= 0 and annual_fen >= 0 and person_day_fen >= 0',
})
@Check({ name: 'price_list_person_day_even', expression: 'person_day_fen % 2 = 0' })
@Check({
  name: 'price_list_days',
  expression: 'quote_valid_days >= 0 and payment_days >= 0 and arrears_days >= 0',
})
@ObjectType({ implements: Node, description: 'What the body charges and on which terms, from a day on (收费标准).' })
export class PriceList {
  @IdField()
  id!: string;

  @DayField('Day from which it counts.', { unique: true })
  validFrom!: PlainDate;

  @IntField('Application fee in fen.')
  applicationFen!: number;

  @IntField('Fee for review and registration in fen, the certificate included.')
  registrationFen!: number;

  @IntField('Annual fee in fen.')
  annualFen!: number;

  @IntField('Price of a person-day in fen; even, because half days are charged.')
  personDayFen!: number;

  @IntField('Days a quote stands.')
  quoteValidDays!: number;

  @IntField('Days from charge to due day.')
  paymentDays!: number;

  @IntField('Days past the due day after which arrears are a reason to suspend.')
  arrearsDays!: number;

  @FlagField('Whether somebody else than the client may pay, with a reason.')
  othersMayPay!: boolean;

  @FlagField('Whether an agreement needs a quote that was accepted.')
  quoteNeeded!: boolean;

  @FlagField('Whether its figures are examples and not the body’s own.')
  isIllustrative!: boolean;
}
