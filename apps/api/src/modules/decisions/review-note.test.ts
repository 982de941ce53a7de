import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startHouse } from '../../../test/house.js';
import type { House, Visitor } from '../../../test/house.js';
import { openAuditOf } from '../../../test/model/audit-moves.js';
import { advance } from '../../../test/model/moves.js';
import { makeWorld } from '../../../test/model/world.js';
import type { World } from '../../../test/model/world.js';
import { adoptProgramme } from '../../../test/path.js';

const NOTES =
  '{ audits { nodes { id version status reviewNotes { id section text isInternal answer resolvedOn } technicalReviews { id } } } }';
const answerOf = (verb: string, of: string) =>
  `mutation ($input: ${verb.charAt(0).toUpperCase()}${verb.slice(1)}Input!) { ${verb}(input: $input) { __typename ... on ${of} { id } ... on Refused { refusals { code params } } } }`;

let house: House;
let world: World;
let reviewer: Visitor;
let leader: Visitor;
beforeAll(async () => {
  house = await startHouse();
  world = await makeWorld(house, await adoptProgramme(house));
  while ((await openAuditOf(world))?.status !== 'REPORTED') await advance(world);
  house.setToday(world.day);
  reviewer = await house.as('TECHNICAL_REVIEWER', { personId: world.persons.reviewer });
  leader = await house.as('AUDITOR', { personId: world.persons.leader });
});
afterAll(() => house.close());

const audit = async () => (await reviewer(NOTES)).data.audits.nodes[0];
async function done(visitor: Visitor, verb: string, input: object): Promise<string[] | string> {
  const { data, errors } = await visitor(answerOf(verb, verb === 'reviewReport' ? 'TechnicalReview' : 'ReviewNote'), {
    input,
  });
  if (errors) return errors[0]?.extensions.code ?? 'INTERNAL';
  return data[verb].refusals?.map(({ code }: { code: string }) => code) ?? [];
}
const review = async (outcome: string) => {
  const { id, version } = await audit();
  return done(reviewer, 'reviewReport', { auditId: id, expectedVersion: version, outcome, remarks: '请补充证据。' });
};
const raise = async (given: object = {}) =>
  done(reviewer, 'raiseReviewNote', {
    auditId: (await audit()).id,
    section: 'SCORECARDS',
    text: '5.1.1.1 的证据看不出抽样数。',
    isInternal: false,
    ...given,
  });

describe('notes on a report under review', () => {
  it('keep it from passing while one is open, and let it go back to the team', async () => {
    expect(await raise({ text: ' ' })).toEqual(['REVIEW_NOTE_TEXT_MISSING']);
    expect(await raise()).toEqual([]);
    expect(await raise({ section: 'TEAM', text: '组长的授权范围待核。', isInternal: true })).toEqual([]);
    expect(await review('PASSED')).toEqual(['REVIEW_NOTES_OPEN']);
    await expect(
      house
        .em()
        .getConnection()
        .execute(
          `insert into technical_review (id, audit_id, client_id, reviewer_id, outcome, reviewed_on)
           select gen_random_uuid(), audit_id, client_id, raised_by_id, 'PASSED', raised_on from review_note limit 1`,
        ),
    ).rejects.toThrow('a report does not pass while a note on it is open');
  });

  it('are seen by the team and never by the client', async () => {
    expect((await leader(NOTES)).data.audits.nodes[0].reviewNotes).toHaveLength(2);
    const contact = await house.as('CLIENT_CONTACT', { clientId: world.clientId });
    expect((await contact(NOTES)).data.audits.nodes[0].reviewNotes).toEqual([]);
  });

  it('are answered by the team alone, and resolved one by one by the reviewer', async () => {
    const [first, second] = (await audit()).reviewNotes;
    const answer = { reviewNoteId: first.id, answer: '已补充抽样清单。' };
    const auditor = await house.as('AUDITOR', { personId: world.persons.allRounder });
    expect(await done(auditor, 'answerReviewNote', answer)).toBe('NOT_FOUND');
    expect(await done(leader, 'resolveReviewNote', { reviewNoteId: first.id })).toBe('FORBIDDEN');
    expect(await done(leader, 'answerReviewNote', { ...answer, answer: '' })).toEqual(['REVIEW_NOTE_ANSWER_MISSING']);
    expect(await done(leader, 'answerReviewNote', answer)).toEqual([]);

    expect(await done(reviewer, 'resolveReviewNote', { reviewNoteId: first.id })).toEqual([]);
    expect(await done(leader, 'answerReviewNote', answer)).toEqual(['REVIEW_NOTE_RESOLVED']);
    expect(await done(reviewer, 'resolveReviewNote', { reviewNoteId: second.id })).toEqual(['REVIEW_NOTE_UNANSWERED']);
    expect(await review('PASSED')).toEqual(['REVIEW_NOTES_OPEN']);
    const said = { reviewNoteId: second.id, resolution: '已查人员档案，授权有效。' };
    expect(await done(reviewer, 'resolveReviewNote', said)).toEqual([]);
  });

  it('stay as they are once the report has passed', async () => {
    expect(await review('PASSED')).toEqual([]);
    expect(await raise()).toEqual(['REPORT_NOT_SUBMITTED']);
    const execute = (statement: string) => house.em().getConnection().execute(statement);
    await expect(execute("update review_note set text = '别的'")).rejects.toThrow('stays as it was');
    await expect(execute('delete from review_note')).rejects.toThrow('stays as it was');
  });
});
