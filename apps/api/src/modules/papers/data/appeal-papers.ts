import type { PlainDate } from '@touchstone/plain-date';
import { mayHandOut } from '@touchstone/rules';
import type { PaperKind } from '@touchstone/rules';
import type { ActorContext } from '../../../context.js';
import type { FieldsOf, Meanings, PaperData, PaperSource } from '../paper-source.js';
import { CLIENT, CLIENT_FIELDS, clientFields } from './common.js';
import type { ClientFacts } from './common.js';
import { readFacts } from './read-facts.js';
import { sayDay, sayWord } from './say.js';

interface AppealFacts {
  readonly number: string;
  readonly status: string;
  readonly subject: string;
  readonly filedOn: string;
  readonly grounds: string;
  readonly acknowledgedOn: PlainDate | null;
  readonly concludeBy: string;
  readonly outcomeReason: string | null;
  readonly endedOn: PlainDate | null;
  readonly client: ClientFacts | null;
}

const SELECTION = `{ number status subject filedOn grounds acknowledgedOn concludeBy outcomeReason endedOn ${CLIENT} }`;

const FIELDS = {
  ...CLIENT_FIELDS,
  appealNumber: { zh: '申诉编号', en: 'Number of the appeal' },
  appealSubject: { zh: '申诉事项', en: 'What it is against' },
  filedOn: { zh: '提出日期', en: 'Filed on' },
  grounds: { zh: '申诉理由', en: 'Grounds' },
  acknowledgedOn: { zh: '受理日期', en: 'Acknowledged on' },
  concludeBy: { zh: '办结期限', en: 'Concluded by' },
  appealOutcome: { zh: '处理结论', en: 'Outcome' },
  outcomeReason: { zh: '结论理由', en: 'Reason' },
  endedOn: { zh: '办结日期', en: 'Concluded on' },
} as const satisfies Meanings;

const DECIDED: readonly string[] = ['UPHELD', 'DISMISSED'];

function letter(kind: PaperKind): PaperSource {
  return { kind, of: 'Appeal', fields: FIELDS, lists: {}, gather: (context, uuid) => gather(context, uuid, kind) };
}

/** Tells a client that its appeal is being looked into (申诉受理通知书). */
export const appealReceipt = letter('APPEAL_RECEIPT');
/** Tells a client what became of its appeal, and why (申诉处理结果通知书). */
export const appealOutcome = letter('APPEAL_OUTCOME');

async function gather(context: ActorContext, uuid: string, kind: PaperKind): Promise<PaperData | null> {
  const facts = await readFacts<AppealFacts>(context, { type: 'Appeal', uuid, selection: SELECTION });
  if (!facts || (kind === 'APPEAL_OUTCOME' && facts.status === 'TAKEN_BACK')) return null;
  const isDecided = DECIDED.includes(facts.status);
  const fields: FieldsOf<typeof FIELDS> = {
    ...clientFields(facts.client),
    appealNumber: facts.number,
    appealSubject: sayWord('AppealSubject', facts.subject),
    filedOn: sayDay(facts.filedOn),
    grounds: facts.grounds,
    acknowledgedOn: sayDay(facts.acknowledgedOn),
    concludeBy: sayDay(facts.concludeBy),
    appealOutcome: isDecided ? sayWord('AppealOutcome', facts.status) : null,
    outcomeReason: isDecided ? facts.outcomeReason : null,
    endedOn: sayDay(facts.endedOn),
  };
  const stepDone = kind === 'APPEAL_RECEIPT' ? facts.acknowledgedOn !== null : isDecided;
  return {
    fields,
    lists: {},
    subject: facts.number,
    programmeId: null,
    editionId: null,
    finalOn: kind === 'APPEAL_RECEIPT' ? facts.acknowledgedOn : facts.endedOn,
    isSpecimen: context.isDemo,
    verdict: mayHandOut({ kind, stepDone }),
  };
}
