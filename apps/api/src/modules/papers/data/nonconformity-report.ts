import type { PlainDate } from '@touchstone/plain-date';
import type { EvidencePurpose } from '@touchstone/rules';
import type { ActorContext } from '../../../context.js';
import { shownGrounds } from '../../audits/index.js';
import type { NonconformityGround } from '../../audits/index.js';
import type { FieldsOf, Meanings, PaperData, PaperSource } from '../paper-source.js';
import type { PaperFields, PaperValue } from '../layout/phrase.js';
import { sayGrade } from './audit-report.js';
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
import { readFacts } from './read-facts.js';
import { sayBoth, sayDay, sayWord } from './say.js';

interface NonconformityFacts {
  readonly number: number;
  readonly criteria: readonly NonconformityGround[];
  readonly grade: string;
  readonly status: string;
  readonly statement: string;
  readonly evidence: string;
  readonly raisedOn: string;
  readonly dueOn: string;
  readonly cause: string | null;
  readonly correction: string | null;
  readonly correctiveAction: string | null;
  readonly answeredOn: string | null;
  readonly verifiedBy: { readonly name: string; readonly nameLatin: string } | null;
  readonly verifiedOn: string | null;
  readonly verification: string | null;
  readonly closedOn: PlainDate | null;
  /** The newest first. */
  readonly answers: readonly {
    readonly number: number;
    readonly answeredOn: string;
    readonly returnReason: string | null;
    readonly returnedOn: string | null;
  }[];
  readonly evidenceFiles: readonly {
    readonly purpose: EvidencePurpose;
    readonly addedOn: string;
    readonly document: { readonly fileName: string } | null;
  }[];
  readonly client: ClientFacts | null;
  readonly audit: {
    readonly number: string;
    readonly editionId: string;
    readonly programme: ProgrammeFacts | null;
  } | null;
}

const SELECTION = `{ number criteria grade status statement evidence raisedOn dueOn cause correction
  correctiveAction answeredOn verifiedBy { name nameLatin } verifiedOn verification closedOn
  answers { number answeredOn returnReason returnedOn } evidenceFiles { purpose addedOn document { fileName } } ${CLIENT}
  audit { number editionId ${PROGRAMME} } }`;

const FIELDS = {
  ...CLIENT_FIELDS,
  ...PROGRAMME_FIELDS,
  auditNumber: { zh: '审查编号', en: 'Audit number' },
  ncNumber: { zh: '不符合项编号', en: 'Number of the nonconformity' },
  grade: { zh: '不符合程度', en: 'Grade' },
  status: { zh: '状态', en: 'Status' },
  criterion: { zh: '不符合的指标', en: 'Criterion not met' },
  statement: { zh: '不符合事实', en: 'What is not met' },
  evidence: { zh: '审查证据', en: 'What was seen' },
  raisedOn: { zh: '开具日期', en: 'Raised on' },
  dueOn: { zh: '整改期限', en: 'Due' },
  cause: { zh: '原因分析', en: 'Cause' },
  correction: { zh: '纠正', en: 'Correction' },
  correctiveAction: { zh: '纠正措施', en: 'Corrective action' },
  answeredOn: { zh: '答复日期', en: 'Answered on' },
  verification: { zh: '验证情况', en: 'Verification' },
  verifiedBy: { zh: '验证人', en: 'Verified by' },
  verifiedOn: { zh: '验证日期', en: 'Verified on' },
  closedOn: { zh: '关闭日期', en: 'Closed on' },
} as const satisfies Meanings;

const FILE = {
  fileName: { zh: '文件名', en: 'File' },
  filePurpose: { zh: '用途', en: 'What for' },
  fileAddedOn: { zh: '添加日期', en: 'Added on' },
} as const satisfies Meanings;
const SENT_BACK = {
  answerNumber: { zh: '答复版次', en: 'Version of the answer' },
  answerOn: { zh: '答复日期', en: 'Answered on' },
  returnedOn: { zh: '退回日期', en: 'Sent back on' },
  returnReason: { zh: '退回理由', en: 'Why it was sent back' },
} as const satisfies Meanings;

/** One requirement not met, from its statement to its closure (不符合项报告). */
export const nonconformityReport: PaperSource = {
  kind: 'NONCONFORMITY_REPORT',
  of: 'Nonconformity',
  fields: FIELDS,
  lists: { files: FILE, sentBack: SENT_BACK },
  gather: gatherNonconformity,
};

async function gatherNonconformity(context: ActorContext, uuid: string): Promise<PaperData | null> {
  const facts = await readFacts<NonconformityFacts>(context, { type: 'Nonconformity', uuid, selection: SELECTION });
  if (!facts) return null;
  const { audit, client, verifiedBy } = facts;
  const fields: FieldsOf<typeof FIELDS> = {
    ...clientFields(client),
    ...programmeFields(audit?.programme ?? null),
    auditNumber: audit?.number ?? null,
    ncNumber: `NC-${facts.number}`,
    grade: sayGrade(facts.grade),
    status: sayWord('NonconformityStatus', facts.status),
    criterion: criterionOf(context, facts),
    statement: facts.statement,
    evidence: facts.evidence,
    raisedOn: sayDay(facts.raisedOn),
    dueOn: sayDay(facts.dueOn),
    cause: facts.cause,
    correction: facts.correction,
    correctiveAction: facts.correctiveAction,
    answeredOn: sayDay(facts.answeredOn),
    verification: facts.verification,
    verifiedBy: verifiedBy && sayBoth(verifiedBy.name, verifiedBy.nameLatin),
    verifiedOn: sayDay(facts.verifiedOn),
    closedOn: sayDay(facts.closedOn),
  };
  return {
    fields,
    lists: { files: facts.evidenceFiles.map(fileRow), sentBack: facts.answers.filter(isSentBack).map(sentBackRow) },
    subject: `${audit?.number ?? ''} NC-${facts.number}`.trim(),
    programmeId: uuidOf(audit?.programme?.id),
    editionId: audit?.editionId ?? null,
    finalOn: facts.closedOn,
    isSpecimen: context.isDemo,
    verdict: READY,
  };
}

const PURPOSES: Readonly<Record<EvidencePurpose, PaperValue>> = {
  FINDING: { zh: '不符合事实', en: 'The finding' },
  ANSWER: { zh: '客户整改', en: "The client's answer" },
  VERIFICATION: { zh: '验证', en: 'The verification' },
};

type Answer = NonconformityFacts['answers'][number];

function isSentBack({ returnedOn }: Answer): boolean {
  return returnedOn !== null;
}

function sentBackRow({ number, answeredOn, returnReason, returnedOn }: Answer): PaperFields {
  return {
    answerNumber: { zh: `第 ${number} 版`, en: `Version ${number}` },
    answerOn: sayDay(answeredOn),
    returnedOn: sayDay(returnedOn),
    returnReason,
  };
}

function fileRow({ purpose, addedOn, document }: NonconformityFacts['evidenceFiles'][number]): PaperFields {
  return {
    fileName: document?.fileName ?? null,
    filePurpose: PURPOSES[purpose],
    fileAddedOn: sayDay(addedOn),
  };
}

function criterionOf({ editions }: ActorContext, { audit, criteria }: NonconformityFacts) {
  if (criteria.length === 0) return { zh: '特别扣分项', en: 'Special deduction' };
  const shown = shownGrounds(audit ? editions.find(audit.editionId) : undefined, criteria);
  const named = (language: 'zh' | 'en') =>
    shown.map(({ criterion, title }) => (title ? `${criterion} ${title[language]}` : criterion));
  return { zh: named('zh').join('；'), en: named('en').join('; ') };
}
