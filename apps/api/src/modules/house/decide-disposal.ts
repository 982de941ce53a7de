import { DisposalOutcome, mayDecideDisposal, TechnicalFileStatus } from '@touchstone/rules';
import { plainDate } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import { sql } from 'kysely';
import { Field, InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { takeTurns } from '../../database/take-turns.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { PlainDateScalar } from '../../graphql/scalars.js';
import { getForChange } from '../../records.js';
import { Person } from '../people/index.js';
import { TechnicalFileInput } from './house.inputs.js';
import { LegalHold, TechnicalFile } from './technical-file.entity.js';
import { retainUntilSql } from './technical-file.sql.js';

@InputType({ description: 'What is decided of a file whose time of keeping is over.' })
export class DecideDisposalInput extends TechnicalFileInput {
  @Field(() => DisposalOutcome, { description: 'Kept on, or released.' })
  outcome!: DisposalOutcome;

  @Field(() => String, { description: 'Why.' })
  reason!: string;

  @Field(() => PlainDateScalar, { nullable: true, description: 'Until when it is kept on.' })
  keepUntil!: PlainDate | null;
}

export const DecideDisposalResult = resultOf('DecideDisposal', () => TechnicalFile);

/** Decides on a file whose time of keeping is over (档案处置). Nothing is removed by it: what may be let go is on record. */
export async function decideDisposal(
  context: ActorContext,
  { technicalFileId: id, expectedVersion, outcome, reason, keepUntil }: DecideDisposalInput,
): Promise<Answer<TechnicalFile>> {
  const { em, actor, today } = context;
  const file = await getForChange(context, TechnicalFile, { id, expectedVersion });
  await takeTurns(context, `hold on ${file.client.id}`);

  const answer = mayDecideDisposal({
    status: file.status,
    outcome,
    reason,
    retainUntil: await retainUntilOf(context, file.id),
    keepUntil: keepUntil ?? null,
    isHeld: (await em.count(LegalHold, { client: file.client.id, liftedOn: null })) > 0,
    isArchivist: file.archivist.id === actor.personId,
    deciderIsPerson: actor.personId !== null,
    today,
  });
  if (!answer.allowed) return new Refused(answer.refusals);

  em.assign(file, {
    status: outcome === DisposalOutcome.RELEASE ? TechnicalFileStatus.RELEASED : TechnicalFileStatus.SEALED,
    keptUntil: keepUntil ?? file.keptUntil,
    disposedBy: em.getReference(Person, actor.personId ?? ''),
    disposedOn: today,
    disposalReason: reason.trim(),
  });
  await em.flush();
  return file;
}

async function retainUntilOf({ sql: database }: ActorContext, fileId: string): Promise<PlainDate> {
  const { rows } = await sql<{ until: string }>`select to_char(${retainUntilSql('f')}, 'YYYY-MM-DD') as until
    from technical_file f where f.id = ${fileId}`.execute(database());
  return plainDate(rows[0]?.until ?? '');
}
