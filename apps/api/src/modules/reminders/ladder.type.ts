import { AccountRole, DueKind } from '@touchstone/rules';
import { ArgsType, Field, Int, ObjectType } from 'type-graphql';

/** The ladder in force of one kind of what is owed. */
@ObjectType({ description: 'When and whom the house tells of one kind of what is owed, as it is in force.' })
export class LadderShown {
  @Field(() => DueKind, { description: 'What is owed.' })
  kind!: DueKind;

  @Field(() => [Int], { description: 'Days before the due day, the most first; 0 is the day itself.' })
  daysBefore!: readonly number[];

  @Field(() => Int, { nullable: true, description: 'Told again after so many days while overdue; null for once.' })
  overdueEvery!: number | null;

  @Field(() => Boolean, { description: 'Whether the person is told who owes it or is to do it.' })
  tellsPerson!: boolean;

  @Field(() => Boolean, { description: 'Whether all are told who hold the role that sees to it.' })
  tellsRole!: boolean;

  @Field(() => Boolean, { description: "Whether the client's contact is told." })
  tellsClient!: boolean;

  @Field(() => Boolean, { description: 'Whether a client has a part in it, and may be told at all.' })
  mayTellClient!: boolean;

  @Field(() => Int, { nullable: true, description: "Version of the body's own; null where what ships is in force." })
  version!: number | null;
}

/** A letter about due days as it would be written today. */
@ObjectType({ description: 'A letter about due days as it would be written today.' })
export class ReminderPreview {
  @Field(() => String, { description: 'Its subject.' })
  subject!: string;

  @Field(() => String, { description: 'Its plain text.' })
  text!: string;

  @Field(() => String, { description: 'The letter as a page.' })
  html!: string;

  @Field(() => Int, { description: 'How many things it tells of; at most twenty are shown.' })
  lines!: number;
}

/** Which letter about due days is to be shown. */
@ArgsType()
export class ReminderPreviewArgs {
  @Field(() => String, { defaultValue: 'zh', description: 'zh or en.' })
  language!: string;

  @Field(() => Boolean, { defaultValue: false, description: "As it goes to a client's contact." })
  forClient!: boolean;

  @Field(() => AccountRole, { nullable: true, defaultValue: null, description: 'As it goes to holders of a role.' })
  role!: AccountRole | null;
}
