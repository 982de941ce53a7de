import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAudit } from '../../../test/open-audit.js';
import type { OpenAudit } from '../../../test/open-audit.js';
import { startHouse } from '../../../test/house.js';
import type { House, Visitor } from '../../../test/house.js';
import { storeDocument } from '../../../test/path.js';

let house: House;
beforeAll(async () => {
  house = await startHouse();
});
afterAll(() => house.close());

const ATTEND = `mutation ($input: RecordAttendanceInput!) { recordAttendance(input: $input) { __typename
  ... on AuditMeeting { id meeting heldAt attendees { name post absenceReason person { id } } photo { id } }
  ... on Refused { refusals { code params } } } }`;
const ITEMS = `mutation ($input: RecordSurveillanceItemsInput!) { recordSurveillanceItems(input: $input) { __typename
  ... on Audit { surveillanceItems { topic applies notes } } ... on Refused { refusals { code } } } }`;
const READ = `query ($id: ID!) { audit(id: $id) { version team { role person { id } }
  meetings { meeting heldAt } } }`;
const SUBMIT = `mutation ($input: SubmitReportInput!) { submitReport(input: $input) { __typename
  ... on Refused { refusals { code params } } } }`;

/** Reasons against something, codes only. */
function codesOf({ refusals }: { refusals?: readonly { code: string }[] }): readonly string[] {
  return (refusals ?? []).map(({ code }) => code);
}

async function sheet(audit: OpenAudit, visitor: Visitor) {
  const { data } = await visitor(READ, { id: audit.id });
  return {
    auditId: audit.id,
    meeting: 'OPENING',
    heldOn: '2026-02-28',
    heldAt: '09:05',
    place: '总部会议室',
    team: data.audit.team.map(({ person }: { person: { id: string } }) => ({ personId: person.id })),
    client: [{ name: '李雷', post: '服务总监' }],
  };
}

describe('recordAttendance', () => {
  it('signs team and client in, with a photo, and replaces a sheet until the report', async () => {
    const audit = await openAudit(house, { recorded: false });
    const leader = await audit.member('LEADER');
    const input = {
      ...(await sheet(audit, leader)),
      photoId: await storeDocument(house, { clientId: audit.clientId }),
    };
    const { data } = await leader(ATTEND, { input });
    expect(data.recordAttendance).toMatchObject({ meeting: 'OPENING', heldAt: '09:05', photo: { id: input.photoId } });
    expect(data.recordAttendance.attendees).toHaveLength(5);
    const [first, ...others] = input.team;
    const late = [{ ...first, absenceReason: '航班延误' }, ...others];
    const again = await leader(ATTEND, { input: { ...input, heldAt: '10:00', team: late } });
    expect(
      again.data.recordAttendance.attendees.map((each: { absenceReason: string }) => each.absenceReason),
    ).toContain('航班延误');
    const { data: after } = await leader(READ, { id: audit.id });
    expect(after.audit.meetings).toEqual([{ meeting: 'OPENING', heldAt: '10:00' }]);
  });

  it('says everything that is wrong at once, and takes nothing from whoever has no recording seat', async () => {
    const audit = await openAudit(house, { recorded: false });
    const trainee = await audit.member('TRAINEE');
    const input = {
      ...(await sheet(audit, trainee)),
      heldAt: '9:5',
      place: ' ',
      heldOn: '2026-02-20',
      team: [],
      client: [],
    };
    const { data } = await trainee(ATTEND, { input });
    expect(codesOf(data.recordAttendance)).toEqual([
      'SEAT_RECORDS_NOTHING',
      'MEETING_ON_NO_AUDIT_DAY',
      'CLOCK_TIME_INVALID',
      'MEETING_PLACE_MISSING',
      'SEAT_NOT_ATTENDING',
      'TEAM_NOT_ATTENDING',
      'CLIENT_NOT_ATTENDING',
    ]);
  });
});

describe('recordSurveillanceItems', () => {
  const items = [{ topic: 'COMPLAINTS', applies: true, notes: '台账齐全。' }];

  it('keeps one record a topic, and only of a surveillance', async () => {
    const audit = await openAudit(house, {
      kind: 'SURVEILLANCE',
      edition: 'after-sales-maturity/2026',
      recorded: false,
    });
    const leader = await audit.member('LEADER');
    await leader(ITEMS, { input: { auditId: audit.id, items } });
    const { data } = await leader(ITEMS, {
      input: { auditId: audit.id, items: [{ ...items[0], notes: '三起投诉均已回访。' }] },
    });
    expect(data.recordSurveillanceItems.surveillanceItems).toEqual([
      { topic: 'COMPLAINTS', applies: true, notes: '三起投诉均已回访。' },
    ]);
    const initial = await openAudit(house, { recorded: false });
    const other = await (await initial.member('LEADER'))(ITEMS, { input: { auditId: initial.id, items } });
    expect(codesOf(other.data.recordSurveillanceItems)).toEqual(['NOT_A_SURVEILLANCE']);
  });
});

describe('submitReport', () => {
  it('asks for both meetings and for every topic of a surveillance', async () => {
    const audit = await openAudit(house, {
      kind: 'SURVEILLANCE',
      edition: 'after-sales-maturity/2026',
      recorded: false,
    });
    const leader = await audit.member('LEADER');
    const { data: read } = await leader(READ, { id: audit.id });
    const report = { conclusion: '有效。', recommendation: 'MAINTAIN', expectedVersion: read.audit.version };
    const { data } = await leader(SUBMIT, { input: { auditId: audit.id, ...report } });
    expect(data.submitReport.refusals).toEqual(
      expect.arrayContaining([
        { code: 'ATTENDANCE_MISSING', params: { meetings: ['OPENING', 'CLOSING'] } },
        expect.objectContaining({ code: 'SURVEILLANCE_TOPICS_MISSING' }),
      ]),
    );
  });
});
