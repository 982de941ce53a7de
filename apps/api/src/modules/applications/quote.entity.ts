import '../../graphql/audit-kind.js';
import './application.enums.js';
import { Collection } from '@mikro-orm/core';
import type { Ref } from '@mikro-orm/core';
import { Check, Entity } from '@mikro-orm/decorators/legacy';
import type { PlainDate } from '@touchstone/plain-date';
import { AuditKind, FeeKind, QuoteState } from '@touchstone/rules';
import { sql } from 'kysely';
import { ObjectType } from 'type-graphql';
import { Guard, raise } from '../../database/guard.js';
import { tellEnum } from '../../graphql/enums.js';
import { Node } from '../../graphql/node.type.js';
import {
  DayField,
  DecimalField,
  IdField,
  IntField,
  PartsField,
  RefField,
  TextField,
  WordField,
} from '../../reading/fields.js';
import { backRelation, sqlField } from '../../reading/registry.js';
import { PriceList } from '../body/index.js';
import { Client } from '../clients/index.js';
import { Application } from './application.entity.js';

tellEnum(FeeKind, 'FeeKind', {
  about: 'What a fee is for.',
  APPLICATION: 'The application (申请费).',
  REGISTRATION: 'Review and registration, the certificate included (审定与注册费).',
  AUDIT: 'An audit, by its person-days (审查费).',
  ANNUAL: 'A year under surveillance (年金及监督审查费).',
  OTHER: 'Something else, such as travel.',
});
tellEnum(QuoteState, 'QuoteState', {
  about: 'How a quote stands on a day; derived, stored nowhere.',
  SENT: 'It stands and can be accepted.',
  ACCEPTED: 'The client has accepted it.',
  LAPSED: 'Its last day has passed.',
  REPLACED: 'A new quote has taken its place.',
});

/** What was sent stays as it is; that it was accepted is told once. */
const HELD = `
  if tg_op = 'DELETE' then ${raise('a quote that was sent is never removed')}
  elsif old.accepted_on is not null or to_jsonb(new) - 'accepted_on' <> to_jsonb(old) - 'accepted_on'
  then ${raise('a quote that was sent is replaced, not changed')} end if;`;

/** An offer of fees for an application. */
@Entity()
@Guard('is_held', ['update', 'delete'], HELD)
@Check({ name: 'quote_days', expression: 'valid_until >= sent_on and (accepted_on is null or accepted_on >= sent_on)' })
@ObjectType({ implements: Node, description: 'An offer of fees for an application (报价).' })
export class Quote {
  @IdField()
  id!: string;

  @TextField('Number of the quote.', { unique: true })
  number!: string;

  @RefField(() => Application, 'The application it is for.', { index: true })
  application!: Ref<Application>;

  @RefField(() => Client, 'Whose file it is in.', { index: true })
  client!: Ref<Client>;

  @RefField(() => PriceList, 'The price list it is made from.')
  priceList!: Ref<PriceList>;

  @DecimalField('Person-days of the initial audit.', { precision: 6, scale: 1 })
  personDays!: string;

  @IntField('All of it in fen.')
  totalFen!: number;

  @DayField('Day it was sent.')
  sentOn!: PlainDate;

  @DayField('Last day on which it can be accepted.')
  validUntil!: PlainDate;

  @DayField('Day the client accepted it.', { nullable: true })
  acceptedOn!: PlainDate | null;

  @PartsField(() => QuoteLine, 'What it is made of, in order.', { mappedBy: 'quote', orderBy: { position: 'asc' } })
  lines = new Collection<QuoteLine>(this);
}

/** One line of a quote. */
@Entity()
@Guard('is_held', ['update', 'delete'], raise('a quote that was sent is replaced, not changed'))
@Check({ name: 'quote_line_amount', expression: 'amount_fen = quantity * unit_fen and amount_fen >= 0' })
@ObjectType({ implements: Node, description: 'One line of a quote (报价明细).' })
export class QuoteLine {
  @IdField()
  id!: string;

  @RefField(() => Quote, 'The quote.', { index: true })
  quote!: Ref<Quote>;

  @RefField(() => Client, 'Whose file it is in.')
  client!: Ref<Client>;

  @IntField('Its place, from 1.')
  position!: number;

  @WordField(FeeKind, 'What it is for.')
  kind!: FeeKind;

  @WordField(AuditKind, 'The kind of audit it belongs to, if any.', { nullable: true })
  auditKind!: AuditKind | null;

  @IntField('Which surveillance, from 1, if it is for one.', { nullable: true })
  surveillance!: number | null;

  @DecimalField('Person-days, or 1 for what comes once.', { precision: 6, scale: 1 })
  quantity!: string;

  @IntField('Price of one in fen.')
  unitFen!: number;

  @IntField('Amount in fen.')
  amountFen!: number;
}

/* The rule `quoteState`, said again in SQL. */
sqlField(Quote, 'state', {
  returns: () => QuoteState,
  description: 'How it stands today.',
  sql: ({ alias, today }) => {
    const own = (column: string) => sql.ref(`${alias}.${column}`);
    return sql`case when ${own('accepted_on')} is not null then 'ACCEPTED'
      when exists (select 1 from quote later where later.application_id = ${own('application_id')}
        and (later.sent_on, later.number) > (${own('sent_on')}, ${own('number')})) then 'REPLACED'
      when ${own('valid_until')} < ${today}::date then 'LAPSED' else 'SENT' end`;
  },
});

backRelation(Application, 'quotes', {
  entity: () => Quote,
  description: 'Quotes made for it, the newest first.',
  mappedBy: 'application',
  orderBy: 'x.sent_on desc, x.number desc',
});
