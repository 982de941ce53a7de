import './finance.enums.js';
import type { Ref } from '@mikro-orm/core';
import { Check, Entity } from '@mikro-orm/decorators/legacy';
import type { PlainDate } from '@touchstone/plain-date';
import { FeeKind } from '@touchstone/rules';
import { ObjectType } from 'type-graphql';
import { Guard, raise } from '../../database/guard.js';
import { Node } from '../../graphql/node.type.js';
import { DayField, IdField, IntField, OnlyRefField, RefField, TextField, WordField } from '../../reading/fields.js';
import { backRelation } from '../../reading/registry.js';
import { Agreement } from '../applications/index.js';
import { Client } from '../clients/index.js';
import { SurveillanceActivity } from '../surveillance/index.js';

/** What a client owes under an agreement. It is corrected by a charge that reverses it, never changed. */
@Entity()
@Guard('is_final', ['update', 'delete'], raise('a charge is reversed by another, not changed'))
@Check({ name: 'charge_amount', expression: '(reverses_id is null) = (amount_fen > 0) and amount_fen <> 0' })
@ObjectType({ implements: Node, description: 'What a client owes under an agreement (应收费用).' })
export class Charge {
  @IdField()
  id!: string;

  @TextField('Number of the charge.', { unique: true })
  number!: string;

  @RefField(() => Agreement, 'The agreement it rests on.', { index: true })
  agreement!: Ref<Agreement>;

  @RefField(() => Client, 'Who owes it.', { index: true })
  client!: Ref<Client>;

  @WordField(FeeKind, 'What it is for.')
  kind!: FeeKind;

  @RefField(() => SurveillanceActivity, 'The surveillance it is for, if it is for one.', { nullable: true })
  surveillanceActivity!: Ref<SurveillanceActivity> | null;

  @TextField('What it is for, in words, where it was charged or reversed by hand.', { nullable: true })
  remark!: string | null;

  @IntField('Amount in fen; below zero where it reverses another.')
  amountFen!: number;

  @DayField('Day it was charged.')
  chargedOn!: PlainDate;

  @DayField('Last day to pay it.', { index: true })
  dueOn!: PlainDate;

  @OnlyRefField(() => Charge, 'The charge it takes back.', { nullable: true })
  reverses!: Ref<Charge> | null;
}

backRelation(Agreement, 'charges', {
  entity: () => Charge,
  description: 'What was charged under it, in order.',
  mappedBy: 'agreement',
  orderBy: 'x.charged_on, x.number',
});
