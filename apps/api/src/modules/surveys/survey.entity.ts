import './surveys.enums.js';
import type { Opt, Ref } from '@mikro-orm/core';
import { Check, Entity, Property } from '@mikro-orm/decorators/legacy';
import type { PlainDate } from '@touchstone/plain-date';
import { DrawMethod, SurveyLabel, SurveyStandard, SurveyStatus } from '@touchstone/rules';
import type { Questionnaire, SurveyAnswers } from '@touchstone/rules';
import { ObjectType } from 'type-graphql';
import { Guard, raise } from '../../database/guard.js';
import { Node } from '../../graphql/node.type.js';
import {
  DayField,
  DecimalField,
  IdField,
  IntField,
  RefField,
  TextField,
  VersionField,
  WordField,
  WordsField,
} from '../../reading/fields.js';
import { backRelation } from '../../reading/registry.js';
import { Audit } from '../audits/index.js';
import { Client } from '../clients/index.js';
import { Person } from '../people/index.js';

/** What a client's customers were asked, and what they answered (顾客满意度测评); one row holds it whole. */
@Entity()
@Guard(
  'is_final_once_closed',
  ['update', 'delete'],
  `if old.status = 'CLOSED' then ${raise('a closed survey is evidence and stays as it was')} end if;`,
)
@Check({ name: 'survey_days', expression: 'ends_on >= starts_on' })
@Check({
  name: 'survey_frame',
  expression: "frame_size >= 1 and invited >= 1 and invited <= frame_size and frame <> ''",
})
@Check({ name: 'survey_sample', expression: 'required_sample >= 1 and required_sample <= frame_size' })
@Check({ name: 'survey_respondents', expression: 'respondents >= 0 and respondents <= invited' })
@Check({ name: 'survey_csi_range', expression: 'csi >= 0 and csi <= 100' })
@Check({ name: 'survey_csi_exact', expression: '(csi is null) = (csi_exact is null)' })
@Check({ name: 'survey_closed', expression: "(status = 'CLOSED') = (closed_on is not null)" })
@Check({ name: 'survey_closed_with_result', expression: "status <> 'CLOSED' or csi is not null" })
@ObjectType({ implements: Node, description: "What a client's customers were asked and answered (顾客满意度测评)." })
export class Survey {
  @IdField()
  id!: string;

  @RefField(() => Client, 'Whose customers were asked.', { index: true })
  client!: Ref<Client>;

  @RefField(() => Audit, 'The audit it was made for; empty where it was made for none.', {
    nullable: true,
    index: true,
  })
  audit!: Ref<Audit> | null;

  @RefField(() => Person, 'Who analyses it; empty for one drawn up before that was asked.', {
    nullable: true,
    mayBeUnseen: true,
  })
  analyst!: Opt<Ref<Person> | null>;

  @TextField('What it is called.')
  title!: string;

  @WordField(SurveyStatus, 'How far it has come.')
  status!: SurveyStatus;

  @WordField(SurveyStandard, 'The edition of SB/T 10409 in force on its first day.')
  standard!: SurveyStandard;

  @DayField('First day on which customers are asked.', { index: true })
  startsOn!: PlainDate;

  @DayField('Last day on which customers are asked.')
  endsOn!: PlainDate;

  @TextField('The sampling frame: which customers could be drawn (抽样框).')
  frame!: string;

  @IntField('How many customers the frame holds.')
  frameSize!: number;

  @WordField(DrawMethod, 'How those asked were drawn from it.')
  drawMethod!: DrawMethod;

  @IntField('How many customers were asked.')
  invited!: number;

  @IntField('Confidence it is planned for, in per cent: 90, 95 or 99.')
  confidence!: number;

  @DecimalField('Margin of error it is planned for, in per cent.', { precision: 4, scale: 2 })
  marginPercent!: string;

  @DecimalField('Share of satisfied customers the plan expects, in per cent.', { precision: 4, scale: 2 })
  sharePercent!: string;

  @IntField('How many answers the formula asks for.')
  requiredSample!: number;

  @TextField('Version of the formulas by which size and result were computed.')
  formulaVersion!: string;

  @Property({ type: 'json', columnType: 'jsonb' })
  questionnaire!: Questionnaire;

  /** A customer's answers each, in the order of the questions; nobody is named in them. */
  @Property({ type: 'json', columnType: 'jsonb' })
  answers!: SurveyAnswers[];

  @IntField('How many customers answered.')
  respondents!: number;

  @DecimalField('Customer satisfaction index, 0 to 100, cut to six places.', {
    precision: 9,
    scale: 6,
    nullable: true,
  })
  csi!: string | null;

  @TextField('The index as a fraction in lowest terms.', { nullable: true })
  csiExact!: string | null;

  @WordsField(SurveyLabel, 'What is said beside the result.')
  labels!: SurveyLabel[];

  @DayField('Day it was closed.', { nullable: true })
  closedOn!: PlainDate | null;

  @VersionField()
  version!: number;
}

backRelation(Audit, 'surveys', {
  entity: () => Survey,
  description: 'Customer surveys made for it.',
  mappedBy: 'audit',
  orderBy: 'x.starts_on, x.id',
});
