import type { PlainDate } from '@touchstone/plain-date';
import { Field, Int, ObjectType } from 'type-graphql';
import { Bilingual } from '../../graphql/bilingual.type.js';
import { PlainDateScalar } from '../../graphql/scalars.js';
import { EditionEvaluation } from './edition-evaluation.type.js';
import {
  EditionFiling,
  EditionLevels,
  EditionLicence,
  EditionPartStanding,
  EditionReference,
} from './edition-parts.type.js';
import {
  EditionApplication,
  EditionAudit,
  EditionCombination,
  EditionCoverage,
  EditionCycle,
  EditionDecision,
  EditionNonconformities,
} from './edition-rules.type.js';

@ObjectType({ description: "What a scheme edition says: a programme's rules, as its file has them." })
export class EditionContent {
  @Field(() => String, { description: 'Id, such as gbt-27922/2011.' })
  editionId!: string;

  @Field(() => String, { description: 'Code of the programme.' })
  programmeCode!: string;

  @Field(() => Bilingual, { description: 'Title of the programme.' })
  programmeTitle!: Bilingual;

  @Field(() => Bilingual, { description: 'Title.' })
  title!: Bilingual;

  @Field(() => Bilingual, { description: 'What it is, in a sentence.' })
  summary!: Bilingual;

  @Field(() => PlainDateScalar, { description: 'First day on which applications may be certified against it.' })
  inForceFrom!: PlainDate;

  @Field(() => PlainDateScalar, { nullable: true, description: 'Last such day; empty while it is open.' })
  inForceUntil!: PlainDate | null;

  @Field(() => String, { description: 'SHA-256 of the content of the file as it is now.' })
  checksum!: string;

  @Field(() => EditionFiling, { description: 'The filing with the regulator.' })
  filing!: EditionFiling;

  @Field(() => [EditionLicence], { description: 'Licences to quoted texts.' })
  licences!: readonly EditionLicence[];

  @Field(() => [EditionReference], { description: 'What it is certified against, resolved on today.' })
  basis!: readonly EditionReference[];

  @Field(() => EditionLevels, { description: 'The levels a certificate may state.' })
  levels!: EditionLevels;

  @Field(() => [EditionEvaluation], { description: 'The scored trees.' })
  evaluations!: readonly EditionEvaluation[];

  @Field(() => EditionCombination, { description: 'How the evaluations become one level.' })
  combination!: EditionCombination;

  @Field(() => EditionCycle, { description: 'The calendar a certificate lives by.' })
  cycle!: EditionCycle;

  @Field(() => EditionCoverage, { description: 'How much each kind of audit asks for.' })
  coverage!: EditionCoverage;

  @Field(() => EditionApplication, { description: 'What an application must bring.' })
  application!: EditionApplication;

  @Field(() => EditionAudit, { description: 'How audits are laid out.' })
  audit!: EditionAudit;

  @Field(() => EditionNonconformities, { description: 'By when nonconformities are settled.' })
  nonconformities!: EditionNonconformities;

  @Field(() => EditionDecision, { description: 'How decisions are made.' })
  decision!: EditionDecision;

  @Field(() => [EditionPartStanding], {
    description: 'What keeps its certificates specimens (样张); empty when a body may issue against it.',
  })
  standingsBlockingIssue!: readonly EditionPartStanding[];

  @Field(() => Int, { description: 'How many worked scorecards prove it.' })
  workedCases!: number;

  @Field(() => Int, { description: 'How many worked combinations prove it.' })
  combinationCases!: number;
}
