import './finance.enums.js';
import { Collection } from '@mikro-orm/core';
import type { Ref } from '@mikro-orm/core';
import { Check, Entity, Unique } from '@mikro-orm/decorators/legacy';
import type { PlainDate } from '@touchstone/plain-date';
import { InvoiceKind } from '@touchstone/rules';
import { ObjectType } from 'type-graphql';
import { Guard, raise } from '../../database/guard.js';
import { Node } from '../../graphql/node.type.js';
import {
  DayField,
  IdField,
  IntField,
  OnlyRefField,
  PartsField,
  RefField,
  TextField,
  WordField,
} from '../../reading/fields.js';
import { Client } from '../clients/index.js';
import { StoredDocument } from '../documents/index.js';
import { Charge } from './charge.entity.js';

/** Each number follows the last of its series; the first is 1. */
const WITHOUT_GAPS = `
  if right(new.number, 4)::int <> 1 + (select count(*) from invoice i where left(i.number, -4) = left(new.number, -4))
  then ${raise('the numbers of invoices have no gaps')} end if;`;

/** An invoice issued to a client. It is corrected by a red one, never changed. */
@Entity()
@Guard('is_numbered_without_gaps', ['insert'], WITHOUT_GAPS)
@Guard('is_final', ['update', 'delete'], raise('an invoice is reversed by a red one, not changed'))
@Check({ name: 'invoice_number_shape', expression: "number ~ '^IV-[0-9]+-[0-9]{4}$'" })
@Check({ name: 'invoice_amount', expression: '(reverses_id is null) = (amount_fen > 0) and amount_fen <> 0' })
@ObjectType({ implements: Node, description: 'An invoice issued to a client (发票).' })
export class Invoice {
  @IdField()
  id!: string;

  @TextField('Number of the invoice; without gaps.', { unique: true })
  number!: string;

  @RefField(() => Client, 'Who got it.', { index: true })
  client!: Ref<Client>;

  @WordField(InvoiceKind, 'What kind it is.')
  kind!: InvoiceKind;

  @DayField('Day it was issued.')
  issuedOn!: PlainDate;

  @IntField('Amount in fen; below zero on a red invoice (红字发票).')
  amountFen!: number;

  @TextField('Why it was reversed, on the red one.', { nullable: true })
  remark!: string | null;

  @RefField(() => StoredDocument, 'The invoice itself, as a stored file.', { nullable: true })
  document!: Ref<StoredDocument> | null;

  @OnlyRefField(() => Invoice, 'The invoice that this red one takes back.', { nullable: true })
  reverses!: Ref<Invoice> | null;

  @PartsField(() => InvoiceLine, 'The charges it is for.', { mappedBy: 'invoice', orderBy: { id: 'asc' } })
  lines = new Collection<InvoiceLine>(this);
}

/** A charge that an invoice is for. */
@Entity()
@Guard('is_final', ['update', 'delete'], raise('an invoice is reversed by a red one, not changed'))
@Unique({ properties: ['invoice', 'charge'] })
@ObjectType({ implements: Node, description: 'A charge that an invoice is for (发票明细).' })
export class InvoiceLine {
  @IdField()
  id!: string;

  @RefField(() => Invoice, 'The invoice.', { index: true })
  invoice!: Ref<Invoice>;

  @RefField(() => Charge, 'The charge.', { index: true })
  charge!: Ref<Charge>;

  @RefField(() => Client, 'Whose file it is in.')
  client!: Ref<Client>;
}
