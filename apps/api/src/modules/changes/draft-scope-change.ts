import {
  allOf,
  ApplicationKind,
  ApplicationStatus,
  ChangeOutcome,
  mayDraftApplication,
  mayDraftScopeChange,
  maySettleChange,
  ScopeActivity,
  ScopeDirection,
  verdict,
} from '@touchstone/rules';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { nextNumber } from '../../database/next-number.js';
import { takeTurnsAt } from '../../database/take-turns.js';
import { newId } from '../../graphql/ids.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getRecord } from '../../records.js';
import { Agreement, Application, draftFactsOf, scopeNowOf, scopeRequestOf, statedOf } from '../applications/index.js';
import { Certification } from '../certificates/index.js';
import { Client } from '../clients/index.js';
import { ChangeNotice } from './change-notice.entity.js';

@InputType({ description: 'Another scope for a certificate that runs, as it is asked for.' })
export class DraftScopeChangeInput {
  @Field(() => ID, { description: 'The file (认证案卷) whose scope is to change.' })
  certificationId!: string;

  @Field(() => ScopeDirection, { description: 'Which way.' })
  direction!: ScopeDirection;

  @Field(() => String, { description: 'Why.' })
  reason!: string;

  @Field(() => String, { description: 'The whole scope in Chinese, as it shall be.' })
  scopeZh!: string;

  @Field(() => String, { nullable: true, description: 'The same in English; needed where the certificate states it.' })
  scopeEn!: string | null;

  @Field(() => [String], { description: 'All service fields of the scope as it shall be, such as SC03.' })
  technicalCodes!: string[];

  @Field(() => [ScopeActivity], {
    nullable: true,
    description: 'Activities of that scope that the law allows only with a permit; none where nothing is said.',
  })
  activities!: ScopeActivity[] | null;

  @Field(() => Int, { description: 'Persons in that scope.' })
  headcountInScope!: number;

  @Field(() => ID, { nullable: true, description: 'The notified change that asks for it.' })
  changeNoticeId!: string | null;
}

export const DraftScopeChangeResult = resultOf('DraftScopeChange', () => Application);

/**
 * Begins an application for another scope (范围变更申请): by the client's wish, or because of a change that it told of.
 * It goes the way of every application; the agreement that runs goes on.
 */
export async function draftScopeChange(
  context: ActorContext,
  { certificationId, direction, reason, changeNoticeId, ...wanted }: DraftScopeChangeInput,
): Promise<Answer<Application>> {
  const { em, today } = context;
  const certification = await getRecord(context, Certification, certificationId);
  await takeTurnsAt(context, Certification, certification.id);
  const notice = changeNoticeId ? await getRecord(context, ChangeNotice, changeNoticeId) : null;
  const details = await detailsOf(context, certification, wanted);
  const client = await em.findOneOrFail(Client, { id: certification.client.id });
  const facts = await draftFactsOf(context, {
    client,
    programmeId: certification.programme.id,
    details,
    application: null,
  });

  const answer = allOf([
    mayDraftScopeChange({
      ...(await scopeRequestOf(context, certification.id, null)),
      before: await scopeNowOf(context, certification),
      after: wanted,
      reason,
    }),
    mayDraftApplication({ ...facts, openRecord: null, status: ApplicationStatus.DRAFT }),
    notice ? maySettleChange(settling(notice, certification)) : verdict([]),
  ]);
  if (!answer.allowed) return new Refused(answer.refusals);

  const application = em.create(Application, {
    ...statedOf(details),
    id: newId(),
    number: await nextNumber(context, 'application'),
    kind: ApplicationKind.SCOPE_CHANGE,
    certification,
    scopeDirection: direction,
    statedReason: reason.trim(),
    client,
    programme: certification.programme,
    status: ApplicationStatus.DRAFT,
    draftedOn: today,
    receivedOn: null,
    reviewDueOn: null,
    version: 1,
  });
  if (notice) em.assign(notice, { application });
  await em.flush();
  return application;
}

type Wanted = Pick<DraftScopeChangeInput, 'scopeZh' | 'scopeEn' | 'technicalCodes' | 'activities' | 'headcountInScope'>;

/** What is wanted, under the edition of the file, and of a service system that runs as long as the file says. */
async function detailsOf({ em }: ActorContext, { id, editionId, openedOn }: Certification, wanted: Wanted) {
  const agreement = await em.findOne(Agreement, { certification: id });
  const first = agreement && (await em.findOne(Application, { id: agreement.application.id }));
  return {
    ...wanted,
    editionId,
    holdsCertificates: null,
    serviceSystemSince: first?.serviceSystemSince ?? openedOn,
  };
}

function settling({ status, outcome, certification: { id } }: ChangeNotice, certification: Certification) {
  return { status, outcome, by: ChangeOutcome.SCOPE_CHANGE, isOfThisFile: id === certification.id };
}
