import { isDeepStrictEqual } from 'node:util';
import type { PlainDate } from '@touchstone/plain-date';
import { allOf, CLAUSE, mayFileDocument, mayRecordTransfer, TransferStatus } from '@touchstone/rules';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { takeTurnsAt } from '../../database/take-turns.js';
import { localId, newId } from '../../graphql/ids.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { PlainDateScalar } from '../../graphql/scalars.js';
import { getRecord } from '../../records.js';
import { StoredDocument } from '../documents/index.js';
import { Person } from '../people/index.js';
import { Application } from './application.entity.js';
import { Transfer } from './transfer.entity.js';

@InputType({ description: 'A certificate of another body, as it was looked up.' })
export class RecordTransferInput {
  @Field(() => ID, { description: 'The application for the transfer.' })
  applicationId!: string;

  @Field(() => String, { description: 'The other body.' })
  bodyName!: string;

  @Field(() => String, { nullable: true, description: 'Its approval number.' })
  bodyApproval!: string | null;

  @Field(() => Boolean, { description: 'Whether the certificate was issued under an accreditation.' })
  isAccredited!: boolean;

  @Field(() => PlainDateScalar, { nullable: true, description: 'Day that body closed or lost its accreditation.' })
  bodyCeasedOn!: PlainDate | null;

  @Field(() => String, { description: 'Number of its certificate.' })
  certificateNumber!: string;

  @Field(() => String, { description: 'Standard or rule it was issued against.' })
  standard!: string;

  @Field(() => String, { description: 'Scope it states.' })
  scopeZh!: string;

  @Field(() => [String], { description: 'Service fields it covers, such as SC03.' })
  technicalCodes!: string[];

  @Field(() => String, { description: 'Code of its level, as the edition names it.' })
  level!: string;

  @Field(() => PlainDateScalar, { description: 'Day it was issued.' })
  issuedOn!: PlainDate;

  @Field(() => PlainDateScalar, { description: 'Last day it is good.' })
  validUntil!: PlainDate;

  @Field(() => [PlainDateScalar], { description: 'Last days on site of the surveillances done on it.' })
  surveillancesOn!: PlainDate[];

  @Field(() => TransferStatus, { description: 'Where it stands.' })
  status!: TransferStatus;

  @Field(() => PlainDateScalar, { description: 'Day of the look-up.' })
  lookedUpOn!: PlainDate;

  @Field(() => ID, { description: 'The screenshot of the look-up, as a stored file.' })
  screenshotId!: string;

  @Field(() => Int, { description: 'Major nonconformities on it that are not closed.' })
  openMajors!: number;

  @Field(() => Int, { description: 'Minor nonconformities on it that are not closed.' })
  openMinors!: number;

  @Field(() => String, { nullable: true, description: 'Complaints about its holder, and what became of them.' })
  complaints!: string | null;

  @Field(() => String, { description: 'Why the client changes the body.' })
  reason!: string;
}

export const RecordTransferResult = resultOf('RecordTransfer', () => Transfer);

/**
 * Records what is known of the other body's certificate, by whoever looked it up; again until the review is signed, and the
 * look-up alone until the decision.
 */
export async function recordTransfer(
  context: ActorContext,
  { applicationId, screenshotId, ...input }: RecordTransferInput,
): Promise<Answer<Transfer>> {
  const { em, actor, editions, today } = context;
  await takeTurnsAt(context, Application, localId('Application', applicationId));
  const application = await getRecord(context, Application, applicationId);
  if (!actor.personId) return new Refused([{ code: 'ACTOR_WITHOUT_PERSON', clause: CLAUSE.transfer }]);
  const screenshot = await getRecord(context, StoredDocument, screenshotId);
  const known = await em.findOne(Transfer, { application });
  const facts = statedIn(input);
  const clientId = application.client.id;

  const answer = allOf([
    mayRecordTransfer({
      ...facts,
      kind: application.kind,
      applicationStatus: application.status,
      reviewedOn: known?.reviewedOn ?? null,
      isAsReviewed: known !== null && isAsReviewed(known, facts),
      decidedOn: application.decidedOn ?? null,
      levels: editions.get(application.editionId).levels.items.map(({ code }) => code),
      today,
    }),
    mayFileDocument({ clientId, documentClientId: screenshot.clientId }),
  ]);
  if (!answer.allowed) return new Refused(answer.refusals);

  screenshot.clientId = clientId;
  const stated = { ...facts, screenshot, lookedUpBy: em.getReference(Person, actor.personId, { wrapped: true }) };
  const transfer =
    known ?? em.create(Transfer, { ...stated, id: newId(), application, client: application.client, version: 1 });
  if (known) em.assign(known, stated);
  await em.flush();
  return transfer;
}

type Stated = Omit<RecordTransferInput, 'applicationId' | 'screenshotId'>;

/** What is stated, as a record keeps it. */
function statedIn(input: Stated): Stated {
  return {
    ...input,
    bodyName: input.bodyName.trim(),
    bodyApproval: input.bodyApproval?.trim() || null,
    certificateNumber: input.certificateNumber.trim(),
    standard: input.standard.trim(),
    scopeZh: input.scopeZh.trim(),
    technicalCodes: [...new Set(input.technicalCodes)],
    surveillancesOn: [...new Set(input.surveillancesOn)].toSorted(),
    complaints: input.complaints?.trim() || null,
    reason: input.reason.trim(),
  };
}

/** What a look-up tells: where the certificate stands, on which day, and the majors open on it. */
const LOOKED_UP: readonly string[] = ['status', 'lookedUpOn', 'openMajors'];

/** Whether nothing but the look-up is new. */
function isAsReviewed(known: Transfer, stated: Stated): boolean {
  return Object.entries(stated)
    .filter(([name]) => !LOOKED_UP.includes(name))
    .every(([name, value]) => isDeepStrictEqual(known[name as keyof Transfer], value));
}
