import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { House, Visitor } from '../../../test/house.js';
import { startHouse } from '../../../test/house.js';
import { adoptProgramme, certify, makeClient, openFile } from '../../../test/path.js';
import { localId } from '../../graphql/ids.js';
import type { Programme } from '../programmes/index.js';
import { Audit } from './audit.entity.js';
import { fieldworkRecordOf } from './fieldwork-record.queries.js';
import { TimeCalculation } from './time-calculation.entity.js';

const REFUSED = '... on Refused { refusals { code field message params } }';
const TIME = `timeCalculation { timeTable headcount sites outlets siteMethod siteRationale tablePersonDays netPercent
  leastPersonDays personDays onSitePersonDays warnings { code } adjustments { reason percent justification } }`;
const SAMPLE = `siteSample { id method size seed algorithm drawnOn sites { name choice reason }
  drawnAgain { name rank visited drawn agrees } }`;
const REMOTE = 'remoteArrangement { extent riskAssessment bodyConsentedOn clientConsentedOn }';
const AUDIT = `id version status ${TIME} ${SAMPLE} ${REMOTE}`;
const PLAN = `mutation ($input: PlanAuditInput!) { planAudit(input: $input) { __typename ... on Audit { ${AUDIT} } ${REFUSED} } }`;
const MOVE = `mutation ($input: RescheduleAuditInput!) { rescheduleAudit(input: $input) { __typename ... on Audit { ${AUDIT} } ${REFUSED} } }`;
const DRAW = `mutation ($input: DrawSitesInput!) { drawSites(input: $input) { __typename ... on SiteSample { id audit { ${AUDIT} } } ${REFUSED} } }`;
const READ = `query ($id: ID!) { audit(id: $id) { ${AUDIT} } }`;
const BASIS = `query ($id: ID!) { auditTimeBasis(certificationId: $id) { timeTable headcount sites } }`;
const SITES = `query ($id: ID!) { client(id: $id) { sites { id name isHeadOffice } } }`;

const ACTIVITIES = [
  { kind: 'DOCUMENT_REVIEW', startsOn: '2026-03-10', endsOn: '2026-03-10' },
  { kind: 'ON_SITE', startsOn: '2026-03-16', endsOn: '2026-03-18' },
];
const SINGLE = { reason: 'SINGLE_PRODUCT', percent: 20, justification: '只经营空调一类商品' };
const SAMPLED = { siteMethod: 'SAMPLED', siteRationale: '门店流程相同，由总部统一管理' };

let house: House;
let planner: Visitor;
let programme: Programme;

beforeAll(async () => {
  house = await startHouse({ today: '2026-03-02' });
  programme = await adoptProgramme(house);
  planner = await house.as('PLANNER');
});
afterAll(() => house.close());

async function plan(change: object = {}, { shops = 0 }: { shops?: number } = {}) {
  const client = await makeClient(house, { shops });
  const certification = await openFile(house, { programme, client });
  const input = {
    certificationId: `Certification:${certification.id}`,
    kind: 'INITIAL',
    activities: ACTIVITIES,
    personDays: '6.5',
    ...change,
  };
  const { data, errors } = await planner(PLAN, { input });
  expect(errors).toBeUndefined();
  return { client, certification, audit: data.planAudit };
}

function codesOf({ refusals }: { refusals?: readonly { code: string; field: string | null }[] }) {
  return refusals?.map(({ code, field }) => `${code} ${field}`).toSorted();
}

describe('the time of an audit', () => {
  it('is kept with what it was worked out from', async () => {
    const { audit } = await plan({ personDays: '5.5', onSitePersonDays: '4', adjustments: [SINGLE] });
    expect(audit.timeCalculation).toEqual({
      timeTable: 'after-sales',
      headcount: 60,
      sites: 0,
      outlets: 0,
      siteMethod: 'ALL_SITES',
      siteRationale: null,
      tablePersonDays: '6.5',
      netPercent: -20,
      leastPersonDays: '5.5',
      personDays: '5.5',
      onSitePersonDays: '4.0',
      warnings: [{ code: 'ON_SITE_SHARE_LOW' }],
      adjustments: [SINGLE],
    });
  });

  it('is parted as the table parts it where nothing is said', async () => {
    const { audit } = await plan({ personDays: '8.0' }, { shops: 2 });
    expect(audit.timeCalculation).toMatchObject({
      sites: 2,
      outlets: 2,
      leastPersonDays: '7.5',
      onSitePersonDays: '6.5',
    });
  });

  it.each([
    {
      name: 'stops a reduction no reason stands for',
      change: { personDays: '6' },
      codes: ['REDUCTION_NOT_JUSTIFIED adjustments'],
    },
    {
      name: 'stops more than three tenths',
      change: { personDays: '6', adjustments: [SINGLE, { ...SINGLE, reason: 'NO_DESIGN' }] },
      codes: ['ADJUSTMENTS_TOO_LARGE adjustments'],
    },
    {
      name: 'stops a reason without its why, twice, or of nothing',
      change: {
        adjustments: [
          { ...SINGLE, justification: ' ' },
          { ...SINGLE, percent: 0 },
        ],
      },
      codes: [
        'ADJUSTMENT_NOT_JUSTIFIED adjustments.0.justification',
        'ADJUSTMENT_PERCENT adjustments.1.percent',
        'ADJUSTMENT_TWICE adjustments.1.reason',
      ],
    },
    {
      name: 'stops a sample of nothing, for no reason',
      change: { siteMethod: 'SAMPLED' },
      codes: ['NO_SITES_TO_SAMPLE siteMethod', 'SITE_RATIONALE_MISSING siteRationale'],
    },
  ])('$name', async ({ change, codes }) => {
    expect(codesOf((await plan(change)).audit)).toEqual(codes);
  });

  it('changes with the plan, and stays where nothing is said', async () => {
    const { audit } = await plan({ personDays: '5.5', adjustments: [SINGLE] });
    const input = { auditId: audit.id, expectedVersion: audit.version, activities: ACTIVITIES };
    const same = (await planner(MOVE, { input })).data.rescheduleAudit;
    expect(same.timeCalculation.adjustments).toEqual([SINGLE]);
    const less = { ...input, expectedVersion: same.version, adjustments: [], personDays: '6' };
    expect(codesOf((await planner(MOVE, { input: less })).data.rescheduleAudit)).toEqual([
      'REDUCTION_NOT_JUSTIFIED adjustments',
    ]);
    const more = { ...less, personDays: '7', adjustments: [{ ...SINGLE, reason: 'COMPLEXITY', percent: 5 }] };
    const moved = (await planner(MOVE, { input: more })).data.rescheduleAudit;
    expect(moved.timeCalculation).toMatchObject({ netPercent: 5, leastPersonDays: '7.0', personDays: '7.0' });
    const stale = await planner(MOVE, { input: more });
    expect(stale.errors?.[0]?.extensions.code).toBe('STALE_VERSION');
  });

  it('is told before the plan is made, to planners alone', async () => {
    const { certification } = await plan({ personDays: '8' }, { shops: 3 });
    const id = `Certification:${certification.id}`;
    const { data } = await planner(BASIS, { id });
    expect(data.auditTimeBasis).toEqual({ timeTable: 'after-sales', headcount: 60, sites: 3 });
    const refused = await (await house.as('FINANCE'))(BASIS, { id });
    expect(refused.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('cannot be cut behind the rules', async () => {
    const { audit } = await plan();
    const em = house.em();
    const kept = await em.findOneOrFail(TimeCalculation, { audit: audit.id.slice(6) });
    const write = (set: string) =>
      em.getConnection().execute(`update time_calculation set ${set} where id = '${kept.id}'`);
    await expect(write('net_percent = -31')).rejects.toThrow('time_calculation_reduction');
    await expect(write('person_days = 6')).rejects.toThrow('time_calculation_least');
    await expect(write('on_site_person_days = 7')).rejects.toThrow('time_calculation_on_site');
  });
});

describe('drawSites', () => {
  const draw = async (audit: { id: string }, chosen: readonly object[] = [], who = planner) =>
    (await who(DRAW, { input: { auditId: audit.id, chosen } })).data?.drawSites;

  async function shopsOf(client: { id: string }): Promise<readonly { id: string; isHeadOffice: boolean }[]> {
    const { data } = await planner(SITES, { id: `Client:${client.id}` });
    return data.client.sites;
  }

  /** What the report would miss of an audit that nobody went to yet. */
  const missing = async ({ id }: { id: string }) => {
    const audit = await house.em().findOneOrFail(Audit, { id: localId('Audit', id) });
    const answer = await fieldworkRecordOf(house.em(), audit, []);
    return answer.allowed ? [] : answer.refusals.map(({ code }) => code);
  };

  it('draws a root of the shops beside the head office, once, so that it can be shown again', async () => {
    const { audit, client } = await plan({ ...SAMPLED, personDays: '8.5' }, { shops: 10 });
    expect(audit.timeCalculation).toMatchObject({ sites: 10, outlets: 4, leastPersonDays: '8.5' });
    expect(audit.siteSample).toBeNull();
    expect(await missing(audit)).toEqual(['SITES_NOT_DRAWN']);
    const [, first, second] = await shopsOf(client);
    const chosen = [
      { siteId: first?.id ?? '', reason: '投诉较多' },
      { siteId: second?.id ?? '', reason: '新开业' },
    ];
    const drawn = await draw(audit, chosen);
    const { siteSample } = drawn.audit;
    expect(siteSample).toMatchObject({ method: 'SAMPLED', size: 4, algorithm: 'cyrb53-rank/1', drawnOn: '2026-03-02' });
    expect(siteSample.seed).toMatch(/^[0-9a-f]{32}$/);
    expect(siteSample.sites.map(({ choice }: { choice: string }) => choice)).toEqual([
      'CENTRAL',
      'CHOSEN',
      'CHOSEN',
      'RANDOM',
      'RANDOM',
    ]);
    expect(siteSample.drawnAgain).toHaveLength(8);
    expect(siteSample.drawnAgain.every(({ agrees }: { agrees: boolean }) => agrees)).toBe(true);
    expect(siteSample.drawnAgain.map(({ drawn: is }: { drawn: boolean }) => is)).toEqual([
      true,
      true,
      ...Array.from({ length: 6 }, () => false),
    ]);
    expect(await missing(audit)).toEqual([]);
    expect(codesOf(await draw(audit))).toEqual(['SITES_DRAWN_ALREADY null']);
    const change = {
      auditId: audit.id,
      expectedVersion: audit.version,
      activities: ACTIVITIES,
      siteMethod: 'ALL_SITES',
    };
    expect(codesOf((await planner(MOVE, { input: { ...change, personDays: '11.5' } })).data.rescheduleAudit)).toEqual([
      'SITES_DRAWN_ALREADY siteMethod',
    ]);
    const em = house.em();
    await expect(em.getConnection().execute('delete from sampled_site')).rejects.toThrow('sites once drawn stay drawn');
  });

  it('leaves chance its quarter, and takes no stranger', async () => {
    const { audit, client } = await plan({ ...SAMPLED, personDays: '8.5' }, { shops: 10 });
    const shops = (await shopsOf(client)).filter(({ isHeadOffice }) => !isHeadOffice);
    const four = shops.slice(0, 4).map(({ id }) => ({ siteId: id, reason: '投诉较多' }));
    expect(codesOf(await draw(audit, four))).toEqual(['TOO_MANY_SITES_CHOSEN chosen']);
    const head = (await shopsOf(client)).find(({ isHeadOffice }) => isHeadOffice);
    expect(codesOf(await draw(audit, [{ siteId: head?.id ?? '', reason: '' }]))).toEqual([
      'SITE_NOT_IN_FRAME chosen.0.siteId',
      'SITE_REASON_MISSING chosen.0.reason',
    ]);
  });

  it('has nothing to draw where all sites are gone to', async () => {
    const { audit } = await plan({ personDays: '7.5' }, { shops: 2 });
    expect(codesOf(await draw(audit))).toEqual(['SITES_NOT_SAMPLED null']);
  });

  it('goes to fewer in a surveillance', async () => {
    const client = await makeClient(house, { shops: 10 });
    const certification = await openFile(house, { programme, client });
    const issued = { issuedOn: '2025-03-20', validUntil: '2028-03-19', dueOn: '2026-03-20' };
    const { surveillance } = await certify(house, certification, issued);
    const input = {
      ...SAMPLED,
      certificationId: `Certification:${certification.id}`,
      surveillanceActivityId: `SurveillanceActivity:${surveillance.id}`,
      kind: 'SURVEILLANCE',
      activities: [ACTIVITIES[1]],
      personDays: '3',
    };
    const { data } = await planner(PLAN, { input });
    expect(data.planAudit.timeCalculation).toMatchObject({
      outlets: 2,
      tablePersonDays: '2.0',
      leastPersonDays: '3.0',
    });
    expect((await draw(data.planAudit)).audit.siteSample.sites).toHaveLength(3);
  });

  it('is for planners; the client sees where they go, not the draw', async () => {
    const { audit, client } = await plan({ ...SAMPLED, personDays: '7.5' }, { shops: 4 });
    const auditor = await house.as('AUDITOR');
    const { errors } = await auditor(DRAW, { input: { auditId: audit.id } });
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    await draw(audit);
    const contact = await house.as('CLIENT_CONTACT', { clientId: client.id });
    const { data } = await contact(READ, { id: audit.id });
    expect(data.audit.siteSample.sites).toHaveLength(3);
    expect(data.audit.siteSample.drawnAgain).toEqual([]);
    const stranger = await house.as('CLIENT_CONTACT', { clientId: (await makeClient(house)).id });
    expect((await stranger(READ, { id: audit.id })).data.audit).toBeNull();
  });
});

describe('a remote audit', () => {
  const remote = {
    extent: '总部管理职能远程审查，服务现场到场审查',
    riskAssessment: '会议平台、网络与保密措施已经双方试用',
    bodyConsentedOn: '2026-02-27',
    clientConsentedOn: '2026-03-02',
  };
  const partly = [...ACTIVITIES, { kind: 'REMOTE', startsOn: '2026-03-12', endsOn: '2026-03-12' }];

  it('keeps its terms, as long as anything is remote', async () => {
    const { audit } = await plan({ activities: partly, remote });
    expect(audit.remoteArrangement).toEqual(remote);
    const input = { auditId: audit.id, expectedVersion: audit.version, activities: partly };
    const same = (await planner(MOVE, { input })).data.rescheduleAudit;
    expect(same.remoteArrangement).toEqual(remote);
    const onSite = { ...input, expectedVersion: same.version, activities: ACTIVITIES };
    expect((await planner(MOVE, { input: onSite })).data.rescheduleAudit.remoteArrangement).toBeNull();
  });

  it.each([
    { name: 'needs its terms', change: { activities: partly }, codes: ['REMOTE_TERMS_MISSING remote'] },
    {
      name: 'is never all of an initial audit',
      change: { activities: [ACTIVITIES[0], partly[2]], remote },
      codes: ['WHOLLY_REMOTE activities'],
    },
    {
      name: 'needs both consents before, extent and risks',
      change: {
        activities: partly,
        remote: { ...remote, extent: ' ', riskAssessment: ' ', clientConsentedOn: '2026-03-13' },
      },
      codes: [
        'DAY_IN_FUTURE remote.clientConsentedOn',
        'REMOTE_CONSENT_LATE remote.clientConsentedOn',
        'REMOTE_EXTENT_MISSING remote.extent',
        'REMOTE_RISKS_MISSING remote.riskAssessment',
      ],
    },
  ])('$name', async ({ change, codes }) => {
    expect(codesOf((await plan(change)).audit)).toEqual(codes);
  });
});

describe('Certification.auditProgramme', () => {
  const PROGRAMME = `query ($id: ID!) { certification(id: $id) { auditProgramme { leaves uncovered steps {
    kind surveillance opensOn dueOn state asked auditId auditNumber auditStatus auditStartsOn } } } }`;
  const programmeOf = async (certification: { id: string }, who = planner) => {
    house.statements();
    const { data, errors } = await who(PROGRAMME, { id: `Certification:${certification.id}` });
    expect(errors).toBeUndefined();
    // The one that tells who asks, and the one that answers; asked again, they are the same.
    expect(house.statements().length).toBeLessThanOrEqual(2);
    return data.certification?.auditProgramme;
  };
  const statesOf = ({ steps }: { steps: readonly Record<string, unknown>[] }) =>
    steps.map(({ kind, surveillance, dueOn, state }) => [kind, surveillance, dueOn, state]);

  it('lays the cycle out before anything is planned, and moves on with the plan', async () => {
    const client = await makeClient(house);
    const certification = await openFile(house, { programme, client });
    expect(statesOf(await programmeOf(certification))).toEqual([
      ['INITIAL', null, null, 'AHEAD'],
      ['SURVEILLANCE', 1, null, 'AHEAD'],
      ['SURVEILLANCE', 2, null, 'AHEAD'],
      ['RECERTIFICATION', null, null, 'AHEAD'],
    ]);
    const { certification: planned, audit } = await plan();
    const { steps, leaves, uncovered } = await programmeOf(planned);
    expect(steps[0]).toMatchObject({ state: 'PLANNED', auditId: audit.id, auditStartsOn: '2026-03-16', asked: leaves });
    expect(uncovered).toEqual([]);
  });

  it('takes its days from the certificate, and is shown to its client alone', async () => {
    const client = await makeClient(house);
    const certification = await openFile(house, { programme, client });
    await certify(house, certification, { issuedOn: '2025-02-20', validUntil: '2028-02-19', dueOn: '2026-02-20' });
    const programmeNow = await programmeOf(certification);
    expect(statesOf(programmeNow)).toEqual([
      ['INITIAL', null, null, 'AHEAD'],
      ['SURVEILLANCE', 1, '2026-02-20', 'OVERDUE'],
      ['RECERTIFICATION', null, '2028-02-19', 'AHEAD'],
    ]);
    const contact = await house.as('CLIENT_CONTACT', { clientId: client.id });
    expect(await programmeOf(certification, contact)).toEqual(programmeNow);
    const stranger = await house.as('CLIENT_CONTACT', { clientId: (await makeClient(house)).id });
    expect(await programmeOf(certification, stranger)).toBeUndefined();
  });
});
