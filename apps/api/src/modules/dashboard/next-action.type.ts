import { AccountRole } from '@touchstone/rules';
import { Field, ObjectType } from 'type-graphql';
import { RefusalShown } from '../../graphql/refused.type.js';

/** One thing that may be done next with a record. */
@ObjectType({
  description: 'One thing that may be done next with a record, by whom, and what still stands against it.',
})
export class NextAction {
  @Field(() => String, { description: 'The verb: the name of its mutation.' })
  verb!: string;

  @Field(() => [String], { description: 'Statuses it leads to; its own where it moves nothing.' })
  leadsTo!: readonly string[];

  @Field(() => Boolean, {
    description: 'Whether it takes the matter on: it moves the record, or begins what the record waits for.',
  })
  moves!: boolean;

  @Field(() => [AccountRole], { description: 'Roles that may do it.' })
  roles!: readonly AccountRole[];

  @Field(() => Boolean, { description: 'Whether the reader is among them.' })
  mine!: boolean;

  @Field(() => [RefusalShown], {
    description: 'What stands against it now, beside what is still to be filled in; asked only for the reader’s own.',
  })
  blockers!: readonly RefusalShown[];
}
