import { allOf, markStopSince, mayConfirmMarkStop } from '@touchstone/rules';
import { Field, ID, InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { takeTurnsAt } from '../../database/take-turns.js';
import { localId, newId } from '../../graphql/ids.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getRecord } from '../../records.js';
import { filesFor } from '../documents/index.js';
import { Certificate, stateOf } from '../certificates/index.js';
import { MarkStop } from './mark-stop.entity.js';

@InputType({ description: 'A client says that it no longer uses the mark.' })
export class ConfirmMarkStopInput {
  @Field(() => ID, { description: 'The certificate that is not in force.' })
  certificateId!: string;

  @Field(() => String, { description: 'How, and where it was taken down.' })
  text!: string;

  @Field(() => ID, { nullable: true, description: 'What shows it, as a stored file.' })
  documentId!: string | null;
}

export const ConfirmMarkStopResult = resultOf('ConfirmMarkStop', () => MarkStop);

/** Records that a client no longer uses the mark of a certificate that is suspended, ended or past its last day. */
export async function confirmMarkStop(
  context: ActorContext,
  { certificateId, text, documentId }: ConfirmMarkStopInput,
): Promise<Answer<MarkStop>> {
  const { em, today, actor } = context;
  await takeTurnsAt(context, Certificate, localId('Certificate', certificateId));
  const certificate = await getRecord(context, Certificate, certificateId);
  const later = { certification: certificate.certification.id, issuedOn: { $gt: certificate.issuedOn, $lte: today } };
  const isFollowed = (await em.count(Certificate, later)) > 0;
  const since = markStopSince(Object.assign({}, certificate, { state: stateOf(context, certificate), isFollowed }));
  const isConfirmed = since !== null && (await em.count(MarkStop, { certificate: certificate.id, since })) > 0;
  const { files, verdict } = await filesFor(context, certificate.client.id, documentId === null ? [] : [documentId]);

  const answer = allOf([mayConfirmMarkStop({ since, isConfirmed, text }), verdict]);
  if (!answer.allowed || since === null) return new Refused(answer.allowed ? [] : answer.refusals);

  const [document = null] = files;
  if (document) document.clientId = certificate.client.id;
  const stop = em.create(MarkStop, {
    id: newId(),
    certificate,
    client: certificate.client,
    since,
    text: text.trim(),
    document,
    confirmedBy: actor.displayName,
    confirmedOn: today,
  });
  await em.flush();
  return stop;
}
