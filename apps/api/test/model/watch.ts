import type { PlainDate } from '@touchstone/plain-date';
import { plusMonths } from '@touchstone/plain-date';
import { CertificateState } from '@touchstone/rules';
import type { CertificateEventKind } from '@touchstone/rules';
import { sql } from 'kysely';
import { expect } from 'vitest';
import { stateOf } from '../../src/modules/certificates/index.js';
import type { Certificate } from '../../src/modules/certificates/index.js';
import { computed } from '../../src/modules/dashboard/work.js';
import { stepDue } from './mark-moves.js';
import { contextOf } from './world.js';
import type { World } from './world.js';

/** What must hold of a world after each step, whoever did what. A step that did nothing on the same day left it as it was. */
export async function watch(world: World): Promise<void> {
  const stand = `${String(world.done.length)} ${world.day}`;
  if (world.watched === stand) return;
  const file = await readFile(world);
  const states = file.certificates.map((certificate) => stateOf(contextOf(world, 'nobody'), camel(certificate.own)));
  everyDecisionIsFit(world, file);
  nothingDecidedChanged(world, file);
  file.certificates.forEach((certificate, at) => {
    const { issuedOn, decidedOn } = camel(certificate.own);
    expect(issuedOn >= decidedOn, 'issued after its decision').toBe(true);
    stateFollowsFromEvents(world, certificate, states[at]);
    surveillancesAreTheCycles(certificate);
    newestIssueIsSaid(certificate);
    if (certificate.own.transferred_until) expect(certificate.own.valid_until).toBe(world.found?.validUntil);
  });
  expect(states.filter((state) => LIVE.includes(state)).length, 'live certificates').toBeLessThanOrEqual(1);
  saysWhatWasDecided(world, file);
  misusesLeadOn(world, file, states.at(-1) ?? null);
  world.watched = stand;
}

const LIVE: readonly CertificateState[] = [CertificateState.VALID, CertificateState.SUSPENDED];

/** A file as it stands, read by one statement. */
interface File {
  readonly technicalCodes: readonly string[];
  readonly certificates: readonly FiledCertificate[];
  readonly decisions: readonly FiledDecision[];
  readonly misuses: readonly FiledMisuse[];
  /** What may never change, by table and id, as a digest. */
  readonly final: Readonly<Record<string, string>>;
}

interface FiledCertificate {
  /** Its columns. */
  readonly own: Readonly<Record<string, string | null>>;
  readonly events: ReadonlyArray<{ readonly kind: CertificateEventKind; readonly on: PlainDate }>;
  readonly issues: ReadonlyArray<{ readonly issue: number; readonly says: readonly string[]; readonly on: PlainDate }>;
  readonly surveillances: ReadonlyArray<Readonly<Record<'number' | 'opensOn' | 'dueOn' | 'completedOn', string>>>;
}

interface FiledDecision {
  readonly outcome: string;
  readonly certificate: string | null;
  readonly decider: string;
  readonly on: PlainDate;
  readonly onTeam: boolean;
  /** Who reviewed what it rests on, where one and the same person may not decide. */
  readonly reviewer: string | null;
}

interface FiledMisuse {
  readonly status: 'ASKED' | 'ANSWERED' | 'CLOSED';
  readonly correctBy: PlainDate;
  readonly openedOn: PlainDate;
  readonly isGrave: boolean;
  readonly proposed: string | null;
}

async function readFile(world: World): Promise<File> {
  const id = sql`${world.certificationId}::uuid`;
  const context = contextOf(world, 'nobody');
  const { rows } = await sql<{ file: File }>`select json_build_object(
    'technicalCodes', f.technical_codes,
    'certificates', (select coalesce(json_agg(json_build_object(
        'own', to_jsonb(c),
        'events', (select json_agg(json_build_object('kind', e.kind, 'on', e.effective_on) order by e.effective_on, e.recorded_at, e.id)
          from certificate_event e where e.certificate_id = c.id),
        'issues', (select json_agg(json_build_object('issue', i.issue, 'says', array[i.client_name, i.scope_zh, i.level], 'on', i.issued_on) order by i.issue)
          from certificate_issue i where i.certificate_id = c.id),
        'surveillances', (select json_agg(json_build_object('number', s.number, 'opensOn', s.opens_on, 'dueOn', s.due_on, 'completedOn', s.completed_on) order by s.number)
          from surveillance_activity s where s.certificate_id = c.id)) order by c.issued_on, c.id), '[]')
      from certificate c where c.certification_id = f.id),
    'decisions', (select coalesce(json_agg(json_build_object('outcome', d.outcome, 'certificate', d.certificate_id, 'decider', d.decided_by_id, 'on', d.decided_on,
        'onTeam', exists (select 1 from team_assignment t where t.audit_id = d.audit_id and t.person_id = d.decided_by_id),
        'reviewer', (select t.reviewer_id from transfer t where t.application_id = d.application_id))), '[]')
      from decision d where d.certification_id = f.id),
    'misuses', (select coalesce(json_agg(json_build_object('status', m.status, 'correctBy', m.correct_by, 'openedOn', m.opened_on, 'isGrave', m.is_grave,
        'proposed', ${computed(context, 'MarkCase', ['proposedStep', 'm'])})), '[]')
      from mark_case m where m.certification_id = f.id),
    'final', (select coalesce(json_object_agg(final.id, md5(final.said)), '{}') from (
      select 'decision ' || id as id, to_jsonb(decision)::text as said from decision where certification_id = f.id
      union all select 'audit ' || id, to_jsonb(audit)::text from audit where certification_id = f.id and status = 'DECIDED'
      union all select 'days ' || id, concat_ws(' ', number, edition_id, decided_on, issued_on, valid_until) from certificate where certification_id = f.id
      union all select 'event ' || e.id, to_jsonb(e)::text from certificate_event e join certificate c on c.id = e.certificate_id where c.certification_id = f.id
      union all select 'issue ' || i.id, to_jsonb(i)::text from certificate_issue i join certificate c on c.id = i.certificate_id where c.certification_id = f.id
      union all select 'scorecard ' || s.id, to_jsonb(s)::text from scorecard s join audit a on a.id = s.audit_id
        where a.certification_id = f.id and s.status = 'FROZEN'
      union all select 'request ' || id, to_jsonb(application)::text from application where client_id = f.client_id and decided_on is not null
      union all select 'transfer ' || t.id, to_jsonb(t)::text from transfer t join application p on p.id = t.application_id
        where t.client_id = f.client_id and p.decided_on is not null
      union all select 'misuse ' || id, to_jsonb(mark_case)::text from mark_case where certification_id = f.id and status = 'CLOSED'
      union all select 'assessment ' || w.id, to_jsonb(w)::text from mark_assessment w join mark_use u on u.id = w.mark_use_id where u.certification_id = f.id
    ) final)
  ) as file from certification f where f.id = ${id}`.execute(world.house.em().getKysely() as never);
  const [row] = rows;
  if (!row) throw new Error('the file is gone');
  return row.file;
}

/**
 * Each certificate was made by one grant or renewal; each decision was taken by somebody authorised and untied, outside
 * the team, who did not review the transfer it rests on.
 */
function everyDecisionIsFit({ persons }: World, { certificates, decisions }: File): void {
  const positive = decisions.filter(({ outcome }) => outcome === 'GRANT' || outcome === 'RENEW');
  expect(new Set(positive.map(({ certificate }) => certificate))).toEqual(
    new Set(certificates.map(({ own }) => own['id'])),
  );
  expect(positive.length).toBe(certificates.length);
  const fit = (['decider', 'allRounder'] as const).map((role) => persons[role]);
  for (const { decider, onTeam, reviewer } of decisions) {
    expect({ decider, onTeam, reviewed: reviewer === decider }).toEqual({ decider, onTeam: false, reviewed: false });
    expect(fit).toContain(decider);
  }
}

/** Decisions, what they rest on, events, issues and closed misuses stay as they were, to the letter. */
function nothingDecidedChanged({ decided }: World, { final }: File): void {
  for (const [id, said] of decided) expect([id, final[id]]).toEqual([id, said]);
  Object.entries(final).forEach(([id, said]) => decided.set(id, said));
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
function stateFollowsFromEvents(
  { day }: World,
  { events }: FiledCertificate,
  state: CertificateState | undefined,
): void {
  const kinds = events.filter(({ on }) => on <= day).map(({ kind }) => kind);
  const told = kinds.flatMap((kind) => STATE_AFTER[kind] ?? []).at(-1);
  if (told) expect([told, ...(LATER[told] ?? [])], `events ${kinds.join()}`).toContain(state);
}

/** The issues of a certificate are counted without gaps, and it says what the newest says. */
function newestIssueIsSaid({ own, issues }: FiledCertificate): void {
  expect(issues.map(({ issue }) => issue)).toEqual(issues.map((_, at) => at));
  expect(issues.at(-1)?.says).toEqual([own['client_name'], own['scope_zh'], own['level']]);
}

/** Outcomes by which a certificate is issued anew. */
const ISSUES_ANEW: readonly string[] = ['REISSUE', 'RAISE_LEVEL', 'LOWER_LEVEL', 'RESTORE', 'EXTEND', 'REDUCE'];

/** The newest certificate and its file say the scope that was decided last; each issue but the first was decided by then. */
function saysWhatWasDecided({ scope }: World, { technicalCodes, certificates, decisions }: File): void {
  const newest = certificates.at(-1);
  if (newest) expect(newest.own['scope_zh']).toBe(scope.scopeZh);
  expect(technicalCodes.toSorted()).toEqual(scope.technicalCodes.toSorted());
  for (const { own, issues } of certificates) {
    const anew = decisions.filter(
      ({ certificate, outcome }) => certificate === own['id'] && ISSUES_ANEW.includes(outcome),
    );
    issues.slice(1).forEach(({ on }, at) => {
      expect(anew.filter((decision) => decision.on <= on).length, 'decisions to issue anew').toBeGreaterThan(at);
    });
  }
}

/** What the system proposes about a misuse is what its days ask for. */
function misusesLeadOn(world: World, { misuses }: File, state: CertificateState | null): void {
  for (const misuse of misuses) expect({ ...misuse }).toEqual({ ...misuse, proposed: stepDue(misuse, state, world) });
}

/**
 * The due days as the cycle counts them: twelve months from the decision (at another body, from its issue), then from
 * the last day on site of the one before, or its due day while it is open; never after the certificate for the first two.
 */
function surveillancesAreTheCycles({ own, surveillances }: FiledCertificate): void {
  const days = camel(own);
  expect(days.regime).toBe('strict');
  let anchor = days.cycleFrom ?? days.decidedOn;
  surveillances.forEach(({ number, opensOn, dueOn, completedOn }, at) => {
    const due = plusMonths(anchor, 12);
    const dueBy = at < 2 && due > days.validUntil ? days.validUntil : due;
    const opens = plusMonths(anchor, 9);
    expect({ number, opensOn, dueOn }).toEqual({
      number: at + 1,
      dueOn: dueBy,
      opensOn: opens < dueBy ? opens : dueBy,
    });
    anchor = (completedOn ?? dueOn) as PlainDate;
  });
  expect(surveillances.length).toBeGreaterThanOrEqual(2);
  expect(plusMonths(anchor, 12) >= days.validUntil, 'one more surveillance is owed').toBe(true);
}

/** The columns of a certificate, as its entity names them. */
function camel(columns: FiledCertificate['own']): Certificate {
  const named = Object.entries(columns).map(([name, value]) => [
    name.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    value,
  ]);
  return Object.fromEntries(named) as Certificate;
}
