import { mayHandOut } from '@touchstone/rules';
import type { PaperKind } from '@touchstone/rules';
import type { ActorContext } from '../../../context.js';
import type { PaperData, PaperSource } from '../paper-source.js';
import { ACTIVITY_ROW, AUDIT, AUDIT_FIELDS, auditFields, auditLists, seatsOf, TEAM_ROW } from './audit-facts.js';
import type { AuditFacts } from './audit-facts.js';
import {
  CLIENT_MEETINGS_ROW,
  clientMeetings,
  MEETING_FIELDS,
  meetingFields,
  MEETINGS,
  TEAM_MEETINGS_ROW,
  teamMeetings,
} from './attendance.js';
import type { MeetingFacts } from './attendance.js';
import { SITE_ROW, siteRows, SITES } from './audited-sites.js';
import type { SiteFacts } from './audited-sites.js';
import { uuidOf } from './common.js';
import { readFacts } from './read-facts.js';

/** A paper that prepares an audit: all of them tell the same of it, each in its own words. */
function beforeTheAudit(kind: PaperKind): PaperSource {
  return {
    kind,
    of: 'Audit',
    fields: AUDIT_FIELDS,
    lists: { team: TEAM_ROW, activities: ACTIVITY_ROW, sites: SITE_ROW, nobody: {} },
    gather: async (context, uuid) => {
      const facts = await readAudit<AuditFacts & SiteFacts>(context, uuid, SITES);
      if (!facts) return null;
      const data = tellAudit(context, facts, kind);
      return { ...data, lists: { ...data.lists, sites: siteRows(facts) } };
    },
  };
}

/** The plan of an audit (审查计划). */
export const auditPlan = beforeTheAudit('AUDIT_PLAN');
/** Who will come, and a slip to object by (审查组通知及异议回执). */
export const teamNotice = beforeTheAudit('TEAM_NOTICE');
/** Who was at the opening and the closing meeting: what was recorded of it, else a form (首末次会议签到表). */
export const attendanceSheet: PaperSource = {
  kind: 'ATTENDANCE_SHEET',
  of: 'Audit',
  fields: { ...AUDIT_FIELDS, ...MEETING_FIELDS },
  lists: {
    team: { ...TEAM_ROW, ...TEAM_MEETINGS_ROW },
    activities: ACTIVITY_ROW,
    clientAttendees: CLIENT_MEETINGS_ROW,
    nobody: {},
  },
  gather: async (context, uuid) => {
    const facts = await readAudit<AuditFacts & { readonly meetings: readonly MeetingFacts[] }>(context, uuid, MEETINGS);
    if (!facts) return null;
    const { meetings } = facts;
    const data = tellAudit(context, facts, 'ATTENDANCE_SHEET');
    const seats = seatsOf(facts);
    const team = auditLists(facts).team.map((row, at) => ({
      ...row,
      ...teamMeetings(meetings, seats[at]?.person?.id),
    }));
    return {
      ...data,
      fields: { ...data.fields, ...meetingFields(meetings) },
      lists: { ...data.lists, team, clientAttendees: clientMeetings(meetings) },
    };
  },
};

/** An audit as far as its reader may see it; null where it was called off. */
async function readAudit<F extends AuditFacts>(context: ActorContext, uuid: string, more: string): Promise<F | null> {
  const facts = await readFacts<F>(context, { type: 'Audit', uuid, selection: `{ ${AUDIT} ${more} }` });
  return facts?.status === 'CANCELLED' ? null : facts;
}

function tellAudit(context: ActorContext, facts: AuditFacts, kind: PaperKind): PaperData {
  return {
    fields: auditFields(context, facts),
    lists: auditLists(facts),
    subject: facts.number,
    programmeId: uuidOf(facts.programme?.id),
    editionId: facts.editionId,
    finalOn: null,
    isSpecimen: context.isDemo,
    verdict: mayHandOut({ kind, stepDone: facts.team.some(({ role }) => role === 'LEADER') }),
  };
}
