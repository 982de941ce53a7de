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
  readonly correctBy: string;
  readonly client: ClientFacts | null;
  readonly markUse: { readonly medium: string; readonly place: string; readonly usedSince: string } | null;
}

const SELECTION = `{ number misuses request openedOn correctBy ${CLIENT} markUse { medium place usedSince } }`;

const FIELDS = {
  ...CLIENT_FIELDS,
  caseNumber: { zh: '事项编号', en: 'Number of the case' },
  medium: { zh: '使用形式', en: 'Used on' },
  place: { zh: '使用位置', en: 'Where' },
  usedSince: { zh: '开始使用日期', en: 'Used since' },
  misuses: { zh: '误用情形', en: 'How it is misused' },
  request: { zh: '纠正要求', en: 'What is asked' },
  openedOn: { zh: '通知日期', en: 'Day of the notice' },
  correctBy: { zh: '纠正期限', en: 'To be put right by' },
} as const satisfies Meanings;

/** Asks a client to put a misuse of the mark right by a day, and says what follows without it (标志误用纠正通知书). */
export const markCorrectionNotice: PaperSource = {
  kind: 'MARK_CORRECTION_NOTICE',
  of: 'MarkCase',
  fields: FIELDS,
  lists: {},
  gather,
};

async function gather(context: ActorContext, uuid: string): Promise<PaperData | null> {
  const facts = await readFacts<MarkCaseFacts>(context, { type: 'MarkCase', uuid, selection: SELECTION });
  if (!facts) return null;
  const fields: FieldsOf<typeof FIELDS> = {
    ...clientFields(facts.client),
    caseNumber: facts.number,
    medium: sayWord('MarkMedium', facts.markUse?.medium),
    place: facts.markUse?.place ?? null,
    usedSince: sayDay(facts.markUse?.usedSince),
    misuses: sayList(facts.misuses.map((misuse) => sayWord('MarkMisuse', misuse))),
    request: facts.request,
    openedOn: sayDay(facts.openedOn),
    correctBy: sayDay(facts.correctBy),
  };
  return {
    fields,
    lists: {},
    subject: facts.number,
    finalOn: facts.openedOn,
    programmeId: null,
    editionId: null,
    isSpecimen: context.isDemo,
    verdict: READY,
  };
}
