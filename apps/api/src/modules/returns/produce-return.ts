import { mayProduceReturn, ReturnKind, returnDueOn, ReturnStatus } from '@touchstone/rules';
import type { PlainDate } from '@touchstone/plain-date';
import { Field, InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { nextNumber } from '../../database/next-number.js';
import { takeTurns } from '../../database/take-turns.js';
import { newId } from '../../graphql/ids.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { PlainDateScalar } from '../../graphql/scalars.js';
import { Person } from '../people/index.js';
import { AuthorityReturn } from './authority-return.entity.js';
import { formatInForce } from './formats.queries.js';
import { gatherRows } from './gather-rows.js';
import { newestMonth, openReturn } from './returns.queries.js';
import { bodyFacts } from './shared-facts.js';
import { countsOf, writeRows } from './write-rows.js';

@InputType({ description: 'A return to be produced.' })
export class ProduceReturnInput {
  @Field(() => ReturnKind, { description: 'What it carries.' })
  kind!: ReturnKind;

  @Field(() => PlainDateScalar, {
    description: 'First day of the month it is of; of a correction, of the month in which it is reported last.',
  })
  month!: PlainDate;
}

export const ProduceReturnResult = resultOf('ProduceReturn', () => AuthorityReturn);

/** Gathers what a month's return carries, fills it in, and tells everything that is wrong with it. */
export async function produceReturn(
  context: ActorContext,
  { kind, month }: ProduceReturnInput,
): Promise<Answer<AuthorityReturn>> {
  const { em, actor, today } = context;
  await takeTurns(context, 'returns');
  const newest = await newestMonth(context);
  const open = await openReturn(context);
  const { format, revision } = await formatInForce(context, 'CNCA_MONTHLY');
  const wanted = { kind, format, month: kind === ReturnKind.CORRECTION ? (newest ?? month) : month };
  const asked = { kind, month, newestMonth: newest, openNumber: open?.number ?? null, today };
  const early = mayProduceReturn({ ...asked, corrections: 1 });
  if (!early.allowed) return new Refused(early.refusals);
  const rows = await gatherRows(context, wanted);

  const answer = mayProduceReturn({ ...asked, corrections: rows.length });
  if (!answer.allowed) return new Refused(answer.refusals);

  const { isDemo } = await bodyFacts(context);
  const made = em.create(AuthorityReturn, {
    ...countsOf(rows),
    id: newId(),
    number: await nextNumber(context, 'authority_return'),
    kind,
    status: ReturnStatus.DRAFT,
    month: wanted.month,
    dueOn: returnDueOn(kind === ReturnKind.CORRECTION ? today : month),
    formatRevision: revision,
    isSpecimen: isDemo,
    producedOn: today,
    producedBy: actor.personId === null ? null : em.getReference(Person, actor.personId, { wrapped: true }),
    checkedOn: null,
    fileSha256: null,
    reportedOn: null,
    reportedBy: null,
    receiptNumber: null,
    receivedOn: null,
    receiptNote: null,
    version: 1,
  });
  await em.flush();
  await writeRows(context, made, rows);
  return made;
}
