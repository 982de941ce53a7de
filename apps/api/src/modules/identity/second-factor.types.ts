import type { Instant } from '@touchstone/plain-date';
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { InstantScalar } from '../../graphql/scalars.js';

@InputType({ description: 'A code of the app, or a recovery code.' })
export class CodeInput {
  @Field(() => String, { description: 'The code.' })
  code!: string;
}

/** A new key, for an app to make codes with. It counts for nothing until a code of it was right. */
@ObjectType({ description: 'A new key, for an app to make codes with; shown this once.' })
export class SecondFactorKey {
  @Field(() => String, { description: 'The key in base 32, for typing it in.' })
  key!: string;

  @Field(() => String, { description: 'A picture that the app reads, as the address of an image.' })
  picture!: string;
}

/** Codes to fall back on when the app is lost. */
@ObjectType({ description: 'Codes to fall back on when the app is lost; shown this once, and each works once.' })
export class RecoveryCodes {
  @Field(() => [String], { description: 'The codes.' })
  codes!: readonly string[];
}

/** How the account at hand proves itself beside its password. */
@ObjectType({ description: 'How the account at hand proves itself beside its password.' })
export class SecondFactorState {
  @Field(() => InstantScalar, { nullable: true, description: 'Since when it has a second factor; null without.' })
  since!: Instant | null;

  @Field(() => Int, { description: 'Recovery codes that are left.' })
  codesLeft!: number;

  @Field(() => Boolean, { description: 'Whether its roles require one.' })
  isRequired!: boolean;
}
