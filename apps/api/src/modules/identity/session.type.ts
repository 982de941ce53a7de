import type { Instant } from '@touchstone/plain-date';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { InstantScalar } from '../../graphql/scalars.js';

/** Somewhere an account is signed in. */
@ObjectType({ description: 'Somewhere an account is signed in (登录).' })
export class OpenSession {
  @Field(() => ID, { description: 'What ends it.' })
  id!: string;

  @Field(() => String, { description: 'Browser and system, as the browser names itself.' })
  device!: string;

  @Field(() => String, { description: 'The network, without the last part of the address.' })
  place!: string;

  @Field(() => InstantScalar, { description: 'When it began.' })
  startedAt!: Instant;

  @Field(() => InstantScalar, { description: 'When it was last used, to the minute.' })
  lastSeenAt!: Instant;

  @Field(() => Boolean, { description: 'Whether it is the one that asks.' })
  isThis!: boolean;
}

@InputType({ description: 'One session of one’s own.' })
export class EndSessionInput {
  @Field(() => ID, { description: 'The session.' })
  sessionId!: string;
}

@InputType({ description: 'An account whose sessions all end.' })
export class EndAccountSessionsInput {
  @Field(() => ID, { description: 'The account.' })
  accountId!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  expectedVersion!: number;
}
