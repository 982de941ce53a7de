import type { PlainDate } from '@touchstone/plain-date';
import type { CertificateState } from '@touchstone/rules';
import { sql } from 'kysely';
import type { RequestContext } from '../../context.js';
import { findSqlField } from '../../reading/registry.js';
import type { RowScope } from '../../auth/row-scopes.js';
import '../certificates/index.js';

/** What anybody may know of a certificate: never a word on a person. */
export interface PublicCertificate {
  /** Number printed on the newest issue. */
  readonly number: string;
  /** Each time it was issued, the newest first: once, or anew. */
  readonly issues: readonly { readonly number: string; readonly issuedOn: PlainDate }[];
  readonly state: CertificateState;
  /** First day of the state, where it is not simply valid. */
  readonly stateSince: PlainDate | null;
  readonly organisation: string;
  readonly programmeZh: string;
  readonly programmeEn: string;
  readonly editionId: string;
  readonly level: string;
  readonly scopeZh: string;
  readonly scopeEn: string | null;
  readonly firstIssuedOn: PlainDate;
  readonly issuedOn: PlainDate;
  readonly validUntil: PlainDate;
  /** The other body, and its certificate, that this one took over; empty where it took none over. */
  readonly transferredFrom: string;
  /** Whether it is a specimen (样张) without force. */
  readonly isSpecimen: boolean;
  readonly bodyZh: string;
  readonly bodyEn: string;
}

const NOBODY: RowScope = () => sql`false`;
const LONGEST_NUMBER = 80;

/** The certificate of a number, as the public may see it: suspended, withdrawn and expired ones too; null for none. */
export async function findPublicCertificate(
  { sql: database, today }: Pick<RequestContext, 'sql' | 'today'>,
  number: string,
): Promise<PublicCertificate | null> {
  const wanted = number.replaceAll(/\s/g, '').toUpperCase();
  if (wanted === '' || wanted.length > LONGEST_NUMBER || !/^[A-Z0-9-]+$/.test(wanted)) return null;
  const state = findSqlField('Certificate', 'state');
  if (!state) throw new Error('A certificate has a state');
  const { rows } = await sql<PublicCertificate>`
    select coalesce((select i.number from certificate_issue i where i.certificate_id = c.id order by i.issue desc limit 1), c.number) as number,
      (select coalesce(json_agg(json_build_object('number', i.number, 'issuedOn', i.issued_on) order by i.issue desc), '[]') from certificate_issue i where i.certificate_id = c.id) as issues,
      ${state({ alias: 'c', today, scope: NOBODY })} as state, c.client_name as organisation,
      (case when c.withdrawn_on <= ${today}::date then c.withdrawn_on when c.cancelled_on <= ${today}::date then c.cancelled_on
        when c.replaced_on <= ${today}::date then c.replaced_on when c.suspended_on <= ${today}::date
          and (c.restored_on is null or c.restored_on > ${today}::date) then c.suspended_on end)::text as "stateSince",
      p.title_zh as "programmeZh", p.title_en as "programmeEn", c.edition_id as "editionId", c.level,
      c.scope_zh as "scopeZh", c.scope_en as "scopeEn", c.first_issued_on::text as "firstIssuedOn",
      c.issued_on::text as "issuedOn", c.valid_until::text as "validUntil",
      concat_ws(' ', c.transferred_from_body, c.transferred_from_number) as "transferredFrom", c.is_specimen as "isSpecimen",
      coalesce(b.name_zh, '') as "bodyZh", coalesce(b.name_en, '') as "bodyEn"
    from certificate c join programme p on p.id = c.programme_id left join body_profile b on b.only_one = 1
    where c.number = ${wanted} or c.id = (select i.certificate_id from certificate_issue i where i.number = ${wanted} and i.issue > 0 limit 1)
    order by (c.number = ${wanted}) desc limit 1`.execute(database());
  return rows[0] ?? null;
}
