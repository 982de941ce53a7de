import { KPIS, Kpi, kpiState } from '@touchstone/rules';
import type { KpiThreshold } from '@touchstone/rules';
import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import { mayRead } from '../../../auth/read-permissions.js';
import { readScopeOf } from '../../../auth/row-scopes.js';
import type { ActorContext } from '../../../context.js';
import { globalId } from '../../../graphql/ids.js';
import { BodyProfile } from '../../body/index.js';
import { FIGURES } from './figures.js';
import type { FigureTerms, Making } from './figures.js';
import type { KpiFigure, KpiRecord } from './kpi.type.js';

/** The most records listed behind a figure. */
const LISTED = 200;

/** One number from all records; a share counts what is worse, or what is not where more is better. */
const MAKE: Readonly<Record<Making, (higher: boolean) => RawBuilder<unknown>>> = {
  SHARE: (higher) => sql`round(100.0 * count(*) filter (where r.worse <> ${sql.lit(higher)}) / nullif(count(*), 0), 1)`,
  MEDIAN: () => sql`round((percentile_cont(0.5) within group (order by r.value::float8))::numeric, 1)`,
  MEAN: () => sql`round(avg(r.value), 1)`,
  CHANGE: () => sql`round(avg(r.value), 2)`,
};

/**
 * Every figure the body steers by, each one statement over the records the reader may see. One of records that he may not
 * read is not told at all: it would be a figure of nothing.
 */
export async function kpis(context: ActorContext): Promise<KpiFigure[]> {
  const { kpiThresholds } = await context.em.findOneOrFail(BodyProfile, { onlyOne: 1 });
  const figures: KpiFigure[] = [];
  const told = Object.values(Kpi).filter((kpi) => mayRead(context.actor.permissions, FIGURES[kpi].type));
  for (const kpi of told)
    figures.push(await figureOf(context, kpi, { threshold: kpiThresholds[kpi], found: seenRecords(context, kpi) }));
  return figures;
}

/** The same over the whole body, whoever asks: what a review of the body looks at. */
export async function kpisOfBody(context: ActorContext): Promise<KpiFigure[]> {
  const { kpiThresholds } = await context.em.findOneOrFail(BodyProfile, { onlyOne: 1 });
  const figures: KpiFigure[] = [];
  for (const kpi of Object.values(Kpi))
    figures.push(
      await figureOf(context, kpi, { threshold: kpiThresholds[kpi], found: FIGURES[kpi].records(context.today) }),
    );
  return figures;
}

async function figureOf(
  context: ActorContext,
  kpi: Kpi,
  { threshold, found }: { readonly threshold: KpiThreshold | undefined; readonly found: RawBuilder<unknown> },
): Promise<KpiFigure> {
  const { amber, red } = threshold ?? KPIS[kpi];
  const { unit, higher } = KPIS[kpi];
  const { rows } = await sql<{ value: string | null; records: number; behind: number }>`
    select ${MAKE[FIGURES[kpi].making](higher)}::text as value, count(*)::int as records,
      (count(*) filter (where ${isBehind(FIGURES[kpi], red)}))::int as behind
    from (${found}) r`.execute(context.sql());
  const { value = null, records = 0, behind = 0 } = rows[0] ?? {};
  const state = kpiState(kpi, value === null ? null : Number(value), { amber, red });
  return { kpi, unit, higherIsBetter: higher, value, records, behind, amber, red, state };
}

/** The records behind a figure, those that make it worse first. */
export async function kpiRecords(context: ActorContext, kpi: Kpi): Promise<KpiRecord[]> {
  const { kpiThresholds } = await context.em.findOneOrFail(BodyProfile, { onlyOne: 1 });
  const { red } = kpiThresholds[kpi] ?? KPIS[kpi];
  const isChange = FIGURES[kpi].making === 'CHANGE';
  const { rows } = await sql<Omit<KpiRecord, 'recordId'> & { readonly id: string }>`
    select r.id, r.label, (select c.name from client c where c.id = r.client_id) as "clientName",
      round(r.value, 2)::text as value, ${isBehind(FIGURES[kpi], red)} as worse
    from (${seenRecords(context, kpi)}) r
    order by 5 desc, r.value ${isChange ? sql`asc` : sql`desc`} nulls last, r.label limit ${sql.lit(LISTED)}`.execute(
    context.sql(),
  );
  return rows.map(({ id, ...row }) => ({ recordId: globalId(FIGURES[kpi].type, id), ...row }));
}

/** Of a share, what it counts as worse; of a number, what by itself is past the threshold; of a change, what fell. */
function isBehind({ making }: FigureTerms, red: number): RawBuilder<unknown> {
  return making === 'SHARE' || making === 'CHANGE' ? sql`r.worse` : sql`coalesce(r.value >= ${sql.lit(red)}, false)`;
}

function seenRecords(context: ActorContext, kpi: Kpi): RawBuilder<unknown> {
  const { type, records } = FIGURES[kpi];
  const scope = readScopeOf(context.actor)(type, 'x');
  return sql`select found.* from (${records(context.today)}) found join ${sql.table(type.toLowerCase())} x on x.id = found.id where ${scope}`;
}
