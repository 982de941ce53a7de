import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fill } from '../../../test/fill.js';
import type { File } from '../../../test/fill.js';
import { startHouse } from '../../../test/house.js';
import type { Answer, House, Visitor } from '../../../test/house.js';
import { openShelf } from '../../editions.js';

const REFUSED = '... on Refused { refusals { code params } }';
const CASES =
  '{ transitionCases { kind subject successor editionIds startsOn latestOn deadlineOn state record { id plan version doneOn } affected { kind recordId hasMoved moveBy nextAuditOn } } }';
const PLAN = `mutation ($input: PlanTransitionInput!) { planTransition(input: $input) { __typename ${REFUSED} ... on Transition { id version deadlineOn plan } } }`;
const CLOSE = `mutation ($input: CloseTransitionInput!) { closeTransition(input: $input) { __typename ${REFUSED} ... on Transition { id doneOn } } }`;
const MOVE = `mutation ($input: MoveToEditionInput!) { moveToEdition(input: $input) { __typename ${REFUSED} ... on EditionMove { id fromEditionId toEditionId movedOn certification { id editionId certificates { editionId } } } } }`;
const SURVEY = { kind: 'STANDARD', subject: 'SB/T 10409-2007' };
const OLD = 'gbt-27922/2011';
const NEW = 'gbt-27922/2027';

let house: House;
let manager: Visitor;
let file: File;
beforeAll(async () => {
  house = await startHouse({ today: '2026-03-02' });
  manager = await house.as('PROGRAMME_MANAGER');
  [file] = (await fill(house, 1, { reported: false })) as [File];
});
afterAll(() => house.close());

const codesOf = ({ data, errors }: Answer): readonly string[] => {
  expect(errors).toBeUndefined();
  const [result] = Object.values(data as Record<string, { refusals?: readonly { code: string }[] }>);
  return (result?.refusals ?? []).map(({ code }) => code);
};
const caseOf = async (subject: string) => {
  const { data, errors } = await manager(CASES);
  expect(errors).toBeUndefined();
  return data.transitionCases.find((each: { subject: string }) => each.subject === subject);
};
const finish = (statuses: string) =>
  house.em().getConnection().execute(`update audit set status = '${statuses}' where id = '${file.audit}'`);

describe('transitionCases', () => {
  it('tells of a standard that was replaced, and what it reaches, in one statement beside its records', async () => {
    house.statements();
    const found = await caseOf(SURVEY.subject);
    expect(house.statements().length).toBeLessThanOrEqual(5);
    expect(found).toMatchObject({
      kind: 'STANDARD',
      successor: 'SB/T 10409-2025',
      editionIds: [OLD],
      startsOn: '2026-01-01',
      latestOn: '2026-01-01',
      state: 'OVERDUE',
      record: null,
    });
    const certificate = found.affected.find(({ kind }: { kind: string }) => kind === 'CERTIFICATE');
    expect(certificate).toMatchObject({ recordId: `Certificate:${file.certificate}`, hasMoved: false });
    expect(certificate.moveBy).toBe(certificate.nextAuditOn > '2026-01-01' ? certificate.nextAuditOn : '2026-01-01');
    expect(new Set(found.affected.map(({ kind }: { kind: string }) => kind))).toEqual(
      new Set(['AUDIT', 'CERTIFICATE', 'PERSON']),
    );
  });

  it('says nothing of an edition that stays', async () => {
    expect(await caseOf(OLD)).toBeUndefined();
  });

  it.each(['AUDITOR', 'CLIENT_CONTACT', 'SALES'] as const)('is shut to %s', async (role) => {
    const reader = await house.as(role, role === 'CLIENT_CONTACT' ? { clientId: file.client } : {});
    expect((await reader(CASES)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

describe('planTransition', () => {
  it('keeps a plan, and a later one in its place', async () => {
    const input = { ...SURVEY, deadlineOn: '2026-12-31', plan: '更新调查问卷' };
    expect((await manager(PLAN, { input })).data.planTransition).toMatchObject({ deadlineOn: '2026-12-31' });
    const again = await manager(PLAN, { input: { ...input, deadlineOn: '2027-02-28', plan: '更新问卷并培训' } });
    expect(again.data.planTransition).toMatchObject({ version: 2, plan: '更新问卷并培训' });
    expect(await caseOf(SURVEY.subject)).toMatchObject({ state: 'RUNNING', deadlineOn: '2027-02-28' });
  });

  it('refuses what nothing leaves, and a plan without words', async () => {
    const input = { ...SURVEY, deadlineOn: '2026-12-31', plan: ' ' };
    expect(codesOf(await manager(PLAN, { input }))).toEqual(['TRANSITION_PLAN_MISSING']);
    const unknown = { ...input, subject: 'GB/T 27922-2011', plan: 'x' };
    expect(codesOf(await manager(PLAN, { input: unknown }))).toEqual(['TRANSITION_NOT_DUE']);
  });
});

describe('closeTransition', () => {
  it('refuses while something is left behind', async () => {
    const { record } = await caseOf(SURVEY.subject);
    const input = { transitionId: record.id, expectedVersion: record.version, note: '完成' };
    expect(codesOf(await manager(CLOSE, { input }))).toEqual(['TRANSITION_NOT_FINISHED']);
  });
});

describe('moveToEdition', () => {
  const move = async (change: object = {}, who = manager) => {
    const { data } = await who(`{ certifications { nodes { id version } } }`);
    const [{ id, version }] = data.certifications.nodes;
    const input = { certificationId: id, expectedVersion: version, editionId: NEW, reason: '新版实施', ...change };
    return who(MOVE, { input });
  };
  const put = (change: (text: string) => string) =>
    house.parts.editions.put(
      NEW,
      change(
        readFileSync(
          new URL('../../../../../packages/schemes/editions/gbt-27922/2011.yaml', import.meta.url),
          'utf8',
        ).replace(`id: ${OLD}`, `id: ${NEW}`),
      ),
    );

  it('tells of the successor on the shelf, by when certificates must have moved', async () => {
    expect(put((text) => text.replace('inForceFrom: 2012-02-01', 'inForceFrom: 2026-07-01'))).toEqual([]);
    expect(openShelf(house.parts.config.editionsDir).find(NEW)?.cycle.transitionMonths).toBe(24);
    expect(await caseOf(OLD)).toMatchObject({
      kind: 'EDITION',
      successor: NEW,
      startsOn: '2026-07-01',
      latestOn: '2028-06-30',
      state: 'AHEAD',
    });
  });

  it('has every certificate that is to move on the due board, by the day its case tells and the body wants', async () => {
    const board = async () => {
      const { data, errors } = await manager(
        `{ dueItems(where: { kind: [TRANSITION] }) { nodes { record opensOn dueOn lastLawfulOn nature planState person { id } role } } }`,
      );
      expect(errors).toBeUndefined();
      return data.dueItems.nodes;
    };
    const { affected } = await caseOf(OLD);
    const moves = affected.filter(({ kind }: { kind: string }) => kind === 'CERTIFICATE');
    const [{ recordId, moveBy }] = moves;
    expect(await board()).toMatchObject([
      { record: recordId, lastLawfulOn: moveBy, dueOn: moveBy, nature: 'STATUTORY', planState: 'UNPLANNED' },
    ]);
    const input = { kind: 'EDITION', subject: OLD, deadlineOn: '2026-12-31', plan: '随下一次审查转版' };
    expect((await manager(PLAN, { input })).data.planTransition).toMatchObject({ deadlineOn: '2026-12-31' });
    expect(await board()).toMatchObject([{ dueOn: '2026-12-31', lastLawfulOn: moveBy, nature: 'HOUSE' }]);
  });

  it('refuses an edition that is not adopted or not in force, and a file whose audit pins the old one', async () => {
    expect(codesOf(await move()).toSorted()).toEqual([
      'AUDIT_PINS_EDITION',
      'EDITION_NOT_ADOPTED',
      'EDITION_NOT_IN_FORCE',
    ]);
    expect(codesOf(await move({ editionId: OLD, reason: '' })).toSorted()).toEqual([
      'AUDIT_PINS_EDITION',
      'EDITION_CHANGED_SINCE_ADOPTION',
      'EDITION_MOVE_REASON_MISSING',
      'FILE_ON_EDITION_ALREADY',
    ]);
  });

  it('moves the next audits of the file, and leaves its certificate on the edition it was granted against', async () => {
    const adopt = await manager(
      'mutation ($input: AdoptEditionInput!) { adoptEdition(input: $input) { __typename } }',
      { input: { editionId: NEW } },
    );
    expect(adopt.data.adoptEdition.__typename).toBe('SchemeEdition');
    for (const status of ['REPORTED', 'REVIEWED', 'DECIDED']) await finish(status);
    house.setToday('2026-07-01');
    const { data, errors } = await move({}, await house.as('PLANNER'));
    expect(errors).toBeUndefined();
    expect(data.moveToEdition).toMatchObject({
      fromEditionId: OLD,
      toEditionId: NEW,
      movedOn: '2026-07-01',
      certification: { editionId: NEW, certificates: [{ editionId: OLD }] },
    });
    const contact = await house.as('CLIENT_CONTACT', { clientId: file.client, locale: 'en' });
    const seen = await contact('{ certifications { nodes { editionMoves { toEditionId } } } }');
    expect(seen.data.certifications.nodes).toEqual([{ editionMoves: [{ toEditionId: NEW }] }]);
  });

  it('is final in the database', async () => {
    const change = house.em().getConnection().execute("update edition_move set reason = 'x'");
    await expect(change).rejects.toThrow('final');
  });

  it('makes the end of a filing the last day of its edition', () => {
    put((text) =>
      text
        .replace('inForceFrom: 2012-02-01', 'inForceFrom: 2026-07-01')
        .replace(/^filing: \{/m, 'filing: { endsOn: 2026-12-31,'),
    );
    expect(openShelf(house.parts.config.editionsDir).find(NEW)?.inForceUntil).toBe('2026-12-31');
  });
});

describe('closeTransition, at last', () => {
  it('records that nothing is left behind, once', async () => {
    const { record } = await caseOf(SURVEY.subject);
    const input = { transitionId: record.id, expectedVersion: record.version, note: '全部换版' };
    // A cycle later, no certificate is left that it could reach.
    house.setToday('2029-01-02');
    expect(await caseOf(SURVEY.subject)).toBeUndefined();
    expect((await manager(CLOSE, { input })).data.closeTransition).toMatchObject({ doneOn: '2029-01-02' });
    const again = { ...input, expectedVersion: record.version + 1 };
    expect(codesOf(await manager(CLOSE, { input: again }))).toEqual(['TRANSITION_DONE']);
  });
});
