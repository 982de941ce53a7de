import {
  allOf,
  AuditStatus,
  ChangeNoticeStatus,
  ChangeOutcome,
  DecisionOutcome,
  mayChangeScope,
  mayReduceAsAsked,
  maySettleChange,
  ScopeDirection,
  verdict,
  verdictOf,
} from '@touchstone/rules';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { takeTurnsAt } from '../../database/take-turns.js';
import { localId } from '../../graphql/ids.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getForChange, getRecord } from '../../records.js';
import { acceptedScopeChange } from '../applications/index.js';
import type { Application } from '../applications/index.js';
import { Audit } from '../audits/index.js';
import { Certificate } from '../certificates/index.js';
import { ChangeNotice } from '../changes/index.js';
import { deciderFitness, recordStep } from './certificate-steps.js';
import { Decision } from './decision.entity.js';
import { settleRequest } from './decision-steps.js';
import { scopeFactsOf, writeScope } from './scope-steps.js';

@InputType({ description: 'A reduction of the scope (缩小) that rests on no audit.' })
export class ReduceScopeInput {
  @Field(() => ID, { description: 'The certificate.' })
  certificateId!: string;

  @Field(() => Int, { description: "The certificate's version as it was read." })
  expectedVersion!: number;

  @Field(() => String, { description: 'The whole scope in Chinese from now on.' })
  scopeZh!: string;

  @Field(() => String, { nullable: true, description: 'The same in English; needed where the certificate states it.' })
  scopeEn!: string | null;

  @Field(() => [String], { description: 'The service fields that stay.' })
  technicalCodes!: string[];

  @Field(() => String, { description: 'Why.' })
  reason!: string;

  @Field(() => ID, { nullable: true, description: 'The notified change that asks for it.' })
  changeNoticeId!: string | null;
}

export const ReduceScopeResult = resultOf('ReduceScope', () => Decision);

/**
 * Reduces the scope of a certificate without an audit: at the client's wish, or to take the part out that keeps it
 * suspended. An accepted application for it is answered at once. Nothing else of the certificate changes.
 */
export async function reduceScope(context: ActorContext, input: ReduceScopeInput): Promise<Answer<Decision>> {
  const { certificateId: id, expectedVersion, changeNoticeId, reason } = input;
  await takeTurnsAt(context, Certificate, localId('Certificate', id));
  const certificate = await getForChange(context, Certificate, { id, expectedVersion });
  const notice = changeNoticeId ? await getRecord(context, ChangeNotice, changeNoticeId) : null;
  const asked = await askedReduction(context, certificate);
  const direction = ScopeDirection.REDUCE;
  const facts = await scopeFactsOf(context, certificate, { direction, afterAudit: false, words: input, asked });
  const checks = await deciderFitness(context, certificate);

  const answer = allOf([
    mayChangeScope(facts),
    mayReduceAsAsked({ openAudit: asked && (await auditOf(context, asked)) }),
    notice ? maySettleChange(settling(notice, certificate)) : verdict([]),
    verdictOf(checks),
  ]);
  if (!answer.allowed) return new Refused(answer.refusals);

  await writeScope(context, certificate, { ...facts, level: certificate.level, reason });
  const decision = recordStep(context, certificate, {
    outcome: DecisionOutcome.REDUCE,
    input: { reason, reasonCode: null },
    checks,
  });
  const settled = asked && (await settleRequest(context, asked));
  if (notice && notice !== settled)
    context.em.assign(notice, { status: ChangeNoticeStatus.SETTLED, settledOn: context.today });
  context.em.assign(decision, { application: asked, changeNotice: notice ?? settled });
  await context.em.flush();
  return decision;
}

/** The accepted application for a reduction that the file waits with, if there is one. */
async function askedReduction(context: ActorContext, { certification }: Certificate): Promise<Application | null> {
  const accepted = await acceptedScopeChange(context, certification.id);
  return accepted?.scopeDirection === ScopeDirection.REDUCE ? accepted : null;
}

/** Number of the audit that looks into an application and is not decided. */
async function auditOf({ em }: ActorContext, scopeChange: Application): Promise<string | null> {
  const open = await em.findOne(Audit, {
    scopeChange,
    status: { $nin: [AuditStatus.DECIDED, AuditStatus.CANCELLED] },
  });
  return open?.number ?? null;
}

function settling({ status, outcome, certification }: ChangeNotice, certificate: Certificate) {
  return {
    status,
    outcome,
    by: ChangeOutcome.SCOPE_CHANGE,
    isOfThisFile: certification.id === certificate.certification.id,
  };
}
