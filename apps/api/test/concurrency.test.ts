import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CertificateEvent } from '../src/modules/certificates/index.js';
import { Decision } from '../src/modules/decisions/index.js';
import type { Programme } from '../src/modules/programmes/index.js';
import { startHouse } from './house.js';
import type { Answer, House, Visitor } from './house.js';
import { openAuditOf } from './model/audit-moves.js';
import { advance } from './model/moves.js';
import { certificateOf, makeWorld } from './model/world.js';
import type { World } from './model/world.js';
import { openAudit } from './open-audit.js';
import { adoptProgramme } from './path.js';

const SITE = { name: '总部', address: '某路 1 号', provinceCode: '11', headcount: 80, isHeadOffice: true };
const CLIENT = {
  uscc: '91110105MA00TEXT0W',
  name: '清源家电服务有限公司',
  provinceCode: '11',
  address: '北京市某路 1 号',
  sector: 'F',
  headcount: 80,
  contactName: '李雷',
  contactPhone: '010-66668888',
};
const REGISTER =
  'mutation ($input: RegisterClientInput!) { registerClient(input: $input) { __typename ... on Client { id version } ... on Refused { refusals { code field } } } }';
const AMEND =
  'mutation ($input: AmendClientInput!) { amendClient(input: $input) { __typename ... on Client { id version contactName } ... on Refused { refusals { code field } } } }';
/* The embedded engine has one connection: there they wait for each other, and each more makes all of them wait. */
const WRITERS = process.env['TEST_ENGINE'] === 'postgres' ? 20 : 8;
/** Of those who try again each asks once for every one before it. */
const RETRYING = 8;

let house: House;
let planner: Visitor;
beforeAll(async () => {
  house = await startHouse();
  planner = await house.as('PLANNER');
});
afterAll(() => house.close());

describe('many at once', () => {
  it('register one organisation once; the others are told', async () => {
    const answers = await Promise.all(
      Array.from({ length: WRITERS }, () => planner(REGISTER, { input: { ...CLIENT, sites: [SITE] } })),
    );
    const kinds = answers.map(({ data, errors }) => errors?.[0]?.extensions.code ?? data.registerClient.__typename);
    expect(kinds.filter((kind) => kind === 'Client')).toHaveLength(1);
    expect(new Set(kinds)).toEqual(new Set(['Client', 'RegisterClientRefused']));
    const [{ count }] = (await house
      .em()
      .getConnection()
      .execute("select count(*)::int as count from client where uscc = '91110105MA00TEXT0W'")) as [{ count: number }];
    expect(count).toBe(1);
  });

  it('change one record: one wins, the others are STALE_VERSION with what it is now, and nothing is lost', async () => {
    const { data } = await planner('{ clients { nodes { id version } } }');
    const { id, version } = data.clients.nodes[0];
    const answers = await Promise.all(
      Array.from({ length: WRITERS }, (_, writer) =>
        planner(AMEND, {
          input: { ...CLIENT, uscc: undefined, clientId: id, expectedVersion: version, contactName: `写者 ${writer}` },
        }),
      ),
    );
    const won = answers.filter(({ errors }) => !errors);
    expect(won.map((answer) => answer.data.amendClient.__typename)).toEqual(['Client']);
    const codes = answers.flatMap(({ errors }) => (errors ? [errors[0]?.extensions.code] : []));
    expect(new Set(codes)).toEqual(new Set(['STALE_VERSION']));
    const after = (await planner('query ($id: ID!) { client(id: $id) { version contactName } }', { id })).data.client;
    expect(after).toEqual({ version: version + 1, contactName: won[0]?.data.amendClient.contactName });
    const [{ entries }] = (await house
      .em()
      .getConnection()
      .execute("select count(*)::int as entries from journal_entry where verb = 'amendClient'")) as [
      { entries: number },
    ];
    expect(entries).toBe(1);
  });

  it('that read again and try again all get through, each change after another', async () => {
    const { data } = await planner('{ clients { nodes { id version } } }');
    const { id, version } = data.clients.nodes[0];
    const retrying = async (writer: number): Promise<number> => {
      for (let attempt = 1; attempt <= RETRYING * 2; attempt += 1) {
        const current = (await planner('query ($id: ID!) { client(id: $id) { version headcount } }', { id })).data
          .client;
        const { errors } = await planner(AMEND, {
          input: {
            ...CLIENT,
            uscc: undefined,
            clientId: id,
            expectedVersion: current.version,
            headcount: current.headcount + 1,
          },
        });
        if (!errors) return attempt;
        expect(errors[0]?.extensions.code, `writer ${writer}`).toBe('STALE_VERSION');
      }
      throw new Error('never got through');
    };
    await Promise.all(Array.from({ length: RETRYING }, (_, writer) => retrying(writer)));
    const after = (await planner('query ($id: ID!) { client(id: $id) { version headcount } }', { id })).data.client;
    expect(after).toEqual({ version: version + RETRYING, headcount: 80 + RETRYING });
  });

  it('tells a late writer what the record is now', async () => {
    const { data } = await planner('{ clients { nodes { id version headcount } } }');
    const { id, headcount, version } = data.clients.nodes[0];
    const late = await planner(AMEND, { input: { ...CLIENT, uscc: undefined, clientId: id, expectedVersion: 1 } });
    expect(late.errors?.[0]?.extensions).toMatchObject({ code: 'STALE_VERSION', current: { version, headcount } });
  });
});

describe('many writers on one scorecard', () => {
  const [writers, rounds] = (process.env['SHEET_WRITERS'] ?? '6x2').split('x').map(Number) as [number, number];
  const READ = 'query ($id: ID!) { scorecard(id: $id) { version responses { criterion evidence } } }';
  const RECORD =
    'mutation ($input: RecordResponsesInput!) { recordResponses(input: $input) { __typename ... on Scorecard { version } ... on Refused { refusals { code } } } }';

  it(`${writers} of them in ${rounds} rounds lose nothing: each answer is there, or its writer was told`, async () => {
    const audit = await openAudit(house);
    const id = audit.scorecards['main'] ?? '';
    const members = [await audit.member('LEADER'), await audit.member('AUDITOR')];
    const leaves = house.parts.editions.get('gbt-27922/2011').evaluations[0]?.criteria.filter(({ leaf }) => leaf) ?? [];
    let told = 0;
    const write = async (writer: number, round: number): Promise<void> => {
      const member = members[writer % 2] as Visitor;
      // Two writers share a leaf: they meet, and one is told.
      const criterion = leaves[Math.floor(writer / 2) % leaves.length]?.code;
      const evidence = `写者 ${writer} 第 ${round} 轮`;
      for (let attempt = 0; attempt < 40; attempt += 1) {
        const { data: read } = await member(READ, { id });
        const { data, errors } = await member(RECORD, {
          input: {
            scorecardId: id,
            expectedVersion: read.scorecard.version,
            responses: [{ criterion, verdict: 'NOT_MET', evidence }],
          },
        });
        if (data?.recordResponses?.__typename === 'Scorecard') return;
        expect(errors?.[0]?.extensions).toMatchObject({ code: 'STALE_VERSION', current: expect.anything() });
        told += 1;
      }
      throw new Error(`writer ${writer} never got through`);
    };
    for (let round = 0; round < rounds; round += 1)
      await Promise.all(Array.from({ length: writers }, (_, writer) => write(writer, round)));

    const uuid = id.split(':')[1];
    const [{ written, entries, journal } = { written: 0, entries: 0, journal: 0 }] = await house
      .em()
      .getConnection()
      .execute<{ written: number; entries: number; journal: number }[]>(
        `select (select version - 1 from scorecard where id = '${uuid}') as written,
          (select count(*)::int from scorecard_entry where scorecard_id = '${uuid}') as entries,
          (select count(*)::int from journal_entry where verb = 'recordResponses' and changes @> '[{"id": "${uuid}"}]') as journal`,
      );
    expect([written, entries, journal]).toEqual([writers * rounds, writers * rounds, writers * rounds]);
    const { data } = await (members[0] as Visitor)(READ, { id });
    const last = data.scorecard.responses as ReadonlyArray<{ evidence: string }>;
    expect(last.every(({ evidence }) => evidence.endsWith(`第 ${rounds - 1} 轮`))).toBe(true);
    expect(last).toHaveLength(Math.min(Math.ceil(writers / 2), leaves.length));
    if (writers >= 50)
      process.stdout.write(`${writers} writers × ${rounds} rounds: ${journal} written, ${told} told, none lost\n`);
  }, 1_200_000);
});

describe('two people deciding at once', () => {
  const decision = (verb: string) =>
    `mutation ($input: ${verb.charAt(0).toUpperCase()}${verb.slice(1)}Input!) { ${verb}(input: $input) { __typename ... on Decision { id outcome } ... on Refused { refusals { code } } } }`;
  const REASONED = { reason: '经核实，情况属实。' };

  /** What each came to: the outcome of the one that won, the code of the one that lost. */
  const cameTo = (answers: readonly Answer[]): readonly string[] =>
    answers
      .map(({ data, errors }) => {
        if (errors) return String(errors[0]?.extensions.code);
        const [answer] = Object.values(data as Record<string, { outcome?: string }>);
        return answer?.outcome ?? JSON.stringify(answer);
      })
      .toSorted();

  const two = async (world: World) => {
    house.setToday(world.day);
    const personId = world.persons.decider;
    return [
      await house.as('DECISION_MAKER', { personId }),
      await house.as(['DECISION_MAKER', 'ARCHIVIST'], { personId }),
    ] as const;
  };
  let programme: Programme;
  beforeAll(async () => {
    programme = await adoptProgramme(house);
  });

  it('to grant and to refuse: exactly one wins', async () => {
    const world = await makeWorld(house, programme);
    while ((await openAuditOf(world))?.status !== 'REVIEWED') await advance(world);
    const [one, other] = await two(world);
    const audit = await openAuditOf(world);
    const input = { auditId: `Audit:${audit?.id}`, expectedVersion: audit?.version, ...REASONED };
    const answers = await Promise.all([
      one(decision('grantCertification'), { input }),
      other(decision('refuseCertification'), { input }),
    ]);
    expect(cameTo(answers)).toEqual([expect.stringMatching(/^(?:GRANT|REFUSE)$/), 'STALE_VERSION']);
    expect(await house.em().count(Decision, { audit: audit?.id ?? '' })).toBe(1);
  });

  it('to suspend and to withdraw: exactly one wins, and the certificate tells one story', async () => {
    const world = await makeWorld(house, programme);
    while (!world.done.includes('grantCertification')) await advance(world);
    const [one, other] = await two(world);
    const certificate = await certificateOf(world);
    const step = {
      certificateId: `Certificate:${certificate?.id}`,
      expectedVersion: certificate?.version,
      ...REASONED,
    };
    const answers = await Promise.all([
      one(decision('suspendCertificate'), { input: { ...step, reasonCode: '0112' } }),
      other(decision('withdrawCertificate'), { input: { ...step, reasonCode: '0112' } }),
    ]);
    expect(cameTo(answers)).toEqual(['STALE_VERSION', expect.stringMatching(/^(?:SUSPEND|WITHDRAW)$/)]);
    const kinds = { $in: ['SUSPENDED', 'WITHDRAWN'] } as never;
    expect(await house.em().count(CertificateEvent, { certificate: certificate?.id ?? '', kind: kinds })).toBe(1);
  });
});
