import type { PlainDate } from '@touchstone/plain-date';
import { allOf, mayFileDocument, mayRecordAmendment } from '@touchstone/rules';
import type { TermsChange } from '@touchstone/rules';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { takeTurnsAt } from '../../database/take-turns.js';
import { newId } from '../../graphql/ids.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { DecimalScalar, PlainDateScalar } from '../../graphql/scalars.js';
import { getRecord } from '../../records.js';
import { priceListOn } from '../body/index.js';
import { Client } from '../clients/index.js';
import { StoredDocument } from '../documents/index.js';
import { SchemeEdition } from '../programmes/index.js';
import { AgreementAmendment } from './amendment.entity.js';
import { Agreement, Application } from './application.entity.js';

@InputType({ description: 'What changes of a signed agreement; a term that is left out stays as it is.' })
export class RecordAmendmentInput {
  @Field(() => ID, { description: 'The agreement.' })
  agreementId!: string;

  @Field(() => PlainDateScalar, { description: 'Day from which it counts.' })
  effectiveOn!: PlainDate;

  @Field(() => String, { description: 'Why.' })
  reason!: string;

  @Field(() => ID, { nullable: true, description: 'The paper both sides signed, as a stored file.' })
  documentId!: string | null;

  @Field(() => String, { nullable: true, description: 'Edition.' })
  editionId!: string | null;

  @Field(() => String, { nullable: true, description: 'Scope in Chinese.' })
  scopeZh!: string | null;

  @Field(() => String, { nullable: true, description: 'Scope in English.' })
  scopeEn!: string | null;

  @Field(() => Int, { nullable: true, description: 'Persons in scope.' })
  headcount!: number | null;

  @Field(() => [String], { nullable: true, description: 'Sites beside the head office, by name and address.' })
  sites!: string[] | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Audit time of the initial audit in person-days.' })
  personDays!: string | null;

  @Field(() => Int, { nullable: true, description: 'Application fee in fen.' })
  applicationFeeFen!: number | null;

  @Field(() => Int, { nullable: true, description: 'Fee for review and registration in fen.' })
  registrationFeeFen!: number | null;

  @Field(() => Int, { nullable: true, description: 'Fee of the initial audit in fen.' })
  auditFeeFen!: number | null;

  @Field(() => Int, { nullable: true, description: 'Fee of each surveillance in fen.' })
  surveillanceFeeFen!: number | null;

  @Field(() => String, { nullable: true, description: 'Who pays.' })
  payerName!: string | null;

  @Field(() => String, { nullable: true, description: 'Why somebody else than the client pays.' })
  payerReason!: string | null;

  @Field(() => PlainDateScalar, { nullable: true, description: 'Last day of the agreement.' })
  validUntil!: PlainDate | null;
}

export const RecordAmendmentResult = resultOf('RecordAmendment', () => AgreementAmendment);

/** Records an amendment (补充协议) that both sides have signed: the agreement itself stays as it was. */
export async function recordAmendment(
  context: ActorContext,
  { agreementId, effectiveOn, reason, documentId, payerReason, ...input }: RecordAmendmentInput,
): Promise<Answer<AgreementAmendment>> {
  const { em, today } = context;
  const agreement = await getRecord(context, Agreement, agreementId);
  await takeTurnsAt(context, Agreement, agreement.id);
  const [previous] = await em.find(AgreementAmendment, { agreement }, { orderBy: { number: 'desc' }, limit: 1 });
  const client = await em.findOneOrFail(Client, { id: agreement.client.id });
  const document = documentId ? await getRecord(context, StoredDocument, documentId) : null;
  const change = changeIn(input);

  const answer = allOf([
    mayRecordAmendment({
      signedOn: agreement.signedOn,
      effectiveOn,
      previousOn: previous?.effectiveOn ?? null,
      reason,
      hasDocument: document !== null,
      change,
      clientName: client.name,
      payerReason: payerReason ?? null,
      othersMayPay: (await priceListOn(context, today)).othersMayPay,
      editionIsKnown: await isAdopted(context, agreement, change.editionId),
    }),
    mayFileDocument({ clientId: client.id, documentClientId: document?.clientId ?? null }),
  ]);
  if (!answer.allowed || !document) return new Refused(answer.allowed ? [] : answer.refusals);

  document.clientId = client.id;
  const amendment = em.create(AgreementAmendment, {
    ...change,
    id: newId(),
    sites: change.sites && [...change.sites],
    agreement,
    client,
    number: (previous?.number ?? 0) + 1,
    effectiveOn,
    recordedOn: today,
    reason: [reason.trim(), payerReason?.trim()].filter(Boolean).join('；'),
    document,
  });
  await em.flush();
  return amendment;
}

/** The terms named; a text of white space names none. */
function changeIn(input: Partial<TermsChange>): TermsChange {
  const named = (text: string | null | undefined): string | null => text?.trim() || null;
  return {
    editionId: named(input.editionId),
    scopeZh: named(input.scopeZh),
    scopeEn: named(input.scopeEn),
    headcount: input.headcount ?? null,
    sites: input.sites ?? null,
    personDays: input.personDays ?? null,
    applicationFeeFen: input.applicationFeeFen ?? null,
    registrationFeeFen: input.registrationFeeFen ?? null,
    auditFeeFen: input.auditFeeFen ?? null,
    surveillanceFeeFen: input.surveillanceFeeFen ?? null,
    payerName: named(input.payerName),
    validUntil: input.validUntil ?? null,
  };
}

async function isAdopted({ em }: ActorContext, agreement: Agreement, editionId: string | null): Promise<boolean> {
  if (editionId === null) return true;
  const { programme } = await em.findOneOrFail(Application, { id: agreement.application.id });
  return (await em.count(SchemeEdition, { programme: programme.id, editionId })) > 0;
}
