import { normaliseUscc } from '@touchstone/rules';
import type { CertificateState } from '@touchstone/rules';
import type { PlainDate } from '@touchstone/plain-date';
import { sql } from 'kysely';
import { plainNumber, sinceSql, stateSql } from './public-certificate.queries.js';
import type { PublicVisit } from './public-visit.js';

/** All that is told of a certificate to whoever does not have its paper. */
export interface PublicStatus {
  readonly number: string;
  readonly isSpecimen: boolean;
  readonly programme: { readonly zh: string; readonly en: string };
  readonly state: CertificateState;
  /** First day of the state, where it is not simply valid. */
  readonly stateSince: PlainDate | null;
}

/** Longest name anybody asks for. */
const LONGEST = 200;
/** A client has one certificate in a programme at a time: more than these are never told. */
const MOST = 50;

/**
 * The status of the certificates that bear a number, or whose holder has exactly this name or unified social credit
 * code; none for anything else. Whoever nobody knows, and whoever never held one, get the same answer.
 */
export async function publicStatuses(visit: PublicVisit, asked: string): Promise<readonly PublicStatus[]> {
  const name = asked.normalize('NFC').trim().replaceAll(/\s+/g, ' ').slice(0, LONGEST);
  const { rows } = await sql<PublicStatus>`
    with asked as (
      select certificate_id as id, true as by_number from certificate_issue where number = ${plainNumber(name)}
      union select c.id, false from certificate c where c.client_name = ${name}
      union select c.id, false from certificate c join client k on k.id = c.client_id
        where k.uscc = ${normaliseUscc(name)} or k.name = ${name} or k.name_en = ${name})
    select (select i.number from certificate_issue i where i.certificate_id = c.id order by i.issue desc limit 1) as number,
      c.is_specimen as "isSpecimen", json_build_object('zh', p.title_zh, 'en', p.title_en) as programme,
      ${stateSql(visit)} as state, ${sinceSql(visit)} as "stateSince"
    from certificate c join programme p on p.id = c.programme_id
    where c.id in (select id from asked) and (c.replaced_on is null or c.replaced_on > ${visit.today}::date or c.id in (select id from asked where by_number))
    order by c.issued_on desc, c.id limit ${MOST}`.execute(visit.sql());
  return rows;
}
