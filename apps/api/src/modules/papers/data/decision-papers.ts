import { checkTitle } from '@touchstone/messages';
import { plusMonths } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import { isScopeRefused, ReasonKind, suspensionOf } from '@touchstone/rules';
import type { DecisionOutcome, PaperKind } from '@touchstone/rules';
import type { ActorContext } from '../../../context.js';
import type { CoverageFacts } from '../../audits/index.js';
import { CertificateReason } from '../../certificates/index.js';
import type { FieldsOf, Meanings, PaperData, PaperSource } from '../paper-source.js';
import type { PaperFields, PaperValue } from '../layout/phrase.js';
import {
  CLIENT,
  CLIENT_FIELDS,
  clientFields,
  PROGRAMME,
  PROGRAMME_FIELDS,
  programmeFields,
  READY,
  uuidOf,
} from './common.js';
import type { ClientFacts, ProgrammeFacts } from './common.js';
import { COVERAGE, COVERAGE_FIELDS, COVERAGE_LISTS, coverageOf } from './partial-coverage.js';
import { readFacts } from './read-facts.js';
import { sayPassed } from './report-scores.js';
import { sayBoth, sayDay, sayLevel, sayWord } from './say.js';

interface DecisionFacts {
  readonly outcome: DecisionOutcome;
  readonly level: string | null;
  readonly decidedOn: PlainDate;
  readonly reasonCode: string | null;
  readonly reason: string | null;
  readonly checks:
    | readonly { readonly code: string; readonly passed: boolean; readonly level?: string; readonly reason?: string }[]
    | null;
  readonly decidedBy: { readonly name: string; readonly nameLatin: string } | null;
  readonly client: ClientFacts | null;
  readonly certification: {
    readonly number: string;
    readonly editionId: string;
    readonly scopeZh: string;
    readonly scopeEn: string | null;
    readonly programme: ProgrammeFacts | null;
  } | null;
  readonly audit:
    | (CoverageFacts & {
        readonly number: string;
        readonly kind: string;
        readonly editionId: string;
        readonly timeJustification: string | null;
        readonly reviewNotes: readonly {
          readonly section: string;
          readonly text: string;
          readonly isInternal: boolean;
          readonly answer: string | null;
          readonly resolution: string | null;
        }[];
        readonly technicalReviews: readonly {
          readonly outcome: string;
          readonly reviewedOn: string;
          readonly reviewer: { readonly name: string; readonly nameLatin: string } | null;
        }[];
      })
    | null;
  readonly certificate: {
    readonly number: string;
    readonly editionId: string;
    readonly isSpecimen: boolean;
    readonly issuedOn: string;
    readonly validUntil: PlainDate;
    readonly transferredFromBody: string | null;
    readonly transferredFromNumber: string | null;
    readonly issues: readonly (Scope & {
      readonly issue: number;
      readonly number: string;
      readonly issuedOn: string;
    })[];
  } | null;
  /** What another scope, or the taking over of another body's certificate, was asked for in. */
  readonly application: (Scope & { readonly kind: string }) | null;
}

interface Scope {
  readonly scopeZh: string;
  readonly scopeEn: string | null;
}

const SELECTION = `{ outcome level decidedOn reasonCode reason checks decidedBy { name nameLatin } ${CLIENT}
  certification { number editionId scopeZh scopeEn ${PROGRAMME} }
  audit { number kind editionId timeJustification reviewNotes { section text isInternal answer resolution } technicalReviews { outcome reviewedOn reviewer { name nameLatin } } ${COVERAGE} }
  certificate { number editionId isSpecimen issuedOn validUntil transferredFromBody transferredFromNumber issues { issue number issuedOn scopeZh scopeEn } }
  application { kind scopeZh scopeEn } }`;

const FIELDS = {
  ...CLIENT_FIELDS,
  ...PROGRAMME_FIELDS,
  fileNumber: { zh: '案卷编号', en: 'File number' },
  auditNumber: { zh: '审查编号', en: 'Audit number' },
  auditKind: { zh: '审查类型', en: 'Kind of audit' },
  scope: { zh: '认证范围', en: 'Scope' },
  formerScope: { zh: '变更前的认证范围', en: 'Scope before' },
  refusedScope: { zh: '未获同意的范围', en: 'Scope asked for and not granted' },
  transferredFrom: { zh: '转入自', en: 'Transferred from' },
  outcome: { zh: '决定结论', en: 'Outcome' },
  level: { zh: '等级', en: 'Level' },
  decidedOn: { zh: '决定日期', en: 'Day of the decision' },
  reason: { zh: '理由', en: 'Reason' },
  certificateNumber: { zh: '证书编号', en: 'Certificate number' },
  issuedOn: { zh: '颁证日期', en: 'Day of issue' },
  validUntil: { zh: '有效期至', en: 'Valid until' },
  suspendedOn: { zh: '暂停起始日', en: 'Suspended from' },
  suspensionEndsOn: { zh: '暂停截止日', en: 'Suspended until' },
  barredUntil: { zh: '可再次申请之日（仅因自身过错）', en: 'Day it may apply again; after a fault of its own only' },
} as const satisfies Meanings;

/** What only the body's own record tells. */
const RECORD_FIELDS = {
  ...FIELDS,
  decidedBy: { zh: '认证决定人员', en: 'Decision maker' },
  timeJustification: { zh: '审查时间说明', en: 'Reason for the audit time' },
  ...COVERAGE_FIELDS,
} as const satisfies Meanings;
const CHECK = {
  check: { zh: '核对项', en: 'Check' },
  checkPassed: { zh: '结果', en: 'Result' },
  checkReason: { zh: '放行理由', en: 'Why it was let through' },
} as const satisfies Meanings;
const REVIEW = {
  reviewer: { zh: '复核人员', en: 'Technical reviewer' },
  reviewedOn: { zh: '复核日期', en: 'Day of the review' },
  reviewOutcome: { zh: '复核结论', en: 'Finding' },
} as const satisfies Meanings;

const NOTE = {
  noteSection: { zh: '部分', en: 'Section' },
  noteText: { zh: '意见', en: 'Note' },
  noteAnswer: { zh: '答复', en: 'Answer' },
} as const satisfies Meanings;

/** Which outcomes have a notice of their own. */
const OWN_NOTICE: Readonly<Record<string, PaperKind>> = {
  SUSPEND: 'SUSPENSION_NOTICE',
  RESTORE: 'RESTORATION_NOTICE',
  WITHDRAW: 'WITHDRAWAL_NOTICE',
  CANCEL: 'CANCELLATION_NOTICE',
};

/** The letter that tells a client of a decision. */
function notice(kind: PaperKind): PaperSource {
  return {
    kind,
    of: 'Decision',
    fields: FIELDS,
    lists: {},
    gather: (context, uuid) => gatherNotice(context, uuid, kind),
  };
}

/** Tells a client what was decided, and how to appeal (认证决定通知书). */
export const decisionNotice = notice('DECISION_NOTICE');
/** Tells a client of a suspension (暂停证书通知书). */
export const suspensionNotice = notice('SUSPENSION_NOTICE');
/** Tells a client of a restoration (恢复证书通知书). */
export const restorationNotice = notice('RESTORATION_NOTICE');
/** Tells a client of a withdrawal (撤销证书通知书). */
export const withdrawalNotice = notice('WITHDRAWAL_NOTICE');
/** Tells a client of a cancellation (注销证书通知书). */
export const cancellationNotice = notice('CANCELLATION_NOTICE');

/** What the body keeps of how it decided (认证决定记录). */
export const decisionRecord: PaperSource = {
  kind: 'DECISION_RECORD',
  of: 'Decision',
  isInternal: true,
  fields: RECORD_FIELDS,
  lists: { checks: CHECK, reviews: REVIEW, reviewNotes: NOTE, ...COVERAGE_LISTS },
  gather: gatherRecord,
};

async function gatherNotice(context: ActorContext, uuid: string, kind: PaperKind): Promise<PaperData | null> {
  const facts = await readDecision(context, uuid);
  if (!facts || (OWN_NOTICE[facts.outcome] ?? 'DECISION_NOTICE') !== kind) return null;
  const fields = {
    ...decisionFields(context, facts),
    // What the scores come to is no level of a client that gets none.
    ...(facts.outcome === 'REFUSE' && { level: null }),
    barredUntil: sayDay(await barredUntil(context, facts)),
  };
  return paperOf(context, facts, { fields, lists: {} });
}

/** The first day on which a client may apply again in the field; null where it was not at fault. */
async function barredUntil(
  { em, editions }: ActorContext,
  { outcome, reasonCode, decidedOn, certificate }: DecisionFacts,
): Promise<PlainDate | null> {
  if (outcome !== 'WITHDRAW' || !reasonCode || !certificate) return null;
  const reason = await em.findOne(CertificateReason, { kind: ReasonKind.WITHDRAW, code: reasonCode });
  const { ownFaultMonths } = editions.get(certificate.editionId).application.requirements;
  return reason?.isOwnFault ? plusMonths(decidedOn, ownFaultMonths) : null;
}

async function gatherRecord(context: ActorContext, uuid: string): Promise<PaperData | null> {
  const facts = await readDecision(context, uuid);
  if (!facts) return null;
  const { decidedBy, audit } = facts;
  const coverage = coverageOf(context.editions, audit);
  const fields: FieldsOf<typeof RECORD_FIELDS> = {
    ...decisionFields(context, facts),
    decidedBy: decidedBy && sayBoth(decidedBy.name, decidedBy.nameLatin),
    timeJustification: audit?.timeJustification ?? null,
    ...coverage.fields,
  };
  return paperOf(context, facts, {
    fields,
    lists: {
      ...coverage.lists,
      checks: (facts.checks ?? []).map(({ code, passed, level, reason }) => ({
        check: { zh: checkTitle(code, 'zh'), en: checkTitle(code, 'en') },
        checkPassed: sayLine({ passed, level }),
        checkReason: reason ?? null,
      })),
      reviewNotes: (audit?.reviewNotes ?? [])
        .filter(({ isInternal }) => !isInternal)
        .map(({ section, text, answer, resolution }) => ({
          noteSection: sayWord('ReviewSection', section),
          noteText: text,
          noteAnswer: answer ?? resolution,
        })),
      reviews: (audit?.technicalReviews ?? []).map(({ outcome, reviewedOn, reviewer }) => ({
        reviewer: reviewer && sayBoth(reviewer.name, reviewer.nameLatin),
        reviewedOn: sayDay(reviewedOn),
        reviewOutcome: outcome === 'PASSED' ? { zh: '通过', en: 'Passed' } : { zh: '退回', en: 'Returned' },
      })),
    },
  });
}

/** How a line of the gate came out: passed, let through by whoever decided, or only pointed out. */
function sayLine({ passed, level }: { passed: boolean; level: string | undefined }): PaperValue {
  if (passed || !level) return sayPassed(passed);
  return level === 'SIGNED' ? { zh: '说明理由放行', en: 'Let through' } : { zh: '提示', en: 'Pointed out' };
}

function readDecision(context: ActorContext, uuid: string): Promise<DecisionFacts | null> {
  return readFacts<DecisionFacts>(context, { type: 'Decision', uuid, selection: SELECTION });
}

function paperOf(
  { isDemo }: ActorContext,
  { certification, certificate, audit, decidedOn }: DecisionFacts,
  data: { fields: PaperFields; lists: PaperData['lists'] },
): PaperData {
  return {
    ...data,
    subject: certificate?.number ?? certification?.number ?? '',
    programmeId: uuidOf(certification?.programme?.id),
    editionId: certificate?.editionId ?? audit?.editionId ?? certification?.editionId ?? null,
    finalOn: decidedOn,
    isSpecimen: isDemo || certificate?.isSpecimen === true,
    verdict: READY,
  };
}

/** What was decided; where another scope is refused, the certificate stays. */
function sayOutcome({ outcome, application }: DecisionFacts): PaperValue {
  if (isScopeRefused(outcome, application?.kind))
    return {
      zh: '不同意变更认证范围，证书按现有范围保持有效',
      en: 'Another scope refused; the certificate stays as it is',
    };
  return sayWord('DecisionOutcome', outcome);
}

/** The issue of its certificate that counted once it was decided, whatever was issued later. */
function issueAt({ certificate, decidedOn }: DecisionFacts) {
  const issues = (certificate?.issues ?? []).filter(({ issuedOn }) => issuedOn <= decidedOn);
  return issues.toSorted((one, other) => other.issue - one.issue)[0];
}

/** The scope as it was decided: what an issue said that day, whatever later ones say. */
function scopesOf({ outcome, decidedOn, certification: file, certificate, application }: DecisionFacts) {
  const issues = (certificate?.issues ?? []).toSorted((one, other) => other.issue - one.issue);
  const changed = outcome === 'EXTEND' || outcome === 'REDUCE';
  const [said = issues.at(-1) ?? file, before] = issues.filter(({ issuedOn }) => issuedOn <= decidedOn);
  return {
    scope: said && sayBoth(said.scopeZh, said.scopeEn),
    formerScope: changed && before ? sayBoth(before.scopeZh, before.scopeEn) : null,
    refusedScope:
      application?.kind === 'SCOPE_CHANGE' && !changed ? sayBoth(application.scopeZh, application.scopeEn) : null,
  };
}

function decisionFields({ editions }: ActorContext, facts: DecisionFacts): FieldsOf<typeof FIELDS> {
  const { certification: file, certificate, audit } = facts;
  const editionId = certificate?.editionId ?? audit?.editionId ?? file?.editionId ?? '';
  // Of this suspension, not of a later one.
  const suspension =
    facts.outcome === 'SUSPEND' && certificate
      ? suspensionOf({ suspendedOn: facts.decidedOn }, certificate.validUntil)
      : null;
  return {
    ...clientFields(facts.client),
    ...programmeFields(file?.programme ?? null),
    fileNumber: file?.number ?? null,
    auditNumber: audit?.number ?? null,
    auditKind: sayWord('AuditKind', audit?.kind),
    ...scopesOf(facts),
    transferredFrom:
      facts.application?.kind === 'TRANSFER'
        ? [certificate?.transferredFromBody, certificate?.transferredFromNumber].filter(Boolean).join(' ') || null
        : null,
    outcome: sayOutcome(facts),
    level: sayLevel(editions, editionId, facts.level),
    decidedOn: sayDay(facts.decidedOn),
    reason: facts.reason,
    certificateNumber: issueAt(facts)?.number ?? certificate?.number ?? null,
    issuedOn: sayDay(certificate?.issuedOn),
    validUntil: sayDay(certificate?.validUntil),
    suspendedOn: sayDay(suspension && facts.decidedOn),
    suspensionEndsOn: sayDay(suspension?.endsOn),
    barredUntil: null,
  };
}
