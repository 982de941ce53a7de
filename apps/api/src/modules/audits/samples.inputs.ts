import type { PlainDate } from '@touchstone/plain-date';
import { Field, ID, InputType } from 'type-graphql';
import { PlainDateScalar } from '../../graphql/scalars.js';

@InputType({ description: 'One thing looked at for a leaf.' })
export class SampleInput {
  @Field(() => String, { description: 'What it is.' })
  what!: string;

  @Field(() => String, { nullable: true, description: 'Where it was seen.' })
  place!: string | null;

  @Field(() => PlainDateScalar, { nullable: true, description: 'Day it is of, or was seen on.' })
  seenOn!: PlainDate | null;

  @Field(() => Boolean, { description: 'Whether it conforms.' })
  conforms!: boolean;

  @Field(() => String, { nullable: true, description: 'What was seen; asked for where it does not conform.' })
  remark!: string | null;

  @Field(() => ID, { nullable: true, description: 'A kept file that shows it.' })
  documentId!: string | null;
}
