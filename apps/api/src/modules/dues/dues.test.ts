import { plusDays, systemClock } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import { DueState, isAtRisk, owedState, planState, slackDays } from '@touchstone/rules';
import type { DueKind, PlanState } from '@touchstone/rules';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startHouse } from '../../../test/house.js';
import type { Answer, House } from '../../../test/house.js';
import { DEMO_PASSWORD } from '../identity/index.js';

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
    const items = await everything(await signIn('manager'), {}, 40);
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
    for (const days of [0, 45, 200, 400]) {
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

describe('what a reader sees', () => {
  let all: readonly Item[] | undefined;

  it.each(['decider', 'finance', 'leader', 'auditor', 'client', 'qualifications', 'sales', 'committee'])(
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
