import { CREDENTIAL_TYPE, PLACES, signJws, statusListCredential, StatusPurpose } from '@touchstone/credentials';
import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import { issuerBase, signerOf } from './issuer-keys.js';
import { stateSql } from './public-certificate.queries.js';
import type { PublicVisit } from './public-visit.js';

/** Which list is asked for. */
export interface StatusListWanted {
  readonly isSpecimen: boolean;
  readonly purpose: StatusPurpose;
  /** From 0 on; each has room for `PLACES`. */
  readonly number: number;
}

/** Where a list lies. */
export function statusListAddress(
  visit: Pick<PublicVisit, 'publicUrl'>,
  { isSpecimen, purpose, number }: StatusListWanted,
): string {
  return `${issuerBase(visit, isSpecimen)}/status-lists/${purpose}/${number}`;
}

/**
 * A signed status list as it stands now; null where no certificate has a place in it. It is made of the certificates'
 * states each time, so that there is nothing to be brought up to date, and says the same for a minute.
 */
export async function statusList(visit: PublicVisit, wanted: StatusListWanted): Promise<string | null> {
  const { isSpecimen, purpose, number } = wanted;
  const { rows } = await sql<{ places: number[] | null; any: boolean }>`
    select array_agg(s.place - ${number * PLACES}::int) filter (where ${IS_SET[purpose](visit)}) as places, count(*) > 0 as any
    from status_list_entry s join certificate_issue i on i.id = s.issue_id join certificate c on c.id = i.certificate_id
    where c.is_specimen = ${isSpecimen} and s.place >= ${number * PLACES}::int and s.place < ${(number + 1) * PLACES}::int`.execute(
    visit.sql(),
  );
  const [row] = rows;
  if (!row?.any && number > 0) return null;
  const signer = await signerOf(visit, isSpecimen);
  const credential = statusListCredential({
    id: statusListAddress(visit, wanted),
    issuer: signer.did,
    purpose,
    madeAt: `${visit.now.slice(0, 16)}:00.000Z`,
    set: row?.places ?? [],
  });
  return signJws(credential, { typ: CREDENTIAL_TYPE, ...signer });
}

/** Withdrawn, cancelled, followed by another certificate, or issued anew: that paper is good no more. */
const isRevoked = ({ today }: PublicVisit): RawBuilder<unknown> => sql`
  c.withdrawn_on <= ${today}::date or c.cancelled_on <= ${today}::date or c.replaced_on <= ${today}::date
  or exists (select 1 from certificate_issue n where n.certificate_id = i.certificate_id and n.issue > i.issue and n.issued_on <= ${today}::date)`;

const IS_SET: Readonly<Record<StatusPurpose, (visit: PublicVisit) => RawBuilder<unknown>>> = {
  [StatusPurpose.revocation]: isRevoked,
  [StatusPurpose.suspension]: (visit) => sql`${stateSql(visit)} in ('SUSPENDED', 'SUSPENSION_ENDED')`,
};
