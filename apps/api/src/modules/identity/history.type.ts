import type { Instant } from '@touchstone/plain-date';
import { AccountRole } from '@touchstone/rules';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { InstantScalar, JsonScalar } from '../../graphql/scalars.js';

@ObjectType({ description: 'One value that a verb changed.' })
export class HistoryValue {
  @Field(() => String, { description: "The record's field." })
  field!: string;

  @Field(() => String, { nullable: true, description: 'The enum it is a word of, where it is one.' })
  words!: string | null;

  @Field(() => JsonScalar, { nullable: true, description: 'The value before; a name in place of a record.' })
  before!: unknown;

  @Field(() => JsonScalar, { nullable: true, description: 'The value after; a name in place of a record.' })
  after!: unknown;
}

@ObjectType({ description: 'One record that a verb changed or told of.' })
export class HistoryRecord {
  @Field(() => String, { description: 'Its type.' })
  type!: string;

  @Field(() => ID, { description: 'Its global id.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'Its name, where it has one and is still there.' })
  name!: string | null;

  @Field(() => String, { description: 'What was done to it: create, update, delete or read.' })
  action!: string;

  @Field(() => [HistoryValue], { description: 'What changed of it, as far as the reader may read it.' })
  values!: readonly HistoryValue[];
}

@ObjectType({ description: 'One verb in the history (变更记录) of a record.' })
export class HistoryEntry {
  @Field(() => ID, { description: 'Global id of the journal entry.' })
  id!: string;

  @Field(() => InstantScalar, { description: 'When it was done.' })
  recordedAt!: Instant;

  @Field(() => String, { description: 'The verb, by the name of its mutation.' })
  verb!: string;

  @Field(() => String, { nullable: true, description: 'Name of who did it; empty when the house itself did.' })
  actorName!: string | null;

  @Field(() => [AccountRole], { description: 'As what the account acted.' })
  roles!: readonly AccountRole[];

  @Field(() => String, { nullable: true, description: 'Why, where the verb asks for a reason.' })
  reason!: string | null;

  @Field(() => String, { nullable: true, description: 'The request it came with.' })
  requestId!: string | null;

  @Field(() => Int, { nullable: true, description: 'Its place in the chain; empty while it is not sealed.' })
  sealNumber!: number | null;

  @Field(() => [HistoryRecord], {
    description: 'What it changed or told of, as far as the reader may read it.',
    // A verb changes a few records, not the ten that a list is taken for.
    complexity: ({ childComplexity }) => 1 + 3 * childComplexity,
  })
  records!: readonly HistoryRecord[];
}

@ObjectType({ description: "How the journal's chain stands." })
export class JournalState {
  @Field(() => Int, { description: 'How many entries are sealed.' })
  sealed!: number;

  @Field(() => Int, { description: 'How many wait for their seal.' })
  unsealed!: number;

  @Field(() => InstantScalar, { nullable: true, description: 'When the last seal was set.' })
  sealedAt!: Instant | null;

  @Field(() => InstantScalar, {
    nullable: true,
    description: 'When the clock was last found to have leapt; empty where it never was.',
  })
  clockLeaptAt!: Instant | null;

  @Field(() => Int, { nullable: true, description: 'Number of the last signed head.' })
  headNumber!: number | null;

  @Field(() => String, { nullable: true, description: 'Its hash: what a head kept outside must say as well.' })
  headHash!: string | null;

  @Field(() => InstantScalar, { nullable: true, description: 'When it was signed.' })
  headSignedAt!: Instant | null;

  @Field(() => [String], { description: 'Which ways it went outside: folder, mail, web-hook.' })
  sentBy!: readonly string[];

  @Field(() => String, { description: 'The public key that proves the signatures: Ed25519, base64.' })
  publicKey!: string;
}
