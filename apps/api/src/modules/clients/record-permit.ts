import type { PlainDate } from '@touchstone/plain-date';
import { allOf, CLAUSE, mayFileDocument, mayRecordPermit, PermitKind, refuse, verdict } from '@touchstone/rules';
import { Field, ID, InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { takeTurnsAt } from '../../database/take-turns.js';
import { newId } from '../../graphql/ids.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { PlainDateScalar } from '../../graphql/scalars.js';
import { getRecord } from '../../records.js';
import { StoredDocument } from '../documents/index.js';
import { Client } from './client.entity.js';
import { Permit } from './permit.entity.js';

@InputType({ description: 'A permit that a client holds.' })
export class RecordPermitInput {
  @Field(() => ID, { description: 'Who holds it.' })
  clientId!: string;

  @Field(() => PermitKind, { description: 'What it permits.' })
  kind!: PermitKind;

  @Field(() => String, { description: 'Its number.' })
  number!: string;

  @Field(() => String, { description: 'Who issued it.' })
  authority!: string;

  @Field(() => String, { description: 'Activities or products it covers, as it says.' })
  covers!: string;

  @Field(() => PlainDateScalar, { description: 'Day it was issued.' })
  issuedOn!: PlainDate;

  @Field(() => PlainDateScalar, { description: 'First day it counts.' })
  validFrom!: PlainDate;

  @Field(() => PlainDateScalar, { nullable: true, description: 'Last day it counts; empty for one without an end.' })
  validUntil!: PlainDate | null;

  @Field(() => ID, { description: 'The permit itself, stored.' })
  documentId!: string;

  @Field(() => ID, { nullable: true, description: 'The permit in whose place it stands: a renewal, or a correction.' })
  replacesPermitId!: string | null;
}

export const RecordPermitResult = resultOf('RecordPermit', () => Permit);

/** Records a permit of a client. A renewal takes the place of the one before; nothing is lost. */
export async function recordPermit(
  context: ActorContext,
  { clientId, documentId, replacesPermitId, ...facts }: RecordPermitInput,
): Promise<Answer<Permit>> {
  const { em, today } = context;
  const client = await getRecord(context, Client, clientId);
  await takeTurnsAt(context, Client, client.id);
  const document = await getRecord(context, StoredDocument, documentId);
  const replaced = replacesPermitId === null ? null : await getRecord(context, Permit, replacesPermitId);
  const successor = replaced && (await em.findOne(Permit, { replaces: replaced }));

  const answer = allOf([
    mayRecordPermit({
      ...facts,
      today,
      replaces: replaced && { kind: replaced.kind, isReplaced: successor !== null },
    }),
    mayFileDocument({ clientId: client.id, documentClientId: document.clientId }),
    replaced && replaced.client.id !== client.id
      ? refuse('PERMIT_OF_ANOTHER_CLIENT', CLAUSE.house, { field: 'replacesPermitId' })
      : verdict([]),
  ]);
  if (!answer.allowed) return new Refused(answer.refusals);

  document.clientId = client.id;
  const permit = em.create(Permit, { ...facts, id: newId(), client, document, replaces: replaced, recordedOn: today });
  await em.flush();
  return permit;
}
