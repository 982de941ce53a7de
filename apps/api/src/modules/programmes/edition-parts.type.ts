import './edition.enums.js';
import type { PlainDate } from '@touchstone/plain-date';
import { EditionPart, ReferenceState, Standing } from '@touchstone/schemes';
import { Field, Int, ObjectType } from 'type-graphql';
import { Bilingual } from '../../graphql/bilingual.type.js';
import { PlainDateScalar } from '../../graphql/scalars.js';

@ObjectType({ description: 'Where a part of an edition comes from.' })
export abstract class Sourced {
  @Field(() => Standing, { description: 'Where it comes from.' })
  standing!: Standing;

  @Field(() => String, { nullable: true, description: 'Id of the licence, where it is licensed.' })
  licence?: string | null;
}

@ObjectType({ description: 'The rule as filed with the regulator.' })
export class EditionFiling extends Sourced {
  @Field(() => String, { nullable: true, description: 'Number of the filing; empty until it is filed.' })
  number!: string | null;

  @Field(() => PlainDateScalar, { nullable: true, description: 'Day of the filing.' })
  filedOn!: PlainDate | null;

  @Field(() => PlainDateScalar, {
    nullable: true,
    description: 'Last day on which it may be used; empty while it is open.',
  })
  endsOn!: PlainDate | null;
}

@ObjectType({ description: 'A licence to a text that the edition quotes.' })
export class EditionLicence {
  @Field(() => String, { description: 'Id that licensed parts point at.' })
  id!: string;

  @Field(() => Bilingual, { description: 'What it covers.' })
  title!: Bilingual;

  @Field(() => String, { description: 'Who granted it.' })
  licensor!: string;

  @Field(() => String, { description: 'Number of the contract or order.' })
  number!: string;
}

@ObjectType({ description: 'A document the edition rests on, and what it means today.' })
export class EditionReference {
  @Field(() => String, { description: 'As the edition cites it.' })
  written!: string;

  @Field(() => String, { nullable: true, description: 'The document meant today; empty where none is in force.' })
  resolved!: string | null;

  @Field(() => Bilingual, { description: 'Its title.' })
  title!: Bilingual;

  @Field(() => ReferenceState, { description: 'How it stands today.' })
  state!: ReferenceState;

  @Field(() => PlainDateScalar, { nullable: true, description: 'First day of the edition meant, where known.' })
  inForceFrom!: PlainDate | null;

  @Field(() => String, { nullable: true, description: 'The newer edition in force in place of a dated one.' })
  replacedBy!: string | null;

  @Field(() => Boolean, { description: 'Whether the published number differs from the cited one.' })
  citedWrongly!: boolean;

  @Field(() => Bilingual, { nullable: true, description: 'What a reader of the citation must know.' })
  annotation!: Bilingual | null;
}

@ObjectType({ description: 'A level a certificate may state.' })
export class EditionLevel {
  @Field(() => String, { description: 'Code.' })
  code!: string;

  @Field(() => Int, { description: 'Rank, the lowest is 1.' })
  rank!: number;

  @Field(() => String, { nullable: true, description: 'Minimum, where scores are combined by a weighted mean.' })
  min!: string | null;

  @Field(() => Bilingual, { description: 'Title.' })
  title!: Bilingual;
}

@ObjectType({ description: 'The levels a certificate may state.' })
export class EditionLevels extends Sourced {
  @Field(() => [EditionLevel], { description: 'The levels, the lowest first.' })
  items!: readonly EditionLevel[];
}

@ObjectType({ description: 'A part of an edition with one standing.' })
export class EditionPartStanding {
  @Field(() => EditionPart, { description: 'Which part.' })
  what!: EditionPart;

  @Field(() => Standing, { description: 'Where it comes from.' })
  standing!: Standing;

  @Field(() => String, { nullable: true, description: 'Id of the licence, where it is licensed.' })
  licence!: string | null;

  @Field(() => String, { description: 'Where in the edition it stands.' })
  path!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The evaluation it belongs to; empty where it belongs to the whole edition.',
  })
  evaluation!: string | null;

  @Field(() => [String], {
    description: 'The criteria or papers that have this standing; empty where the part is one piece.',
  })
  codes!: readonly string[];
}
