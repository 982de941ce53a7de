import type { PlainDate } from '@touchstone/plain-date';
import type { TermsOfAgreement } from '@touchstone/rules';
import type { ActorContext } from '../../../context.js';
import { agreementTerms } from '../../applications/index.js';
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
import { sayBasis, sayBoth, sayDay, sayFee, sayHalves, sayList } from './say.js';

interface AgreementFacts {
  readonly number: string;
  readonly personDays: string;
  readonly feeFen: number | null;
  readonly drawnUpOn: string;
  readonly signedOn: PlainDate | null;
  readonly changeNoticeDays: number;
  readonly clientSignatory: string | null;
  readonly bodySignatory: string | null;
  readonly client: ClientFacts | null;
  readonly application: {
    readonly number: string;
    readonly editionId: string;
    readonly scopeZh: string;
    readonly scopeEn: string | null;
    readonly programme: ProgrammeFacts | null;
  } | null;
}

const SELECTION = `{ number personDays feeFen drawnUpOn signedOn changeNoticeDays clientSignatory bodySignatory ${CLIENT}
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
  applicationFee: { zh: '申请费', en: 'Application fee' },
  registrationFee: { zh: '审定与注册费', en: 'Fee for review and registration' },
  auditFee: { zh: '初次审查费', en: 'Fee of the initial audit' },
  surveillanceFee: { zh: '每次监督费用', en: 'Fee of each surveillance' },
  payer: { zh: '付款方', en: 'Payer' },
  sites: { zh: '场所', en: 'Sites' },
  changeNotice: { zh: '变更通知期限（日）', en: 'Days to tell of changes' },
  clientSignatory: { zh: '甲方签字人', en: 'Signatory of A' },
  bodySignatory: { zh: '乙方签字人', en: 'Signatory of B' },
  countsUntil: { zh: '合同有效期至', en: 'The agreement counts until' },
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
  // It says what is paid: whoever may not read that has no such paper.
  if (!facts || facts.feeFen === null) return null;
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
    personDays: sayHalves(facts.personDays),
    fee: sayFee(facts.feeFen),
    ...termsFields(facts, await agreementTerms(context, uuid, context.today)),
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
    finalOn: facts.signedOn,
    isSpecimen: context.isDemo,
    verdict: READY,
  };
}

/** What it says of money, sites, duties and signatories. */
function termsFields(facts: AgreementFacts, terms: TermsOfAgreement) {
  const { changeNoticeDays, clientSignatory, bodySignatory, client } = facts;
  return {
    applicationFee: sayFee(terms.applicationFeeFen),
    registrationFee: sayFee(terms.registrationFeeFen),
    auditFee: sayFee(terms.auditFeeFen),
    surveillanceFee: sayFee(terms.surveillanceFeeFen),
    // The client itself by both its names.
    payer: terms.payerName === client?.name ? sayBoth(client.name, client.nameEn) : terms.payerName,
    sites: terms.sites.length > 0 ? sayList(terms.sites) : null,
    changeNotice: String(changeNoticeDays),
    clientSignatory,
    bodySignatory,
    countsUntil: sayDay(terms.validUntil),
  };
}
