import type { PlainDate } from '@touchstone/plain-date';
import type { ActorContext } from '../../../context.js';
import type { FieldsOf, Meanings, PaperData, PaperSource } from '../paper-source.js';
import { CLIENT, CLIENT_FIELDS, clientFields, READY } from './common.js';
import type { ClientFacts } from './common.js';
import { readFacts } from './read-facts.js';
import { sayDay, sayList, sayWord } from './say.js';

interface MarkCaseFacts {
  readonly number: string;
  readonly misuses: readonly string[];
  readonly request: string;
  readonly openedOn: PlainDate;
  readonly firstCorrectBy: string;
  readonly outcome: string | null;
  readonly closedOn: string | null;
  readonly client: ClientFacts | null;
  readonly markUse: { readonly medium: string; readonly place: string; readonly usedSince: string } | null;
}

interface MarkAnswerFacts {
  readonly number: number;
  readonly answeredOn: string;
  readonly returnReason: string | null;
  readonly returnedOn: PlainDate | null;
  readonly correctBy: string | null;
  readonly markCase: MarkCaseFacts | null;
}

const SELECTION = `number misuses request openedOn firstCorrectBy outcome closedOn ${CLIENT} markUse { medium place usedSince }`;

const FIELDS = {
  ...CLIENT_FIELDS,
  caseNumber: { zh: '事项编号', en: 'Number of the case' },
  medium: { zh: '使用形式', en: 'Used on' },
  place: { zh: '使用位置', en: 'Where' },
  usedSince: { zh: '开始使用日期', en: 'Used since' },
  misuses: { zh: '误用情形', en: 'How it is misused' },
  request: { zh: '纠正要求', en: 'What is asked' },
  openedOn: { zh: '首次通知日期', en: 'Day of the first notice' },
  correctBy: { zh: '本次通知的纠正期限', en: 'To be put right by, as this notice says' },
  closedOn: { zh: '办结日期，未办结时为空', en: 'Day the case was closed; empty before' },
  outcome: { zh: '办结结论', en: 'How the case ended' },
} as const satisfies Meanings;

const ANSWER_FIELDS = {
  ...FIELDS,
  answerNumber: { zh: '被退回的是第几次答复', en: 'Number of the answer that was sent back' },
  answeredOn: { zh: '答复日期', en: 'Day of that answer' },
  returnReason: { zh: '退回理由', en: 'Why it was sent back' },
  returnedOn: { zh: '本次通知日期', en: 'Day of this notice' },
} as const satisfies Meanings;

/**
 * Asks a client to put a misuse of the mark right by a day, and says what follows without it (标志误用纠正通知书): the
 * first day that was given, whatever was given later.
 */
export const markCorrectionNotice: PaperSource = {
  kind: 'MARK_CORRECTION_NOTICE',
  of: 'MarkCase',
  fields: FIELDS,
  lists: {},
  gather: async (context, uuid) => {
    const facts = await readFacts<MarkCaseFacts>(context, { type: 'MarkCase', uuid, selection: `{ ${SELECTION} }` });
    return facts && paperOf(context, facts, { fields: caseFields(facts, facts.firstCorrectBy), on: facts.openedOn });
  },
};

/** Sends an answer back and gives a new last day (标志误用再次纠正通知书): a notice of its own each time. */
export const markDeadlineNotice: PaperSource = {
  kind: 'MARK_DEADLINE_NOTICE',
  of: 'MarkAnswer',
  fields: ANSWER_FIELDS,
  lists: {},
  gather: async (context, uuid) => {
    const selection = `{ number answeredOn returnReason returnedOn correctBy markCase { ${SELECTION} } }`;
    const facts = await readFacts<MarkAnswerFacts>(context, { type: 'MarkAnswer', uuid, selection });
    if (!facts?.markCase || facts.returnedOn === null) return null;
    const fields: FieldsOf<typeof ANSWER_FIELDS> = {
      ...caseFields(facts.markCase, facts.correctBy),
      answerNumber: String(facts.number),
      answeredOn: sayDay(facts.answeredOn),
      returnReason: facts.returnReason,
      returnedOn: sayDay(facts.returnedOn),
    };
    return paperOf(context, facts.markCase, { fields, on: facts.returnedOn, turn: facts.number });
  },
};

function caseFields(facts: MarkCaseFacts, correctBy: string | null): FieldsOf<typeof FIELDS> {
  return {
    ...clientFields(facts.client),
    caseNumber: facts.number,
    medium: sayWord('MarkMedium', facts.markUse?.medium),
    place: facts.markUse?.place ?? null,
    usedSince: sayDay(facts.markUse?.usedSince),
    misuses: sayList(facts.misuses.map((misuse) => sayWord('MarkMisuse', misuse))),
    request: facts.request,
    openedOn: sayDay(facts.openedOn),
    correctBy: sayDay(correctBy),
    closedOn: sayDay(facts.closedOn),
    outcome: sayWord('MarkCaseOutcome', facts.outcome),
  };
}

function paperOf(
  { isDemo }: ActorContext,
  { number }: MarkCaseFacts,
  { fields, on, turn }: { readonly fields: PaperData['fields']; readonly on: PlainDate; readonly turn?: number },
): PaperData {
  return {
    fields,
    lists: {},
    subject: turn === undefined ? number : `${number}-${turn}`,
    finalOn: on,
    programmeId: null,
    editionId: null,
    isSpecimen: isDemo,
    verdict: READY,
  };
}
