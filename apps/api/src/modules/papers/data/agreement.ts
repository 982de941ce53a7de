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
import { sayBasis, sayBoth, sayDay, sayFee } from './say.js';

interface AgreementFacts {
  readonly number: string;
  readonly personDays: string;
  readonly feeFen: number;
  readonly drawnUpOn: string;
  readonly signedOn: string | null;
  readonly client: ClientFacts | null;
  readonly application: {
    readonly number: string;
    readonly editionId: string;
    readonly scopeZh: string;
    readonly scopeEn: string | null;
    readonly programme: ProgrammeFacts | null;
  } | null;
}

const SELECTION = `{ number personDays feeFen drawnUpOn signedOn ${CLIENT}
  application { number editionId scopeZh scopeEn ${PROGRAMME} } }`;

const FIELDS = {
  ...CLIENT_FIELDS,
  ...PROGRAMME_FIELDS,
  agreementNumber: { zh: '合同编号', en: 'Agreement number' },
  applicationNumber: { zh: '申请编号', en: 'Application number' },
  scope: { zh: '认证范围', en: 'Scope' },
  basis: { zh: '认证依据', en: 'Basis' },
  rule: { zh: '认证规则', en: 'Certification rule' },
  personDays: { zh: '初次审查人日', en: 'Person-days of the initial audit' },
  fee: { zh: '认证费用', en: 'Fee' },
  validity: { zh: '证书有效期（月）', en: 'Validity of a certificate in months' },
  drawnUpOn: { zh: '拟定日期', en: 'Drawn up on' },
  signedOn: { zh: '签订日期', en: 'Signed on' },
} as const satisfies Meanings;

/** The contract, ready to be signed and sealed (认证合同). */
export const agreement: PaperSource = {
  kind: 'AGREEMENT',
  of: 'Agreement',
  fields: FIELDS,
  lists: {},
  gather: gatherAgreement,
};

async function gatherAgreement(context: ActorContext, uuid: string): Promise<PaperData | null> {
  const facts = await readFacts<AgreementFacts>(context, { type: 'Agreement', uuid, selection: SELECTION });
  if (!facts) return null;
  const { application } = facts;
  const edition = application ? context.editions.find(application.editionId) : undefined;
  const fields: FieldsOf<typeof FIELDS> = {
    ...clientFields(facts.client),
    ...programmeFields(application?.programme ?? null),
    agreementNumber: facts.number,
    applicationNumber: application?.number ?? null,
    scope: application && sayBoth(application.scopeZh, application.scopeEn),
    basis: application && sayBasis(context.editions, application.editionId),
    rule: edition?.title ?? null,
    personDays: facts.personDays,
    fee: sayFee(facts.feeFen),
    validity: edition ? String(edition.cycle.validityMonths) : null,
    drawnUpOn: sayDay(facts.drawnUpOn),
    signedOn: sayDay(facts.signedOn),
  };
  return {
    fields,
    lists: {},
    subject: facts.number,
    programmeId: uuidOf(application?.programme?.id),
    editionId: application?.editionId ?? null,
    isSpecimen: context.isDemo,
    verdict: READY,
  };
}
