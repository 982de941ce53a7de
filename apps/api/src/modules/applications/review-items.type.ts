import './application.enums.js';
import { AuthorisedFunction, ReviewAnswer, ReviewItem } from '@touchstone/rules';
import type { AnsweredItem, CompetenceLine } from '@touchstone/rules';
import { Field, InputType, ObjectType } from 'type-graphql';

@InputType({ description: 'The answer to one further item of an application review.' })
export class ReviewItemInput implements AnsweredItem {
  @Field(() => ReviewItem, { description: 'Which item.' })
  item!: ReviewItem;

  @Field(() => ReviewAnswer, { description: 'What was found.' })
  answer!: ReviewAnswer;

  @Field(() => String, { nullable: true, description: 'What is to be said of it; the assessment where it is no.' })
  remark!: string | null;
}

/** The same as a review keeps it. */
@ObjectType({ description: 'One further item of an application review, answered.' })
export class AnsweredReviewItem implements AnsweredItem {
  @Field(() => ReviewItem, { description: 'Which item.' })
  item!: ReviewItem;

  @Field(() => ReviewAnswer, { description: 'What was found.' })
  answer!: ReviewAnswer;

  @Field(() => String, { nullable: true, description: 'What was said of it.' })
  remark!: string | null;
}

/** One line of the body's own competence for a scope. */
@ObjectType('CompetenceLine', {
  description: 'Who could exercise one function on a file, and which codes nobody holds.',
})
export class CompetenceShown implements CompetenceLine {
  @Field(() => AuthorisedFunction, { description: 'The function.' })
  authorisedFunction!: AuthorisedFunction;

  @Field(() => [String], { description: 'Names of who could: authorised, in office, unconflicted with the client.' })
  names!: readonly string[];

  @Field(() => [String], { description: 'Codes of the scope that nobody covers.' })
  missingCodes!: readonly string[];
}
