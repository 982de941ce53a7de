import {
  allOf,
  mayBeginWithClient,
  mayFileDocument,
  mayRecordAttendance,
  MeetingKind,
  SpecialAuditReason,
} from '@touchstone/rules';
import type { PlainDate } from '@touchstone/plain-date';
import { Field, ID, InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { takeTurnsAt } from '../../database/take-turns.js';
import { localId, newId } from '../../graphql/ids.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { PlainDateScalar } from '../../graphql/scalars.js';
import { getRecord } from '../../records.js';
import { StoredDocument } from '../documents/index.js';
import { Person } from '../people/index.js';
import { Audit, AuditActivity } from './audit.entity.js';
import { AuditMeeting, MeetingAttendee } from './audit-meeting.entity.js';
import { fieldworkFactsOf } from './fieldwork.queries.js';
import { objectionsOf } from './objections.queries.js';
import { TeamNotice } from './team-notice.entity.js';
import { attendingSeatsOf } from './fieldwork-record.queries.js';

@InputType({ description: 'Somebody of the team at a meeting, or why not.' })
export class TeamAttendanceInput {
  @Field(() => ID, { description: 'The team member.' })
  personId!: string;

  @Field(() => String, { nullable: true, description: 'Why the person was not there; left out for whoever was.' })
  absenceReason!: string | null;
}

@InputType({ description: 'Somebody of the client at a meeting.' })
export class ClientAttendanceInput {
  @Field(() => String, { description: 'The name.' })
  name!: string;

  @Field(() => String, { description: 'The post with the client.' })
  post!: string;
}

@InputType({ description: 'Who signed in at a meeting of an audit.' })
export class RecordAttendanceInput {
  @Field(() => ID, { description: 'The audit.' })
  auditId!: string;

  @Field(() => MeetingKind, { description: 'Which meeting.' })
  meeting!: MeetingKind;

  @Field(() => PlainDateScalar, { description: 'Day it was held.' })
  heldOn!: PlainDate;

  @Field(() => String, { description: "Time of day in the body's zone, `HH:MM`." })
  heldAt!: string;

  @Field(() => String, { description: 'Where.' })
  place!: string;

  @Field(() => [TeamAttendanceInput], { description: 'The team: every seat with audit time, there or not.' })
  team!: TeamAttendanceInput[];

  @Field(() => [ClientAttendanceInput], { description: 'Who came of the client.' })
  client!: ClientAttendanceInput[];

  @Field(() => ID, { nullable: true, description: 'Stored photo of the meeting or of the signed sheet.' })
  photoId!: string | null;
}

export const RecordAttendanceResult = resultOf('RecordAttendance', () => AuditMeeting);

/**
 * Records who signed in at the opening or the closing meeting. Until the report a sheet that was wrong is recorded
 * anew, and the new one takes its place.
 */
export async function recordAttendance(
  context: ActorContext,
  { auditId, photoId, team, client, ...held }: RecordAttendanceInput,
): Promise<Answer<AuditMeeting>> {
  const { em, today, actor } = context;
  await takeTurnsAt(context, Audit, localId('Audit', auditId));
  const audit = await getRecord(context, Audit, auditId);
  const seats = await attendingSeatsOf(em, audit.id);
  const meetings = await em.find(AuditMeeting, { audit: audit.id }, { populate: ['attendees'] });
  const [notice] = await em.find(
    TeamNotice,
    { audit: audit.id, isShortNotice: true },
    { orderBy: { sentOn: 'asc' }, limit: 1 },
  );
  const photo = photoId ? await getRecord(context, StoredDocument, photoId) : null;
  const attending = team.map(({ personId, absenceReason }) => ({
    personId: localId('Person', personId),
    absenceReason: absenceReason ?? null,
  }));

  const recorded = mayRecordAttendance({
    ...held,
    ...(await fieldworkFactsOf(context, audit)),
    today,
    activities: await em.find(AuditActivity, { audit: audit.id }),
    seats,
    isShortNotice: audit.specialReason === SpecialAuditReason.SHORT_NOTICE,
    careToldOn: notice?.sentOn ?? null,
    team: attending,
    client,
    other: meetings.find(({ meeting }) => meeting !== held.meeting) ?? null,
  });
  const filed = mayFileDocument({ clientId: audit.client.id, documentClientId: photo?.clientId ?? null });
  const answer = allOf([recorded, filed, mayBeginWithClient(await objectionsOf(context, audit.id))]);
  if (!answer.allowed) return new Refused(answer.refusals);

  const before = meetings.find(({ meeting }) => meeting === held.meeting);
  if (before) {
    em.remove([...before.attendees, before]);
    await em.flush();
  }
  if (photo) photo.clientId = audit.client.id;
  const of = { audit, client: audit.client };
  const recordedBy = em.getReference(Person, actor.personId ?? '');
  const made = em.create(AuditMeeting, { ...of, ...held, id: newId(), photo, recordedBy, recordedOn: today });
  const names = new Map(seats.map(({ personId, name }) => [personId, name]));
  for (const { personId, absenceReason } of attending) {
    const person = em.getReference(Person, personId);
    const who = { person, name: names.get(personId) ?? '', post: null, absenceReason };
    em.create(MeetingAttendee, { ...of, ...who, id: newId(), meeting: made });
  }
  for (const { name, post } of client)
    em.create(MeetingAttendee, { ...of, name, post, id: newId(), meeting: made, person: null, absenceReason: null });
  await em.flush();
  return made;
}
