import { maySeparateAudits } from '@touchstone/rules';
import { sql } from 'kysely';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { takeTurnsAt } from '../../database/take-turns.js';
import { localId } from '../../graphql/ids.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getForChange } from '../../records.js';
import { Audit } from '../audits/index.js';

@InputType({ description: 'An audit that is to be held by itself again.' })
export class SeparateAuditsInput {
  @Field(() => ID, { description: 'The audit.' })
  auditId!: string;

  @Field(() => Int, { description: 'Version that was read.' })
  expectedVersion!: number;
}

export const SeparateAuditsResult = resultOf('SeparateAudits', () => Audit);

/** Takes two audits apart again before either is reported; what was answered stays in each. */
export async function separateAudits(
  context: ActorContext,
  { auditId: id, expectedVersion }: SeparateAuditsInput,
): Promise<Answer<Audit>> {
  const { em } = context;
  await takeTurnsAt(context, Audit, localId('Audit', id));
  const audit = await getForChange(context, Audit, { id, expectedVersion });
  const other = audit.combinedWith && (await em.findOneOrFail(Audit, { id: audit.combinedWith.id }));

  const answer = maySeparateAudits({
    status: audit.status,
    otherStatus: other?.status ?? null,
    sharedSeats: other && other.status !== 'CANCELLED' ? await sharedSeatsOf(context, [audit.id, other.id]) : [],
  });
  if (!answer.allowed) return new Refused(answer.refusals);

  for (const each of [audit, other]) if (each) em.assign(each, { combinedWith: null });
  await em.flush();
  return audit;
}

/** Names of those who sit in both teams and would then be booked for more than the 8 hours of some day. */
async function sharedSeatsOf(
  { sql: database }: ActorContext,
  [one, other]: readonly [string, string],
): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`
    select p.name from person p where exists (
      select 1 from seat_day d join seat_day e on e.audit_id = ${other} and e.person_id = d.person_id and e.day = d.day
      where d.audit_id = ${one} and d.person_id = p.id
        and (select sum(h.half_days) from seat_day h join audit b on b.id = h.audit_id
          where h.person_id = p.id and h.day = d.day and b.status <> 'CANCELLED') > 2)
    order by p.name_latin, p.id`.execute(database());
  return rows.map(({ name }) => name);
}
