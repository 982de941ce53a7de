import type { ActorContext } from '../../../context.js';
import { sheetOf } from '../../audits/index.js';
import type { StoredSheet } from '../../audits/index.js';
import type { FieldsOf, Meanings, PaperData, PaperSource } from '../paper-source.js';
import type { PaperFields, PaperValue } from '../layout/phrase.js';
import { cut, sayPassed } from './audit-report.js';
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
import { sayDay, sayDays, sayLevel, sayWord } from './say.js';

interface SheetFacts extends StoredSheet {
  readonly status: string;
  readonly revision: number;
  readonly score: string | null;
  readonly level: string | null;
  readonly passed: boolean | null;
  readonly lockedOn: string | null;
  readonly client: ClientFacts | null;
  readonly audit: {
    readonly number: string;
    readonly startsOn: string;
    readonly endsOn: string;
    readonly programme: ProgrammeFacts | null;
  } | null;
}

const SELECTION = `{ status revision score level passed lockedOn editionId evaluation surveillanceNumber verdicts sampled
  conforming notes specialDeductions specialBonuses ${CLIENT} audit { number startsOn endsOn ${PROGRAMME} } }`;

const FIELDS = {
  ...CLIENT_FIELDS,
  ...PROGRAMME_FIELDS,
  auditNumber: { zh: '审查编号', en: 'Audit number' },
  auditDays: { zh: '现场审查日期', en: 'Days on site' },
  evaluation: { zh: '评价', en: 'Evaluation' },
  clausesOf: { zh: '评价依据', en: 'Clauses of' },
  status: { zh: '评分表状态', en: 'State of the sheet' },
  revision: { zh: '版次', en: 'Revision' },
  score: { zh: '得分', en: 'Score' },
  level: { zh: '等级', en: 'Level' },
  passed: { zh: '是否通过', en: 'Passed' },
  lockedOn: { zh: '锁定日期', en: 'Locked on' },
} as const satisfies Meanings;

const CRITERION = {
  code: { zh: '指标编号', en: 'Code' },
  title: { zh: '评价指标', en: 'Criterion' },
  points: { zh: '分值', en: 'Points' },
  verdict: { zh: '评分结论', en: 'Verdict' },
  evidence: { zh: '审查证据或理由', en: 'Evidence or reason' },
} as const satisfies Meanings;
const SPECIAL = {
  specialKind: { zh: '类别', en: 'Kind' },
  specialReason: { zh: '事由', en: 'Reason' },
  specialEvidence: { zh: '证据', en: 'Evidence' },
} as const satisfies Meanings;

/** The answers to one evaluation, criterion by criterion (评分表). */
export const scoreSheet: PaperSource = {
  kind: 'SCORE_SHEET',
  of: 'Scorecard',
  fields: FIELDS,
  lists: { criteria: CRITERION, specials: SPECIAL },
  gather: gatherSheet,
};

async function gatherSheet(context: ActorContext, uuid: string): Promise<PaperData | null> {
  const facts = await readFacts<SheetFacts>(context, { type: 'Scorecard', uuid, selection: SELECTION });
  if (!facts) return null;
  const { audit, client } = facts;
  const sheet = sheetOf(context.editions, facts);
  const fields: FieldsOf<typeof FIELDS> = {
    ...clientFields(client),
    ...programmeFields(audit?.programme ?? null),
    auditNumber: audit?.number ?? null,
    auditDays: audit && sayDays(audit.startsOn, audit.endsOn),
    evaluation: sheet.evaluation.title,
    clausesOf: sheet.evaluation.clausesOf,
    status: sayWord('ScorecardStatus', facts.status),
    revision: String(facts.revision),
    score: facts.score && cut(facts.score),
    level: sayLevel(context.editions, facts.editionId, facts.level),
    passed: sayPassed(facts.passed),
    lockedOn: sayDay(facts.lockedOn),
  };
  return {
    fields,
    lists: { criteria: criterionRows(sheet), specials: specialRows(sheet) },
    // Where an edition has but one evaluation, its code would tell the reader nothing.
    subject: [audit?.number, sheet.edition.evaluations.length > 1 && facts.evaluation].filter(Boolean).join(' '),
    programmeId: uuidOf(audit?.programme?.id),
    editionId: facts.editionId,
    isSpecimen: context.isDemo,
    verdict: READY,
  };
}

type Sheet = ReturnType<typeof sheetOf>;

function criterionRows({ evaluation, responses, asked }: Sheet): readonly PaperFields[] {
  const answers = new Map(responses.map((response) => [response.criterion, response]));
  return evaluation.criteria
    .filter(({ code, leaf }) => !leaf || asked === null || asked.includes(code))
    .map(({ code, title, points, leaf }) => {
      const answer = answers.get(code);
      return {
        code,
        title,
        points: points ?? '',
        verdict: leaf ? (answer ? sayVerdict(answer) : { zh: '未评', en: 'Open' }) : '',
        evidence: answer ? [answer.evidence, answer.justification, answer.sampleReason].filter(Boolean).join('\n') : '',
      };
    });
}

function sayVerdict({ verdict, sampled, conforming }: Sheet['responses'][number]): PaperValue {
  switch (verdict) {
    case 'MET':
      return { zh: '满足', en: 'Met' };
    case 'NOT_MET':
      return { zh: '不满足', en: 'Not met' };
    case 'NOT_APPLICABLE':
      return { zh: '删减', en: 'Tailored out' };
    case 'SAMPLED':
      return { zh: `${conforming}/${sampled} 符合`, en: `${conforming} of ${sampled}` };
  }
}

function specialRows({ specialDeductions, specialBonuses }: Sheet): readonly PaperFields[] {
  const row = (specialKind: PaperValue) => (item: { readonly reason: string; readonly evidence: string }) => ({
    specialKind,
    specialReason: item.reason,
    specialEvidence: item.evidence,
  });
  return [
    ...specialDeductions.map(row({ zh: '特别扣分', en: 'Deduction' })),
    ...specialBonuses.map(row({ zh: '特别加分', en: 'Bonus' })),
  ];
}
