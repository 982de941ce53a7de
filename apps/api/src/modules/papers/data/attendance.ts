import { MeetingKind } from '@touchstone/rules';
import type { PaperFields, PaperValue } from '../layout/phrase.js';
import type { FieldsOf, Meanings } from '../paper-source.js';
import { sayDay } from './say.js';

/** What is read of an audit's opening and closing meetings. */
export const MEETINGS = 'meetings { meeting heldOn heldAt place attendees { name post absenceReason person { id } } }';

/** An opening or closing meeting as it was recorded. */
export interface MeetingFacts {
  readonly meeting: string;
  readonly heldOn: string;
  readonly heldAt: string;
  readonly place: string;
  readonly attendees: readonly AttendeeFacts[];
}

interface AttendeeFacts {
  readonly name: string;
  /** Null for a team member. */
  readonly post: string | null;
  readonly absenceReason: string | null;
  readonly person: { readonly id: string } | null;
}

/** What the fields of the meetings mean. */
export const MEETING_FIELDS = {
  openingTime: { zh: '首次会议时间（未登记的留空）', en: 'When the opening meeting was; blank until recorded' },
  openingPlace: { zh: '首次会议地点（未登记的留空）', en: 'Where the opening meeting was; blank until recorded' },
  closingTime: { zh: '末次会议时间（未登记的留空）', en: 'When the closing meeting was; blank until recorded' },
  closingPlace: { zh: '末次会议地点（未登记的留空）', en: 'Where the closing meeting was; blank until recorded' },
} as const satisfies Meanings;

/** What a team member's row says of the meetings. */
export const TEAM_MEETINGS_ROW = {
  memberOpening: { zh: '首次会议到会情况', en: 'At the opening meeting' },
  memberClosing: { zh: '末次会议到会情况', en: 'At the closing meeting' },
} as const satisfies Meanings;
/** What the row of somebody of the client says. */
export const CLIENT_MEETINGS_ROW = {
  attendeeName: { zh: '受审查方人员姓名', en: 'Name' },
  attendeePost: { zh: '部门、职务', en: 'Department, post' },
  attendeeOpening: { zh: '首次会议到会情况', en: 'At the opening meeting' },
  attendeeClosing: { zh: '末次会议到会情况', en: 'At the closing meeting' },
} as const satisfies Meanings;

/** Room to write by hand in: a missing value would be set as a dash. */
const ROOM = '\u3000'.repeat(8);
const PRESENT: PaperValue = { zh: '到会', en: 'Present' };

/** When and where the meetings were, or room to write it. */
export function meetingFields(meetings: readonly MeetingFacts[]): FieldsOf<typeof MEETING_FIELDS> {
  const [opening, closing] = [heldAs(meetings, MeetingKind.OPENING), heldAs(meetings, MeetingKind.CLOSING)];
  return {
    openingTime: sayMoment(opening),
    openingPlace: opening?.place ?? ROOM,
    closingTime: sayMoment(closing),
    closingPlace: closing?.place ?? ROOM,
  };
}

/** What the meetings' records say of a team member; nothing where the member may sign. */
export function teamMeetings(
  meetings: readonly MeetingFacts[],
  personId: string | undefined,
): FieldsOf<typeof TEAM_MEETINGS_ROW> {
  const came = (kind: MeetingKind): PaperValue =>
    sayPresence(heldAs(meetings, kind)?.attendees.find(({ person }) => person && person.id === personId));
  return { memberOpening: came(MeetingKind.OPENING), memberClosing: came(MeetingKind.CLOSING) };
}

/** Everybody of the client who came to either meeting, each once. */
export function clientMeetings(meetings: readonly MeetingFacts[]): readonly PaperFields[] {
  const everybody = meetings.flatMap(({ attendees }) => attendees.filter(({ post }) => post !== null));
  const each = new Map(everybody.map((who) => [JSON.stringify([who.name, who.post]), who]));
  return [...each.values()].map(({ name, post }): FieldsOf<typeof CLIENT_MEETINGS_ROW> => {
    const came = (kind: MeetingKind): PaperValue =>
      sayPresence(heldAs(meetings, kind)?.attendees.find((who) => who.name === name && who.post === post));
    return {
      attendeeName: name,
      attendeePost: post,
      attendeeOpening: came(MeetingKind.OPENING),
      attendeeClosing: came(MeetingKind.CLOSING),
    };
  });
}

function heldAs(meetings: readonly MeetingFacts[], kind: MeetingKind): MeetingFacts | undefined {
  return meetings.find(({ meeting }) => meeting === kind);
}

function sayMoment(held: MeetingFacts | undefined): PaperValue {
  const day = held ? (sayDay(held.heldOn) as { zh: string; en: string }) : null;
  return held && day ? { zh: `${day.zh} ${held.heldAt}`, en: `${day.en}, ${held.heldAt}` } : ROOM;
}

function sayPresence(who: AttendeeFacts | undefined): PaperValue {
  if (!who) return null;
  const { absenceReason: reason } = who;
  return reason === null ? PRESENT : { zh: `未到会：${reason}`, en: `Absent: ${reason}` };
}
