import type { PlainDate } from '@touchstone/plain-date';
import { mayHandOut } from '@touchstone/rules';
import type { ActorContext } from '../../../context.js';
import type { FieldsOf, Meanings, PaperData, PaperSource } from '../paper-source.js';
import { readFacts } from './read-facts.js';
import { sayDay } from './say.js';

interface ComplaintFacts {
  readonly number: string;
  readonly summary: string;
  readonly receivedOn: string;
  readonly acknowledgedOn: PlainDate | null;
  readonly concludeBy: string;
}

const FIELDS = {
  complaintNumber: { zh: '投诉编号', en: 'Number of the complaint' },
  summary: { zh: '投诉事项', en: 'What it is about' },
  receivedOn: { zh: '收到日期', en: 'Received on' },
  acknowledgedOn: { zh: '告知日期', en: 'Acknowledged on' },
  concludeBy: { zh: '办结期限', en: 'Concluded by' },
} as const satisfies Meanings;

/**
 * Tells whoever complained that the body has it (投诉受理告知书). It goes to the complainant alone, so the client it is
 * about never gets it; the name is left open, because few may know it.
 */
export const complaintReceipt: PaperSource = {
  kind: 'COMPLAINT_RECEIPT',
  of: 'Complaint',
  isInternal: true,
  fields: FIELDS,
  lists: {},
  gather,
};

async function gather(context: ActorContext, uuid: string): Promise<PaperData | null> {
  const facts = await readFacts<ComplaintFacts>(context, {
    type: 'Complaint',
    uuid,
    selection: '{ number summary receivedOn acknowledgedOn concludeBy }',
  });
  if (!facts) return null;
  const fields: FieldsOf<typeof FIELDS> = {
    complaintNumber: facts.number,
    summary: facts.summary,
    receivedOn: sayDay(facts.receivedOn),
    acknowledgedOn: sayDay(facts.acknowledgedOn),
    concludeBy: sayDay(facts.concludeBy),
  };
  return {
    fields,
    lists: {},
    subject: facts.number,
    programmeId: null,
    editionId: null,
    finalOn: facts.acknowledgedOn,
    isSpecimen: context.isDemo,
    verdict: mayHandOut({ kind: 'COMPLAINT_RECEIPT', stepDone: facts.acknowledgedOn !== null }),
  };
}
