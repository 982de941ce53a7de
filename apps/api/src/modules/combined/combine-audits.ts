import { mayCombineAudits } from '@touchstone/rules';
import type { CombinableAudit } from '@touchstone/rules';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { takeTurnsAt } from '../../database/take-turns.js';
import { localId } from '../../graphql/ids.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getForChange, getRecord } from '../../records.js';
import { Audit } from '../audits/index.js';

@InputType({ description: 'Two audits that are to be held as one.' })
export class CombineAuditsInput {
  @Field(() => ID, { description: 'The audit.' })
  auditId!: string;

  @Field(() => Int, { description: 'Version that was read.' })
  expectedVersion!: number;

  @Field(() => ID, { description: 'The audit of another programme, of the same client.' })
  otherAuditId!: string;
}

export const CombineAuditsResult = resultOf('CombineAudits', () => Audit);

/** Holds two audits of one client against two programmes as one; each keeps its edition, sheets, report and decision. */
export async function combineAudits(
  context: ActorContext,
  { auditId: id, expectedVersion, otherAuditId }: CombineAuditsInput,
): Promise<Answer<Audit>> {
  const { em } = context;
  for (const each of [localId('Audit', id), localId('Audit', otherAuditId)].toSorted())
    await takeTurnsAt(context, Audit, each);
  const audit = await getForChange(context, Audit, { id, expectedVersion });
  const other = await getRecord(context, Audit, otherAuditId);

  const answer = mayCombineAudits(await factsOf(context, audit), await factsOf(context, other));
  if (!answer.allowed) return new Refused(answer.refusals);

  em.assign(audit, { combinedWith: other });
  em.assign(other, { combinedWith: audit });
  await em.flush();
  return audit;
}

async function factsOf({ em }: ActorContext, audit: Audit): Promise<CombinableAudit> {
  const { number, status, startsOn, endsOn, combinedWith } = audit;
  return {
    number,
    status,
    startsOn,
    endsOn,
    clientId: audit.client.id,
    programme: audit.programme.id,
    combinedWith: combinedWith && (await em.findOneOrFail(Audit, { id: combinedWith.id })).number,
  };
}
