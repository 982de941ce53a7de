import type { PlainDate } from '@touchstone/plain-date';
import { leafScoresOf } from '@touchstone/rules';
import type { ActorContext } from '../../../context.js';
import { cutScore, sheetOf } from '../../audits/index.js';
import type { CoverageFacts, StoredSheet } from '../../audits/index.js';
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
import { SAMPLE, sampleRows, SAMPLES } from './report-annex.js';
import type { SampleFacts } from './report-annex.js';
import { sayResult, SPECIAL, specialRows } from './report-scores.js';
import { sayDay, sayDays, sayLevel, sayWord } from './say.js';

interface SheetFacts extends StoredSheet {
  readonly status: string;
  readonly revision: number;
  readonly score: string | null;
  readonly level: string | null;
  readonly passed: boolean | null;
  readonly lockedOn: PlainDate | null;
  readonly client: ClientFacts | null;
  readonly audit:
    | (CoverageFacts & {
        readonly number: string;
        readonly startsOn: string;
        readonly endsOn: string;
        readonly samples: readonly SampleFacts[];
        readonly programme: ProgrammeFacts | null;
      })
    | null;
}

const SELECTION = `{ status revision score level passed lockedOn editionId evaluation surveillanceNumber verdicts sampled
  conforming notes specialDeductions specialBonuses ${CLIENT} audit { number startsOn endsOn ${SAMPLES} ${PROGRAMME} ${COVERAGE} } }`;

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
  ...COVERAGE_FIELDS,
} as const satisfies Meanings;

const CRITERION = {
  code: { zh: '指标编号', en: 'Code' },
  title: { zh: '评价指标', en: 'Criterion' },
  points: { zh: '分值', en: 'Points' },
  earned: { zh: '得分', en: 'Points earned' },
  verdict: { zh: '评分结论', en: 'Verdict' },
  evidence: { zh: '审查证据或理由', en: 'Evidence or reason' },
} as const satisfies Meanings;

/** The answers to one evaluation, criterion by criterion (评分表). */
export const scoreSheet: PaperSource = {
  kind: 'SCORE_SHEET',
  of: 'Scorecard',
  fields: FIELDS,
  lists: { criteria: CRITERION, specials: SPECIAL, samples: SAMPLE, ...COVERAGE_LISTS },
  gather: gatherSheet,
};

async function gatherSheet(context: ActorContext, uuid: string): Promise<PaperData | null> {
  const facts = await readFacts<SheetFacts>(context, { type: 'Scorecard', uuid, selection: SELECTION });
  if (!facts) return null;
  const { audit, client } = facts;
  const { editions } = context;
  const sheet = sheetOf(editions, facts);
  const coverage = coverageOf(editions, audit, facts.evaluation);
  const fields: FieldsOf<typeof FIELDS> = {
    ...clientFields(client),
    ...programmeFields(audit?.programme ?? null),
    auditNumber: audit?.number ?? null,
    auditDays: audit && sayDays(audit.startsOn, audit.endsOn),
    evaluation: sheet.evaluation.title,
    clausesOf: editions.find(sheet.evaluation.clausesOf)?.title ?? sheet.evaluation.clausesOf,
    status: sayWord('ScorecardStatus', facts.status),
    revision: String(facts.revision),
    score: facts.score && cutScore(facts.score),
    level: sayLevel(editions, facts.editionId, facts.level),
    passed: sayResult(facts),
    lockedOn: sayDay(facts.lockedOn),
    ...coverage.fields,
  };
  return {
    fields,
    lists: {
      criteria: criterionRows(sheet),
      specials: specialRows(sheet),
      samples: sampleRows((audit?.samples ?? []).filter(({ evaluation }) => evaluation === facts.evaluation)),
      ...coverage.lists,
    },
    subject: subjectOf(sheet, audit?.number ?? ''),
    programmeId: uuidOf(audit?.programme?.id),
    editionId: facts.editionId,
    finalOn: facts.lockedOn,
    isSpecimen: context.isDemo,
    verdict: READY,
  };
}

type Sheet = ReturnType<typeof sheetOf>;

/** Where an edition has several evaluations, which of them it is: the edition's id of it would tell a reader nothing. */
function subjectOf({ edition, evaluation }: Sheet, auditNumber: string): string {
  const { evaluations } = edition;
  return evaluations.length > 1 ? `${auditNumber}-${evaluations.indexOf(evaluation) + 1}` : auditNumber;
}

function criterionRows(sheet: Sheet): readonly PaperFields[] {
  const { evaluation, responses, asked } = sheet;
  const scores = new Map(leafScoresOf(sheet.compiled, sheet).map((each) => [each.code, each]));
  const answers = new Map(responses.map((response) => [response.criterion, response]));
  return evaluation.criteria
    .filter(({ code, leaf }) => !leaf || asked === null || asked.includes(code))
    .map(({ code, title, points, leaf }) => {
      const answer = answers.get(code);
      return {
        code,
        title,
        points: points ?? '',
        earned: answer && answer.verdict !== 'NOT_APPLICABLE' ? (scores.get(code)?.earned.shown ?? null) : null,
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
