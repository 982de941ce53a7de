import { mayHandOut } from '@touchstone/rules';
import type { PaperKind } from '@touchstone/rules';
import type { ActorContext } from '../../../context.js';
import type { PaperData, PaperSource } from '../paper-source.js';
import { ACTIVITY_ROW, AUDIT, AUDIT_FIELDS, auditFields, auditLists, TEAM_ROW } from './audit-facts.js';
import type { AuditFacts } from './audit-facts.js';
import { uuidOf } from './common.js';
import { readFacts } from './read-facts.js';

/** A paper that prepares an audit: all of them tell the same of it, each in its own words. */
function beforeTheAudit(kind: PaperKind): PaperSource {
  return {
    kind,
    of: 'Audit',
    fields: AUDIT_FIELDS,
    lists: { team: TEAM_ROW, activities: ACTIVITY_ROW, nobody: {} },
    gather: (context, uuid) => gatherAudit(context, uuid, kind),
  };
}

/** The plan of an audit (审查计划). */
export const auditPlan = beforeTheAudit('AUDIT_PLAN');
/** Who will come, and a slip to object by (审查组通知及异议回执). */
export const teamNotice = beforeTheAudit('TEAM_NOTICE');
/** Who was at the opening and the closing meeting, signed by hand (首末次会议签到表). */
export const attendanceSheet = beforeTheAudit('ATTENDANCE_SHEET');

async function gatherAudit(context: ActorContext, uuid: string, kind: PaperKind): Promise<PaperData | null> {
  const facts = await readFacts<AuditFacts>(context, { type: 'Audit', uuid, selection: `{ ${AUDIT} }` });
  if (!facts || facts.status === 'CANCELLED') return null;
  return {
    fields: auditFields(context, facts),
    lists: auditLists(facts),
    subject: facts.number,
    programmeId: uuidOf(facts.programme?.id),
    editionId: facts.editionId,
    isSpecimen: context.isDemo,
    verdict: mayHandOut({ kind, stepDone: facts.team.some(({ role }) => role === 'LEADER') }),
  };
}
