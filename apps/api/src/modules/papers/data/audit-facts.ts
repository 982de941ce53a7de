import { auditMethodOf } from '@touchstone/rules';
import type { AuditActivityKind } from '@touchstone/rules';
import type { ActorContext } from '../../../context.js';
import type { FieldsOf, Meanings } from '../paper-source.js';
import type { PaperFields, PaperValue } from '../layout/phrase.js';
import { CLIENT, CLIENT_FIELDS, clientFields, PROGRAMME, PROGRAMME_FIELDS, programmeFields } from './common.js';
import type { ClientFacts, ProgrammeFacts } from './common.js';
import { sayBasis, sayBoth, sayDay, sayDays, sayHalves, sayList, sayWord } from './say.js';

/** What several papers tell of an audit. */
export interface AuditFacts {
  readonly number: string;
  readonly kind: string;
  readonly status: string;
  readonly editionId: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly personDays: string;
  readonly plannedOn: string;
  readonly planReportedOn: string | null;
  readonly technicalCodes: readonly string[];
  readonly client: ClientFacts | null;
  readonly programme: ProgrammeFacts | null;
  readonly certification: { readonly number: string; readonly scopeZh: string; readonly scopeEn: string | null } | null;
  readonly activities: readonly {
    readonly kind: AuditActivityKind;
    readonly startsOn: string;
    readonly endsOn: string;
    readonly concludedOn: string | null;
    readonly conclusion: string | null;
    readonly notes: string | null;
  }[];
  readonly remoteArrangement: {
    readonly extent: string;
    readonly bodyConsentedOn: string;
    readonly clientConsentedOn: string;
  } | null;
  /** The newest first. */
  readonly teamNotices: readonly { readonly objectBy: string | null; readonly care: string | null }[];
  readonly team: readonly {
    readonly role: string;
    readonly personDays: string;
    readonly person: { readonly id: string; readonly name: string; readonly nameLatin: string } | null;
  }[];
}

/** What is read of an audit. */
export const AUDIT = `number kind status editionId startsOn endsOn personDays plannedOn planReportedOn technicalCodes ${CLIENT} ${PROGRAMME}
  certification { number scopeZh scopeEn }
  activities { kind startsOn endsOn concludedOn conclusion notes }
  remoteArrangement { extent bodyConsentedOn clientConsentedOn }
  teamNotices { objectBy care }
  team { role personDays person { id name nameLatin } }`;

/** What an audit's fields mean. */
export const AUDIT_FIELDS = {
  ...CLIENT_FIELDS,
  ...PROGRAMME_FIELDS,
  auditNumber: { zh: '审查编号', en: 'Audit number' },
  auditKind: { zh: '审查类型', en: 'Kind of audit' },
  fileNumber: { zh: '案卷编号', en: 'File number' },
  scope: { zh: '认证范围', en: 'Scope' },
  basis: { zh: '审查依据', en: 'Basis' },
  rule: { zh: '认证规则', en: 'Certification rule' },
  auditDays: { zh: '现场审查日期', en: 'Days on site' },
  personDays: { zh: '审查人日', en: 'Person-days' },
  plannedOn: { zh: '策划日期', en: 'Planned on' },
  auditMethod: { zh: '审查方式（FS01、FS02、FS03）', en: 'Method: FS01, FS02 or FS03' },
  remoteExtent: { zh: '远程审查的范围（没有的为空）', en: 'What is audited from afar; empty where nothing is' },
  remoteBodyConsent: { zh: '本机构同意远程审查的日期', en: 'Day the body agreed to audit from afar' },
  remoteClientConsent: { zh: '受审查方同意远程审查的日期', en: 'Day the client agreed to that' },
  planReportedOn: { zh: '审查计划报送日期（未登记的为空）', en: 'Day the plan was reported; empty until recorded' },
  technicalCodes: { zh: '专业代码', en: 'Technical codes' },
  leader: { zh: '审查组长', en: 'Team leader' },
  objectionTerm: { zh: '可提出异议的时间（短期通知的为空）', en: 'When one may object; empty at short notice' },
  shortNoticeCare: {
    zh: '选派审查组的特别考虑（仅短期通知）',
    en: 'With what care the team was chosen; at short notice only',
  },
} as const satisfies Meanings;

/** What the rows of an audit's lists mean. */
export const TEAM_ROW = {
  memberName: { zh: '姓名', en: 'Name' },
  memberRole: { zh: '职务', en: 'Seat' },
  memberDays: { zh: '人日', en: 'Person-days' },
} as const satisfies Meanings;
/** What the rows of its activities mean. */
export const ACTIVITY_ROW = {
  activity: { zh: '审查活动', en: 'Activity' },
  activityDays: { zh: '日期', en: 'Days' },
  activityEnd: { zh: '结论', en: 'Conclusion' },
  activityNotes: { zh: '情况说明', en: 'What was seen' },
} as const satisfies Meanings;

/** An audit's fields. */
export function auditFields({ editions }: ActorContext, facts: AuditFacts): FieldsOf<typeof AUDIT_FIELDS> {
  const { certification: file, client, programme, remoteArrangement: remote } = facts;
  const leader = facts.team.find(({ role }) => role === 'LEADER')?.person;
  return {
    ...clientFields(client),
    ...programmeFields(programme),
    auditNumber: facts.number,
    auditKind: sayWord('AuditKind', facts.kind),
    fileNumber: file?.number ?? null,
    scope: file && sayBoth(file.scopeZh, file.scopeEn),
    basis: sayBasis(editions, facts.editionId),
    rule: editions.find(facts.editionId)?.title ?? facts.editionId,
    auditDays: sayDays(facts.startsOn, facts.endsOn),
    personDays: sayHalves(facts.personDays),
    plannedOn: sayDay(facts.plannedOn),
    auditMethod: sayWord('AuditMethod', auditMethodOf(facts.activities.map(({ kind }) => kind))),
    remoteExtent: remote?.extent ?? null,
    remoteBodyConsent: sayDay(remote?.bodyConsentedOn ?? null),
    remoteClientConsent: sayDay(remote?.clientConsentedOn ?? null),
    planReportedOn: sayDay(facts.planReportedOn),
    technicalCodes: sayList(facts.technicalCodes),
    objectionTerm: sayObjectionTerm(facts),
    shortNoticeCare: facts.teamNotices[0]?.care ?? null,
    leader: leader ? sayBoth(leader.name, leader.nameLatin) : null,
  };
}

/** Its team and its activities. */
export function auditLists(facts: AuditFacts): Readonly<Record<'team' | 'activities', readonly PaperFields[]>> {
  return {
    team: seatsOf(facts).map(({ role, personDays, person }) => ({
      memberName: person && sayBoth(person.name, person.nameLatin),
      memberRole: sayWord('TeamRole', role),
      memberDays: sayHalves(personDays),
    })),
    activities: facts.activities
      .filter((each) => isTold(each, facts))
      .map(({ kind, startsOn, endsOn, conclusion, notes }) => ({
        activity: sayWord('AuditActivityKind', kind),
        activityDays: sayDays(startsOn, endsOn),
        activityEnd: conclusion === null ? null : sayConclusion(conclusion),
        activityNotes: notes,
      })),
  };
}

/** The seats of its team in the order papers list them, the leader first. */
export function seatsOf({ team }: AuditFacts): AuditFacts['team'] {
  return team.toSorted((one, other) => SEATS.indexOf(one.role) - SEATS.indexOf(other.role));
}

/** Until when the client may object to the team; nothing at short notice, where it cannot. */
function sayObjectionTerm({ teamNotices: [newest] }: AuditFacts): PaperValue {
  if (!newest) return { zh: '收到本通知后', en: 'on receipt of this notice' };
  const day = sayDay(newest.objectBy) as { zh: string; en: string } | null;
  return day && { zh: `${day.zh}前`, en: `by ${day.en}` };
}

const SEATS = ['LEADER', 'AUDITOR', 'TECHNICAL_EXPERT', 'TRAINEE', 'OBSERVER'];

function sayConclusion(conclusion: string): { readonly zh: string; readonly en: string } {
  return conclusion === 'PASSED' ? { zh: '通过', en: 'Passed' } : { zh: '未通过', en: 'Not passed' };
}

/** A mystery customer is not announced: papers tell of one only with the report. */
function isTold({ kind }: AuditFacts['activities'][number], { status }: AuditFacts): boolean {
  return kind !== 'MYSTERY' || ['REPORTED', 'REVIEWED', 'DECIDED'].includes(status);
}
