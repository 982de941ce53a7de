import { sql } from 'kysely';
import { readScopeOf } from '../../auth/row-scopes.js';
import type { ActorContext } from '../../context.js';
import { WorkKind } from './dashboard.type.js';
import type { Sql, Work } from './work.js';

/** Applications for another scope that were accepted and no audit looks into, as rows `recordId, number, clientName, dueOn`. */
function requests({ actor }: ActorContext, { direction, record }: { direction: string; record: Sql }): Sql {
  return sql`select ${record}, p.number, c.name, null::date from application p
      join certification f on f.id = p.certification_id join client c on c.id = p.client_id
      where p.kind = 'SCOPE_CHANGE' and p.status = 'ACCEPTED' and p.decided_on is null and p.scope_direction = ${direction}
        and not exists (select 1 from audit a where a.scope_change_id = p.id and a.status not in ('DECIDED', 'CANCELLED'))
        and ${readScopeOf(actor)('Application', 'p')}`;
}

/** Transfers that were accepted and contracted, and are not decided, as such rows. */
function transfers({ actor }: ActorContext, { record, that }: { record: Sql; that: Sql }): Sql {
  return sql`select ${record}, p.number, c.name, null::date from application p
      join transfer t on t.application_id = p.id join agreement g on g.application_id = p.id
      join certification f on f.id = g.certification_id join client c on c.id = p.client_id
      where p.status = 'ACCEPTED' and p.decided_on is null and g.signed_on is not null and f.status = 'IN_PROGRESS'
        and ${that} and ${readScopeOf(actor)('Application', 'p')}`;
}

const onApplication = sql`'Application:' || p.id`;
const onFile = sql`'Certification:' || f.id`;
const unplanned = sql`not exists (select 1 from audit a where a.certification_id = f.id and a.status <> 'CANCELLED')`;

/** What is to be done about another scope, and about a certificate of another body. */
export const SCOPE_WORK: readonly Work[] = [
  {
    kind: WorkKind.PLAN_SCOPE_CHANGE,
    needs: 'audit:plan',
    rows: (context) => requests(context, { direction: 'EXTEND', record: onFile }),
  },
  {
    kind: WorkKind.DECIDE_REDUCTION,
    needs: 'decision:take',
    rows: (context) =>
      requests(context, {
        direction: 'REDUCE',
        // It is decided on the page of the certificate that runs.
        record: sql`coalesce((select 'Certificate:' || k.id from certificate k where k.certification_id = f.id order by k.issued_on desc, k.id desc limit 1), ${onFile})`,
      }),
  },
  {
    kind: WorkKind.REVIEW_TRANSFER,
    needs: 'decision:review',
    rows: (context) => transfers(context, { record: onApplication, that: sql`t.reviewed_on is null` }),
  },
  {
    kind: WorkKind.PLAN_TRANSFER_VISIT,
    needs: 'audit:plan',
    rows: (context) => transfers(context, { record: onFile, that: sql`t.needs_visit and ${unplanned}` }),
  },
  {
    kind: WorkKind.DECIDE_TRANSFER,
    needs: 'decision:take',
    rows: (context) =>
      transfers(context, {
        record: onApplication,
        that: sql`not t.needs_visit and t.reviewer_id is distinct from ${context.actor.personId}`,
      }),
  },
];
