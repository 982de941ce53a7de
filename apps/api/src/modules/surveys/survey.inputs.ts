import { DrawMethod } from '@touchstone/rules';
import type { PlainDate } from '@touchstone/plain-date';
import { Field, ID, InputType, Int } from 'type-graphql';
import { DecimalScalar, PlainDateScalar } from '../../graphql/scalars.js';
import { SurveyQuestionnaire } from './survey.type.js';

/** How a survey is planned, as it is drawn up and amended. */
@InputType({ description: 'How a survey is planned.' })
export class SurveyPlanInput {
  @Field(() => String, { description: 'What it is called.' })
  title!: string;

  @Field(() => ID, { description: 'Who analyses it: somebody the engine lets do so.' })
  analystId!: string;

  @Field(() => PlainDateScalar, { description: 'First day on which customers are asked.' })
  startsOn!: PlainDate;

  @Field(() => PlainDateScalar, { description: 'Last day on which customers are asked.' })
  endsOn!: PlainDate;

  @Field(() => String, { description: 'The sampling frame: which customers could be drawn.' })
  frame!: string;

  @Field(() => Int, { description: 'How many customers the frame holds.' })
  frameSize!: number;

  @Field(() => DrawMethod, { description: 'How those asked were drawn from it.' })
  drawMethod!: DrawMethod;

  @Field(() => Int, { description: 'How many customers were asked.' })
  invited!: number;

  @Field(() => Int, { description: 'Confidence in per cent: 90, 95 or 99.' })
  confidence!: number;

  @Field(() => DecimalScalar, { description: 'Margin of error in per cent.' })
  marginPercent!: string;

  @Field(() => DecimalScalar, { description: 'Share of satisfied customers expected, in per cent; 50 asks for most.' })
  sharePercent!: string;

  @Field(() => SurveyQuestionnaire, { description: 'What customers are asked.' })
  questionnaire!: SurveyQuestionnaire;
}
