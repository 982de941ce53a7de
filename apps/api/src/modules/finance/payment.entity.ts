import './finance.enums.js';
import { Collection } from '@mikro-orm/core';
import type { Ref } from '@mikro-orm/core';
import { Check, Entity } from '@mikro-orm/decorators/legacy';
import type { PlainDate } from '@touchstone/plain-date';
import { PaymentMethod } from '@touchstone/rules';
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
import { Charge } from './charge.entity.js';

/** Money that came in. It is corrected by a payment that reverses it, never changed. */
@Entity()
@Guard('is_final', ['update', 'delete'], raise('a payment is reversed by another, not changed'))
@Check({ name: 'payment_amount', expression: '(reverses_id is null) = (amount_fen > 0) and amount_fen <> 0' })
@ObjectType({ implements: Node, description: 'Money that came in from a client (收款).' })
export class Payment {
  @IdField()
  id!: string;

  @RefField(() => Client, 'Whose debt it pays.', { index: true })
  client!: Ref<Client>;

  @TextField('Who paid.')
  payerName!: string;

  @TextField('Why somebody else than the client paid, or why it was reversed.', { nullable: true })
  remark!: string | null;

  @DayField('Day it came in.')
  receivedOn!: PlainDate;

  @IntField('Amount in fen; below zero where it reverses another.')
  amountFen!: number;

  @WordField(PaymentMethod, 'How it came in.')
  method!: PaymentMethod;

  @TextField('Reference of the bank or voucher.')
  reference!: string;

  @OnlyRefField(() => Payment, 'The payment it takes back.', { nullable: true })
  reverses!: Ref<Payment> | null;

  @PartsField(() => Allocation, 'Which charges it was put to.', { mappedBy: 'payment', orderBy: { id: 'asc' } })
  allocations = new Collection<Allocation>(this);
}

/** What the trigger counts: allocations of payments that were not reversed. */
const LIVE = 'not exists (select 1 from payment r where r.reverses_id = a.payment_id)';

/** Neither payment nor charge is used up twice; both are held until the transaction ends, so that no two count at once. */
const WITHIN_BOUNDS = `
  perform 1 from payment p where p.id = new.payment_id for update;
  perform 1 from charge h where h.id = new.charge_id for update;
  if (select p.client_id <> h.client_id or p.client_id <> new.client_id from payment p, charge h
      where p.id = new.payment_id and h.id = new.charge_id)
  then ${raise('a payment pays the charges of its own client')}
  elsif exists (select 1 from payment r where r.reverses_id = new.payment_id)
    or exists (select 1 from charge r where r.reverses_id = new.charge_id)
  then ${raise('what was reversed is put to nothing')}
  elsif (select coalesce(sum(a.amount_fen), 0) from allocation a where a.payment_id = new.payment_id) + new.amount_fen
    > (select p.amount_fen from payment p where p.id = new.payment_id)
  then ${raise('more was put to charges than was paid')}
  elsif (select coalesce(sum(a.amount_fen), 0) from allocation a where a.charge_id = new.charge_id and ${LIVE})
    + new.amount_fen > (select h.amount_fen from charge h where h.id = new.charge_id)
  then ${raise('more was paid than is owed')} end if;`;

/** How much of a payment was put to a charge. */
@Entity()
@Guard('is_within_bounds', ['insert'], WITHIN_BOUNDS)
@Guard('is_final', ['update', 'delete'], raise('a payment is reversed by another, not changed'))
@Check({ name: 'allocation_amount', expression: 'amount_fen > 0' })
@ObjectType({ implements: Node, description: 'How much of a payment was put to a charge (核销).' })
export class Allocation {
  @IdField()
  id!: string;

  @RefField(() => Payment, 'The payment.', { index: true })
  payment!: Ref<Payment>;

  @RefField(() => Charge, 'The charge.', { index: true })
  charge!: Ref<Charge>;

  @RefField(() => Client, 'Whose file it is in.')
  client!: Ref<Client>;

  @IntField('Amount in fen.')
  amountFen!: number;

  @DayField('Day it was put there.')
  allocatedOn!: PlainDate;
}
