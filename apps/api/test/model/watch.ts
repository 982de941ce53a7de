import { CertificateState, planSurveillance } from '@touchstone/rules';
import type { CertificateEventKind } from '@touchstone/rules';
import { sql } from 'kysely';
import { expect } from 'vitest';
import { Certificate, CertificateIssue, stateOf } from '../../src/modules/certificates/index.js';
import { SurveillanceActivity } from '../../src/modules/surveillance/index.js';
import { contextOf } from './world.js';
import type { World } from './world.js';

/** What must hold of a world after each step, whoever did what. */
export async function watch(world: World): Promise<void> {
  const certificates = await world.house.em().find(Certificate, { certification: world.certificationId });
  await everyCertificateIsDecided(world, certificates);
  await nothingDecidedChanged(world);
  for (const certificate of certificates) {
    expect(certificate.issuedOn >= certificate.decidedOn, 'issued after its decision').toBe(true);
    await stateFollowsFromEvents(world, certificate);
    await surveillancesAreTheCycles(world, certificate);
    await newestIssueIsSaid(world, certificate);
  }
}

/** Each certificate was made by one grant or renewal, by somebody outside the team, untied and authorised. */
async function everyCertificateIsDecided(world: World, certificates: readonly Certificate[]): Promise<void> {
  const { rows } = await query<{ certificate: string; decider: string; onTeam: boolean }>(
    world,
    sql`select d.certificate_id certificate, d.decided_by_id decider,
          exists (select 1 from team_assignment t where t.audit_id = d.audit_id and t.person_id = d.decided_by_id) "onTeam"
        from decision d where d.certification_id = ${world.certificationId} and d.outcome in ('GRANT', 'RENEW')`,
  );
  expect(rows.map(({ certificate }) => certificate).toSorted()).toEqual(certificates.map(({ id }) => id).toSorted());
  const fit = (['decider', 'allRounder'] as const).map((role) => world.persons[role]);
  for (const { decider, onTeam } of rows) {
    expect({ decider, onTeam }).toEqual({ decider, onTeam: false });
    expect(fit).toContain(decider);
  }
}

/** Decisions, decided audits and frozen scorecards stay as they were, to the letter. */
async function nothingDecidedChanged(world: World): Promise<void> {
  const file = sql`certification_id = ${world.certificationId}`;
  const { rows } = await query<{ id: string; text: string }>(
    world,
    sql`select 'decision ' || id id, to_jsonb(decision)::text "text" from decision where ${file}
        union all select 'audit ' || id, to_jsonb(audit)::text from audit where ${file} and status = 'DECIDED'
        union all select 'days ' || id, concat_ws(' ', number, edition_id, decided_on, issued_on, valid_until) from certificate where ${file}
        union all select 'issue ' || i.id, to_jsonb(i)::text from certificate_issue i join certificate c on c.id = i.certificate_id where c.${file}
        union all select 'scorecard ' || s.id, to_jsonb(s)::text from scorecard s join audit a on a.id = s.audit_id
          where a.${file} and s.status = 'FROZEN'`,
  );
  const now = new Map(rows.map(({ id, text }) => [id, text]));
  for (const [id, text] of world.decided) expect([id, now.get(id)]).toEqual([id, text]);
  now.forEach((text, id) => world.decided.set(id, text));
}

const STATE_AFTER: Readonly<Partial<Record<CertificateEventKind, CertificateState>>> = {
  ISSUED: CertificateState.VALID,
  SUSPENDED: CertificateState.SUSPENDED,
  RESTORED: CertificateState.VALID,
  WITHDRAWN: CertificateState.WITHDRAWN,
  CANCELLED: CertificateState.CANCELLED,
  REPLACED: CertificateState.REPLACED,
};
/** What the days alone make of a state that an event gave. */
const LATER: Readonly<Partial<Record<CertificateState, readonly CertificateState[]>>> = {
  VALID: ['NOT_YET_VALID', 'EXPIRED_AWAITING_DECISION', 'RESTORABLE', 'LAPSED'],
  SUSPENDED: ['SUSPENSION_ENDED', 'EXPIRED_AWAITING_DECISION', 'RESTORABLE', 'LAPSED'],
};

/** The state is the last event's, or what the days have made of it. */
async function stateFollowsFromEvents(world: World, certificate: Certificate): Promise<void> {
  const { rows } = await query<{ kind: CertificateEventKind }>(
    world,
    sql`select kind from certificate_event where certificate_id = ${certificate.id} and effective_on <= ${world.day}::date
        order by effective_on, recorded_at, id`,
  );
  const told = rows.flatMap(({ kind }) => STATE_AFTER[kind] ?? []).at(-1);
  if (!told) return;
  expect([told, ...(LATER[told] ?? [])], `events ${rows.map(({ kind }) => kind).join()}`).toContain(
    stateOf(contextOf(world, 'nobody'), certificate),
  );
}

/** The issues of a certificate are counted without gaps, each but the first decided, and it says what the newest says. */
async function newestIssueIsSaid(world: World, { id, clientName, scopeZh, level }: Certificate): Promise<void> {
  const issues = await world.house.em().find(CertificateIssue, { certificate: id }, { orderBy: { issue: 'asc' } });
  expect(issues.map(({ issue }) => issue)).toEqual(issues.map((_, at) => at));
  const newest = issues.at(-1);
  expect({ clientName: newest?.clientName, scopeZh: newest?.scopeZh, level: newest?.level }).toEqual({
    clientName,
    scopeZh,
    level,
  });
  const { rows } = await query<{ decided: number }>(
    world,
    sql`select count(*)::int decided from decision where certificate_id = ${id}
        and outcome in ('REISSUE', 'RAISE_LEVEL', 'LOWER_LEVEL', 'RESTORE', 'EXTEND', 'REDUCE')`,
  );
  expect(rows[0]?.decided ?? 0).toBeGreaterThanOrEqual(issues.length - 1);
}

/** The surveillances on file are those the cycle's arithmetic gives for what was done. */
async function surveillancesAreTheCycles({ house }: World, certificate: Certificate): Promise<void> {
  const rows = await house
    .em()
    .find(SurveillanceActivity, { certificate: certificate.id }, { orderBy: { number: 'asc' } });
  const policy = house.parts.editions.get(certificate.editionId).cycle;
  const planned = planSurveillance({
    regime: certificate.regime,
    policy,
    decidedOn: certificate.decidedOn,
    cycleFrom: certificate.cycleFrom,
    issuedOn: certificate.issuedOn,
    validityMonths: policy.validityMonths,
    previousValidUntil: certificate.previousValidUntil,
    transferredUntil: certificate.transferredUntil,
    surveillanceCompletedOn: rows.flatMap(({ completedOn }) => completedOn ?? []),
  });
  expect(rows.map(({ number, opensOn, dueOn, completedOn }) => ({ number, opensOn, dueOn, completedOn }))).toEqual(
    planned.map(({ number, opensOn, dueOn, completedOn }) => ({ number, opensOn, dueOn, completedOn })),
  );
}

function query<Row>({ house }: World, statement: ReturnType<typeof sql>): Promise<{ rows: Row[] }> {
  return statement.execute(house.em().getKysely() as never) as Promise<{ rows: Row[] }>;
}
