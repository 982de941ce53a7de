import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startHouse } from '../../../test/house.js';
import type { House, Visitor } from '../../../test/house.js';
import { answersFor, openAudit } from '../../../test/open-audit.js';
import type { OpenAudit } from '../../../test/open-audit.js';

const [OLD, NEW] = ['gbt-27922/2011', 'after-sales-maturity/2026'] as const;
const REFUSED = '... on Refused { refusals { code field params } }';
const CARDS = 'scorecards { id version missing responses { criterion verdict sampled conforming evidence } }';
const COMBINE = `mutation ($input: CombineAuditsInput!) { combineAudits(input: $input) { __typename ... on Audit { version combinedWith { id } } ${REFUSED} } }`;
const SEPARATE = `mutation ($input: SeparateAuditsInput!) { separateAudits(input: $input) { __typename ... on Audit { combinedWith { id } } ${REFUSED} } }`;
const SAVE = `mutation ($input: RecordMergedResponsesInput!) { recordMergedResponses(input: $input) { __typename ... on Audit { ${CARDS} combinedWith { ${CARDS} } } ${REFUSED} } }`;
const READ = `query ($id: ID!) { audit(id: $id) { version ${CARDS} combinedWith { id ${CARDS} } } }`;

let house: House;
let one: OpenAudit;
let other: OpenAudit;
let manager: Visitor;
let leader: Visitor;

beforeAll(async () => {
  house = await startHouse({ today: '2026-03-10' });
  one = await openAudit(house, { edition: OLD });
  other = await openAudit(house, { edition: NEW, beside: one });
  manager = await house.as('PROGRAMME_MANAGER');
  leader = await one.member('LEADER');
});
afterAll(() => house.close());

interface Card {
  readonly id: string;
  readonly version: number;
  readonly missing: number;
  readonly responses: ReadonlyArray<{ readonly criterion: string; readonly verdict: string }>;
}
const fileOf = async (audit: OpenAudit, who = manager) => (await who(READ, { id: audit.id })).data.audit;
const combine = async (audit: OpenAudit, with_: OpenAudit, who = manager) =>
  (
    await who(COMBINE, {
      input: { auditId: audit.id, expectedVersion: (await fileOf(audit)).version, otherAuditId: with_.id },
    })
  ).data.combineAudits;
const separate = async (audit: OpenAudit) =>
  (await manager(SEPARATE, { input: { auditId: audit.id, expectedVersion: (await fileOf(audit)).version } })).data
    .separateAudits;
const codesOf = ({ refusals }: { refusals: ReadonlyArray<{ code: string; field: string | null }> }) =>
  refusals.map(({ code, field }) => `${code} ${field}`);

const MAIN = () => one.scorecards['main'] ?? '';
const MAIN_TOO = () => other.scorecards['main'] ?? '';
const COMPLETE = () => other.scorecards['completeness'] ?? '';
const given = (scorecardId: string, criterion: string, rest: object = {}) => ({
  scorecardId,
  criterion,
  verdict: 'MET',
  apart: false,
  ...rest,
});
async function cardsNow(): Promise<ReadonlyMap<string, Card>> {
  const { scorecards, combinedWith } = await fileOf(one, leader);
  return new Map([...scorecards, ...combinedWith.scorecards].map((card: Card) => [card.id, card]));
}
async function save(answers: readonly object[], who = leader) {
  const cards = await cardsNow();
  const scorecards = [...cards.values()].map(({ id, version }) => ({ scorecardId: id, expectedVersion: version }));
  return who(SAVE, { input: { auditId: one.id, scorecards, answers } });
}
const answerAt = async (id: string, criterion: string) =>
  (await cardsNow()).get(id)?.responses.find((each) => each.criterion === criterion)?.verdict;

describe('combineAudits', () => {
  it('refuses with every reason at once, and is for the office', async () => {
    const stranger = await openAudit(house, { edition: OLD });
    expect(codesOf(await combine(one, stranger))).toEqual([
      'COMBINED_CLIENTS_DIFFER otherAuditId',
      'COMBINED_PROGRAMME_ALIKE otherAuditId',
    ]);
    const { errors } = await leader(COMBINE, {
      input: { auditId: one.id, expectedVersion: 1, otherAuditId: other.id },
    });
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('is held by the database as well: one client, two programmes, no third', async () => {
    const stranger = await openAudit(house, { edition: NEW });
    const connection = house.em().getConnection();
    await expect(
      connection.execute(`update audit set combined_with_id = '${stranger.uuid}' where id = '${one.uuid}'`),
    ).rejects.toThrow('one of its client and of another programme');
  });

  it('holds both as one, seen from either side', async () => {
    expect(await combine(one, other)).toMatchObject({ __typename: 'Audit', combinedWith: { id: other.id } });
    expect(await fileOf(other)).toMatchObject({ combinedWith: { id: one.id } });
    expect(codesOf(await combine(one, other))).toEqual([
      'AUDIT_COMBINED_ALREADY otherAuditId',
      'AUDIT_COMBINED_ALREADY otherAuditId',
    ]);
  });
});

describe('mergedRows', () => {
  it('puts leaves that ask the same in one row and related ones beside, and leaves none out', async () => {
    const { data } = await leader(
      'query ($id: ID!) { mergedRows(auditId: $id) { leaves { scorecardId criterion } related { criterion } } }',
      { id: one.id },
    );
    // 46 leaves of one tree, 46 of the same tree, 50 of the other evaluation, 8 of which are the same.
    expect(data.mergedRows).toHaveLength(46 + 50 - 8);
    expect(data.mergedRows.flatMap(({ leaves }: { leaves: object[] }) => leaves)).toHaveLength(46 + 46 + 50);
    expect(data.mergedRows).toContainEqual({
      leaves: [
        { scorecardId: MAIN(), criterion: '5.1.4.1' },
        { scorecardId: MAIN_TOO(), criterion: '5.1.4.1' },
        { scorecardId: COMPLETE(), criterion: '6.2.2.1.a' },
      ],
      related: [{ criterion: '6.2.2.1.b' }],
    });
  });
});

describe('recordMergedResponses', () => {
  it('writes one answer to every leaf that asks the same, whichever of them was answered', async () => {
    const { data } = await save([
      given(MAIN(), '5.1.4.1', { evidence: '手册第 3 版' }),
      given(COMPLETE(), '6.2.3.2.b', { verdict: 'NOT_MET', evidence: '持证人数不足' }),
    ]);
    expect(data.recordMergedResponses).toMatchObject({
      scorecards: [
        { missing: 44, responses: [{ criterion: '5.1.2.2', verdict: 'NOT_MET' }, { evidence: '手册第 3 版' }] },
      ],
    });
    expect(await answerAt(MAIN_TOO(), '5.1.2.2')).toBe('NOT_MET');
    expect(await answerAt(COMPLETE(), '6.2.2.1.a')).toBe('MET');
    expect(await answerAt(COMPLETE(), '6.2.2.1.b')).toBeUndefined();
  });

  it('answers a leaf apart where asked to, and lets an answer of its own stand', async () => {
    await save([given(MAIN(), '5.1.4.1', { apart: true, verdict: 'NOT_MET', evidence: '缺一项流程' })]);
    expect(await answerAt(MAIN(), '5.1.4.1')).toBe('NOT_MET');
    expect(await answerAt(MAIN_TOO(), '5.1.4.1')).toBe('MET');
    await save([
      given(MAIN(), '5.1.7.1'),
      given(COMPLETE(), '6.2.1.1.a', { apart: true, verdict: 'NOT_MET', evidence: '理念未成文' }),
    ]);
    expect(await answerAt(MAIN_TOO(), '5.1.7.1')).toBe('MET');
    expect(await answerAt(COMPLETE(), '6.2.1.1.a')).toBe('NOT_MET');
  });

  it('refuses with the reasons of both sheets at once, and writes nothing', async () => {
    const before = await cardsNow();
    const { data } = await save([
      given(MAIN(), '5.3.2.2', { verdict: 'NOT_APPLICABLE', justification: '无投诉' }),
      given(COMPLETE(), '6.2.5.2.a'),
      given(MAIN(), '5.1.1.1'),
    ]);
    expect(codesOf(data.recordMergedResponses).toSorted()).toEqual([
      'TAILORING_NOT_ALLOWED scorecards.0.responses.5.3.2.2',
      'TAILORING_NOT_ALLOWED scorecards.1.responses.5.3.2.2',
      'TAILORING_NOT_ALLOWED scorecards.2.responses.6.2.5.2.b',
    ]);
    expect(await cardsNow()).toEqual(before);
  });

  it('takes the stricter rule: no sample where one of the leaves takes none', async () => {
    const { data } = await save([
      given(MAIN(), '5.2.5.4', { verdict: 'SAMPLED', sampled: 4, conforming: 3, evidence: '一例未处理' }),
    ]);
    expect(new Set(codesOf(data.recordMergedResponses).map((each) => each.split(' ')[0]))).toEqual(
      new Set(['SAMPLING_NOT_ALLOWED']),
    );
  });

  it('comes to what each sheet filled in by itself comes to', async () => {
    const answers = [
      ...answersFor(house, [OLD, 'main']).map((each) => ({ ...given(MAIN(), ''), ...each })),
      ...answersFor(house, [NEW, 'completeness']).map((each) => ({ ...given(COMPLETE(), ''), ...each })),
    ];
    await save(answers);
    expect([...(await cardsNow()).values()].map(({ missing }) => missing)).toEqual([0, 0, 0]);
  });

  it('is for the team, and for scorecards of the two', async () => {
    const stranger = await openAudit(house, { edition: OLD });
    const outsider = await stranger.member('LEADER');
    expect((await save([given(MAIN(), '5.1.1.1')], outsider)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    const card = { scorecardId: stranger.scorecards['main'] ?? '', expectedVersion: 1 };
    const both = await house.as('AUDITOR', { personId: one.persons.get('TRAINEE') ?? '' });
    expect((await save([given(MAIN(), '5.1.1.1')], both)).data.recordMergedResponses.refusals).toMatchObject([
      { code: 'SEAT_RECORDS_NOTHING' },
      { code: 'SEAT_RECORDS_NOTHING' },
    ]);
    const input = { auditId: stranger.id, scorecards: [card], answers: [given(MAIN(), '5.1.1.1')] };
    const { data } = await outsider(SAVE, { input });
    expect(codesOf(data.recordMergedResponses)).toEqual([
      'AUDIT_NOT_COMBINED auditId',
      'ANSWER_OF_UNLISTED_SCORECARD answers.0.scorecardId',
    ]);
  });

  it('tells apart two who save at once', async () => {
    const cards = await cardsNow();
    const scorecards = [...cards.values()].map(({ id, version }) => ({ scorecardId: id, expectedVersion: version }));
    const answers = [given(MAIN(), '5.1.1.1', { evidence: '已查' })];
    await leader(SAVE, { input: { auditId: one.id, scorecards, answers } });
    const { errors } = await leader(SAVE, { input: { auditId: one.id, scorecards, answers } });
    expect(errors?.[0]?.extensions.code).toBe('STALE_VERSION');
  });
});

describe('recordMergedSamples', () => {
  const LIST = `mutation ($input: RecordMergedSamplesInput!) { recordMergedSamples(input: $input) { __typename ${REFUSED} } }`;
  const LISTS = '{ audit(id: $id) { samples { criterion what } combinedWith { samples { criterion what } } } }';
  const seen = (what: string, conforms = true) => ({ what, conforms, remark: conforms ? null : '未签字' });
  const list = async (criterion: string, samples: readonly object[], scorecardId = MAIN()) => {
    const cards = await cardsNow();
    const scorecards = [...cards.values()].map(({ id, version }) => ({ scorecardId: id, expectedVersion: version }));
    const input = { auditId: one.id, scorecards, scorecardId, criterion, samples };
    return (await leader(LIST, { input })).data.recordMergedSamples;
  };

  it('lists once what both sheets count, and lets nobody type against it', async () => {
    expect(await list('5.1.3.2', [seen('工单 1'), seen('工单 2', false)])).toEqual({ __typename: 'Audit' });
    const { data } = await leader(`query ($id: ID!) ${LISTS}`, { id: one.id });
    const told = ['工单 1', '工单 2'].map((what) => ({ criterion: '5.1.3.2', what }));
    expect(data.audit).toEqual({ samples: told, combinedWith: { samples: told } });
    for (const id of [MAIN(), MAIN_TOO()]) {
      const answer = (await cardsNow()).get(id)?.responses.find(({ criterion }) => criterion === '5.1.3.2');
      expect(answer).toMatchObject({ verdict: 'SAMPLED', sampled: 2, conforming: 1 });
    }
    const typed = await save([given(MAIN(), '5.1.3.2', { verdict: 'SAMPLED', sampled: 9, conforming: 9 })]);
    expect(codesOf(typed.data.recordMergedResponses)).toHaveLength(2);
  });

  it('takes both answers back with an emptied list, and says once what is wrong with a sample', async () => {
    expect(codesOf(await list('5.1.3.2', [{ ...seen('工单 3', false), remark: null }]))).toHaveLength(1);
    await list('5.1.3.2', []);
    expect([await answerAt(MAIN(), '5.1.3.2'), await answerAt(MAIN_TOO(), '5.1.3.2')]).toEqual([undefined, undefined]);
  });

  it('takes the stricter rule, and is for scorecards of the two', async () => {
    expect(codesOf(await list('5.2.5.4', [seen('工单 1')])).map((each) => each.split(' ')[0])).toContain(
      'SAMPLING_NOT_ALLOWED',
    );
    const stranger = await openAudit(house, { edition: OLD, beside: one });
    expect(codesOf(await list('5.1.3.2', [seen('工单 1')], stranger.scorecards['main']))).toEqual([
      'ANSWER_OF_UNLISTED_SCORECARD answers.0.scorecardId',
    ]);
  });
});

describe('a division of the sheets', () => {
  it('holds in the merged sheet as well: the answer of another is refused, and nothing is written', async () => {
    const DIVIDE = 'mutation ($input: DivideCriteriaInput!) { divideCriteria(input: $input) { __typename } }';
    const seat = 'query ($id: ID!) { audit(id: $id) { team { id role } } }';
    const { data } = await leader(seat, { id: other.id });
    const leads = data.audit.team.find(({ role }: { role: string }) => role === 'LEADER').id;
    const shares = [{ criteria: ['5.1.4.1'], assignmentIds: [leads] }];
    const input = { auditId: other.id, evaluation: 'main', shares };
    expect((await leader(DIVIDE, { input })).data.divideCriteria.__typename).toBe('Audit');
    const auditor = await one.member('AUDITOR');
    const refused = await save([given(MAIN(), '5.1.4.1')], auditor);
    expect(codesOf(refused.data.recordMergedResponses).map((each) => each.split(' ')[0])).toEqual(['LEAF_OF_ANOTHER']);
    const own = await save([given(MAIN(), '5.1.4.1', { apart: true })], auditor);
    expect(own.data.recordMergedResponses.__typename).toBe('Audit');
  });
});

describe('a team of two combined audits', () => {
  const STANDING = 'query ($id: ID!) { audit(id: $id) { teamVerdict { code } } }';
  const codes = async () =>
    (await manager(STANDING, { id: one.id })).data.audit.teamVerdict.map(({ code }: { code: string }) => code);

  it('is not booked twice while they are combined (rule 22), and cannot be taken apart while it would be', async () => {
    const pair = `('${one.uuid}', '${other.uuid}')`;
    const whole = `insert into seat_day select gen_random_uuid(), a.id, a.client_id, t.id, t.person_id,
      (select max(starts_on) from audit where id in ${pair}), 2
      from team_assignment t join audit a on a.id = t.audit_id where a.id in ${pair} on conflict do nothing`;
    await house.parts.database.orm.em.getConnection().execute(whole);
    expect(await codes()).not.toContain('DOUBLE_BOOKED');
    expect(codesOf(await separate(one))).toEqual(['SEPARATION_DOUBLE_BOOKS null']);
  });
});

describe('separateAudits', () => {
  it('takes two apart again, once nobody sits in both', async () => {
    const third = await openAudit(house, { edition: OLD });
    const fourth = await openAudit(house, { edition: NEW, beside: third });
    await combine(third, fourth);
    await house.em().getConnection().execute(`delete from team_assignment where audit_id = '${fourth.uuid}'`);
    expect(await separate(third)).toMatchObject({ combinedWith: null });
    expect(await fileOf(fourth)).toMatchObject({ combinedWith: null });
    expect(codesOf(await separate(third))).toEqual(['AUDIT_NOT_COMBINED null']);
  });
});
