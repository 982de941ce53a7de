import { daysBetween, plainDate, plusDays, systemClock } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import {
  DueState,
  eligibility,
  isAtRisk,
  isTeamSound,
  owedState,
  planState,
  QualifiedDays,
  slackDays,
} from '@touchstone/rules';
import type { DueKind, PersonFacts, PlannedMember, PlannedTeam, PlanState } from '@touchstone/rules';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startHouse } from '../../../test/house.js';
import type { Answer, House } from '../../../test/house.js';
import { sql } from 'kysely';
import { expectHeldAsRead, heldDues } from '../../../test/standing-oracle.js';
import { DEMO_PASSWORD } from '../identity/index.js';
import { dueBoard, dueBoardRead } from './due-board.queries.js';
import type { DueWhere } from './due.inputs.js';
import { dueItemsFor, owedSql } from './owed.queries.js';
import { SOURCES } from './sources/index.js';
import { askedDues } from './standing/asked-dues.js';
import { OWED_FROM, OWING_NOTHING_NEW } from './standing/owed-reach.js';
import { readStandingDues } from './standing/standing-dues.js';
import { teamSoundSql } from './team-sound.js';

const IS_LONG = process.env['API_LONG'] === '1';

let house: House;
beforeAll(async () => {
  house = await startHouse({ filled: true, today: systemClock('Asia/Shanghai').today() });
});
afterAll(() => house.close());

type Ask = (document: string, variables?: object) => Promise<Answer>;
const signIn = (key: string): Promise<Ask> =>
  house.signIn({ email: `${key}@demo.touchstone.example`, password: DEMO_PASSWORD });

const LIST = `query ($where: DueWhere, $after: String, $first: Int) { dueItems(where: $where, after: $after, first: $first) {
  totalCount pageInfo { hasNextPage endCursor } nodes { id kind nature record label client { name } certification { number }
    programme { code } province clause anchorOn opensOn dueOn lastLawfulOn slackDays state person { id } role planState
    audit { number endsOn } atRisk provisional consequence regime blockedBy proposedOn } } }`;
const BOARD = `query ($where: DueWhere) { dueBoard(where: $where) { total overdue dueSoon open notOpen atRisk
  byKind { kind total overdue } months { month total byNature { nature count } } } }`;

interface Item {
  readonly id: string;
  readonly kind: DueKind;
  readonly record: string;
  readonly opensOn: PlainDate;
  readonly dueOn: PlainDate;
  readonly lastLawfulOn: PlainDate;
  readonly slackDays: number;
  readonly state: DueState;
  readonly planState: PlanState | null;
  readonly audit: { readonly endsOn: PlainDate } | null;
  readonly person: { readonly id: string } | null;
  readonly atRisk: boolean;
  readonly provisional: boolean;
  readonly proposedOn: PlainDate | null;
}

async function everything(ask: Ask, where: object = {}, first = 200): Promise<readonly Item[]> {
  const found: Item[] = [];
  for (let after: string | null = null; ;) {
    const { data, errors } = await ask(LIST, { where, after, first });
    expect(errors).toBeUndefined();
    found.push(...(data.dueItems.nodes as Item[]));
    expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
    expect([data.dueItems.pageInfo.hasNextPage, data.dueItems.totalCount]).toEqual([
      found.length < data.dueItems.totalCount,
      Math.max(found.length, data.dueItems.totalCount),
    ]);
    if (!data.dueItems.pageInfo.hasNextPage) return found;
    after = data.dueItems.pageInfo.endCursor as string;
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);
const totals = (rows: ReadonlyArray<{ readonly total: number }>): number => sum(rows.map(({ total }) => total));

describe('dueItems', () => {
  it('lists what is owed in every kind of record, the most urgent first, page by page', async () => {
    const items = await everything(await signIn('manager'), {}, IS_LONG ? 40 : 120);
    expect(new Set(items.map(({ kind }) => kind)).size).toBeGreaterThan(12);
    expect(items.map(({ dueOn }) => dueOn)).toEqual(items.map(({ dueOn }) => dueOn).toSorted());
  });

  it.each([
    {},
    { nature: 'HOUSE' },
    { state: ['OVERDUE', 'DUE_SOON'] },
    { kind: ['SURVEILLANCE', 'RECERTIFICATION'], provisional: false },
    { atRisk: true },
    { mine: true },
    { AND: [{ kind: ['SURVEILLANCE', 'WITNESS'] }, { kind: ['SURVEILLANCE'] }] },
    { planState: ['UNPLANNED'], province: ['31', '37'] },
    { proposed: true },
    { kind: [] },
  ])('counts, months and list of %j agree', async (where) => {
    const ask = await signIn('planner');
    const items = await everything(ask, where);
    const { data, errors } = await ask(BOARD, { where });
    expect(errors).toBeUndefined();
    const { dueBoard } = data;
    expect(dueBoard.total).toBe(items.length);
    expect(totals(dueBoard.months)).toBe(items.length);
    expect(totals(dueBoard.byKind)).toBe(items.length);
    expect(dueBoard.overdue).toBe(items.filter(({ state }) => state === DueState.OVERDUE).length);
    expect(dueBoard.atRisk).toBe(items.filter(({ atRisk }) => atRisk).length);
  });

  it('says of each what the rules say, on every day', async () => {
    const start = house.today();
    for (const days of IS_LONG ? [0, 45, 200, 400] : [0, 200]) {
      const today = plusDays(start, days);
      house.setToday(today);
      const items = await everything(await signIn('manager'));
      for (const item of items) {
        expect([item.id, item.state]).toEqual([item.id, owedState(item, today)]);
        expect(item.slackDays).toBe(slackDays(item, today));
        const plan = {
          dueOn: item.dueOn,
          plannedOn: item.audit?.endsOn ?? null,
          teamValid: item.planState === 'PLANNED',
        };
        expect([item.id, item.planState]).toEqual([item.id, item.planState && planState(plan)]);
        expect([item.id, item.atRisk]).toEqual([item.id, item.planState !== null && isAtRisk(plan, today)]);
      }
    }
    house.setToday(start);
  });
});

/** Records that everybody reads, or more than may know what is owed on them: their sources are scoped by another type. */
const OF_EVERYBODY = /^(?:Person|Programme|BodyProfile):/;

/** Those of the records of some items that a reader may read by their ids. */
async function readable(ask: Ask, items: readonly Item[]): Promise<ReadonlySet<string>> {
  const records = [...new Set(items.map(({ record }) => record))];
  const found: string[] = [];
  for (let from = 0; from < records.length; from += 8) {
    const asked = records.slice(from, from + 8).map((id, at) => `n${at}: node(id: "${id}") { id }`);
    const { data, errors } = await ask(`{ ${asked.join(' ')} }`);
    expect(errors).toBeUndefined();
    found.push(
      ...Object.values(data as Record<string, { id: string } | null>).flatMap((node) => (node ? [node.id] : [])),
    );
  }
  return new Set(found);
}

/* Readers of every reach; the long run asks more of each. */
const SHORT = ['leader', 'client', 'finance', 'committee'];

describe('the first page', () => {
  it('counts surveillance as the board does, and leads to as many rows, also when foreseen days have passed', async () => {
    const start = house.today();
    house.setToday(plusDays(start, 460));
    const { data } = await (
      await signIn('manager')
    )(`{ dashboard { counts { surveillanceOverdue surveillanceDueSoon } }
      dueBoard(where: { kind: [SURVEILLANCE] }) { overdue dueSoon }
      foreseen: dueBoard(where: { kind: [SURVEILLANCE], provisional: true }) { overdue }
      surveillanceActivities(where: { owed: { eq: true }, dueState: { in: [OVERDUE] },
        certificateState: { in: [VALID, SUSPENDED, SUSPENSION_ENDED] } }) { totalCount } }`);
    house.setToday(start);
    const { overdue, dueSoon } = data.dueBoard;
    expect(data.foreseen.overdue).toBeGreaterThan(0);
    expect(data.dashboard.counts).toEqual({ surveillanceOverdue: overdue, surveillanceDueSoon: dueSoon });
    expect(data.surveillanceActivities.totalCount).toBe(overdue);
  });
});

describe('what a reader sees', () => {
  let all: readonly Item[] | undefined;

  it.each(IS_LONG ? [...SHORT, 'decider', 'auditor', 'qualifications', 'sales'] : SHORT)(
    '%s sees what is owed on records he may read, and no other',
    async (key) => {
      const ask = await signIn(key);
      all ??= await everything(await signIn('manager'));
      const items = await everything(ask);
      const seen = new Set(items.map(({ id }) => id));
      expect(await readable(ask, items)).toEqual(new Set(items.map(({ record }) => record)));
      // Persons, programmes and the body are known to more than may know what is owed on them.
      const kept = all.filter(({ id, record }) => !seen.has(id) && !OF_EVERYBODY.test(record));
      expect(await readable(ask, kept)).toEqual(new Set());
    },
  );

  it('what a person owes is told to him and to the office, not to those he works with', async () => {
    const owed = await everything(await signIn('leader'), {
      kind: ['DECLARATION', 'EDUCATION', 'WITNESS', 'REGISTRATION'],
    });
    expect(new Set(owed.map(({ person }) => person?.id)).size).toBe(1);
    expect(await everything(await signIn('client'), { kind: ['DECLARATION', 'EDUCATION', 'WITNESS'] })).toEqual([]);
  });

  it('a client sees its own alone, finance nothing of certificates', async () => {
    const own = await everything(await signIn('client'));
    const { data } = await (await signIn('client'))('{ clients { nodes { name } } }');
    expect(own.filter((each) => (each as unknown as { client: object | null }).client === null)).toEqual([]);
    expect(own.length).toBeGreaterThan(0);
    expect(new Set(own.map((each) => (each as unknown as { client: { name: string } }).client.name))).toEqual(
      new Set(data.clients.nodes.map(({ name }: { name: string }) => name)),
    );
    expect(await everything(await signIn('finance'), { kind: ['SURVEILLANCE', 'RECERTIFICATION'] })).toEqual([]);
  });
});

describe('a planned team', () => {
  it('is sound where the rule says so, on whichever days its audit were', async () => {
    await house.asOwner(
      `update registration set suspended_on = valid_from + 300, suspension_reason = '停', restored_on = case when grade = 'AUDITOR' then valid_from + 500 end,
        restoration_reason = case when grade = 'AUDITOR' then '复' end where specialty = 'SERVICE' and valid_until >= valid_from + 500
          and person_id in (select id from person where right(staff_number, 1) in ('1', '3', '5', '7', '9'))`,
    );
    const shifted = sql`(select a.id, a.client_id, a.programme_id, a.technical_codes, a.person_days, a.starts_on + s.n as starts_on, a.ends_on + s.n as ends_on
      from audit a cross join generate_series(-900, 900, 60) s(n)) p`;
    const held = (table: string, more: string, where = '') =>
      sql`(select coalesce(json_agg(json_build_object('validFrom', h.valid_from, 'validUntil', h.valid_until, ${sql.raw(more)})), '[]')
        from ${sql.table(table)} h where h.person_id = t.person_id ${sql.raw(where)})`;
    // Ties that come to light after the seat was taken: of every kind, some over and some not.
    await house.asOwner(
      `insert into interest (id, person_id, client_id, kind, starts_on, ends_on, declared, version)
        select gen_random_uuid(), t.person_id, a.client_id, (array['CONSULTANCY', 'INTERNAL_AUDIT', 'EMPLOYMENT', 'OWNERSHIP', 'FAMILY'])[1 + n % 5],
          a.starts_on - 400, case when n % 3 > 0 then a.starts_on - 40 * (n % 7) end, n % 2 = 0, 1
        from (select *, row_number() over (order by id)::int as n from team_assignment) t join audit a on a.id = t.audit_id where n % 4 = 0`,
    );
    // By their staff numbers, which are the same each time: what is drawn at random may leave nobody with one fault alone.
    const some = (rest: number, of: number): string => `in (select id from
      (select id, row_number() over (order by staff_number) as n from person where id in (select person_id from team_assignment)) s
      where n % ${of} = ${rest})`;
    await house.asOwner(
      `update person set declaration_valid_until = declaration_valid_until - 700 where id ${some(0, 4)}`,
    );
    await house.asOwner(`update contract set valid_until = current_date - 100 where person_id ${some(1, 3)}`);
    const { rows } = await sql<
      Omit<PlannedTeam, 'members'> & { readonly sound: boolean; readonly members: readonly SeenMember[] }
    >`select ${teamSoundSql} as sound,
      p.starts_on::text as "startsOn", p.ends_on::text as "endsOn", p.person_days::text as "personDays", to_json(p.technical_codes) as "neededCodes",
      (select coalesce(json_agg(json_build_object('role', t.role, 'personDays', t.person_days::text, 'leftOn', m.left_on,
          'registrations', ${held('registration', "'grade', h.grade, 'suspendedOn', h.suspended_on, 'restoredOn', h.restored_on", "and h.specialty = 'SERVICE'")},
          'authorisations', ${held('authorisation', "'authorisedFunction', h.authorised_function", 'and h.programme_id = p.programme_id')},
          'technicalCodes', ${held('technical_code', "'code', h.code")},
          'leaves', ${held('leave', "'kind', h.kind", 'and h.cancelled_on is null')},
          'contracts', ${held('contract', "'id', h.id")}, 'declarationValidUntil', m.declaration_valid_until,
          'ties', (select coalesce(json_agg(json_build_object('id', i.id, 'clientId', 'client', 'kind', i.kind, 'startsOn', i.starts_on, 'endsOn', i.ends_on)), '[]')
            from interest i where i.person_id = m.id and i.client_id = p.client_id))), '[]')
        from team_assignment t join person m on m.id = t.person_id where t.audit_id = p.id) as members from ${shifted}`.execute(
      house.context('PLANNER').sql(),
    );
    expect(rows.map(({ sound }) => sound)).toEqual(rows.map((team) => isTeamSound(team)));
    expect(new Set(rows.map(({ sound }) => sound)).size).toBe(2);

    const ENGINE = ['NOT_UNDER_CONTRACT', 'DECLARATION_MISSING'];
    const refused = new Set<string>();
    for (const { sound, members, ...team } of rows) {
      const days = daysFrom(team.startsOn, team.endsOn);
      const failing = members.flatMap((member) =>
        eligibility(new QualifiedDays(personOf(member)), { ...QUESTION, duty: member.role, days, today: team.startsOn })
          .checks.filter(({ code, passed }) => !passed && (ENGINE.includes(code) || code.startsWith('BARRED_')))
          .map(({ code }) => code),
      );
      // But for what the engine says of contract, declaration and ties, the team stands as if nobody lacked any of them.
      const free = members.map((member) => ({ ...member, ...WITHOUT_FAULT }));
      expect([failing, sound]).toEqual([failing, failing.length === 0 && isTeamSound({ ...team, members: free })]);
      if (failing.length > 0 && isTeamSound({ ...team, members: free })) for (const code of failing) refused.add(code);
    }
    expect(refused).toEqual(
      new Set([
        'NOT_UNDER_CONTRACT',
        'DECLARATION_MISSING',
        'BARRED_CONSULTANCY',
        'BARRED_INTERNAL_AUDIT',
        'BARRED_EMPLOYMENT',
        'BARRED_OWNERSHIP',
        'BARRED_FAMILY',
      ]),
    );
  });
});

/** A member as the test reads it: what the engine asks of, too. */
type SeenMember = PlannedMember & Pick<PersonFacts, 'contracts'> & { readonly ties: PersonFacts['interests'] };

const QUESTION = { programme: 'x', neededCodes: [], clientId: 'client', seatDays: [] } as const;
const WITHOUT_FAULT = {
  contracts: [{ id: '', validFrom: plainDate('2000-01-01'), validUntil: null }],
  declarationValidUntil: plainDate('2099-12-31'),
  ties: [],
};

/** What the engine of eligibility knows of a member, as far as contract, declaration and ties go. */
function personOf({ contracts, declarationValidUntil, ties: interests }: SeenMember): PersonFacts {
  const none = { leaves: [], languages: [], registrations: [], technicalCodes: [], authorisations: [] };
  return { id: '', leftOn: null, contracts, declarationValidUntil, interests, ...none };
}

function daysFrom(first: PlainDate, last: PlainDate): readonly PlainDate[] {
  return Array.from({ length: daysBetween(first, last) + 1 }, (_, at) => plusDays(first, at));
}

const AHEAD = `query ($by: PlainDate!, $where: DueWhere) { willBeSuspended(by: $by, where: $where) { on mayBeDismissed
  item { id kind lastLawfulOn consequence regime clause } } }`;

describe('willBeSuspended', () => {
  it('tells what follows by a day if nothing moves: the rows that followsBy lists, the first at the top', async () => {
    const ask = await signIn('planner');
    const by = plusDays(house.today(), 400);
    const { data, errors } = await ask(AHEAD, { by });
    expect(errors).toBeUndefined();
    const listed = await everything(ask, { followsBy: by });
    expect(data.willBeSuspended.map(({ item }: { item: Item }) => item.id).toSorted()).toEqual(
      listed.map(({ id }) => id).toSorted(),
    );
    expect(listed.length).toBeGreaterThan(3);
    for (const { on, item, mayBeDismissed } of data.willBeSuspended) {
      expect(on).toBe(plusDays(item.lastLawfulOn, 1));
      expect(on <= by).toBe(true);
      expect(mayBeDismissed && item.regime === 'strict').toBe(false);
    }
  });
});

describe('what the system proposes', () => {
  const STEPS = '{ certificates(first: 200) { nodes { id proposedStep } } }';

  it('is what the certificate says of itself', async () => {
    const ask = await signIn('decider');
    const { data } = await ask(STEPS);
    const items = await ask(
      'query ($where: DueWhere) { dueItems(where: $where, first: 200) { nodes { consequence certification { certificates { id } } } } }',
      { where: { proposed: true } },
    );
    expect(items.errors).toBeUndefined();
    const proposed = new Map<string, string>(
      items.data.dueItems.nodes.map(
        ({
          consequence,
          certification,
        }: {
          consequence: string;
          certification: { certificates: { id: string }[] };
        }) => [certification.certificates[0]!.id, consequence === 'SUSPENSION_PROPOSED' ? 'SUSPEND' : 'WITHDRAW'],
      ),
    );
    expect(proposed.size).toBeGreaterThan(0);
    for (const { id, proposedStep } of data.certificates.nodes)
      expect([id, proposedStep]).toEqual([id, proposed.get(id) ?? null]);
  });

  it('is not waved away under the strict regime, nor without a word', async () => {
    const ask = await signIn('decider');
    const [strict] = await everything(ask, { proposed: true, kind: ['SURVEILLANCE'] });
    const DISMISS = `mutation ($input: DismissProposalInput!) { dismissProposal(input: $input) { __typename
      ... on Refused { refusals { code } } } }`;
    const { data, errors } = await ask(DISMISS, { input: { dueItem: strict!.id, reason: ' ' } });
    expect(errors).toBeUndefined();
    expect(data.dismissProposal.refusals.map(({ code }: { code: string }) => code)).toEqual([
      'PROPOSAL_STANDS',
      'DISMISSAL_REASON_MISSING',
    ]);
  });
});

/** Names of the tables that a plan reads. */
function tablesOf(plan: Readonly<Record<string, unknown>>, found = new Set<string>()): ReadonlySet<string> {
  if (typeof plan['Relation Name'] === 'string') found.add(plan['Relation Name']);
  for (const part of (plan['Plans'] ?? []) as Readonly<Record<string, unknown>>[]) tablesOf(part, found);
  return found;
}

describe('what a process holds of everything owed', () => {
  /** Kinds whose rows are no client's. */
  const OF_NO_CLIENT =
    /^(?:REGISTRATION|AUTHORISATION|PROFESSIONAL_CODE|DECLARATION|EDUCATION|WITNESS|MONTHLY_RETURN|COMMITTEE_REVIEW|INTERNAL_AUDIT|MANAGEMENT_REVIEW|RULE_SELF_CHECK|MARK_REPORT|ANNUAL_REPORT|CORRECTIVE_ACTION)$/;

  it('is told of every change to the tables it is read from', async () => {
    const context = house.context('PLANNER');
    for (const kind of new Set(SOURCES.map((source) => source.kind))) {
      const { rows } = await sql<{ 'QUERY PLAN': [{ Plan: Readonly<Record<string, unknown>> }] }>`explain (format json)
        select a.*, (select c.province_code from client c where c.id = a.client_id), (select d.id from proposal_dismissal d where d.due_item = a.id)
        from ${owedSql({ sql: context.sql, today: context.today, editions: context.editions }, { kind: [kind] })} as a`.execute(
        context.sql(),
      );
      for (const table of tablesOf(rows[0]!['QUERY PLAN'][0].Plan)) {
        const told = OWED_FROM[table] ?? {};
        const reaches =
          OF_NO_CLIENT.test(kind) && !['client', 'proposal_dismissal'].includes(table)
            ? ['REST', 'EVERYTHING']
            : ['CLIENT', 'PERSON', 'EVERYTHING'];
        expect([kind, table, Object.keys(told).some((reach) => reaches.includes(reach))]).toEqual([kind, table, true]);
      }
    }
    const { rows } = await sql<{
      table: string;
      count: number;
    }>`select tgrelid::regclass::text as "table", count(*)::int as count
      from pg_trigger where tgname like 'tells_owed_%' group by 1 order by 1`.execute(context.sql());
    expect(Object.fromEntries(rows.map(({ table, count }) => [table, count]))).toEqual(
      Object.fromEntries(Object.keys(OWED_FROM).map((table) => [table, OWING_NOTHING_NEW.has(table) ? 2 : 3])),
    );
  });

  it('is told of many clients at once as of everything, and of no more by the same transaction', async () => {
    const told = async (count: number): Promise<unknown> => {
      const found = house.em().transactional(async (em) => {
        const connection = em.getConnection();
        const inside = em.getTransactionContext();
        await connection.execute('delete from owed_change', [], 'run', inside);
        const clients = `insert into client (id, uscc, name, province_code, address, sector, headcount, contact_name, contact_phone, registered_on, version)
          select gen_random_uuid(), 'XX' || lpad(n::text, 16, '0'), 'x', '11', 'x', 'F', 1, 'x', '010-66668888', '2026-01-01', 1 from generate_series(1, ${count}) n`;
        await connection.execute(clients, [], 'run', inside);
        const nothing = await connection.execute('select reach from owed_change', [], 'all', inside);
        await connection.execute(`update client set version = 2 where uscc like 'XX0000%'`, [], 'run', inside);
        await connection.execute(`update client set version = 3 where uscc = 'XX0000000000000001'`, [], 'run', inside);
        const rows = await connection.execute('select reach from owed_change', [], 'all', inside);
        throw Object.assign(new Error('undone'), { told: [nothing.length, rows.length, rows[0]?.['reach']] });
      });
      return found.catch((error: { told?: unknown }) => error.told ?? error);
    };
    expect(await told(1000)).toEqual([0, 1001, 'CLIENT']);
    expect(await told(1001)).toEqual([0, 1, 'EVERYTHING']);
  });

  const WHAT_THE_BODY_ASKS = 'what the body asks of its people';
  /** Changes that no verb makes, one of each reach and of each way to change rows. */
  const CHANGES: ReadonlyArray<readonly [what: string, statement: string]> = [
    [
      "a client's province",
      "update client set province_code = '65' where id in (select client_id from surveillance_activity where completed_on is null)",
    ],
    [
      'the day a surveillance is due',
      'update surveillance_activity set due_on = due_on + 3 where id = (select id from surveillance_activity where completed_on is null order by id desc limit 1)',
    ],
    [
      'who is on a team',
      "update team_assignment set role = 'AUDITOR' where role = 'LEADER' and audit_id in (select id from audit where status = 'PLANNED')",
    ],
    ['until when people may audit', 'update registration set valid_until = valid_until - 30'],
    [
      'who has left',
      `update person set left_on = '${systemClock('Asia/Shanghai').today()}' where id in (select t.person_id from team_assignment t join audit a on a.id = t.audit_id where a.status = 'PLANNED')`,
    ],
    ['the days of an audit', "update audit set ends_on = ends_on + 400 where status = 'PLANNED'"],
    [WHAT_THE_BODY_ASKS, 'update body_profile set registration_warning_days = 5'],
  ];

  it.each(CHANGES)('is what the records say after a change of %s', async (what, statement) => {
    const context = house.context('PLANNER');
    await readStandingDues(context);
    const before = await heldDues(context);
    await house.asOwner(statement);
    await expectHeldAsRead(context);
    // Something that is owed did change, and everything was not read anew for it but where it had to be.
    const after = await heldDues(context);
    expect(after.rows).not.toEqual(before.rows);
    const kept = new Set(before.rows);
    expect(after.rows.filter((row) => kept.has(row)).length > 0).toBe(what !== WHAT_THE_BODY_ASKS);
  });

  it("is everybody's, whoever asked first on a day", async () => {
    house.setToday(plusDays(house.today(), 1));
    expect((await dueBoard(house.context('FINANCE'), null)).total).toBe(
      (await dueBoardRead(house.context('FINANCE'), null)).total,
    );
    expect(await dueBoard(house.context('PLANNER'), null)).toEqual(await dueBoardRead(house.context('PLANNER'), null));
  });

  it.each([
    ['PLANNER', null],
    ['DECISION_MAKER', { state: ['OVERDUE'], nature: 'STATUTORY' }],
    ['QUALITY_MANAGER', { mine: true }],
    ['FINANCE', {}],
    ['PLANNER', { followsBy: '2028-01-01', provisional: false }],
    [
      'PLANNER',
      {
        dueOn: { gt: '2026-06-01', lte: '2028-01-01', ne: '2027-01-01' },
        AND: [{ planState: ['UNPLANNED', 'TEAM_INVALID'] }],
      },
    ],
    ['PLANNER', { province: ['31', '37', '65'] }],
    ['PLANNER', { proposed: false, atRisk: true }],
    ['PLANNER', { mine: false, dueOn: { in: [] } }],
  ] as const)('answers %s asking for %j as the records do', async (role, where) => {
    const context = house.context(role);
    const asked = await askedDues(context, where as unknown as DueWhere);
    const read = await dueItemsFor(context, (where ?? {}) as unknown as DueWhere);
    const held = asked!.page(0, 10_000);
    const idOf = ({ group, recordId, part }: (typeof held)[number]): string =>
      [group.kind, group.recordType, recordId, ...(part ? [part] : [])].join(':');
    expect(held.map(idOf).toSorted()).toEqual(read.map(({ id }) => id).toSorted());
    expect(asked!.total).toBe(read.length);
  });
});
