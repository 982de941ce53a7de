import type { PlainDate } from '@touchstone/plain-date';
import {
  allOf,
  ChangeKind,
  changeClocks,
  ChangeNoticeStatus,
  mayFileDocument,
  mayNotifyChange,
} from '@touchstone/rules';
import { Field, ID, InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { nextNumber } from '../../database/next-number.js';
import { newId } from '../../graphql/ids.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { PlainDateScalar } from '../../graphql/scalars.js';
import { getRecord } from '../../records.js';
import { Agreement } from '../applications/index.js';
import { BodyProfile } from '../body/index.js';
import { Certificate, Certification } from '../certificates/index.js';
import { StoredDocument } from '../documents/index.js';
import { ChangeNotice } from './change-notice.entity.js';

@InputType({ description: 'A change that a client tells of.' })
export class NotifyChangeInput {
  @Field(() => ID, { description: 'The file (认证案卷) it is about.' })
  certificationId!: string;

  @Field(() => [ChangeKind], { description: 'What changes.' })
  kinds!: ChangeKind[];

  @Field(() => String, { description: 'What changes, in words.' })
  description!: string;

  @Field(() => PlainDateScalar, { description: 'Day the change takes effect.' })
  occursOn!: PlainDate;

  @Field(() => PlainDateScalar, {
    nullable: true,
    description: 'Day the body was told; today where nothing is said, and always today from the client itself.',
  })
  notifiedOn!: PlainDate | null;

  @Field(() => ID, { nullable: true, description: 'The proof, as a stored file.' })
  documentId!: string | null;
}

export const NotifyChangeResult = resultOf('NotifyChange', () => ChangeNotice);

/** Records that a client tells of a change (变更通知). Late or not follows from the days the agreement gives. */
export async function notifyChange(
  context: ActorContext,
  { certificationId, kinds: named, description, occursOn, documentId, ...input }: NotifyChangeInput,
): Promise<Answer<ChangeNotice>> {
  const { em, today, actor } = context;
  const certification = await getRecord(context, Certification, certificationId);
  const document = documentId === null ? null : await getRecord(context, StoredDocument, documentId);
  const agreement = await em.findOne(Agreement, { certification: certification.id });
  const { assessChangeWithinDays: assessWithin, changeNoticeDays } = await em.findOneOrFail(BodyProfile, {
    onlyOne: 1,
  });
  const [newest] = await em.find(
    Certificate,
    { certification: certification.id },
    { orderBy: { validUntil: 'desc' }, limit: 1 },
  );
  const kinds = [...new Set(named)];
  // A client tells the body today; only the office records what came by letter before.
  const notifiedOn = actor.clientId ? today : (input.notifiedOn ?? today);

  const answer = allOf([
    mayNotifyChange({
      certificationStatus: certification.status,
      kinds,
      description,
      occursOn,
      notifiedOn,
      openedOn: certification.openedOn,
      validUntil: newest?.validUntil ?? today,
      today,
    }),
    mayFileDocument({ clientId: certification.client.id, documentClientId: document?.clientId ?? null }),
  ]);
  if (!answer.allowed) return new Refused(answer.refusals);

  if (document) document.clientId = certification.client.id;
  const tellWithin = agreement?.changeNoticeDays ?? changeNoticeDays;
  const notice = em.create(ChangeNotice, {
    ...changeClocks({ occursOn, notifiedOn, tellWithin, assessWithin }),
    id: newId(),
    number: await nextNumber(context, 'change_notice'),
    certification,
    client: certification.client,
    kinds,
    description: description.trim(),
    document,
    occursOn,
    notifiedOn,
    status: ChangeNoticeStatus.RECEIVED,
    outcome: null,
    assessment: null,
    assessedOn: null,
    assessedBy: null,
    audit: null,
    amendment: null,
    settledOn: null,
    version: 1,
  });
  await em.flush();
  return notice;
}
