import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { editionToXlsx } from '@touchstone/schemes';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startHouse } from '../../../test/house.js';
import type { Answer, House, Visitor } from '../../../test/house.js';
import { multipart } from '../../../test/multipart.js';
import { openShelf } from '../../editions.js';
import { buildServer } from '../../server.js';
import type { Server } from '../../server.js';

const REFUSED = '... on Refused { refusals { code field message params } }';
const ADOPT = `mutation ($input: AdoptEditionInput!) { adoptEdition(input: $input) { __typename ${REFUSED} ... on SchemeEdition { id editionId checksum adoptedOn isIntact programme { code titleZh } content { title { zh } } } } }`;
const UPLOAD = `mutation ($input: EditionSourceInput!) { uploadEdition(input: $input) { __typename ${REFUSED} ... on ShelvedEdition { editionId isShipped isAdopted isIntact content { checksum workedCases } } } }`;
const PREVIEW = `query ($source: EditionSourceInput!) { previewEdition(source: $source) { problems { path line sheet row column code message } refusals { code } content { editionId } diff { from to same rules { path from to } evaluations { id kind criteria { code kind changes { path from to } } } } } }`;
const TEA = readFileSync(
  new URL('../../../../../packages/schemes/test/editions/tea/2026.yaml', import.meta.url),
  'utf8',
);

let house: House;
let manager: Visitor;
beforeAll(async () => {
  house = await startHouse({ today: '2026-03-02' });
  manager = await house.as('PROGRAMME_MANAGER');
});
afterAll(() => house.close());

const codesOf = ({ data, errors }: Answer): readonly string[] => {
  expect(errors).toBeUndefined();
  const [result] = Object.values(data as Record<string, { refusals?: readonly { code: string }[] }>);
  return (result?.refusals ?? []).map(({ code }) => code);
};
const upload = (text: string): Promise<Answer> => manager(UPLOAD, { input: { text } });
const adopt = (editionId: string): Promise<Answer> => manager(ADOPT, { input: { editionId } });
const onDisk = (editionId: string): string => join(house.parts.config.editionsDir, `${editionId}.yaml`);
const uploadWorkbook = async (bytes: Uint8Array): Promise<string> => {
  const { payload, headers } = multipart('edition.xlsx', bytes);
  const answer = await house.http.inject({
    method: 'POST',
    url: '/documents',
    payload,
    headers: { ...headers, cookie: manager.cookie, 'x-touchstone-csrf': '1' },
  });
  return answer.json<{ id: string }>().id;
};

describe('availableEditions', () => {
  it('shows every edition of the shelf with what it says', async () => {
    const reader = await house.as('ANALYST');
    const { data, errors } = await reader(
      '{ availableEditions { editionId isShipped isAdopted adoptedAs isIntact content { title { zh en } standingsBlockingIssue { what standing } } } }',
    );
    expect(errors).toBeUndefined();
    const edition = data.availableEditions.find(
      ({ editionId }: { editionId: string }) => editionId === 'gbt-27922/2011',
    );
    expect(edition).toMatchObject({ isShipped: true, isAdopted: false, adoptedAs: null, isIntact: true });
    expect(edition.content.standingsBlockingIssue.map(({ standing }: { standing: string }) => standing)).toContain(
      'ILLUSTRATIVE',
    );
  });
});

describe('editionByKey', () => {
  const READ = `query ($id: String!) { editionByKey(editionId: $id) { content {
    summary { zh en } inForceFrom inForceUntil filing { number filedOn standing licence } licences { id }
    basis { written resolved title { zh } state inForceFrom replacedBy citedWrongly annotation { zh } }
    levels { standing items { code rank min title { zh en } } }
    evaluations { id title { zh } total clausesOf includedFrom { edition evaluation } limits { specialDeductionLimit bonusLimit } subset { turns lossLimit } bands { standing items { code min rank } }
      criteria { code parent title { zh en } leaf points total sampling minimumSample tailoring mandatory encouraged standing pointsStanding rotation } }
    combination { method primary weights { evaluation weight } specialDeductionsIn standing } cycle { regime validityMonths standing }
    coverage { standing kinds { kind coverage } } application { reviewClock { days count } requirements { serviceSystemMonths } documents { code required title { zh } } }
    audit { documentReviewFirst stages timeTable } nonconformities { minorDays majorDays majorVerifiedWithinMonths } decision { reviewerMayDecide } workedCases combinationCases } } }`;

  it('reads an edition whole, without one statement beside its adoption', async () => {
    house.statements();
    const { data, errors } = await manager(READ, { id: 'after-sales-maturity/2026' });
    expect(errors).toBeUndefined();
    expect(house.statements()).toHaveLength(2);
    const { content } = data.editionByKey;
    expect(content).toMatchObject({
      combination: { method: 'LOWER_LEVEL_WINS' },
      cycle: { regime: 'STRICT', validityMonths: 36 },
      coverage: { kinds: expect.arrayContaining([{ kind: 'INITIAL', coverage: 'FULL' }]) },
    });
    expect(content.evaluations[0]).toMatchObject({ id: 'main', includedFrom: { edition: 'gbt-27922/2011' } });
    expect(content.evaluations[1].criteria.find(({ leaf }: { leaf: boolean }) => leaf)).toMatchObject({
      points: expect.any(String),
      parent: expect.any(String),
    });
    expect(content.basis.find(({ written }: { written: string }) => written === 'GB/T 10409')).toMatchObject({
      resolved: 'SB/T 10409-2025',
      citedWrongly: true,
      state: 'IN_FORCE',
    });
  });

  it('answers null for what is not on the shelf', async () => {
    expect((await manager(READ, { id: 'no/such' })).data.editionByKey).toBeNull();
  });

  it('tells from either side what another edition asks as well', async () => {
    const manager = await house.as('PROGRAMME_MANAGER');
    const CROSSWALKS = `query ($id: String!) { editionByKey(editionId: $id) { crosswalks { editionId standing
      coverage { evaluation leaves same related } links { kind own { evaluation criterion title { zh } } other { criterion } } } } }`;
    const walkOf = async (id: string) => (await manager(CROSSWALKS, { id })).data.editionByKey.crosswalks;
    const [walk] = await walkOf('after-sales-maturity/2026');
    expect(walk).toMatchObject({ editionId: 'gbt-27922/2011', standing: 'INFERRED' });
    expect(walk.coverage[1]).toEqual({ evaluation: 'completeness', leaves: 50, same: 8, related: 30 });
    expect(walk.links).toContainEqual({
      kind: 'SAME',
      own: {
        evaluation: 'completeness',
        criterion: '6.2.2.1.a',
        title: { zh: expect.stringContaining('售后服务手册') },
      },
      other: { criterion: '5.1.4.1' },
    });
    expect((await walkOf('gbt-27922/2011'))[0].coverage).toMatchObject([{ same: 46 }]);
    expect(await walkOf('online-service-capability/2026')).toEqual([]);
  });
});

describe('adoptEdition', () => {
  it('offers the programme and locks the checksum, once', async () => {
    const { data, errors } = await adopt('gbt-27922/2011');
    expect(errors).toBeUndefined();
    expect(data.adoptEdition).toMatchObject({
      editionId: 'gbt-27922/2011',
      adoptedOn: '2026-03-02',
      isIntact: true,
      programme: { code: 'gbt-27922' },
    });
    expect(codesOf(await adopt('gbt-27922/2011'))).toEqual(['EDITION_ADOPTED_ALREADY']);
    const read = await manager(
      '{ programmes(first: 10) { nodes { code editions { editionId isIntact content { cycle { validityMonths } } } } } }',
    );
    expect(read.data.programmes.nodes).toMatchObject([
      { code: 'gbt-27922', editions: [{ editionId: 'gbt-27922/2011', isIntact: true }] },
    ]);
  });

  it('knows no edition that is not on the shelf, and is for programme managers', async () => {
    expect((await adopt('no/such')).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    const planner = await house.as('PLANNER');
    expect((await planner(ADOPT, { input: { editionId: 'gbt-27922/2011' } })).errors?.[0]?.extensions.code).toBe(
      'FORBIDDEN',
    );
  });

  it('refuses what is out of force', async () => {
    const over = TEA.replace('id: tea/2026', 'id: tea/2019')
      .replace(/inForceFrom: .*/, 'inForceFrom: 2019-01-01')
      .replace(/inForceUntil: .*/, 'inForceUntil: 2025-12-31');
    expect(codesOf(await upload(over))).toEqual([]);
    expect(codesOf(await adopt('tea/2019'))).toEqual(['EDITION_NOT_IN_FORCE']);
  });
});

describe('uploadEdition', () => {
  it('puts a sound text on the shelf, lets a draft be put right, and locks it with its adoption', async () => {
    expect((await upload(TEA)).data.uploadEdition).toMatchObject({
      __typename: 'ShelvedEdition',
      editionId: 'tea/2026',
      isShipped: false,
      isAdopted: false,
    });
    expect(readFileSync(onDisk('tea/2026'), 'utf8')).toBe(TEA);
    expect(codesOf(await upload(TEA))).toEqual(['EDITION_ON_SHELF_ALREADY']);
    const amended = TEA.replace(/^summary:.*$/m, 'summary: { zh: 另一句话, en: Another sentence }');
    expect(codesOf(await upload(amended))).toEqual([]);
    expect((await adopt('tea/2026')).data.adoptEdition).toMatchObject({ isIntact: true });
    expect(codesOf(await upload(TEA))).toEqual(['EDITION_MAY_NOT_CHANGE']);
    const journal = await (
      await house.as('QUALITY_MANAGER')
    )('{ journal(first: 50, where: { verb: { eq: "uploadEdition" } }) { nodes { changes } } }');
    expect(journal.data.journal.nodes[0].changes[0]).toMatchObject({
      type: 'EditionFile',
      id: 'tea/2026',
      action: 'update',
    });
  });

  it('tells that an adopted file was changed behind its back', async () => {
    writeFileSync(onDisk('tea/2026'), TEA);
    // The folder is looked at twenty times a second.
    await new Promise((resolve) => setTimeout(resolve, 60));
    const { data } = await manager('{ editionByKey(editionId: "tea/2026") { isAdopted isIntact adoptedAs } }');
    expect(data.editionByKey).toMatchObject({ isAdopted: true, isIntact: false });
    const adopted = await manager('query ($id: ID!) { schemeEdition(id: $id) { isIntact } }', {
      id: data.editionByKey.adoptedAs,
    });
    expect(adopted.data.schemeEdition).toEqual({ isIntact: false });
    expect(codesOf(await adopt('tea/2026'))).toEqual(['EDITION_CHANGED_SINCE_ADOPTION']);
  });

  it('refuses with every fault of the text, its place and its reason, and keeps nothing', async () => {
    const broken = TEA.replace('id: tea/2026', 'id: tea/2030')
      .replace(/inForceFrom: .*/, 'inForceFrom: tomorrow')
      .replace(/^summary:.*$/m, 'sumary: {}');
    const { data } = await upload(broken);
    const { refusals } = data.uploadEdition;
    expect(refusals.length).toBeGreaterThan(1);
    expect(refusals.every(({ params }: { params: { line?: number } }) => typeof params.line === 'number')).toBe(true);
    expect(refusals.every(({ message }: { message: string }) => /[。]$/.test(message))).toBe(true);
    expect(existsSync(onDisk('tea/2030'))).toBe(false);
  });

  it('never replaces what ships, and leaves no place outside the shelf', async () => {
    const shipped = TEA.replaceAll('tea/2026', 'gbt-27922/2011').replace('code: tea', 'code: gbt-27922');
    expect(codesOf(await upload(shipped))).toEqual(['EDITION_MAY_NOT_CHANGE']);
    expect(codesOf(await upload(TEA.replace('id: tea/2026', 'id: tea/../../2026')))).not.toEqual([]);
  });

  it('stays readable when a draft that another takes from changes under it', async () => {
    const base = TEA.replace('id: tea/2026', 'id: tea/2027');
    expect(codesOf(await upload(base))).toEqual([]);
    const include =
      '  - { id: house, title: { zh: 店面, en: House }, include: { edition: tea/2027, evaluation: house } }\n';
    const taker = TEA.replace('id: tea/2026', 'id: tea/2028').replace(
      / {2}- id: house\n[\s\S]*?(?= {2}- id: people)/,
      include,
    );
    expect(codesOf(await upload(taker))).toEqual([]);
    const renamed = base.replaceAll(/\bhouse\b/g, 'renamed');
    expect(codesOf(await upload(renamed))).toContain('EDITION_INCLUDED_EVALUATION_UNKNOWN');
    expect(readFileSync(onDisk('tea/2027'), 'utf8')).toBe(base);
    await adopt('tea/2028');
    const summary = base.replace(/^summary:.*$/m, 'summary: { zh: 另一句话, en: Another sentence }');
    expect(codesOf(await upload(summary))).toEqual(['EDITION_TAKEN_BY_ADOPTED']);
  });

  it('takes a workbook filled in from the template', async () => {
    const documentId = await uploadWorkbook(await editionToXlsx(TEA.replace('id: tea/2026', 'id: tea/2029')));
    expect((await manager(UPLOAD, { input: { documentId } })).data.uploadEdition).toMatchObject({
      editionId: 'tea/2029',
    });
    expect(codesOf(await manager(UPLOAD, { input: { documentId, text: TEA } }))).toEqual(['EDITION_SOURCE_MISSING']);
    expect(codesOf(await manager(UPLOAD, { input: {} }))).toEqual(['EDITION_SOURCE_MISSING']);
  });
});

describe('another process on the same database and folder', () => {
  const SHELF = '{ availableEditions { editionId isAdopted isIntact content { title { zh } } } }';
  let beside: Server;
  beforeAll(async () => {
    beside = await buildServer({ ...house.parts, editions: openShelf(house.parts.config.editionsDir) });
    await beside.http.ready();
  });
  afterAll(() => beside.http.close());

  const askThere = async (query: string, variables?: object): Promise<Answer> => {
    const answer = await beside.http.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'x-touchstone-csrf': '1', cookie: manager.cookie },
      payload: { query, variables },
    });
    return answer.json();
  };
  const shelfThere = async (id: string) =>
    (await askThere(SHELF)).data.availableEditions.find(({ editionId }: { editionId: string }) => editionId === id);
  const text = TEA.replace('tea/2026', 'tea/2041');

  it('sees an edition uploaded, put right and adopted here at once, and may adopt it too', async () => {
    expect(await shelfThere('tea/2041')).toBeUndefined();
    expect(codesOf(await upload(text))).toEqual([]);
    expect(await shelfThere('tea/2041')).toMatchObject({ isAdopted: false });
    expect(
      codesOf(await upload(text.replace(/^summary:.*$/m, 'summary: { zh: 另一句话, en: Another sentence }'))),
    ).toEqual([]);
    expect(codesOf(await askThere(ADOPT, { input: { editionId: 'tea/2041' } }))).toEqual([]);
    expect(await shelfThere('tea/2041')).toMatchObject({ isAdopted: true, isIntact: true });
    const { data } = await manager(SHELF);
    expect(data.availableEditions).toContainEqual(expect.objectContaining({ editionId: 'tea/2041', isAdopted: true }));
  });

  it('keeps its shelf while a file cannot be read, and reads it once it can', async () => {
    const path = onDisk('tea/2041');
    const sound = readFileSync(path, 'utf8');
    writeFileSync(path, 'broken: [');
    expect(await shelfThere('tea/2041')).toMatchObject({ isIntact: true });
    writeFileSync(path, `${sound}\n# mended`);
    expect(await shelfThere('tea/2041')).toMatchObject({ isAdopted: true });
    writeFileSync(path, sound);
  });
});

describe('previewEdition', () => {
  it('shows what differs from the edition adopted last, and changes nothing', async () => {
    const text = TEA.replace('id: tea/2026', 'id: tea/2031').replace(/validityMonths: \d+/, 'validityMonths: 24');
    const { data, errors } = await manager(PREVIEW, { source: { text } });
    expect(errors).toBeUndefined();
    expect(data.previewEdition).toMatchObject({
      problems: [],
      refusals: [],
      content: { editionId: 'tea/2031' },
      diff: { to: 'tea/2031', same: false },
    });
    expect(data.previewEdition.diff.rules).toEqual(
      expect.arrayContaining([{ path: 'cycle.validityMonths', from: expect.any(String), to: '24' }]),
    );
    expect(house.parts.editions.find('tea/2031')).toBeUndefined();
  });

  it('names sheet and row of an empty template’s faults', async () => {
    const template = await house.http.inject({ url: '/editions/template.xlsx', headers: { cookie: manager.cookie } });
    expect(template.headers['content-disposition']).toContain('attachment');
    const documentId = await uploadWorkbook(template.rawPayload);
    const { data } = await manager(PREVIEW, { source: { documentId } });
    expect(data.previewEdition.problems.length).toBeGreaterThan(3);
    expect(data.previewEdition.problems[0]).toMatchObject({
      line: null,
      sheet: expect.any(String),
      message: expect.stringMatching(/。$/),
    });
  });

  it('gives the template to nobody who is not signed in', async () => {
    expect((await house.http.inject({ url: '/editions/template.xlsx' })).statusCode).toBe(401);
  });
});
