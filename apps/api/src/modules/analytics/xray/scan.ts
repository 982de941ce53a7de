import type { PlainDate } from '@touchstone/plain-date';
import { planSurveillance } from '@touchstone/rules';
import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import { rowPages } from '../../../database/row-pages.js';
import type { EditionShelf } from '../../../editions.js';
import { XRAY_CHECKS } from './checks.js';
import type { KeptFinding } from './xray-run.entity.js';

/** What a scan looks with. */
export interface ScanFacts {
  readonly sql: () => Kysely<unknown>;
  readonly today: PlainDate;
  readonly editions: Pick<EditionShelf, 'find'>;
}

/** Checks that no statement can make: rules say what should stand there. */
export const COMPUTED = {
  plan: 'XRAY_SURVEILLANCE_PLAN_DIFFERS',
  score: 'XRAY_SCORE_DIFFERS',
  evaluation: 'XRAY_EVALUATION_MISSING',
} as const;

/** Looks for everything over the whole body, check by check, so that others are served in between. */
export async function scan(facts: ScanFacts): Promise<readonly KeptFinding[]> {
  const findings: (readonly KeptFinding[])[] = [];
  for (const { code, find } of XRAY_CHECKS) {
    const { rows } = await sql<{
      id: string;
    }>`select distinct found.id from (${find(facts.today)}) found order by 1`.execute(facts.sql());
    findings.push(rows.map(({ id }) => ({ check: code, id })));
  }
  return [...findings, await plansThatDiffer(facts), await unscoredAudits(facts)].flat();
}

/** Decided audits without a scorecard of every evaluation of their edition. */
async function unscoredAudits({ sql: database, editions }: ScanFacts): Promise<readonly KeptFinding[]> {
  const { rows: named } = await sql<{ id: string }>`select distinct edition_id as id from audit`.execute(database());
  const asked = named.flatMap(({ id }) =>
    (editions.find(id)?.evaluations ?? []).map((evaluation) => ({ edition: id, evaluation: evaluation.id })),
  );
  const { rows } = await sql<{ id: string }>`
    select distinct a.id from audit a
      join jsonb_to_recordset(${JSON.stringify(asked)}::jsonb) as asked (edition text, evaluation text) on asked.edition = a.edition_id
    where a.status = 'DECIDED' and a.kind <> 'SPECIAL' and not exists (select 1 from scorecard s
      where s.audit_id = a.id and s.evaluation = asked.evaluation and s.status <> 'SUPERSEDED')
    order by 1`.execute(database());
  return rows.map(({ id }) => ({ check: COMPUTED.evaluation, id }));
}

interface StoredPlan {
  readonly id: string;
  readonly editionId: string;
  readonly regime: never;
  readonly decidedOn: PlainDate;
  readonly cycleFrom: PlainDate | null;
  readonly issuedOn: PlainDate;
  readonly previousValidUntil: PlainDate | null;
  readonly transferredUntil: PlainDate | null;
  readonly rows: readonly {
    readonly number: number;
    readonly dueOn: PlainDate;
    readonly completedOn: PlainDate | null;
  }[];
}

/** Certificates in force whose surveillance is not what the rules plan for them. */
async function plansThatDiffer(facts: ScanFacts): Promise<readonly KeptFinding[]> {
  const different: KeptFinding[] = [];
  for await (const page of rowPages((after, count) => plansAfter(facts, { after, count })))
    for (const each of page) if (differs(each, facts.editions)) different.push({ check: COMPUTED.plan, id: each.id });
  return different;
}

async function plansAfter(
  { sql: database, today }: ScanFacts,
  { after, count }: { readonly after: string; readonly count: number },
): Promise<readonly StoredPlan[]> {
  const day = (column: string): unknown => sql`to_char(${sql.ref(column)}, 'YYYY-MM-DD')`;
  const { rows } = await sql<StoredPlan>`
    select c.id, c.edition_id as "editionId", c.regime, ${day('c.decided_on')} as "decidedOn", ${day('c.cycle_from')} as "cycleFrom",
      ${day('c.issued_on')} as "issuedOn", ${day('c.previous_valid_until')} as "previousValidUntil",
      ${day('c.transferred_until')} as "transferredUntil",
      coalesce((select json_agg(json_build_object('number', s.number, 'dueOn', s.due_on, 'completedOn', s.completed_on) order by s.number)
        from surveillance_activity s where s.certificate_id = c.id), '[]') as rows
    from certificate c where c.withdrawn_on is null and c.cancelled_on is null and c.replaced_on is null
      and c.issued_on <= ${today}::date and c.valid_until >= ${today}::date and c.id > ${after}::uuid
    order by c.id limit ${count}`.execute(database());
  return rows;
}

function differs(stored: StoredPlan, editions: Pick<EditionShelf, 'find'>): boolean {
  const policy = editions.find(stored.editionId)?.cycle;
  if (!policy) return true;
  const plan = planSurveillance({
    ...stored,
    policy,
    validityMonths: policy.validityMonths,
    surveillanceCompletedOn: stored.rows.flatMap(({ completedOn }) => completedOn ?? []),
  });
  const planned = new Map(plan.map(({ number, dueOn }) => [number, dueOn]));
  const owed = stored.rows.filter(({ completedOn }) => completedOn === null);
  return plan.length !== stored.rows.length || owed.some(({ number, dueOn }) => planned.get(number) !== dueOn);
}
