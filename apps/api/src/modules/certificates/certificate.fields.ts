import type { PlainDate } from '@touchstone/plain-date';
import { CertificateState } from '@touchstone/rules';
import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import { Int } from 'type-graphql';
import { certificateStateText } from '../../database/certificate-timeline.js';
import { PlainDateScalar } from '../../graphql/scalars.js';
import { backRelation, sqlField } from '../../reading/registry.js';
import type { SqlFieldContext } from '../../reading/registry.js';
import { Client } from '../clients/index.js';
import { Certificate } from './certificate.entity.js';
import { Certification } from './certification.entity.js';

/** A word that stands for the day, which is a value of the statement and no part of its text. */
const DAY = '{day}';

/** How the certificate of an alias stands today, so that lists can be filtered by it. */
function stateSql({ alias, today }: Pick<SqlFieldContext, 'alias' | 'today'>): RawBuilder<unknown> {
  const parts = certificateStateText(`"${alias}"`, DAY).split(DAY);
  return sql.join(
    parts.map((part) => sql.raw(part)),
    sql`${today}::date`,
  );
}

/** How the certificate of an alias stands on a day. */
export function certificateStateSql(alias: string, today: PlainDate): RawBuilder<unknown> {
  return stateSql({ alias, today });
}

sqlField(Certificate, 'state', {
  returns: () => CertificateState,
  description: 'Where it stands today.',
  sql: stateSql,
});
/* The rule `suspensionAlarm`, said again in SQL so that lists can be filtered by it; a test holds the two together. */
sqlField(Certificate, 'suspensionAlarm', {
  returns: () => Int,
  nullable: true,
  description:
    'While it is suspended: the last alarm before the end of it, in days before that end; null before the first.',
  sql: (context) => {
    const left = sql`(${sql.ref(`${context.alias}.suspension_ends_on`)} - ${context.today}::date)`;
    return sql`case when ${stateSql(context)} = 'SUSPENDED' then (
      select min(d) from body_profile b, unnest(b.suspension_alarm_days) d where ${left} <= d) end`;
  },
});
sqlField(Certificate, 'permitExpiredOn', {
  returns: () => PlainDateScalar,
  nullable: true,
  description:
    'While it is valid: last day of the first permit of the holder that ran out without a successor; a suspension is offered then.',
  sql: (context) => sql`case when ${stateSql(context)} = 'VALID' then (select min(p.valid_until) from permit p
    where p.client_id = ${sql.ref(`${context.alias}.client_id`)} and p.valid_until < ${context.today}::date
      and not exists (select 1 from permit s where s.replaces_id = p.id and s.valid_from <= ${context.today}::date)) end`,
});
backRelation(Client, 'certifications', {
  entity: () => Certification,
  description: "The client's files, the newest first.",
  mappedBy: 'client',
  orderBy: 'x.opened_on desc',
});
backRelation(Client, 'certificates', {
  entity: () => Certificate,
  description: "The client's certificates, the newest first.",
  mappedBy: 'client',
  orderBy: 'x.issued_on desc',
});
