import { message } from '@touchstone/messages';
import type { Instant, PlainDate } from '@touchstone/plain-date';
import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import { readScopeOf } from '../../../auth/row-scopes.js';
import type { ActorContext } from '../../../context.js';
import { globalId } from '../../../graphql/ids.js';
import { XraySeverity } from './check.js';
import type { XrayCheck } from './check.js';
import { XRAY_CHECKS } from './checks.js';
import { COMPUTED, scan } from './scan.js';
import type { KeptFinding } from './xray-run.entity.js';
import type { Xray, XrayCheckResult } from './xray.type.js';

const SHOWN = 100;

type Told = Pick<XrayCheck, 'code' | 'severity' | 'type'>;

/** Every check, those that no statement makes among them. */
export const ALL_CHECKS: readonly Told[] = [
  { code: COMPUTED.score, severity: XraySeverity.ERROR, type: 'Audit' },
  { code: COMPUTED.evaluation, severity: XraySeverity.ERROR, type: 'Audit' },
  { code: COMPUTED.plan, severity: XraySeverity.ERROR, type: 'Certificate' },
  ...XRAY_CHECKS,
];

/** How a record of each type is named. */
const LABELS: Readonly<Record<XrayCheck['type'], RawBuilder<unknown>>> = {
  Application: sql`x.number`,
  Agreement: sql`x.number`,
  Audit: sql`x.number`,
  Certificate: sql`x.number`,
  Certification: sql`x.number`,
  ChangeNotice: sql`x.number`,
  Client: sql`x.name`,
  Complaint: sql`x.number`,
  MarkUse: sql`x.number`,
  Nonconformity: sql`(select a.number from audit a where a.id = x.audit_id) || ' · ' || x.number`,
  Person: sql`x.name`,
  SurveillanceActivity: sql`(select c.number from certificate c where c.id = x.certificate_id) || ' · ' || x.number`,
};

/** The standing result of the newest scan, or what one finds now; only records that the reader may see. */
export async function xray(context: ActorContext, fresh: boolean): Promise<Xray | null> {
  const run = fresh
    ? { ranOn: context.today, ranAt: context.now, findings: await scan(context) }
    : await newestRun(context);
  if (!run) return null;
  const named = await namedRecords(context, run.findings);
  const checks = ALL_CHECKS.map((check) => resultOf(context, check, { findings: run.findings, named }));
  return {
    ranOn: run.ranOn,
    ranAt: run.ranAt,
    checked: ALL_CHECKS.length,
    checks: checks.filter(({ count }) => count > 0),
  };
}

async function newestRun(
  context: ActorContext,
): Promise<{ ranOn: PlainDate; ranAt: Instant; findings: readonly KeptFinding[] } | undefined> {
  const { rows } = await sql<{ ranOn: PlainDate; ranAt: Instant; findings: readonly KeptFinding[] }>`
    select to_char(ran_on, 'YYYY-MM-DD') as "ranOn", findings,
      to_char(ran_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "ranAt"
    from xray_run order by ran_at desc limit 1`.execute(context.sql());
  return rows[0];
}

interface Named {
  readonly label: string;
  readonly clientName: string | null;
}

/** The records found that are in sight, by type and id. */
async function namedRecords(
  context: ActorContext,
  findings: readonly KeptFinding[],
): Promise<ReadonlyMap<string, Named>> {
  const scope = readScopeOf(context.actor);
  const typeOf = new Map(ALL_CHECKS.map(({ code, type }) => [code, type]));
  const named = new Map<string, Named>();
  for (const type of new Set(typeOf.values())) {
    const ids = [...new Set(findings.filter(({ check }) => typeOf.get(check) === type).map(({ id }) => id))];
    if (ids.length === 0) continue;
    const client = type === 'Person' ? sql`null` : type === 'Client' ? sql`x.name` : CLIENT_NAME;
    const { rows } = await sql<Named & { readonly id: string }>`
      select x.id, ${LABELS[type]} as label, ${client} as "clientName" from ${sql.table(tableOf(type))} x
      where x.id in (select jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb)::uuid) and ${scope(type, 'x')}`.execute(
      context.sql(),
    );
    for (const { id, ...row } of rows) named.set(`${type}:${id}`, row);
  }
  return named;
}

const CLIENT_NAME = sql`(select c.name from client c where c.id = x.client_id)`;

function tableOf(type: string): string {
  return type.replaceAll(/(?<!^)[A-Z]/g, '_$&').toLowerCase();
}

function resultOf(
  { locale }: ActorContext,
  { code, severity, type }: Told,
  { findings, named }: { findings: readonly KeptFinding[]; named: ReadonlyMap<string, Named> },
): XrayCheckResult {
  const found = findings.flatMap(({ check, id }) => {
    const record = check === code ? named.get(`${type}:${id}`) : undefined;
    return record ? [{ recordId: globalId(type, id), ...record }] : [];
  });
  const sorted = found.toSorted((a, b) => (a.label < b.label ? -1 : 1)).slice(0, SHOWN);
  return { code, severity, sentence: message(code, {}, locale), count: found.length, findings: sorted };
}
