import './mark.enums.js';
import { MarkMedium } from '@touchstone/rules';
import type { PlainDate } from '@touchstone/plain-date';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { PlainDateScalar } from '../../graphql/scalars.js';

@ObjectType({ description: 'What the yearly report counts of uses of the mark.' })
export class MarkCounts {
  @Field(() => Int, { description: 'Uses that stood on the register on a day of the year.' })
  uses!: number;

  @Field(() => Int, { description: 'Of those: put on it in the year.' })
  reported!: number;

  @Field(() => Int, { description: 'Of those: said again by the client in the year.' })
  confirmed!: number;

  @Field(() => Int, { description: 'Of those: ended in the year.' })
  ended!: number;

  @Field(() => Int, { description: 'Times the body looked and found a proper use.' })
  proper!: number;

  @Field(() => Int, { description: 'Times it found a misuse.' })
  improper!: number;

  @Field(() => Int, { description: 'Misuses that were taken up with the client.' })
  cases!: number;

  @Field(() => Int, { description: 'Misuses closed in the year as put right or removed.' })
  putRight!: number;

  @Field(() => Int, { description: 'Misuses still open at the end.' })
  open!: number;
}

@ObjectType({ description: 'A line of the yearly report: one client on one medium.' })
export class MarkReportLine {
  @Field(() => ID, { description: 'Global id of the client.' })
  clientId!: string;

  @Field(() => String, { description: 'Name of the client.' })
  clientName!: string;

  @Field(() => MarkMedium, { description: 'On what.' })
  medium!: MarkMedium;

  @Field(() => MarkCounts, { description: 'What is counted of it.' })
  counts!: MarkCounts;
}

@ObjectType({ description: 'The sum of the yearly report for one medium.' })
export class MarkReportMedium {
  @Field(() => MarkMedium, { description: 'On what.' })
  medium!: MarkMedium;

  @Field(() => MarkCounts, { description: 'What is counted of it.' })
  counts!: MarkCounts;
}

@ObjectType({ description: 'How clients used the mark in a year (年度标志使用报告), as the register tells it today.' })
export class MarkReport {
  @Field(() => Int, { description: 'The year.' })
  year!: number;

  @Field(() => PlainDateScalar, { description: 'Last day it counts: of the year, or today while the year runs.' })
  until!: PlainDate;

  @Field(() => Int, { description: 'How many clients it is about.' })
  clients!: number;

  @Field(() => MarkCounts, { description: 'In all.' })
  total!: MarkCounts;

  @Field(() => [MarkReportMedium], { description: 'By medium.' })
  media!: readonly MarkReportMedium[];

  @Field(() => [MarkReportLine], { description: 'By client and medium.' })
  lines!: readonly MarkReportLine[];
}
