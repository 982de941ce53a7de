import './edition.enums.js';
import { AuditKind, CombinationMethod, Coverage, DocumentKind, GateLevel, Regime } from '@touchstone/rules';
import { Field, Int, ObjectType } from 'type-graphql';
import { Bilingual } from '../../graphql/bilingual.type.js';
import { Sourced } from './edition-parts.type.js';

@ObjectType({ description: 'How much an evaluation weighs.' })
export class EditionWeight {
  @Field(() => String, { description: 'Id of the evaluation.' })
  evaluation!: string;

  @Field(() => String, { description: 'Its weight, a decimal.' })
  weight!: string;
}

@ObjectType({ description: 'How the evaluations become one level.' })
export class EditionCombination extends Sourced {
  @Field(() => CombinationMethod, { description: 'How.' })
  method!: CombinationMethod;

  @Field(() => String, { nullable: true, description: 'The evaluation that decides alone, where one does.' })
  primary!: string | null;

  @Field(() => [EditionWeight], { description: 'Weights, where scores are averaged.' })
  weights!: readonly EditionWeight[];

  @Field(() => String, { description: 'The one evaluation in which special deductions count.' })
  specialDeductionsIn!: string;
}

@ObjectType({ description: 'The calendar a certificate lives by.' })
export class EditionCycle extends Sourced {
  @Field(() => Regime, { description: 'By which rules.' })
  regime!: Regime;

  @Field(() => Int, { description: 'For how many months a certificate is valid.' })
  validityMonths!: number;

  @Field(() => Int, { description: 'For how many months after its last day its certificates may take to move on.' })
  transitionMonths!: number;

  @Field(() => Int, { description: 'Months after its anchor in which a surveillance is due.' })
  surveillanceMonths!: number;

  @Field(() => Int, { description: 'The most months between two surveillances; classic regime only.' })
  surveillanceMostMonths!: number;

  @Field(() => Int, { description: 'Months after its anchor from which a surveillance can be held.' })
  surveillanceOpensMonths!: number;

  @Field(() => Int, { description: 'Months before the end of a certificate from which its recertification is held.' })
  recertificationOpensMonths!: number;

  @Field(() => Int, { description: 'Months before that end by which the client applies for it.' })
  recertificationAppliedMonths!: number;

  @Field(() => Int, { description: 'Days before that end by which the body means to have decided.' })
  recertificationTargetDays!: number;

  @Field(() => Int, {
    description: 'Months after that end in which what had begun can be finished; classic regime only.',
  })
  restorableMonths!: number;
}

@ObjectType({ description: 'How much one kind of audit asks for.' })
export class EditionCoverageOfKind {
  @Field(() => AuditKind, { description: 'The kind of audit.' })
  kind!: AuditKind;

  @Field(() => Coverage, { description: 'How much.' })
  coverage!: Coverage;
}

@ObjectType({ description: 'How much of each evaluation is asked for.' })
export class EditionCoverage extends Sourced {
  @Field(() => [EditionCoverageOfKind], { description: 'By kind of audit.' })
  kinds!: readonly EditionCoverageOfKind[];
}

@ObjectType({ description: 'The days the body has for its application review.' })
export class EditionReviewClock extends Sourced {
  @Field(() => Int, { description: 'How many, the day of receipt not counted.' })
  days!: number;

  @Field(() => String, { description: 'Which days count: calendar or working.' })
  count!: string;

  @Field(() => Boolean, { description: 'Whether an end on a holiday moves to the next working day.' })
  endMovesOffHolidays!: boolean;
}

@ObjectType({ description: 'What must hold of an applicant beside its papers.' })
export class EditionRequirements extends Sourced {
  @Field(() => Int, { description: 'For how many months the service system must have run.' })
  serviceSystemMonths!: number;

  @Field(() => Int, {
    description: "For how many months a suspension or withdrawal by the applicant's own fault bars.",
  })
  ownFaultMonths!: number;

  @Field(() => Boolean, { description: 'Whether individual businesses are taken (个体工商户).' })
  individualBusinesses!: boolean;
}

@ObjectType({ description: 'A paper the application brings.' })
export class EditionDocument extends Sourced {
  @Field(() => DocumentKind, { description: 'Which paper.' })
  code!: DocumentKind;

  @Field(() => Bilingual, { description: 'Title.' })
  title!: Bilingual;

  @Field(() => Boolean, { description: 'Whether it is always asked for.' })
  required!: boolean;
}

@ObjectType({ description: 'What an application must bring.' })
export class EditionApplication {
  @Field(() => EditionReviewClock, { description: 'By when it is reviewed.' })
  reviewClock!: EditionReviewClock;

  @Field(() => EditionRequirements, { description: 'What must hold of the applicant.' })
  requirements!: EditionRequirements;

  @Field(() => [EditionDocument], { description: 'The papers.' })
  documents!: readonly EditionDocument[];
}

@ObjectType({ description: 'How audits are laid out.' })
export class EditionAudit extends Sourced {
  @Field(() => Boolean, { description: 'Whether the document review is concluded before anybody goes on site.' })
  documentReviewFirst!: boolean;

  @Field(() => Boolean, { description: 'Whether the initial audit has stages 1 and 2.' })
  stages!: boolean;

  @Field(() => String, { description: 'Table that person-days are taken from.' })
  timeTable!: string;

  @Field(() => Int, {
    description: 'Days within which a failed national spot check leads to an audit at short notice.',
  })
  spotCheckDays!: number;
}

@ObjectType({ description: 'By when nonconformities are answered and verified.' })
export class EditionNonconformities extends Sourced {
  @Field(() => Int, { description: 'Days to answer a minor one.' })
  minorDays!: number;

  @Field(() => Int, { description: 'Days to answer a major one.' })
  majorDays!: number;

  @Field(() => Int, { description: 'Months to verify a major one, from the last day on site.' })
  majorVerifiedWithinMonths!: number;

  @Field(() => Int, { description: 'From how many days before its last day on the client is reminded.' })
  remindDays!: number;

  @Field(() => Int, { description: 'How many days after its last day a minor one is proposed to become major.' })
  escalateAfterDays!: number;
}

@ObjectType({ description: 'How decisions are made.' })
export class EditionDecision extends Sourced {
  @Field(() => Boolean, { description: 'Whether the technical reviewer may decide as well.' })
  reviewerMayDecide!: boolean;

  @Field(() => Boolean, { description: 'Whether a certified client may put the mark on its products.' })
  markOnProduct!: boolean;

  @Field(() => String, { description: 'The capital that stands for the programme in certificate numbers.' })
  numberLetter!: string;

  @Field(() => GateLevel, { description: 'What a minor that an earlier audit left without a plan weighs at the gate.' })
  earlierMinors!: GateLevel;

  @Field(() => GateLevel, { description: 'What a team that the client was told of too late weighs at the gate.' })
  teamToldLate!: GateLevel;
}
