import { PermitState } from '@touchstone/rules';
import { sql } from 'kysely';
import { backRelation, sqlField } from '../../reading/registry.js';
import { Client } from './client.entity.js';
import { Permit } from './permit.entity.js';

/* The rule `permitState`, said again in SQL so that lists can be filtered by it; a test holds the two together. */
sqlField(Permit, 'state', {
  returns: () => PermitState,
  description: 'How it stands today.',
  sql: ({ alias, today }) => {
    const c = (name: string) => sql.ref(`${alias}.${name}`);
    return sql`(select case
      when r.valid_from <= ${today}::date then 'REPLACED'
      when ${today}::date < ${c('valid_from')} then 'NOT_YET_VALID'
      when ${c('valid_until')} is null then 'VALID'
      when ${today}::date > ${c('valid_until')} then 'EXPIRED'
      when r.valid_from is null and ${today}::date >= ${c('valid_until')} - (select b.permit_warning_days from body_profile b) then 'EXPIRING'
      else 'VALID' end
      from (select (select s.valid_from from permit s where s.replaces_id = ${c('id')}) as valid_from) r)`;
  },
});
backRelation(Client, 'permits', {
  entity: () => Permit,
  description: 'Its permits, the last to run out first.',
  mappedBy: 'client',
  orderBy: 'x.kind, x.valid_until desc nulls first, x.id desc',
});
