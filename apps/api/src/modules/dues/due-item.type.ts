import type { PlainDate } from '@touchstone/plain-date';
import { AccountRole, DueConsequence, DueKind, Regime } from '@touchstone/rules';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { PlainDateScalar } from '../../graphql/scalars.js';
import { PageInfo } from '../../reading/list.js';
import { Audit } from '../audits/index.js';
import { Certification } from '../certificates/index.js';
import { Client } from '../clients/index.js';
import { Person } from '../people/index.js';
import { Programme } from '../programmes/index.js';

/** Something owed by a day (到期事项), worked out from the record it lies in whenever it is read. */
@ObjectType({ description: 'Something owed by a day (到期事项), worked out whenever it is read.' })
export class DueItem {
  @Field(() => ID, {
    description: 'Kind, record and, where a record owes several, which of them; the same while the same thing is owed.',
  })
  id!: string;

  @Field(() => DueKind, { description: 'What is owed.' })
  kind!: DueKind;

  @Field(() => ID, { description: 'Global id of the record it lies in.' })
  record!: string;

  @Field(() => String, { description: 'What people call that record: its number or name.' })
  label!: string;

  @Field(() => Client, { nullable: true, description: 'The client it concerns, as far as the reader may see it.' })
  client!: object | null;

  @Field(() => Certification, { nullable: true, description: 'The file, as far as the reader may see it.' })
  certification!: object | null;

  @Field(() => Programme, { nullable: true, description: 'The programme.' })
  programme!: object | null;

  @Field(() => Person, { nullable: true, description: 'Who owes it or is to do it, as far as the reader may see.' })
  person!: object | null;

  @Field(() => AccountRole, { description: 'Whose work it is while nobody is named.' })
  role!: AccountRole;

  @Field(() => PlainDateScalar, { description: 'The day its due day is counted from.' })
  anchorOn!: PlainDate;

  @Field(() => PlainDateScalar, { description: 'First day on which it can be done.' })
  opensOn!: PlainDate;

  @Field(() => PlainDateScalar, { description: 'The day it is due; met on that day, missed the day after.' })
  dueOn!: PlainDate;

  @Field(() => PlainDateScalar, { description: 'The last day on which nothing follows yet.' })
  lastLawfulOn!: PlainDate;

  @Field(() => Boolean, {
    description: 'Whether its anchor is only foreseen, because what it counts from is not done.',
  })
  provisional!: boolean;

  @Field(() => Audit, { nullable: true, description: 'The audit planned for it, as far as the reader may see it.' })
  audit!: object | null;

  @Field(() => DueConsequence, { description: 'What follows when its last lawful day passes.' })
  consequence!: DueConsequence;

  @Field(() => Regime, {
    nullable: true,
    description: 'Regime of the certificate it keeps alive: under the strict one nobody waves away what follows.',
  })
  regime!: Regime | null;
}

@ObjectType({ description: 'Something owed and its cursor.' })
export class DueItemEdge {
  @Field(() => String, { description: 'Stands for this row in this order.' })
  cursor!: string;

  @Field(() => DueItem, { description: 'The row.' })
  node!: object;
}

@ObjectType({ description: 'A page of what is owed.' })
export class DueItemConnection {
  @Field(() => [DueItemEdge], { description: 'The rows with their cursors.' })
  edges!: object[];

  @Field(() => [DueItem], { description: 'The rows.' })
  nodes!: object[];

  @Field(() => PageInfo, { description: 'Where the page stands.' })
  pageInfo!: PageInfo;

  @Field(() => Int, { description: 'How many rows there are on all pages.' })
  totalCount!: number;
}
