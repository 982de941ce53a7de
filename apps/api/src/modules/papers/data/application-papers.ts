import type { PlainDate } from '@touchstone/plain-date';
import { mayHandOut } from '@touchstone/rules';
import type { PaperKind } from '@touchstone/rules';
import type { ActorContext } from '../../../context.js';
import type { FieldsOf, Meanings, PaperData, PaperSource } from '../paper-source.js';
import { CLIENT, CLIENT_FIELDS, clientFields, PROGRAMME, PROGRAMME_FIELDS, programmeFields, uuidOf } from './common.js';
import type { ClientFacts, ProgrammeFacts } from './common.js';
import { readFacts } from './read-facts.js';
import { sayBasis, sayBoth, sayDay, sayList, sayWord } from './say.js';

interface ApplicationFacts {
  readonly number: string;
  readonly editionId: string;
  readonly scopeZh: string;
  readonly scopeEn: string | null;
  readonly technicalCodes: readonly string[];
  readonly headcountInScope: number;
  readonly status: string;
  readonly receivedOn: PlainDate | null;
  readonly reviewDueOn: string | null;
  readonly client: ClientFacts | null;
  readonly programme: ProgrammeFacts | null;
  readonly documents: readonly { readonly kind: string; readonly document: { readonly fileName: string } | null }[];
  readonly review: { readonly outcome: string; readonly reason: string | null; readonly reviewedOn: PlainDate } | null;
}

const SELECTION = `{ number editionId scopeZh scopeEn technicalCodes headcountInScope status receivedOn reviewDueOn ${CLIENT}
  ${PROGRAMME} documents { kind document { fileName } } review { outcome reason reviewedOn } }`;

const FIELDS = {
  ...CLIENT_FIELDS,
  ...PROGRAMME_FIELDS,
  applicationNumber: { zh: '申请编号', en: 'Application number' },
  scope: { zh: '申请的认证范围', en: 'Scope applied for' },
  basis: { zh: '认证依据', en: 'Basis' },
  technicalCodes: { zh: '专业代码', en: 'Technical codes' },
  headcount: { zh: '范围内人数', en: 'Persons in scope' },
  receivedOn: { zh: '收到日期', en: 'Received on' },
  reviewDueOn: { zh: '评审期限', en: 'Review due' },
  reviewedOn: { zh: '评审日期', en: 'Reviewed on' },
  declineReason: { zh: '不予受理的理由', en: 'Reason of the decline' },
} as const satisfies Meanings;
const DOCUMENT = {
  documentKind: { zh: '材料', en: 'Paper' },
  fileName: { zh: '文件名', en: 'File' },
} as const satisfies Meanings;

function letter(kind: PaperKind): PaperSource {
  return {
    kind,
    of: 'Application',
    fields: FIELDS,
    lists: { documents: DOCUMENT },
    gather: (context, uuid) => gatherApplication(context, uuid, kind),
  };
}

/** Acknowledges an application and what came with it (认证申请回执). */
export const applicationReceipt = letter('APPLICATION_RECEIPT');
/** Says that it is taken (受理通知书). */
export const acceptanceNotice = letter('ACCEPTANCE_NOTICE');
/** Says that it is not, why, and how to appeal (不予受理通知书). */
export const declineNotice = letter('DECLINE_NOTICE');

async function gatherApplication(context: ActorContext, uuid: string, kind: PaperKind): Promise<PaperData | null> {
  const facts = await readFacts<ApplicationFacts>(context, { type: 'Application', uuid, selection: SELECTION });
  if (!facts) return null;
  const outcome = facts.review?.outcome ?? null;
  if (kind === 'DECLINE_NOTICE' && outcome === 'ACCEPT') return null;
  if (kind === 'ACCEPTANCE_NOTICE' && outcome === 'DECLINE') return null;
  const done = {
    APPLICATION_RECEIPT: facts.receivedOn !== null,
    ACCEPTANCE_NOTICE: outcome === 'ACCEPT',
    DECLINE_NOTICE: outcome === 'DECLINE',
  };
  return {
    fields: applicationFields(context, facts),
    lists: {
      documents: facts.documents.map(({ kind: what, document }) => ({
        documentKind: sayWord('DocumentKind', what),
        fileName: document?.fileName ?? null,
      })),
    },
    subject: facts.number,
    programmeId: uuidOf(facts.programme?.id),
    editionId: facts.editionId,
    finalOn: kind === 'APPLICATION_RECEIPT' ? facts.receivedOn : (facts.review?.reviewedOn ?? null),
    isSpecimen: context.isDemo,
    verdict: mayHandOut({ kind, stepDone: done[kind as keyof typeof done] }),
  };
}

function applicationFields({ editions }: ActorContext, facts: ApplicationFacts): FieldsOf<typeof FIELDS> {
  const { review } = facts;
  return {
    ...clientFields(facts.client),
    ...programmeFields(facts.programme),
    applicationNumber: facts.number,
    scope: sayBoth(facts.scopeZh, facts.scopeEn),
    basis: sayBasis(editions, facts.editionId),
    technicalCodes: sayList(facts.technicalCodes),
    headcount: String(facts.headcountInScope),
    receivedOn: sayDay(facts.receivedOn),
    reviewDueOn: sayDay(facts.reviewDueOn),
    reviewedOn: sayDay(review?.reviewedOn),
    // What a reviewer remarked on an application that was accepted stays in the office.
    declineReason: review?.outcome === 'DECLINE' ? review.reason : null,
  };
}
