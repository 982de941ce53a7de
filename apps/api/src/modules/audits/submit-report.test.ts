import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answersFor, openAudit } from '../../../test/open-audit.js';
import type { OpenAudit } from '../../../test/open-audit.js';
import { startHouse } from '../../../test/house.js';
import type { Answer, House, Visitor } from '../../../test/house.js';
import { replayOutcomes } from '../../replay.js';
import { Audit } from './audit.entity.js';
import { freezeScorecards } from './freeze-scorecards.js';
import { reopenScorecards } from './reopen-scorecards.js';

const SUBMIT = `mutation ($input: SubmitReportInput!) { submitReport(input: $input) { __typename
  ... on Audit { id version status reportedOn reportConclusion recommendation outcome { passed level } scorecards { id evaluation revision status lockedOn revisionReason } }
  ... on Refused { refusals { code field params message } } } }`;
const RECORD =
  'mutation ($input: RecordResponsesInput!) { recordResponses(input: $input) { __typename ... on Refused { refusals { code } } } }';
const MATURITY = 'after-sales-maturity/2026';
const REPORT = { conclusion: '体系运行有效，建议认证。', recommendation: 'CERTIFY' };

let house: House;
beforeAll(async () => {
  house = await startHouse();
});
afterAll(() => house.close());

async function submit(audit: OpenAudit, visitor: Visitor, given: object = {}): Promise<Answer> {
  const { data } = await visitor('query ($id: ID!) { audit(id: $id) { version } }', { id: audit.id });
  return visitor(SUBMIT, { input: { auditId: audit.id, expectedVersion: data.audit.version, ...REPORT, ...given } });
}

async function codesOf(answer: Promise<Answer>): Promise<string[]> {
  const { data, errors } = await answer;
  expect(errors).toBeUndefined();
  return data.submitReport.refusals?.map(({ code }: { code: string }) => code) ?? [];
}

/** Answers every leaf of every scorecard. */
async function score(audit: OpenAudit, edition: string, given: Readonly<Record<string, object>> = {}): Promise<void> {
  const leader = await audit.member('LEADER');
  for (const [evaluation, scorecardId] of Object.entries(audit.scorecards)) {
    const read = await leader('query ($id: ID!) { scorecard(id: $id) { version } }', { id: scorecardId });
    const input = {
      scorecardId,
      expectedVersion: read.data.scorecard.version,
      responses: answersFor(house, [edition, evaluation], given),
    };
    const { data } = await leader(RECORD, { input });
    expect(data.recordResponses.__typename).toBe('Scorecard');
  }
}

describe('submitReport', () => {
  it('tells everything that is missing at once', async () => {
    const audit = await openAudit(house, { edition: MATURITY, concluded: false });
    const auditor = await audit.member('AUDITOR');
    const leaves = answersFor(house, [MATURITY, 'main']).slice(1);
    await auditor(RECORD, {
      input: {
        scorecardId: audit.scorecards['main'],
        expectedVersion: 1,
        responses: [...leaves.slice(1), { ...leaves[0], verdict: 'NOT_MET' }],
        specialDeductions: [{ reason: '违规', evidence: '罚单' }],
      },
    });
    const { data } = await submit(audit, auditor, { conclusion: ' ', recommendation: 'MAINTAIN' });
    const found = data.submitReport.refusals.map(
      ({ code, params }: { code: string; params: { evaluation?: string; criterion?: string } | null }) =>
        [code, params?.evaluation, params?.criterion].filter(Boolean).join(' '),
    );
    expect(found).toEqual([
      'NOT_THE_LEADER',
      'ACTIVITY_NOT_CONCLUDED',
      'INCOMPLETE 评价 1 商品售后服务评价指标',
      'EVIDENCE_MISSING 评价 1 商品售后服务评价指标 5.1.1.2',
      'RECTIFICATION_MISSING 评价 1 商品售后服务评价指标 违规',
      'INCOMPLETE 评价 2 售后服务完善程度',
      'REPORT_CONCLUSION_MISSING',
      'RECOMMENDATION_NOT_OPEN',
    ]);
    const { data: after } = await auditor('query ($id: ID!) { audit(id: $id) { status scorecards { status } } }', {
      id: audit.id,
    });
    expect(after.audit).toEqual({ status: 'IN_PROGRESS', scorecards: [{ status: 'OPEN' }, { status: 'OPEN' }] });
  });

  it('waits for the last day on site, and does not contradict the score', async () => {
    const audit = await openAudit(house);
    const leader = await audit.member('LEADER');
    const leaves = answersFor(house, ['gbt-27922/2011', 'main']) as { criterion: string }[];
    const lost = Object.fromEntries(
      leaves.slice(0, 20).map(({ criterion }) => [criterion, { verdict: 'NOT_MET', evidence: '未见' }]),
    );
    await score(audit, 'gbt-27922/2011', lost);
    expect(await codesOf(submit(audit, leader))).toEqual(['RECOMMENDATION_CONTRADICTS']);
    house.setToday('2026-03-01');
    expect(await codesOf(submit(audit, leader, { recommendation: 'NOT_CERTIFY' }))).toEqual(['AUDIT_NOT_OVER']);
    house.setToday('2026-03-02');
    expect(await codesOf(submit(audit, leader, { recommendation: 'NOT_CERTIFY' }))).toEqual([]);
  });

  it('locks the scorecards of both evaluations, gives them back as new revisions, and freezes them', async () => {
    const audit = await openAudit(house, { edition: MATURITY });
    const leader = await audit.member('LEADER');
    await score(audit, MATURITY);
    const { data, errors } = await submit(audit, leader);
    expect(errors).toBeUndefined();
    expect(data.submitReport).toMatchObject({
      status: 'REPORTED',
      reportedOn: '2026-03-02',
      recommendation: 'CERTIFY',
      outcome: { passed: true, level: 'FIVE_STAR' },
    });
    expect(data.submitReport.scorecards.map((each: object) => each)).toMatchObject([
      { evaluation: 'main', revision: 1, status: 'LOCKED', lockedOn: '2026-03-02' },
      { evaluation: 'completeness', revision: 1, status: 'LOCKED', lockedOn: '2026-03-02' },
    ]);
    const late = await leader(RECORD, {
      input: { scorecardId: audit.scorecards['main'], expectedVersion: 3, responses: [] },
    });
    expect(late.data.recordResponses.refusals.map(({ code }: { code: string }) => code)).toEqual([
      'AUDIT_NOT_OPEN',
      'SCORECARD_NOT_OPEN',
    ]);
    expect(await codesOf(submit(audit, leader))).toEqual(['AUDIT_NOT_OPEN']);

    const context = house.context('TECHNICAL_REVIEWER');
    await context.em.transactional(async (em) => {
      const record = await em.findOneOrFail(Audit, { id: audit.uuid });
      await reopenScorecards({ ...context, em }, record, '评价 2 证据不足');
    });
    const { data: again } = await leader(
      'query ($id: ID!) { audit(id: $id) { status outcome { level } scorecards { id evaluation revision status revisionReason version missing } } }',
      { id: audit.id },
    );
    expect(again.audit).toMatchObject({ status: 'IN_PROGRESS', outcome: { level: 'FIVE_STAR' } });
    expect(
      again.audit.scorecards.map(({ evaluation, revision, status, revisionReason }: Record<string, unknown>) => [
        evaluation,
        revision,
        status,
        revisionReason,
      ]),
    ).toEqual([
      ['main', 2, 'OPEN', '评价 2 证据不足'],
      ['completeness', 2, 'OPEN', '评价 2 证据不足'],
      ['main', 1, 'SUPERSEDED', null],
      ['completeness', 1, 'SUPERSEDED', null],
    ]);
    const open = again.audit.scorecards.find(
      (each: { evaluation: string; status: string }) => each.evaluation === 'completeness' && each.status === 'OPEN',
    );
    const changed = await leader(RECORD, {
      input: {
        scorecardId: open.id,
        expectedVersion: open.version,
        responses: [{ criterion: '6.2.1.1.b', verdict: 'NOT_MET', evidence: '访谈' }],
      },
    });
    expect(changed.data.recordResponses.__typename).toBe('Scorecard');
    expect(await codesOf(submit(audit, leader))).toEqual([]);
    await house.em().transactional((em) => freezeScorecards(em as never, audit.uuid));
    const { data: frozen } = await leader('query ($id: ID!) { audit(id: $id) { scorecards { status } } }', {
      id: audit.id,
    });
    expect(frozen.audit.scorecards.map(({ status }: { status: string }) => status)).toEqual([
      'FROZEN',
      'FROZEN',
      'SUPERSEDED',
      'SUPERSEDED',
    ]);
    expect((await replayOutcomes(house.parts)).differences).toEqual([]);
  });

  it('is taken once of two that come at the same time', async () => {
    const audit = await openAudit(house);
    await score(audit, 'gbt-27922/2011');
    const leader = await audit.member('LEADER');
    const input = { auditId: audit.id, expectedVersion: 1, ...REPORT };
    const answers = await Promise.all([leader(SUBMIT, { input }), leader(SUBMIT, { input })]);
    const outcomes = answers.map(({ data, errors }) => errors?.[0]?.extensions.code ?? data.submitReport.__typename);
    expect(new Set(outcomes)).toEqual(new Set(['Audit', 'STALE_VERSION']));
  });
});
