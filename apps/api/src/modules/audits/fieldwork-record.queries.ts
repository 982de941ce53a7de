import type { EntityManager } from '@mikro-orm/postgresql';
import { attendanceFaults, siteDrawFaults, surveillanceItemFaults, verdict } from '@touchstone/rules';
import type { AttendingSeat, PlannedActivity, Verdict } from '@touchstone/rules';
import { TeamAssignment } from './audit.entity.js';
import type { Audit } from './audit.entity.js';
import { AuditMeeting } from './audit-meeting.entity.js';
import { SiteSample } from './site-sample.entity.js';
import { SurveillanceItem } from './surveillance-item.entity.js';
import { TimeCalculation } from './time-calculation.entity.js';

/** The seats of an audit as its meetings ask after them. */
export async function attendingSeatsOf(em: EntityManager, auditId: string): Promise<readonly AttendingSeat[]> {
  const seats = await em.find(TeamAssignment, { audit: auditId }, { populate: ['person'] });
  return seats.map(({ person, role }) => ({ personId: person.id, name: person.unwrap().name, role }));
}

/** What is still to be recorded of an audit's fieldwork before its report. */
export async function fieldworkRecordOf(
  em: EntityManager,
  audit: Audit,
  activities: ReadonlyArray<Pick<PlannedActivity, 'kind'>>,
): Promise<Verdict> {
  const seats = await attendingSeatsOf(em, audit.id);
  const meetings = await em.find(AuditMeeting, { audit: audit.id }, { populate: ['attendees'] });
  const items = await em.find(SurveillanceItem, { audit: audit.id });
  const plan = await em.findOne(TimeCalculation, { audit: audit.id });
  const isDrawn = plan !== null && (await em.count(SiteSample, { audit: audit.id })) > 0;
  return verdict([
    ...(plan ? siteDrawFaults({ method: plan.siteMethod, isDrawn }) : []),
    ...attendanceFaults({
      activities,
      seats,
      meetings: meetings.map(({ meeting, attendees }) => ({
        meeting,
        personIds: [...attendees].flatMap(({ person }) => (person ? [person.id] : [])),
      })),
    }),
    ...surveillanceItemFaults(
      audit.kind,
      items.map(({ topic }) => topic),
    ),
  ]);
}
