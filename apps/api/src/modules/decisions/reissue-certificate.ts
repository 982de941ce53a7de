import {
  allOf,
  CertificateEventKind,
  ChangeNoticeStatus,
  ChangeOutcome,
  DecisionOutcome,
  mayReissue,
  maySettleChange,
  verdict,
  verdictOf,
} from '@touchstone/rules';
import type { IssueText } from '@touchstone/rules';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getForChange, getRecord } from '../../records.js';
import {
  Certificate,
  CertificateIssue,
  Certification,
  knownReasons,
  recordEvent,
  sitesOf,
  stateOf,
  writeIssue,
} from '../certificates/index.js';
import { ChangeNotice } from '../changes/index.js';
import { Client } from '../clients/index.js';
import { deciderFitness, recordStep } from './certificate-steps.js';
import { Decision } from './decision.entity.js';

@InputType({ description: 'A certificate to be issued anew (换证), because something on it changed.' })
export class ReissueCertificateInput {
  @Field(() => ID, { description: 'The certificate.' })
  certificateId!: string;

  @Field(() => Int, { description: "The certificate's version as it was read." })
  expectedVersion!: number;

  @Field(() => [String], { description: "Codes of what changed, from the body's list for changes." })
  changeCodes!: string[];

  @Field(() => String, { description: 'Why.' })
  reason!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Scope in Chinese in better words; the extent stays. As it is where nothing is said.',
  })
  scopeZh!: string | null;

  @Field(() => String, { nullable: true, description: 'Scope in English; as it is where nothing is said.' })
  scopeEn!: string | null;

  @Field(() => ID, { nullable: true, description: 'The notified change that asks for it.' })
  changeNoticeId!: string | null;
}

export const ReissueCertificateResult = resultOf('ReissueCertificate', () => Decision);

/**
 * Issues a certificate anew with the name, address and sites that its holder has today. Edition, cycle and last day
 * stay what they were, and so does what was issued before: the new issue takes its place.
 */
export async function reissueCertificate(
  context: ActorContext,
  input: ReissueCertificateInput,
): Promise<Answer<Decision>> {
  const { em, today } = context;
  const { certificateId: id, expectedVersion, changeCodes: named, reason } = input;
  const certificate = await getForChange(context, Certificate, { id, expectedVersion });
  const notice = input.changeNoticeId ? await getRecord(context, ChangeNotice, input.changeNoticeId) : null;
  const changeCodes = [...new Set(named)].toSorted();
  const { before, after } = await textsOf(context, certificate, input);
  const checks = await deciderFitness(context, certificate);

  const answer = allOf([
    mayReissue({
      state: stateOf(context, certificate),
      before,
      after,
      changeCodes,
      known: await knownReasons(context),
      reason,
    }),
    notice ? maySettleChange(settling(notice, certificate)) : verdict([]),
    verdictOf(checks),
  ]);
  if (!answer.allowed) return new Refused(answer.refusals);

  const { scopeZh, scopeEn } = after;
  em.assign(await em.findOneOrFail(Certification, { id: certificate.certification.id }), { scopeZh, scopeEn });
  await writeIssue(context, certificate, { text: after, changeCodes, reason });
  recordEvent(context, certificate, { kind: CertificateEventKind.REISSUED, effectiveOn: today, reason });
  const decision = recordStep(context, certificate, {
    outcome: DecisionOutcome.REISSUE,
    input: { reason, reasonCode: changeCodes.join(' ') },
    checks,
  });
  if (notice) {
    em.assign(notice, { status: ChangeNoticeStatus.SETTLED, settledOn: today });
    em.assign(decision, { changeNotice: notice });
  }
  await em.flush();
  return decision;
}

/** What the certificate says now, and what it would say. */
async function textsOf(
  context: ActorContext,
  certificate: Certificate,
  { scopeZh, scopeEn }: ReissueCertificateInput,
): Promise<{ readonly before: IssueText; readonly after: IssueText }> {
  const { em } = context;
  const client = await em.findOneOrFail(Client, { id: certificate.client.id });
  const latest = await em.findOneOrFail(
    CertificateIssue,
    { certificate: certificate.id },
    { orderBy: { issue: 'desc' } },
  );
  return {
    before: latest,
    after: {
      clientName: client.name,
      clientAddress: client.address,
      scopeZh: scopeZh?.trim() || certificate.scopeZh,
      scopeEn: scopeEn?.trim() || certificate.scopeEn,
      sites: await sitesOf(context, client.id),
    },
  };
}

function settling({ status, outcome, certification }: ChangeNotice, certificate: Certificate) {
  return {
    status,
    outcome,
    by: ChangeOutcome.REISSUE,
    isOfThisFile: certification.id === certificate.certification.id,
  };
}
