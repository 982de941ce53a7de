import { AccountRole } from '@touchstone/rules';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { permissionsOf } from '../../auth/permissions.js';
import { answersFor, openAudit } from '../../../test/open-audit.js';
import type { OpenAudit } from '../../../test/open-audit.js';
import { startHouse } from '../../../test/house.js';
import type { House, Visitor } from '../../../test/house.js';
import { newId } from '../../graphql/ids.js';
import { Audit, reopenScorecards } from '../audits/index.js';
import { Account } from '../identity/index.js';
import { Person } from '../people/index.js';

const EDITION = 'gbt-27922/2011';
const MATURITY = 'after-sales-maturity/2026';
const NUMBER = '{ shown exact }';
const RECORD =
  'mutation ($input: RecordResponsesInput!) { recordResponses(input: $input) { __typename ... on Scorecard { id score } ... on Refused { refusals { code } } } }';
const SUBMIT =
  'mutation ($input: SubmitReportInput!) { submitReport(input: $input) { __typename ... on Refused { refusals { code message } } } }';
const UNFOLDED = `applicable ${NUMBER} earned ${NUMBER} base ${NUMBER} score ${NUMBER} bands { code min reached } illustrative
  deducted added failedByDeductions nodes { code parent leaf clause pointsStanding applicable ${NUMBER} earned ${NUMBER}
    lost ${NUMBER} why { criterion reason lost ${NUMBER} } tailored answer { verdict sampled conforming evidence givenBy } }`;
const EXPLAIN = `query ($id: ID!, $on: PlainDate) { scoreExplanation(auditId: $id, asKnownOn: $on) { asKnownOn illustrative
  outcome { level passed } audit { id number } previous { id } scorecards { id evaluation revision explanation { ${UNFOLDED} } } } }`;
const LEAF = `{ code clause chapter applicable ${NUMBER} lost ${NUMBER} reason answer { verdict evidence } }`;
const SIDE = `{ evaluation score ${NUMBER} level failedByDeductions sharedPoints ${NUMBER} totalPoints ${NUMBER} aloneLeaves }`;
const COMPARE = `query ($left: ID!, $right: ID!) { scoreComparison(leftId: $left, rightId: $right) { clientId leftOut { en }
  left { auditId illustrative outcome { level } } right { auditId outcome { level } }
  evaluations { left ${SIDE} right ${SIDE} difference ${NUMBER} specialDeductions ${NUMBER} specialBonuses ${NUMBER} clamp ${NUMBER}
    steps { left ${LEAF} right ${LEAF} effect ${NUMBER} answer ${NUMBER} weight ${NUMBER} } } } }`;
const PATH = `query ($id: ID!, $level: String!) { pathToLevel(auditId: $id, level: $level) { __typename
  ... on PathToLevel { level illustrative evaluations { evaluation min score ${NUMBER} scoreThen ${NUMBER} leaves { code lost ${NUMBER} reason clause } } }
  ... on Refused { refusals { code clause message } } } }`;

let house: House;
let manager: Visitor;
/** Five leaves lost, one of them by a sample. */
let first: OpenAudit;
/** A year later: one leaf more lost, one tailored out, a special deduction. */
let second: OpenAudit;

const LOST = {
  '5.1.1.1': { verdict: 'NOT_MET', evidence: '无职能部门' },
  '5.1.4.2': { verdict: 'SAMPLED', sampled: 4, conforming: 3, evidence: '一人未持证' },
};

beforeAll(async () => {
  house = await startHouse({ today: '2026-03-02' });
  manager = await house.as('PROGRAMME_MANAGER');
  first = await openAudit(house, { edition: EDITION });
  await score(first, EDITION, LOST);
  await submit(first);
  house.setToday('2027-03-02');
  second = await openAudit(house, { edition: EDITION, beside: first });
  await score(second, EDITION, {
    ...LOST,
    '5.1.2.1': { verdict: 'NOT_MET', evidence: '未见计划' },
    '5.2.1.1': { verdict: 'NOT_APPLICABLE', justification: '不涉及' },
  });
  const em = house.em();
  const [earlier, later] = [first, second].map(({ uuid }) => em.getReference(Audit, uuid));
  await em.populate([earlier!, later!], ['certification']);
  later!.certification = earlier!.certification;
  await em.flush();
});
afterAll(() => house.close());

/** Answers every leaf of every scorecard. */
async function score(audit: OpenAudit, edition: string, given: Readonly<Record<string, object>> = {}): Promise<void> {
  const leader = await audit.member('LEADER');
  for (const [evaluation, scorecardId] of Object.entries(audit.scorecards)) {
    const responses = answersFor(house, [edition, evaluation], given);
    const { data } = await leader(RECORD, { input: { scorecardId, expectedVersion: 1, responses } });
    expect(data.recordResponses.__typename).toBe('Scorecard');
  }
}

async function submit(audit: OpenAudit): Promise<void> {
  const leader = await audit.member('LEADER');
  const { data } = await leader('query ($id: ID!) { audit(id: $id) { version } }', { id: audit.id });
  const input = {
    auditId: audit.id,
    expectedVersion: data.audit.version,
    conclusion: '建议认证。',
    recommendation: 'CERTIFY',
  };
  const { data: done } = await leader(SUBMIT, { input });
  expect(done.submitReport).toEqual({ __typename: 'Audit' });
}

interface Exact {
  readonly exact: string;
}
/** Exact numbers, those below zero too. */
const sum = (numbers: readonly Exact[]): readonly [bigint, bigint] =>
  numbers
    .map(({ exact }) => exact.split('/').map(BigInt) as [bigint, bigint])
    .reduce<[bigint, bigint]>(([n, d], [m, e]) => [n * e + m * d, d * e], [0n, 1n]);
const isSum = (numbers: readonly Exact[], whole: Exact): boolean => {
  const [[n, d], [m, e]] = [sum(numbers), sum([whole])];
  return n * e === m * d;
};

describe('scoreExplanation', () => {
  const explain = async (id: string, on: string | null = null, visitor = manager) => visitor(EXPLAIN, { id, on });

  it('unfolds every scorecard of an audit by the function of its own field, in one statement', async () => {
    await explain(second.id);
    house.statements();
    const { data } = await explain(second.id);
    const told = data.scoreExplanation;
    expect(house.statements()).toHaveLength(2);
    expect(told).toMatchObject({
      illustrative: true,
      outcome: { passed: true },
      previous: { id: first.id },
      scorecards: [{ id: second.scorecards['main'], evaluation: 'main' }],
    });
    const own = await manager(`query ($id: ID!) { scorecard(id: $id) { explanation { ${UNFOLDED} } } }`, {
      id: second.scorecards['main'],
    });
    expect(told.scorecards[0].explanation).toEqual(own.data.scorecard.explanation);
  });

  it('tells each leaf with its answer, evidence, clause and arithmetic, and sums that hold', async () => {
    const { data } = await explain(second.id);
    const {
      nodes,
      applicable,
      earned,
      base,
      score: score2,
      illustrative,
      bands,
    } = data.scoreExplanation.scorecards[0].explanation;
    const leaf = nodes.find(({ code }: { code: string }) => code === '5.1.4.2');
    expect(leaf).toMatchObject({
      leaf: true,
      clause: 'GB/T 27922-2011, 5.1.4.2',
      pointsStanding: 'ILLUSTRATIVE',
      answer: { verdict: 'SAMPLED', sampled: 4, conforming: 3, evidence: '一人未持证', givenBy: expect.any(String) },
      why: [{ criterion: '5.1.4.2', reason: 'SAMPLE' }],
    });
    const chapters = nodes.filter(({ parent }: { parent: string | null }) => parent === null);
    expect(
      isSum(
        chapters.map((each: { earned: Exact }) => each.earned),
        earned,
      ),
    ).toBe(true);
    expect(
      isSum(
        chapters.map((each: { applicable: Exact }) => each.applicable),
        applicable,
      ),
    ).toBe(true);
    const [[e], [a]] = [sum([earned]), sum([applicable])];
    expect(Number(base.shown)).toBeCloseTo(
      (Number(e) / Number(sum([earned])[1]) / (Number(a) / Number(sum([applicable])[1]))) * 100,
      1,
    );
    expect(score2).toEqual(base);
    expect(illustrative).toBe(true);
    expect(bands.filter(({ reached }: { reached: boolean }) => reached)).toHaveLength(
      bands.filter(({ min }: { min: string }) => Number(min) <= Number(score2.shown)).length,
    );
  });

  it('is of what one may see', async () => {
    const stranger = await openAudit(house, { edition: EDITION });
    const leader = await stranger.member('LEADER');
    expect((await explain(second.id, null, leader)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect((await explain(stranger.id, null, leader)).data.scoreExplanation.audit.id).toBe(stranger.id);
    // A client reads answers once they are decided.
    const contact = await house.as('CLIENT_CONTACT', { clientId: first.clientId });
    expect((await explain(first.id, null, contact)).data.scoreExplanation.scorecards).toEqual([]);
    const sales = await house.as('SALES');
    expect((await explain(second.id, null, sales)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('tells the revision that stood on a day of the past', async () => {
    const audit = await openAudit(house, { edition: EDITION });
    await score(audit, EDITION, LOST);
    await submit(audit);
    house.setToday('2027-03-10');
    const em = house.em();
    await em.transactional(async (tx) => {
      const context = { ...house.context('TECHNICAL_REVIEWER'), em: tx, sql: () => tx.getKysely() as never };
      await reopenScorecards(context, await tx.findOneOrFail(Audit, { id: audit.uuid }), '补充证据');
    });
    const revisions = async (on: string | null) =>
      (await explain(audit.id, on)).data.scoreExplanation.scorecards.map(
        ({ revision }: { revision: number }) => revision,
      );
    expect(await revisions(null)).toEqual([2]);
    expect(await revisions('2027-03-01')).toEqual([]);
    expect(await revisions('2027-03-02')).toEqual([1]);
    const { errors } = await explain(audit.id, '2027-03-11');
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', fields: [{ field: 'asKnownOn' }] });
    house.setToday('2027-03-02');
  });
});

describe('scoreComparison', () => {
  const compare = async (left: string, right: string, visitor = manager) => visitor(COMPARE, { left, right });

  it('walks from one score to the other, leaf by leaf, exactly', async () => {
    const { data } = await compare(first.id, second.id);
    const { left, right, evaluations, leftOut } = data.scoreComparison;
    expect([left.auditId, right.auditId, leftOut]).toEqual([first.id, second.id, []]);
    expect(left.illustrative).toBe(true);
    const [main] = evaluations;
    expect(main.steps.map(({ right: leaf }: { right: { code: string } }) => leaf.code)).toEqual(['5.1.2.1', '5.2.1.1']);
    const [lost, tailored] = main.steps;
    expect(lost).toMatchObject({
      left: { reason: null, answer: { verdict: 'MET' } },
      right: {
        reason: 'NOT_MET',
        answer: { verdict: 'NOT_MET', evidence: '未见计划' },
        clause: 'GB/T 27922-2011, 5.1.2.1',
        chapter: '5.1',
      },
      weight: { exact: '0/1' },
    });
    // Met before and tailored out now: nothing is lost by it, and every other loss weighs more.
    expect(tailored).toMatchObject({ right: { reason: 'TAILORED' }, answer: { exact: '0/1' } });
    expect(tailored.weight.exact).toMatch(/^-/);
    const walk = [
      ...main.steps.map(({ effect }: { effect: Exact }) => effect),
      main.specialDeductions,
      main.specialBonuses,
      main.clamp,
    ];
    expect(isSum([main.left.score, ...walk], main.right.score)).toBe(true);
    expect(isSum(walk, main.difference)).toBe(true);
    expect(main.left).toMatchObject({ aloneLeaves: 0, sharedPoints: main.left.totalPoints });
  });

  it('goes back the same way', async () => {
    const [there, back] = [await compare(first.id, second.id), await compare(second.id, first.id)];
    const [one, other] = [there, back].map(({ data }) => data.scoreComparison.evaluations[0].difference.exact);
    expect(one).toBe(`-${other}`);
  });

  it('sets two editions beside each other by their crosswalk, and names what has no partner', async () => {
    const newer = await openAudit(house, { edition: MATURITY, beside: first });
    await score(newer, MATURITY, LOST);
    const { data } = await compare(first.id, newer.id);
    const { evaluations, leftOut } = data.scoreComparison;
    expect(leftOut).toHaveLength(1);
    expect(evaluations).toMatchObject([
      {
        left: { evaluation: 'main', aloneLeaves: 0 },
        right: { evaluation: 'main' },
        steps: [],
        difference: { exact: '0/1' },
      },
    ]);
  });

  it('compares audits of one client that one may see', async () => {
    const other = await openAudit(house, { edition: EDITION });
    const { errors } = await compare(first.id, other.id);
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'INVALID_INPUT',
      fields: [{ field: 'rightId', code: 'COMPARED_CLIENTS_DIFFER' }],
    });
    const leader = await other.member('LEADER');
    expect((await compare(first.id, second.id, leader)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });

  it('leaves out what has no score', async () => {
    const open = await openAudit(house, { edition: EDITION, beside: first });
    const { data } = await compare(first.id, open.id);
    expect(data.scoreComparison).toMatchObject({ evaluations: [], leftOut: [expect.anything()] });
  });
});

describe('pathToLevel', () => {
  const ask = async (visitor: Visitor, { id = second.id, level = 'FIVE_STAR' } = {}) => visitor(PATH, { id, level });

  it('tells the fewest leaves, and the score they would come to', async () => {
    const levels = house.parts.editions.get(EDITION).levels.items.map(({ code }) => code);
    const { data } = await ask(manager, { level: levels.at(-1)! });
    const { illustrative, evaluations } = data.pathToLevel;
    expect(illustrative).toBe(true);
    const [main] = evaluations;
    expect(
      main.leaves.map(({ code }: { code: string }) => code).every((code: string) => code in { ...LOST, '5.1.2.1': 1 }),
    ).toBe(true);
    expect(main.leaves.length).toBeGreaterThan(0);
    expect(Number(main.scoreThen.shown)).toBeGreaterThanOrEqual(Number(main.min));
    expect(Number(main.score.shown)).toBeLessThan(Number(main.min));
    const reached = await ask(manager, { level: levels[0]! });
    expect(reached.data.pathToLevel.evaluations[0]).toMatchObject({ leaves: [], scoreThen: main.score });
  });

  it('is for analysts and programme managers alone', async () => {
    const may = Object.values(AccountRole).filter((role) => permissionsOf([role]).has('analytics:advise'));
    expect(may).toEqual(['PROGRAMME_MANAGER', 'ANALYST']);
    for (const role of may) expect((await ask(await house.as(role))).data.pathToLevel.__typename).toBe('PathToLevel');
    for (const role of ['QUALITY_MANAGER', 'SALES', 'AUDITOR', 'CLIENT_CONTACT'] as const) {
      const visitor = await house.as(role, role === 'CLIENT_CONTACT' ? { clientId: first.clientId } : {});
      expect((await ask(visitor)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
  });

  const codesOf = async (visitor: Visitor) =>
    (await ask(visitor)).data.pathToLevel.refusals?.map(({ code }: { code: string }) => code) ?? [];

  it('is refused to whoever sits on a team of the client, in any seat and any audit of it', async () => {
    const observer = first.persons.get('OBSERVER')!;
    const analyst = await house.as('ANALYST', { personId: observer });
    const { data } = await ask(analyst);
    expect(data.pathToLevel).toMatchObject({
      __typename: 'PathToLevelRefused',
      refusals: [{ code: 'PATH_TO_THE_TEAM', clause: 'GB/T 27021.1-2017, 5.2.10' }],
    });
    const apart = await openAudit(house, { edition: EDITION });
    expect(await codesOf(await house.as('ANALYST', { personId: apart.persons.get('LEADER')! }))).toEqual([]);
  });

  it('is refused to whoever sells, by whatever account', async () => {
    expect(await codesOf(await house.as(['PROGRAMME_MANAGER', 'SALES']))).toEqual(['PATH_TO_SALES']);
    const em = house.em();
    const person = em.create(Person, {
      id: newId(),
      staffNumber: 'S-1',
      name: '两个账号',
      nameLatin: 'lg',
      provinceCode: '11',
      city: '北京',
      employment: 'EMPLOYEE',
      joinedOn: '2020-01-01' as never,
      version: 1,
    });
    em.create(Account, {
      id: newId(),
      email: 'sells@x.example',
      displayName: '两个账号',
      passwordHash: null,
      roles: ['SALES'],
      isActive: true,
      person,
      client: null,
      version: 1,
    });
    await em.flush();
    expect(await codesOf(await house.as('ANALYST', { personId: person.id }))).toEqual(['PATH_TO_SALES']);
  });

  it('says so where there is no score, or no such level', async () => {
    const open = await openAudit(house, { edition: EDITION });
    const level = house.parts.editions.get(EDITION).levels.items[0]!.code;
    expect((await ask(manager, { id: open.id, level })).data.pathToLevel.refusals).toMatchObject([
      { code: 'PATH_WITHOUT_SCORE' },
    ]);
    const { errors } = await ask(manager, { level: 'PLATINUM' });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', fields: [{ code: 'LEVEL_UNKNOWN' }] });
  });
});
