import type { PlainDate } from '@touchstone/plain-date';
import { AuditKind } from '@touchstone/rules';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DecimalScalar, PlainDateScalar } from '../../../graphql/scalars.js';

const optional = { nullable: true } as const;

/** One scored audit in a client's course. */
@ObjectType({ description: "One scored audit in a client's course." })
export class CourseAudit {
  @Field(() => ID, { description: 'The audit.' })
  auditId!: string;

  @Field(() => String, { description: 'Its number.' })
  number!: string;

  @Field(() => AuditKind, { description: 'What it was for.' })
  kind!: AuditKind;

  @Field(() => PlainDateScalar, { description: 'Its last day.' })
  endsOn!: PlainDate;

  @Field(() => DecimalScalar, { description: 'The score, cut to two places.' })
  score!: string;

  @Field(() => String, { ...optional, description: 'Code of the level it reached.' })
  level!: string | null;

  @Field(() => DecimalScalar, {
    ...optional,
    description: "Mean score of the sector's other clients in that year; for the office alone, from five clients on.",
  })
  sectorMean!: string | null;
}

/** A criterion through a client's audits. */
@ObjectType({ description: "A criterion through a client's audits." })
export class CourseCriterion {
  @Field(() => String, { description: 'Code.' })
  code!: string;

  @Field(() => String, { description: "Title in the reader's language." })
  title!: string;

  @Field(() => Int, { description: 'How deep it lies; 0 for a chapter.' })
  depth!: number;

  @Field(() => Boolean, { description: 'Whether it carries points itself.' })
  leaf!: boolean;

  @Field(() => [DecimalScalar], {
    nullable: 'items',
    description: 'Per cent of its points earned, audit by audit; null where it was tailored.',
  })
  earned!: (string | null)[];

  @Field(() => DecimalScalar, {
    ...optional,
    description: "What the sector's other clients earned there at their newest audit; for the office alone.",
  })
  sectorEarned!: string | null;
}

/** An evaluation through a client's audits. */
@ObjectType({ description: "An evaluation through a client's audits, over all cycles (历次得分)." })
export class ClientCourse {
  @Field(() => String, { description: 'Edition.' })
  editionId!: string;

  @Field(() => String, { description: 'Evaluation within it.' })
  evaluation!: string;

  @Field(() => String, { description: "The evaluation's title in the reader's language." })
  title!: string;

  @Field(() => Boolean, { description: "Whether the edition's points are illustrative." })
  illustrative!: boolean;

  @Field(() => [CourseAudit], { description: 'Whole scored audits that were decided, the oldest first.' })
  audits!: CourseAudit[];

  @Field(() => [CourseCriterion], { description: 'Every criterion in the order of the edition.' })
  criteria!: CourseCriterion[];
}
