import type { SchemeEdition, WorkedExpectation, WorkedScorecard } from '@touchstone/schemes';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answersFor, openAudit } from '../../../test/open-audit.js';
import type { OpenAudit } from '../../../test/open-audit.js';
import { startHouse } from '../../../test/house.js';
import type { Answer, House, Visitor } from '../../../test/house.js';
import { readPdf } from '../../../test/pdf-text.js';
import { replayOutcomes } from '../../replay.js';

const RECORD = `mutation ($input: RecordResponsesInput!) { recordResponses(input: $input) { __typename
  ... on Scorecard { id version missing score scoreExact level passed
    responses { criterion verdict sampled conforming evidence justification sampleReason approval { name approvedOn } }
    specialDeductions { id reason evidence } specialBonuses { id reason approval { name } }
    outcome { complete missing score { shown exact } applicable earned level levelTitle { zh en } passed range { low high } confirmation referralReasons lost { shown } } }
  ... on Refused { refusals { code field message params } } } }`;
const READ = `query ($id: ID!) { scorecard(id: $id) { version missing responses { criterion verdict } signOff { code field message } warnings { code }
  chapters { code title { en } leaves answered applicable { shown } earned { shown } } criteria { code leaf points asked }
  explanation { nodes { code depth leaf applicable { exact } earned { exact } lost { exact } why { criterion reason } clause } deducted failedByDeductions }
  audit { number outcome { passed level levelTitle { en } score { shown exact } confirmation } } } }`;
const APPROVE = `mutation ($input: ApproveExceptionsInput!) { approveExceptions(input: $input) { __typename
  ... on Scorecard { version responses { criterion approval { name } } specialBonuses { approval { name } } signOff { code } }
  ... on Refused { refusals { code } } } }`;
const MAIN = ['gbt-27922/2011', 'main'] as const;

let house: House;
beforeAll(async () => {
  house = await startHouse();
});
afterAll(() => house.close());

/** Writes to a scorecard at the version it has now. */
async function record(visitor: Visitor, id: string, given: object): Promise<Answer> {
  const { data } = await visitor('query ($id: ID!) { scorecard(id: $id) { version } }', { id });
  return visitor(RECORD, {
    input: { scorecardId: id, expectedVersion: data.scorecard.version, responses: [], ...given },
  });
}

/** Leaves whose points sum to exactly so many, and that may be judged by samples only if asked for. */
function leavesWorth(points: number, but: readonly string[] = []): Record<string, object> {
  let left = points;
  const chosen = house.parts.editions.get(MAIN[0]).evaluations[0]!.criteria.filter((criterion) => {
    const worth = Number(criterion.points);
    if (!criterion.leaf || but.includes(criterion.code) || worth > left) return false;
    left -= worth;
    return true;
  });
  if (left !== 0) throw new Error('no such sum');
  return Object.fromEntries(chosen.map(({ code }) => [code, { verdict: 'NOT_MET', evidence: '现场未见' }]));
}

describe('recordResponses', () => {
  const SAMPLED = '5.1.3.2';
  const almost = { [SAMPLED]: { verdict: 'SAMPLED', sampled: 10_000, conforming: 9999, evidence: '一份记录缺签字' } };
  let audit: OpenAudit;
  let leader: Visitor;
  let id: string;
  beforeAll(async () => {
    audit = await openAudit(house);
    leader = await audit.member('LEADER');
    id = audit.scorecards['main']!;
  });

  it.each([
    { lost: 5, more: {}, shown: '95.00', exact: '95/1', level: 'FIVE_STAR' },
    { lost: 5, more: almost, shown: '94.99', exact: '949997/10000', level: 'FOUR_STAR' },
    { lost: 10, more: {}, shown: '90.00', exact: '90/1', level: 'FOUR_STAR' },
    { lost: 10, more: almost, shown: '89.99', exact: '899997/10000', level: 'THREE_STAR' },
    { lost: 30, more: {}, shown: '70.00', exact: '70/1', level: 'COMPLIANT' },
    { lost: 30, more: almost, shown: '69.99', exact: '699997/10000', level: null },
  ])('earns $shown and reaches $level', async ({ lost, more, shown, exact, level }) => {
    const responses = answersFor(house, MAIN, { ...leavesWorth(lost, [SAMPLED]), ...more });
    const { data, errors } = await record(leader, id, { responses });
    expect(errors).toBeUndefined();
    expect(data.recordResponses).toMatchObject({
      __typename: 'Scorecard',
      missing: 0,
      scoreExact: exact,
      level,
      passed: level !== null,
    });
    expect(data.recordResponses.score).toMatch(/^\d+\.\d{6}$/);
    expect(data.recordResponses.outcome).toMatchObject({
      complete: true,
      score: { shown, exact },
      level,
      passed: level !== null,
      range: null,
    });
    expect(data.recordResponses.outcome.levelTitle === null).toBe(level === null);
  });

  it('changes only the leaves it names, and takes an answer back', async () => {
    await record(leader, id, { responses: answersFor(house, MAIN) });
    const some = await record(leader, id, {
      responses: [
        { criterion: '5.1.1.1', verdict: 'NOT_MET', evidence: '无部门' },
        { criterion: '5.1.1.2', verdict: null },
      ],
    });
    const { responses, outcome } = some.data.recordResponses;
    expect(responses[0]).toMatchObject({ criterion: '5.1.1.1', verdict: 'NOT_MET', evidence: '无部门' });
    expect(responses.map(({ criterion }: { criterion: string }) => criterion)).not.toContain('5.1.1.2');
    expect(outcome).toMatchObject({
      complete: false,
      missing: 1,
      score: null,
      level: null,
      passed: null,
      range: { low: '95.00', high: '97.00' },
    });
  });

  it('tells every reason at once, each at its leaf, and writes nothing', async () => {
    const before = await leader(READ, { id });
    const { data } = await record(leader, id, {
      responses: [
        { criterion: '9.9', verdict: null },
        { criterion: '5.1', verdict: 'MET' },
        { criterion: '5.1.1.1', verdict: 'SAMPLED', sampled: 0, conforming: 1 },
        { criterion: '5.1.1.2', verdict: 'MET' },
        { criterion: '5.1.1.2', verdict: null },
        { criterion: '5.1.2.1', verdict: 'NOT_APPLICABLE', justification: '无' },
      ],
      specialBonuses: [{ reason: '一' }, { reason: ' ' }],
      specialDeductions: [{ id: 'gone', reason: '旧' }],
    });
    const codes = data.recordResponses.refusals.map(
      ({ code, params }: { code: string; params: { criterion?: string } | null }) =>
        `${code} ${params?.criterion ?? ''}`.trim(),
    );
    expect(codes).toEqual([
      'SPECIAL_ENTRY_UNKNOWN',
      'SPECIAL_REASON_MISSING',
      'DUPLICATE_RESPONSE 5.1.1.2',
      'NOT_A_LEAF 5.1',
      'SAMPLE_OUT_OF_RANGE 5.1.1.1',
      'SAMPLING_NOT_ALLOWED 5.1.1.1',
      'TAILORING_NOT_ALLOWED 5.1.2.1',
      'TOO_MANY_BONUSES',
      'UNKNOWN_CRITERION 9.9',
    ]);
    const after = await leader(READ, { id });
    expect(after.data.scorecard.version).toBe(before.data.scorecard.version);
  });

  it('is for the team, but not for who watches or learns', async () => {
    for (const role of ['TRAINEE', 'OBSERVER'] as const) {
      const { data } = await record(await audit.member(role), id, {});
      expect(data.recordResponses.refusals.map(({ code }: { code: string }) => code)).toEqual(['SEAT_RECORDS_NOTHING']);
    }
    const stranger = await house.as('AUDITOR');
    const { errors } = await stranger(RECORD, { input: { scorecardId: id, expectedVersion: 1, responses: [] } });
    expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    const planner = await house.as('PLANNER');
    const refused = await planner(RECORD, { input: { scorecardId: id, expectedVersion: 1, responses: [] } });
    expect(refused.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('answers a stale version with the answers as they are now', async () => {
    const { errors } = await leader(RECORD, {
      input: { scorecardId: id, expectedVersion: 1, responses: [{ criterion: '5.1.1.1', verdict: 'MET' }] },
    });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'STALE_VERSION', current: { status: 'OPEN', missing: 1 } });
    const { current } = errors![0]!.extensions as unknown as {
      current: { version: number; responses: { criterion: string; verdict: string }[] };
    };
    expect(current.responses[0]).toMatchObject({ criterion: '5.1.1.1', verdict: 'NOT_MET' });
    expect(current.version).toBeGreaterThan(1);
  });

  it('keeps special deductions in the evaluation that the edition names', async () => {
    const maturity = await openAudit(house, { edition: 'after-sales-maturity/2026' });
    const visitor = await maturity.member('AUDITOR');
    const elsewhere = await record(visitor, maturity.scorecards['completeness']!, {
      specialDeductions: [{ reason: '违规' }],
    });
    expect(elsewhere.data.recordResponses.refusals.map(({ code }: { code: string }) => code)).toEqual([
      'SPECIAL_DEDUCTIONS_ELSEWHERE',
    ]);
    const here = await record(visitor, maturity.scorecards['main']!, { specialDeductions: [{ reason: '违规' }] });
    expect(here.data.recordResponses.specialDeductions).toEqual([
      { id: expect.any(String), reason: '违规', evidence: '' },
    ]);
  });
});

describe('recordResponses, by many at once', () => {
  it('takes twenty leaves of twenty writers who read the same, and tells who wrote to a leaf after another', async () => {
    const audit = await openAudit(house);
    const id = audit.scorecards['main']!;
    const members = [await audit.member('LEADER'), await audit.member('AUDITOR')];
    const leaves = house.parts.editions
      .get(MAIN[0])
      .evaluations[0]!.criteria.filter(({ leaf }) => leaf)
      .slice(0, 20);
    const write = (criterion: string, writer: number, change: object = {}) =>
      members[writer % 2]!(RECORD, {
        input: { scorecardId: id, expectedVersion: 1, responses: [{ criterion, verdict: 'MET' }], ...change },
      });
    const all = await Promise.all(leaves.map(({ code }, at) => write(code, at)));
    expect(all.map(({ data, errors }) => errors ?? data.recordResponses.__typename)).toEqual(
      leaves.map(() => 'Scorecard'),
    );
    const second = await Promise.all(leaves.slice(0, 4).map(({ code }, at) => write(code, at + 1)));
    expect(second.map(({ errors }) => errors?.[0]?.extensions.code)).toEqual(Array(4).fill('STALE_VERSION'));
    const same = await Promise.all(
      [0, 1].map((at) =>
        write(leaves[0]!.code, at, {
          expectedVersion: 21,
          responses: [{ criterion: leaves[0]!.code, verdict: 'NOT_MET', evidence: `${at}` }],
        }),
      ),
    );
    expect(same.map(({ errors }) => errors?.[0]?.extensions.code ?? 'WRITTEN').toSorted()).toEqual([
      'STALE_VERSION',
      'WRITTEN',
    ]);

    const { data } = await members[0]!(READ, { id });
    expect(data.scorecard.responses.map(({ criterion }: { criterion: string }) => criterion)).toEqual(
      leaves.map(({ code }) => code),
    );
    expect(data.scorecard.version).toBe(22);
  });
});

describe('approveExceptions', () => {
  let audit: OpenAudit;
  let leader: Visitor;
  let id: string;
  beforeAll(async () => {
    audit = await openAudit(house);
    leader = await audit.member('LEADER');
    id = audit.scorecards['main']!;
    const tailored = { verdict: 'NOT_APPLICABLE', justification: '不提供配送' };
    await record(leader, id, {
      responses: answersFor(house, MAIN, { '5.2.3.1': tailored, '5.2.3.2': { verdict: 'NOT_APPLICABLE' } }),
      specialBonuses: [{ reason: '牵头制定标准', evidence: '标准文本' }],
    });
  });

  async function approve(visitor: Visitor, given: object): Promise<Answer> {
    const { data } = await visitor('query ($id: ID!) { scorecard(id: $id) { version specialBonuses { id } } }', { id });
    const { version, specialBonuses } = data.scorecard;
    return visitor(APPROVE, {
      input: {
        scorecardId: id,
        expectedVersion: version,
        criteria: [],
        specialBonuses: specialBonuses.map((each: { id: string }) => each.id),
        ...given,
      },
    });
  }
  const signOff = async (): Promise<string[]> =>
    (await leader(READ, { id })).data.scorecard.signOff.map(
      ({ code, field }: { code: string; field: string }) => `${code} ${field}`,
    );

  it('is what sign-off waits for', async () => {
    expect(await signOff()).toEqual([
      'TAILORING_NOT_APPROVED responses.5.2.3.1',
      'JUSTIFICATION_MISSING responses.5.2.3.2',
      'TAILORING_NOT_APPROVED responses.5.2.3.2',
      'BONUS_NOT_APPROVED specialBonuses.0',
    ]);
  });

  it('is refused for what has no reason and for what is not tailored', async () => {
    const { data } = await approve(await house.as('PROGRAMME_MANAGER'), { criteria: ['5.2.3.2', '5.1.1.1'] });
    expect(data.approveExceptions.refusals.map(({ code }: { code: string }) => code)).toEqual([
      'JUSTIFICATION_MISSING',
      'NOT_TAILORED',
    ]);
  });

  it('is not for the team, whatever other office its members hold', async () => {
    const personId = (await audit.member('OBSERVER')).personId ?? '';
    const { data } = await approve(await house.as('PROGRAMME_MANAGER', { personId }), { criteria: ['5.2.3.1'] });
    expect(data.approveExceptions.refusals.map(({ code }: { code: string }) => code)).toEqual(['APPROVER_ON_TEAM']);
  });

  it('lasts as long as the reason it was given for', async () => {
    const { data, errors } = await approve(await house.as('PROGRAMME_MANAGER'), { criteria: ['5.2.3.1'] });
    expect(errors).toBeUndefined();
    expect(data.approveExceptions.signOff.map(({ code }: { code: string }) => code)).toEqual([
      'JUSTIFICATION_MISSING',
      'TAILORING_NOT_APPROVED',
    ]);
    const same = { criterion: '5.2.3.1', verdict: 'NOT_APPLICABLE', justification: '不提供配送', evidence: '合同' };
    await record(leader, id, { responses: [same, { criterion: '5.2.3.2', verdict: 'MET' }] });
    expect(await signOff()).toEqual([]);
    await record(leader, id, { responses: [{ ...same, justification: '外包' }] });
    expect(await signOff()).toEqual(['TAILORING_NOT_APPROVED responses.5.2.3.1']);
  });
});

describe('the scorecard', () => {
  it('unfolds its score, and counts its chapters', async () => {
    const audit = await openAudit(house);
    const leader = await audit.member('LEADER');
    const id = audit.scorecards['main']!;
    await record(leader, id, {
      responses: [
        { criterion: '5.1.1.1', verdict: 'NOT_MET', evidence: '无' },
        { criterion: '5.1.1.2', verdict: 'SAMPLED', sampled: 4, conforming: 3, evidence: '一处' },
      ],
    });
    const { data, errors } = await leader(READ, { id });
    expect(errors).toBeUndefined();
    const { chapters, explanation, criteria, signOff } = data.scorecard;
    expect(
      chapters.map(({ code, leaves, answered, applicable, earned }: Record<string, { shown: string }>) => [
        code,
        leaves,
        answered,
        applicable?.shown,
        earned?.shown,
      ]),
    ).toEqual([
      ['5.1', 17, 2, '40.00', '1.50'],
      ['5.2', expect.any(Number), 0, '35.00', '0.00'],
      ['5.3', expect.any(Number), 0, '25.00', '0.00'],
    ]);
    const node = (code: string) => explanation.nodes.find((each: { code: string }) => each.code === code);
    expect(node('5.1.1')).toMatchObject({
      depth: 2,
      leaf: false,
      applicable: { exact: '5/1' },
      earned: { exact: '3/2' },
      lost: { exact: '7/2' },
      why: [
        { criterion: '5.1.1.1', reason: 'NOT_MET' },
        { criterion: '5.1.1.2', reason: 'SAMPLE' },
      ],
      clause: 'GB/T 27922-2011, 5.1.1',
    });
    expect(criteria.find(({ code }: { code: string }) => code === '5.1.1.1')).toEqual({
      code: '5.1.1.1',
      leaf: true,
      points: '3',
      asked: true,
    });
    expect(signOff).toMatchObject([{ code: 'INCOMPLETE' }]);
  });

  it('is refused to be changed behind the program’s back once it is locked or frozen', async () => {
    const audit = await openAudit(house);
    const id = audit.scorecards['main']!.split(':')[1]!;
    const run = (statement: ReturnType<typeof sql>) => statement.execute(house.em().getKysely() as never);
    await expect(run(sql`update scorecard set status = 'LOCKED' where id = ${id}`)).rejects.toThrow(
      /scorecard_locked_complete/,
    );
    await record(await audit.member('LEADER'), `Scorecard:${id}`, { responses: answersFor(house, MAIN) });
    await run(sql`update scorecard set status = 'LOCKED', locked_on = '2026-03-02' where id = ${id}`);
    await expect(run(sql`update scorecard set score = 12, version = version + 1 where id = ${id}`)).rejects.toThrow(
      /locked/,
    );
    await expect(run(sql`update scorecard set status = 'OPEN' where id = ${id}`)).rejects.toThrow(/locked/);
    await expect(run(sql`delete from scorecard where id = ${id}`)).rejects.toThrow(/locked/);
    const { data } = await record(await audit.member('LEADER'), `Scorecard:${id}`, {
      responses: [{ criterion: '5.1.1.1', verdict: 'NOT_MET' }],
    });
    expect(data.recordResponses.refusals.map(({ code }: { code: string }) => code)).toEqual(['SCORECARD_NOT_OPEN']);
    await run(sql`update scorecard set status = 'FROZEN' where id = ${id}`);
    await expect(run(sql`update scorecard set status = 'SUPERSEDED' where id = ${id}`)).rejects.toThrow(/frozen/);
  });
});

/** A scorecard of a worked case as the API takes it: every leaf named, so that nothing of the case before stays. */
function inputOf(
  edition: SchemeEdition,
  evaluation: string,
  { others, responses, specialDeductions, specialBonuses }: WorkedScorecard,
): object {
  const leaves = edition.evaluations.find(({ id }) => id === evaluation)!.criteria.filter(({ leaf }) => leaf);
  const entries = (many: number): object[] =>
    Array.from({ length: many }, (_, index) => ({ reason: `第 ${index + 1} 项`, evidence: '记录' }));
  const answer = (verdict: string | null) => {
    const [conforming, sampled] = (verdict ?? '').split('/').map(Number);
    return sampled === undefined ? { verdict } : { verdict: 'SAMPLED', sampled, conforming };
  };
  const codes = new Set([...leaves.map(({ code }) => code), ...Object.keys(responses)]);
  return {
    responses: [...codes].map((criterion) => ({ criterion, ...answer(responses[criterion] ?? others) })),
    specialBonuses: entries(specialBonuses),
    ...(edition.combination.specialDeductionsIn === evaluation && { specialDeductions: entries(specialDeductions) }),
  };
}

/** What came out, in the words of what a worked case expects. */
function comparable({ outcome, refusals }: Answer['data'], expected: WorkedExpectation): object {
  if ('refusals' in expected) return { refusals: refusals.map(({ code }: { code: string }) => code) };
  if ('low' in expected) return outcome.range;
  return { score: outcome.score.shown, level: outcome.level, passed: outcome.passed };
}

describe.each(['gbt-27922/2011', 'after-sales-maturity/2026', 'online-service-capability/2026'])(
  'every worked case of %s',
  (editionId) => {
    it('comes out through the API, alone and combined', async () => {
      const edition = house.parts.editions.get(editionId);
      const audit = await openAudit(house, { edition: editionId });
      const leader = await audit.member('LEADER');
      for (const { evaluation, expect: expected, ...scorecard } of edition.workedCases) {
        const { data, errors } = await record(
          leader,
          audit.scorecards[evaluation]!,
          inputOf(edition, evaluation, scorecard),
        );
        expect(errors).toBeUndefined();
        expect(comparable(data.recordResponses, expected)).toEqual(expected);
      }
      for (const { scorecards, expect: expected } of edition.combinationCases) {
        for (const [evaluation, scorecard] of Object.entries(scorecards)) {
          const { data } = await record(leader, audit.scorecards[evaluation]!, inputOf(edition, evaluation, scorecard));
          expect(data.recordResponses.__typename).toBe('Scorecard');
        }
        const { data } = await leader(
          'query ($id: ID!) { audit(id: $id) { outcome { passed level score { shown } } } }',
          { id: audit.id },
        );
        const { passed, level, score } = data.audit.outcome;
        expect({ passed, level, score: score?.shown ?? null }).toEqual(expected);
      }
    });
  },
);

describe('a partial surveillance', () => {
  it('confirms or refers, without score or level', async () => {
    const evaluation = ['online-service-capability/2026', 'capability'] as const;
    const audit = await openAudit(house, { edition: evaluation[0], kind: 'SURVEILLANCE' });
    const leader = await audit.member('LEADER');
    const id = audit.scorecards['capability']!;
    const { data: sheet } = await leader(READ, { id });
    const asked = sheet.scorecard.criteria
      .filter((each: { asked: boolean }) => each.asked)
      .map(({ code }: { code: string }) => code);
    expect(asked).toContain('A.1');
    expect(asked).not.toContain('A.3');
    expect(sheet.scorecard.missing).toBe(asked.length);
    const met = asked.map((criterion: string) => ({ criterion, verdict: 'MET' }));
    const whole = await record(leader, id, { responses: met });
    expect(whole.data.recordResponses).toMatchObject({
      missing: 0,
      score: null,
      level: null,
      passed: true,
      outcome: { complete: true, confirmation: 'CONFIRMED', referralReasons: [], score: null, range: null },
    });
    const { data } = await leader(READ, { id });
    expect(data.scorecard.signOff).toEqual([]);
    expect(data.scorecard.audit.outcome).toMatchObject({
      passed: true,
      level: null,
      score: null,
      confirmation: 'CONFIRMED',
    });
    const lost = await record(leader, id, {
      responses: ['A.1', 'B.1'].map((criterion) => ({ criterion, verdict: 'NOT_MET' })),
    });
    expect(lost.data.recordResponses.outcome).toMatchObject({
      passed: false,
      confirmation: 'REFERRED',
      referralReasons: ['POINTS_LOST'],
      lost: { shown: '14.00' },
    });
  });
});

describe('what a partial surveillance leaves out', () => {
  const COVERED = `query ($id: ID!) { audit(id: $id) { number partialCoverage {
    evaluations { evaluation leaves leftOut { criterion title { en } last { auditNumber endedOn } } }
    lastFull { auditNumber level score { shown } evaluations { score levelTitle { en } } } } } }`;
  const [edition, evaluation] = ['online-service-capability/2026', 'capability'] as const;
  const run = (statement: ReturnType<typeof sql>) => statement.execute(house.em().getKysely() as never);
  let now: OpenAudit;
  let before: OpenAudit;
  const coverage = async (who: Visitor, id = now.id) => (await who(COVERED, { id })).data.audit.partialCoverage;

  beforeAll(async () => {
    before = await openAudit(house, { edition });
    const responses = answersFor(house, [edition, evaluation], { 'A.3': { verdict: 'NOT_MET', evidence: '未公示' } });
    await record(await before.member('LEADER'), before.scorecards[evaluation]!, { responses });
    now = await openAudit(house, { edition, kind: 'SURVEILLANCE', beside: before });
    await run(sql`update scorecard set status = 'FROZEN' where audit_id = ${before.uuid}`);
    await run(sql`update audit set starts_on = starts_on - 300, ends_on = ends_on - 300,
      certification_id = (select certification_id from audit where id = ${now.uuid}) where id = ${before.uuid}`);
  });

  it('is told with the audit that assessed each leaf last, and beside it the level that holds', async () => {
    const leader = await now.member('LEADER');
    const untold = await coverage(leader);
    expect(untold.lastFull).toBeNull();
    expect(untold.evaluations[0].leftOut[0]).toEqual({
      criterion: 'A.3',
      title: { en: expect.any(String) },
      last: null,
    });
    for (const status of ['REPORTED', 'REVIEWED', 'DECIDED'])
      await run(sql`update audit set status = ${status} where id = ${before.uuid}`);
    const { lastFull, evaluations } = await coverage(leader);
    const score = { score: '95.50', levelTitle: { en: 'Leading' } };
    expect(lastFull).toMatchObject({
      auditNumber: expect.stringMatching(/^AU-T-/),
      level: 'LEADING',
      score: null,
      evaluations: [score],
    });
    expect(evaluations).toEqual([expect.objectContaining({ evaluation, leaves: 18, leftOut: expect.any(Array) })]);
    expect(evaluations[0].leftOut.map(({ criterion }: { criterion: string }) => criterion)).not.toContain('A.1');
    expect(evaluations[0].leftOut[0].last.auditNumber).toBe(lastFull.auditNumber);
    await record(leader, now.scorecards[evaluation]!, { responses: [{ criterion: 'A.3', verdict: 'MET' }] });
    const [seen] = (await coverage(leader)).evaluations;
    expect(seen.leftOut).toEqual(evaluations[0].leftOut.slice(1));
  });

  it('is nothing in a full audit, and for a client while nothing is decided', async () => {
    expect(await coverage(await house.as('PROGRAMME_MANAGER'), before.id)).toBeNull();
    expect(await coverage(await house.as('CLIENT_CONTACT', { clientId: now.clientId }))).toBeNull();
  });

  it('gives no score and no level, in the database either', async () => {
    const card = now.scorecards[evaluation]!.split(':')[1];
    await expect(run(sql`update scorecard set level = 'LEADING' where id = ${card}`)).rejects.toThrow(
      'scorecard_part_has_no_level',
    );
  });

  it('stands in the papers', async () => {
    const { cookie } = await house.as('PROGRAMME_MANAGER');
    const url = `/papers/SCORE_SHEET/${now.scorecards[evaluation]}?language=EN`;
    const answer = await house.http.inject({ url, headers: { cookie, 'accept-language': 'en' } });
    expect(answer.statusCode).toBe(200);
    const text = readPdf(answer.rawPayload).pages.join('').replaceAll(/\s/g, '');
    expect(text).toContain('thatofthelastfullauditholds');
    expect(text).toContain('Leading');
    expect(text).toContain('Notassessed');
  });
});

describe('audits in a list', () => {
  it('bring their outcome in the one statement of the page', async () => {
    const manager = await house.as('PROGRAMME_MANAGER');
    house.statements();
    const { data, errors } = await manager(
      '{ audits(first: 20) { totalCount nodes { number outcome { passed level levelTitle { zh } } scorecards { outcome { score { shown } } signOff { code } } } } }',
    );
    expect(errors).toBeUndefined();
    expect(data.audits.nodes.some(({ outcome }: { outcome: { level: string } }) => outcome.level !== null)).toBe(true);
    expect(house.statements()).toHaveLength(2);
  });

  it('tell a client nothing of scores before the decision froze them', async () => {
    const audit = await openAudit(house);
    await record(await audit.member('LEADER'), audit.scorecards['main']!, { responses: answersFor(house, MAIN) });
    const contact = await house.as('CLIENT_CONTACT', { clientId: audit.clientId });
    const { data, errors } = await contact(
      '{ audits(first: 5) { nodes { scorecards { id } outcome { passed level } } } }',
    );
    expect(errors).toBeUndefined();
    expect(data.audits.nodes).toEqual([{ scorecards: [], outcome: { passed: null, level: null } }]);
  });
});

describe('replayOutcomes', () => {
  it('finds nothing, and then the one outcome that was changed behind the program’s back', async () => {
    const clean = await replayOutcomes(house.parts);
    expect(clean.differences).toEqual([]);
    expect(clean.scorecards).toBeGreaterThan(5);
    const audit = await openAudit(house);
    const scorecard = audit.scorecards['main']!;
    await record(await audit.member('LEADER'), scorecard, { responses: answersFor(house, MAIN, leavesWorth(6)) });
    await sql`update scorecard set level = 'FIVE_STAR', score = 95 where id = ${scorecard.split(':')[1]}`.execute(
      house.em().getKysely() as never,
    );
    const { differences } = await replayOutcomes(house.parts);
    expect(differences).toMatchObject([
      { scorecard, evaluation: 'main', property: 'score', stored: '95.000000', computed: '94.000000' },
      { scorecard, property: 'level', stored: 'FIVE_STAR', computed: 'FOUR_STAR' },
    ]);
  });
});
