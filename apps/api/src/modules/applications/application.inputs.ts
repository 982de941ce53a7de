import type { PlainDate } from '@touchstone/plain-date';
import { ScopeActivity } from '@touchstone/rules';
import { Field, InputType, Int } from 'type-graphql';
import { PlainDateScalar } from '../../graphql/scalars.js';

/** What an application asks for, as it is filled in. */
@InputType({ description: 'What an application asks for.' })
export class ApplicationDetailsInput {
  @Field(() => String, { description: 'Id of the edition, such as gbt-27922/2011; in force and adopted.' })
  editionId!: string;

  @Field(() => String, { description: 'Wanted scope in Chinese; may be empty until it is submitted.' })
  scopeZh!: string;

  @Field(() => String, { nullable: true, description: 'Wanted scope in English.' })
  scopeEn!: string | null;

  @Field(() => [String], {
    description: 'Service fields the scope falls in, such as SC03; may be empty until it is submitted.',
  })
  technicalCodes!: string[];

  @Field(() => [ScopeActivity], {
    nullable: true,
    description: 'Activities of the scope that the law allows only with a permit; none where nothing is said.',
  })
  activities!: ScopeActivity[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the client holds certificates already, which are then among the papers.',
  })
  holdsCertificates!: boolean | null;

  @Field(() => Int, { description: 'Persons in scope.' })
  headcountInScope!: number;

  @Field(() => PlainDateScalar, { description: 'Day since which the service system has run.' })
  serviceSystemSince!: PlainDate;
}
