import { AccountRole } from '@touchstone/rules';
import type { PlainDate } from '@touchstone/plain-date';
import { Field, ID, ObjectType } from 'type-graphql';
import { PlainDateScalar } from '../../graphql/scalars.js';

/** Who is signed in, and how the body's calendar stands: what every page needs first. */
@ObjectType({ description: 'Who is signed in, and what they may do.' })
export class Viewer {
  @Field(() => ID, { description: 'Global id of the account.' })
  id!: string;

  @Field(() => String, { description: 'E-mail signed in with.' })
  email!: string;

  @Field(() => String, { description: 'Name shown to others.' })
  displayName!: string;

  @Field(() => [AccountRole], { description: 'What the account is.' })
  roles!: readonly AccountRole[];

  @Field(() => [String], {
    description: 'What it may do, as noun:verb. Hides what is not for it; the server decides anyway.',
  })
  permissions!: readonly string[];

  @Field(() => ID, { nullable: true, description: 'Global id of the person behind it.' })
  personId!: string | null;

  @Field(() => ID, { nullable: true, description: 'Global id of the client it speaks for.' })
  clientId!: string | null;

  @Field(() => PlainDateScalar, { description: 'The day it is for the body.' })
  today!: PlainDate;

  @Field(() => Boolean, { description: 'Whether the body is a demonstration.' })
  isDemo!: boolean;
}

/** Somebody a demonstration lets visitors be. */
@ObjectType({ description: 'Somebody a demonstration lets visitors sign in as.' })
export class DemoSignIn {
  @Field(() => String, { description: 'E-mail to sign in with.' })
  email!: string;

  @Field(() => String, { description: 'Password; the same for all of a demonstration.' })
  password!: string;

  @Field(() => String, { description: 'Name.' })
  displayName!: string;

  @Field(() => [AccountRole], { description: 'What the account is.' })
  roles!: readonly AccountRole[];
}
