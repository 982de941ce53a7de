import { DueKind, DueNature, DueState, PlanState } from '@touchstone/rules';
import type { PlainDate } from '@touchstone/plain-date';
import { ArgsType, Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { PlainDateScalar } from '../../graphql/scalars.js';
import { DAY } from '../../reading/filters.js';
import type { FilterValue } from '../../reading/filters.js';
import { SortDirection } from '../../reading/list.js';

/** What of everything owed is asked for: all that is named must hold; a list asks for one of its members. */
@InputType({ description: 'What of everything owed is asked for; all that is named must hold.' })
export class DueWhere {
  @Field(() => [ID], { nullable: true, description: 'These items.' })
  id?: string[] | null;

  @Field(() => [DueKind], { nullable: true, description: 'Of one of these kinds.' })
  kind?: DueKind[] | null;

  @Field(() => DueNature, { nullable: true, description: 'Whose day it is.' })
  nature?: DueNature | null;

  @Field(() => [DueState], { nullable: true, description: 'How it stands today.' })
  state?: DueState[] | null;

  @Field(() => [ID], { nullable: true, description: 'Of one of these programmes.' })
  programme?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Of clients in one of these provinces (GB/T 2260).' })
  province?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Owed by, or to be done by, one of these persons.' })
  person?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Of one of these clients.' })
  client?: string[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether it is the reader's own: he is named, or nobody is and it is the work of one of his roles.",
  })
  mine?: boolean | null;

  @Field(() => DAY.input, { nullable: true, description: 'When it is due.' })
  dueOn?: FilterValue | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is at risk.' })
  atRisk?: boolean | null;

  @Field(() => [PlanState], { nullable: true, description: 'Whether an audit stands ready for it.' })
  planState?: PlanState[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether its anchor is only foreseen.' })
  provisional?: boolean | null;

  @Field(() => [ID], { nullable: true, description: 'Of one of these files.' })
  certification?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the system proposes the step that follows, today.' })
  proposed?: boolean | null;

  @Field(() => PlainDateScalar, {
    nullable: true,
    description: 'What will be suspended, be withdrawn, expire or lapse by this day if nothing moves.',
  })
  followsBy?: PlainDate | null;

  @Field(() => [DueWhere], { nullable: true, description: 'All of these hold.' })
  AND?: DueWhere[] | null;
}

/** What a list of dues can be sorted by, and the column of it. */
export const DueOrderField = {
  DUE_ON: 'due_on',
  LAST_LAWFUL_ON: 'last_lawful_on',
  OPENS_ON: 'opens_on',
  KIND: 'kind',
  LABEL: 'label',
} as const;
export type DueOrderField = (typeof DueOrderField)[keyof typeof DueOrderField];
registerEnumType(DueOrderField, {
  name: 'DueOrderField',
  description: 'What rows of what is owed can be sorted by.',
  valuesConfig: {
    DUE_ON: { description: 'The due day: what is overdue comes first.' },
    LAST_LAWFUL_ON: { description: 'The last lawful day.' },
    OPENS_ON: { description: 'First day on which it can be done.' },
    KIND: { description: 'What is owed.' },
    LABEL: { description: 'What people call the record.' },
  },
});

/** One sort term. */
@InputType({ description: 'One sort term; the id breaks ties.' })
export class DueOrderBy {
  @Field(() => DueOrderField, { description: 'What to sort by.' })
  field!: DueOrderField;

  @Field(() => SortDirection, { description: 'Which way.' })
  direction!: 'ASC' | 'DESC';
}

/** Which page of what is owed. */
@ArgsType()
export class DueItemsArgs {
  @Field(() => DueWhere, { nullable: true, description: 'Which rows.' })
  where?: DueWhere | null;

  @Field(() => [DueOrderBy], { nullable: true, description: 'In which order; by the due day where nothing is said.' })
  orderBy?: DueOrderBy[] | null;

  @Field(() => Int, { nullable: true, description: 'How many rows; 1 to 200, 25 where nothing is said.' })
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'Rows after this cursor.' })
  after?: string | null;

  @Field(() => Int, { nullable: true, description: 'Rows to leave out first, for numbered pages.' })
  offset?: number | null;
}
