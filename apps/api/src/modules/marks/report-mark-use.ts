import type { PlainDate } from '@touchstone/plain-date';
import { allOf, markConfirmBy, MarkMedium, MarkReporter, MarkUseStatus, mayReportMarkUse } from '@touchstone/rules';
import { Field, ID, InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { nextNumber } from '../../database/next-number.js';
import { newId } from '../../graphql/ids.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { PlainDateScalar } from '../../graphql/scalars.js';
import { getRecord } from '../../records.js';
import { filesFor } from '../documents/index.js';
import { Certification } from '../certificates/index.js';
import { MarkUse } from './mark-use.entity.js';
import { confirmEveryMonths } from './mark.queries.js';

@InputType({ description: 'A use of the mark.' })
export class ReportMarkUseInput {
  @Field(() => ID, { description: 'The file (认证案卷) whose mark it is.' })
  certificationId!: string;

  @Field(() => MarkMedium, { description: 'On what.' })
  medium!: MarkMedium;

  @Field(() => String, { description: 'Where: an address of the web, a shop, a vehicle.' })
  place!: string;

  @Field(() => PlainDateScalar, { description: 'Since when.' })
  usedSince!: PlainDate;

  @Field(() => ID, { nullable: true, description: 'A sample, as a stored file.' })
  sampleId!: string | null;
}

export const ReportMarkUseResult = resultOf('ReportMarkUse', () => MarkUse);

/** Puts a use of the mark on the register: told by the client's own contact, or found by the body. */
export async function reportMarkUse(
  context: ActorContext,
  { certificationId, medium, place, usedSince, sampleId }: ReportMarkUseInput,
): Promise<Answer<MarkUse>> {
  const { em, today, actor } = context;
  const { id, status, client } = await getRecord(context, Certification, certificationId);
  const { files, verdict } = await filesFor(context, client.id, sampleId === null ? [] : [sampleId]);
  const reporter = actor.clientId ? MarkReporter.CLIENT : MarkReporter.BODY;

  const answer = allOf([
    mayReportMarkUse({ certificationStatus: status, reporter, medium, place, usedSince, today }),
    verdict,
  ]);
  if (!answer.allowed) return new Refused(answer.refusals);

  const [sample = null] = files;
  if (sample) sample.clientId = client.id;
  const use = em.create(MarkUse, {
    id: newId(),
    number: await nextNumber(context, 'mark_use'),
    certification: em.getReference(Certification, id, { wrapped: true }),
    client,
    medium,
    place: place.trim(),
    usedSince,
    foundBy: reporter,
    reportedOn: today,
    sample,
    confirmBy: markConfirmBy(today, await confirmEveryMonths(context)),
    status: MarkUseStatus.REPORTED,
    endedOn: null,
    version: 1,
  });
  await em.flush();
  return use;
}
