import { plainDate, plusDays, plusMonths } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import type { EntityManager } from '@mikro-orm/postgresql';
import { MeetingKind, SurveillanceTopic } from '@touchstone/rules';
import type { AuditKind, TeamRole } from '@touchstone/rules';
import { newId } from '../src/graphql/ids.js';
import {
  Audit,
  AuditActivity,
  AuditMeeting,
  blankScorecard,
  MeetingAttendee,
  Scorecard,
  SurveillanceItem,
  TeamAssignment,
  TimeCalculation,
} from '../src/modules/audits/index.js';
import { Certificate, Certification } from '../src/modules/certificates/index.js';
import { Client } from '../src/modules/clients/index.js';
import { Person, TechnicalCode } from '../src/modules/people/index.js';
import { Programme, SchemeEdition } from '../src/modules/programmes/index.js';
import { SurveillanceActivity } from '../src/modules/surveillance/index.js';
import { grantOf } from './fill-grant.js';
import type { House, Visitor } from './house.js';
import { fileCredit } from './path.js';
import { freshUscc } from './uscc.js';

/** An audit whose team is at work: documents reviewed, one scorecard open for each evaluation. */
export interface OpenAudit {
  /** Global id. */
  readonly id: string;
  readonly uuid: string;
  readonly clientId: string;
  /** Global ids by evaluation. */
  readonly scorecards: Readonly<Record<string, string>>;
  readonly persons: ReadonlyMap<TeamRole, string>;
  /** Signs in whoever sits there. */
  readonly member: (role: TeamRole) => Promise<Visitor>;
}

const SEATS: readonly TeamRole[] = ['LEADER', 'AUDITOR', 'TRAINEE', 'OBSERVER'];
let count = 0;

/** Opens an audit that began a few days ago and ends today; beside another it has that one's client and team. */
export async function openAudit(
  house: House,
  {
    edition: editionId = 'gbt-27922/2011',
    kind = 'INITIAL',
    concluded = true,
    recorded = true,
    beside,
  }: { edition?: string; kind?: AuditKind; concluded?: boolean; recorded?: boolean; beside?: OpenAudit } = {},
): Promise<OpenAudit> {
  count += 1;
  const em = house.em();
  const today = house.today();
  const edition = house.parts.editions.get(editionId);
  const { code, title } = edition.programme;
  const programme =
    (await em.findOne(Programme, { code })) ??
    em.create(Programme, { id: newId(), code, titleZh: title.zh, titleEn: title.en });
  if ((await em.count(SchemeEdition, { editionId })) === 0)
    em.create(SchemeEdition, {
      id: newId(),
      programme,
      editionId,
      checksum: edition.checksum,
      adoptedOn: plusDays(today, -90),
    });
  // No column leads from a certificate to it, so that it would be written after.
  await em.flush();
  const client = beside
    ? await em.findOneOrFail(Client, { id: beside.clientId })
    : em.create(Client, {
        id: newId(),
        uscc: freshUscc(),
        name: `受审查方 ${count}`,
        provinceCode: '11',
        address: '北京市海淀区',
        sector: 'F',
        headcount: 80,
        contactName: '李雷',
        contactPhone: '010-66668888',
        registeredOn: plusDays(today, -60),
        version: 1,
      });
  const checkedBy = em.create(Person, personCalled(`查询人 ${count}`));
  if (!beside) fileCredit(em, { client, checkedBy, on: today });
  const certification = em.create(Certification, {
    id: newId(),
    number: `CF-T-${count}`,
    client,
    programme,
    editionId,
    scopeZh: '家电售后服务',
    technicalCodes: ['SC03'],
    status: 'IN_PROGRESS',
    openedOn: plusDays(today, -40),
    version: 1,
  });
  const startsOn = plusDays(today, -2);
  const surveillanceActivity =
    kind === 'SURVEILLANCE'
      ? surveillanceOf(em, house, { client, certification, programme, decidedBy: checkedBy })
      : null;
  const audit = em.create(Audit, {
    id: newId(),
    number: `AU-T-${count}`,
    kind,
    status: 'IN_PROGRESS',
    certification,
    client,
    programme,
    editionId,
    technicalCodes: ['SC03'],
    surveillanceActivity: surveillanceActivity as never,
    startsOn,
    endsOn: today,
    personDays: '2',
    plannedOn: plusDays(today, -20),
    version: 1,
  });
  em.create(TimeCalculation, {
    id: newId(),
    audit,
    client,
    timeTable: edition.audit.timeTable,
    tableOn: startsOn,
    headcount: 80,
    sites: 0,
    outlets: 0,
    siteMethod: 'ALL_SITES',
    siteRationale: null,
    tablePersonDays: '2',
    netPercent: 0,
    leastPersonDays: '2',
    personDays: '2',
    onSitePersonDays: '1.5',
    calculatedOn: startsOn,
  });
  const passed = { conclusion: 'PASSED' as const, notes: null };
  em.create(AuditActivity, {
    id: newId(),
    audit,
    client,
    kind: 'DOCUMENT_REVIEW',
    startsOn: plusDays(today, -7),
    endsOn: plusDays(today, -7),
    concludedOn: plusDays(today, -7),
    ...passed,
  });
  em.create(AuditActivity, {
    id: newId(),
    audit,
    client,
    kind: 'ON_SITE',
    startsOn,
    endsOn: today,
    ...(concluded ? { concludedOn: today, ...passed } : {}),
  });
  const persons = new Map(
    SEATS.map((role) => [role, seat(em, house, { audit, client, role, personId: beside?.persons.get(role) })]),
  );
  const scorecards = edition.evaluations.map(({ id: evaluation }) => {
    const scorecard = em.create(Scorecard, {
      ...blankScorecard({ edition, evaluation, kind, surveillanceNumber: 1 }),
      audit,
      client,
    });
    return [evaluation, `Scorecard:${scorecard.id}`] as const;
  });
  if (recorded) recordFieldwork(em, { audit, client, today, persons });
  await em.flush();
  return {
    id: `Audit:${audit.id}`,
    uuid: audit.id,
    clientId: client.id,
    persons,
    scorecards: Object.fromEntries(scorecards),
    member: (role) => house.as('AUDITOR', { personId: persons.get(role) ?? '' }),
  };
}

/** Attendance at both meetings and, in a surveillance, its contents: what a report asks for. */
function recordFieldwork(
  em: EntityManager,
  {
    audit,
    client,
    today,
    persons,
  }: { audit: Audit; client: Client; today: PlainDate; persons: ReadonlyMap<TeamRole, string> },
): void {
  const of = { audit, client };
  const recorded = { ...of, recordedBy: em.getReference(Person, persons.get('LEADER') ?? ''), recordedOn: today };
  const times = { [MeetingKind.OPENING]: audit.startsOn, [MeetingKind.CLOSING]: today };
  for (const kind of Object.values(MeetingKind)) {
    const held = { meeting: kind, heldOn: times[kind], heldAt: '16:00', place: '总部会议室', photo: null };
    const meeting = em.create(AuditMeeting, { ...recorded, ...held, id: newId() });
    const there = { ...of, meeting, absenceReason: null };
    for (const [role, id] of persons)
      em.create(MeetingAttendee, {
        ...there,
        id: newId(),
        person: em.getReference(Person, id),
        name: role,
        post: null,
      });
    em.create(MeetingAttendee, { ...there, id: newId(), person: null, name: '李雷', post: '服务总监' });
  }
  if (audit.kind !== 'SURVEILLANCE') return;
  for (const topic of Object.values(SurveillanceTopic))
    em.create(SurveillanceItem, { ...recorded, id: newId(), topic, applies: true, notes: '已核实。' });
}

function personCalled(name: string) {
  const id = newId();
  return {
    id,
    staffNumber: id.slice(-8),
    name,
    nameLatin: name,
    provinceCode: '11',
    city: '北京',
    employment: 'EMPLOYEE' as const,
    joinedOn: plainDate('2020-01-01'),
    version: 1,
  };
}

function seat(
  em: EntityManager,
  house: House,
  { audit, client, role, personId }: { audit: Audit; client: Client; role: TeamRole; personId: string | undefined },
): string {
  const person = personId
    ? em.getReference(Person, personId)
    : em.create(Person, personCalled(`审查员 T${count}-${role}`));
  if (!personId)
    em.create(TechnicalCode, {
      id: newId(),
      person,
      code: 'SC03',
      source: 'WORK',
      validFrom: plainDate('2020-01-01'),
      validUntil: null,
    });
  const personDays = role === 'LEADER' || role === 'AUDITOR' ? '1' : '0';
  em.create(TeamAssignment, { id: newId(), audit, client, person, role, personDays, assignedOn: house.today() });
  return person.id;
}

function surveillanceOf(
  em: EntityManager,
  house: House,
  file: { client: Client; certification: Certification; programme: Programme; decidedBy: Person },
): SurveillanceActivity {
  const { client, certification, programme } = file;
  const issuedOn = plusMonths(house.today(), -11);
  const certificate = em.create(Certificate, {
    id: newId(),
    number: `SPECIMEN-T-${count}`,
    certification,
    client,
    programme,
    editionId: certification.editionId,
    level: 'LEADING',
    clientName: client.name,
    clientAddress: client.address,
    scopeZh: certification.scopeZh,
    scopeEn: null,
    decidedOn: issuedOn,
    issuedOn,
    validUntil: plusMonths(issuedOn, 36),
    firstIssuedOn: issuedOn,
    regime: 'classic',
    isSpecimen: true,
    version: 1,
  });
  grantOf(em, certificate, file.decidedBy);
  return em.create(SurveillanceActivity, {
    id: newId(),
    certificate,
    client,
    programme,
    number: 1,
    anchorOn: issuedOn,
    opensOn: plusMonths(issuedOn, 9),
    dueOn: plusMonths(issuedOn, 12),
    completedOn: null,
    owed: true,
    provisional: false,
    orRecertification: false,
  });
}

/** Answers for every leaf of an evaluation: as given, and MET where nothing is. */
export function answersFor(
  house: House,
  [editionId, evaluation]: readonly [string, string],
  given: Readonly<Record<string, object>> = {},
): readonly object[] {
  const found = house.parts.editions.get(editionId).evaluations.find(({ id }) => id === evaluation);
  const leaves = found?.criteria.filter(({ leaf }) => leaf) ?? [];
  return leaves.map(({ code }) => ({ criterion: code, verdict: 'MET', ...given[code] }));
}
