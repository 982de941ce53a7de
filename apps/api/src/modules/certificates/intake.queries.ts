import type { PlainDate } from '@touchstone/plain-date';
import { sql } from 'kysely';
import type { ActorContext } from '../../context.js';

/** The agreement that a file came in with, where its certificate was decided elsewhere (迁入). */
export async function intakeOfFile(
  { sql: database }: Pick<ActorContext, 'sql'>,
  certification: string,
): Promise<{ readonly signedOn: PlainDate; readonly validUntil: PlainDate | null } | null> {
  const { rows } = await sql<{ signedOn: PlainDate; validUntil: PlainDate | null }>`
    select i.agreement_signed_on::text as "signedOn", i.agreement_until::text as "validUntil"
    from certificate_intake i join certificate c on c.id = i.certificate_id where c.certification_id = ${certification}
    order by c.issued_on desc limit 1`.execute(database());
  return rows[0] ?? null;
}
