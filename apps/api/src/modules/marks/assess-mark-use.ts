import { MarkMisuse, MarkUseStatus, mayAssessMarkUse } from '@touchstone/rules';
import { Field, ID, InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { newId } from '../../graphql/ids.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getForChange, getRecord } from '../../records.js';
import { Audit } from '../audits/index.js';
import { Certification } from '../certificates/index.js';
import { Person } from '../people/index.js';
import { MarkAssessment, MarkUse } from './mark-use.entity.js';
import { MarkUseInput } from './mark.inputs.js';
import { markStandingOf, openCaseOf } from './mark.queries.js';

@InputType({ description: 'What the body makes of a use of the mark.' })
export class AssessMarkUseInput extends MarkUseInput {
  @Field(() => Boolean, { description: 'Whether it is proper.' })
  isProper!: boolean;

  @Field(() => [MarkMisuse], { description: 'In which ways it is misused; none where it is proper.' })
  misuses!: MarkMisuse[];

  @Field(() => String, { nullable: true, description: 'What was seen.' })
  remark!: string | null;

  @Field(() => ID, { nullable: true, description: 'The audit that looks at it, if one does.' })
  auditId!: string | null;
}

export const AssessMarkUseResult = resultOf('AssessMarkUse', () => MarkUse);

/** Says whether a use of the mark is proper, and if not, in which ways: in the office, or in each surveillance. */
export async function assessMarkUse(
  context: ActorContext,
  { markUseId: id, expectedVersion, isProper, misuses: named, remark, auditId }: AssessMarkUseInput,
): Promise<Answer<MarkUse>> {
  const { em, today, actor, editions } = context;
  const use = await getForChange(context, MarkUse, { id, expectedVersion });
  const certification = await em.findOneOrFail(Certification, { id: use.certification.id });
  const audit = auditId === null ? null : await getRecord(context, Audit, auditId);
  const { firstIssuedOn, isInForce } = await markStandingOf(context, certification.id);
  const misuses = [...new Set(named)];

  const answer = mayAssessMarkUse({
    status: use.status,
    medium: use.medium,
    usedSince: use.usedSince,
    isProper,
    misuses,
    remark,
    firstIssuedOn,
    isInForce,
    mayStandOnProduct: editions.get(certification.editionId).decision.markOnProduct,
    hasOpenCase: (await openCaseOf(context, use.id)) !== null,
    isAuditOfThisFile: audit === null || audit.certification.id === certification.id,
  });
  if (!answer.allowed) return new Refused(answer.refusals);

  em.create(MarkAssessment, {
    id: newId(),
    markUse: use,
    client: use.client,
    isProper,
    misuses,
    remark: remark?.trim() || null,
    audit,
    assessedBy: actor.personId ? em.getReference(Person, actor.personId, { wrapped: true }) : null,
    assessedOn: today,
  });
  em.assign(use, { status: isProper ? MarkUseStatus.PROPER : MarkUseStatus.IMPROPER });
  await em.flush();
  return use;
}
