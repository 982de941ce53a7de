import type { PlainDate } from '@touchstone/plain-date';
import type { ActorContext } from '../../../context.js';
import type { FieldsOf, Meanings, PaperData, PaperSource } from '../paper-source.js';
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
import { sayBoth, sayDay, sayFee, sayHalves, sayWord } from './say.js';

interface QuoteFacts {
  readonly number: string;
  readonly personDays: string;
  readonly totalFen: number;
  readonly sentOn: PlainDate;
  readonly validUntil: string;
  readonly client: ClientFacts | null;
  readonly application: {
    readonly number: string;
    readonly editionId: string;
    readonly scopeZh: string;
    readonly scopeEn: string | null;
    readonly programme: ProgrammeFacts | null;
  } | null;
  readonly lines: readonly {
    readonly kind: string;
    readonly auditKind: string | null;
    readonly surveillance: number | null;
    readonly quantity: string;
    readonly unitFen: number;
    readonly amountFen: number;
  }[];
}

const SELECTION = `{ number personDays totalFen sentOn validUntil ${CLIENT}
  application { number editionId scopeZh scopeEn ${PROGRAMME} }
  lines { kind auditKind surveillance quantity unitFen amountFen } }`;

const FIELDS = {
  ...CLIENT_FIELDS,
  ...PROGRAMME_FIELDS,
  quoteNumber: { zh: '报价编号', en: 'Number of the quote' },
  applicationNumber: { zh: '申请编号', en: 'Application number' },
  scope: { zh: '申请的认证范围', en: 'Scope applied for' },
  personDays: { zh: '初次审查人日', en: 'Person-days of the initial audit' },
  total: { zh: '合计', en: 'Total' },
  sentOn: { zh: '报价日期', en: 'Day of the quote' },
  validUntil: { zh: '报价有效期至', en: 'Open until' },
} as const satisfies Meanings;
const LINE = {
  fee: { zh: '费用', en: 'Fee' },
  quantity: { zh: '数量', en: 'Quantity' },
  unitPrice: { zh: '单价', en: 'Price of one' },
  amount: { zh: '金额', en: 'Amount' },
} as const satisfies Meanings;

/** An offer of fees, for the client to accept (报价单). */
export const quote: PaperSource = { kind: 'QUOTE', of: 'Quote', fields: FIELDS, lists: { lines: LINE }, gather };

async function gather(context: ActorContext, uuid: string): Promise<PaperData | null> {
  const facts = await readFacts<QuoteFacts>(context, { type: 'Quote', uuid, selection: SELECTION });
  if (!facts) return null;
  const { application } = facts;
  const fields: FieldsOf<typeof FIELDS> = {
    ...clientFields(facts.client),
    ...programmeFields(application?.programme ?? null),
    quoteNumber: facts.number,
    applicationNumber: application?.number ?? null,
    scope: application && sayBoth(application.scopeZh, application.scopeEn),
    personDays: sayHalves(facts.personDays),
    total: sayFee(facts.totalFen),
    sentOn: sayDay(facts.sentOn),
    validUntil: sayDay(facts.validUntil),
  };
  return {
    fields,
    lists: { lines: facts.lines.map(lineOf) },
    subject: facts.number,
    programmeId: uuidOf(application?.programme?.id),
    editionId: application?.editionId ?? null,
    finalOn: facts.sentOn,
    isSpecimen: context.isDemo,
    verdict: READY,
  };
}

function lineOf({ kind, auditKind, surveillance, quantity, unitFen, amountFen }: QuoteFacts['lines'][number]) {
  const fee = sayWord('FeeKind', kind) as { zh: string; en: string };
  const of = sayWord('AuditKind', auditKind) as { zh: string; en: string } | null;
  const turn = surveillance === null ? { zh: '', en: '' } : { zh: `第 ${surveillance} 次`, en: ` ${surveillance}` };
  return {
    fee: of ? { zh: `${fee.zh}（${of.zh}${turn.zh}）`, en: `${fee.en} (${of.en.toLowerCase()}${turn.en})` } : fee,
    quantity: sayHalves(quantity),
    unitPrice: sayFee(unitFen),
    amount: sayFee(amountFen),
  };
}
