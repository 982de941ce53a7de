import type { PlainDate } from '@touchstone/plain-date';
import { isCertificateComplete } from '@touchstone/rules';
import type { ActorContext } from '../../../context.js';
import type { FieldsOf, Meanings, PaperData, PaperSource } from '../paper-source.js';
import { localId } from '../../../graphql/ids.js';
import { bodyOf } from './body.js';
import { PROGRAMME, PROGRAMME_FIELDS, programmeFields, uuidOf } from './common.js';
import type { ProgrammeFacts } from './common.js';
import type { PaperFields } from '../layout/phrase.js';
import { readFacts } from './read-facts.js';
import { sayBasisNumbers, sayBoth, sayDay, sayLevel, sayWord } from './say.js';

interface CertificateFacts {
  readonly number: string;
  readonly editionId: string;
  readonly level: string;
  readonly state: string;
  readonly clientName: string;
  readonly clientAddress: string;
  readonly scopeZh: string;
  readonly scopeEn: string | null;
  readonly decidedOn: string;
  readonly issuedOn: PlainDate;
  readonly validUntil: string;
  readonly firstIssuedOn: string;
  readonly isSpecimen: boolean;
  readonly transferredFromBody: string | null;
  readonly transferredFromNumber: string | null;
  readonly issues: readonly {
    readonly id: string;
    readonly issue: number;
    readonly number: string;
    readonly sites: readonly string[] | null;
    readonly issuedOn: PlainDate;
  }[];
  readonly programme: ProgrammeFacts | null;
  readonly client: {
    readonly name: string;
    readonly nameEn: string | null;
    readonly uscc: string;
    readonly sites: readonly { readonly name: string; readonly address: string; readonly isHeadOffice: boolean }[];
  } | null;
}

const SELECTION = `{ number editionId level state clientName clientAddress scopeZh scopeEn decidedOn issuedOn validUntil
  firstIssuedOn isSpecimen transferredFromBody transferredFromNumber issues { id issue number sites issuedOn } ${PROGRAMME} client { name nameEn uscc sites { name address isHeadOffice } } }`;

const FIELDS = {
  ...PROGRAMME_FIELDS,
  certificateNumber: { zh: '证书编号', en: 'Certificate number' },
  clientName: { zh: '获证组织名称', en: "Organisation's name" },
  clientAddress: { zh: '获证组织地址', en: "Organisation's address" },
  uscc: { zh: '统一社会信用代码', en: 'Unified social credit code' },
  scope: { zh: '认证范围', en: 'Scope' },
  basis: { zh: '认证依据', en: 'Basis' },
  rule: { zh: '认证规则', en: 'Certification rule' },
  level: { zh: '等级', en: 'Level' },
  state: { zh: '证书状态', en: 'State' },
  decidedOn: { zh: '决定日期', en: 'Day of the decision' },
  firstIssuedOn: { zh: '初次颁证日期', en: 'First issued' },
  issuedOn: { zh: '颁证日期', en: 'Day of issue' },
  validUntil: { zh: '有效期至', en: 'Valid until' },
  reissuedOn: { zh: '换证日期', en: 'Issued anew' },
  transferredFrom: { zh: '转入自', en: 'Transferred from' },
} as const satisfies Meanings;

const SITE = {
  siteNumber: { zh: '序号', en: 'Number' },
  siteName: { zh: '场所名称', en: 'Site' },
  siteAddress: { zh: '场所地址', en: 'Address' },
} as const satisfies Meanings;

/** The certificate (认证证书): never a word on a person but who signs it. */
export const certificate: PaperSource = {
  kind: 'CERTIFICATE',
  of: 'Certificate',
  fields: FIELDS,
  lists: { sites: SITE },
  gather: gatherCertificate,
};

async function gatherCertificate(context: ActorContext, uuid: string): Promise<PaperData | null> {
  const facts = await readFacts<CertificateFacts>(context, { type: 'Certificate', uuid, selection: SELECTION });
  if (!facts) return null;
  const body = await bodyOf(context);
  const basis = sayBasisNumbers(context.editions, facts.editionId);
  const [latest] = facts.issues;
  // The English name is the client's today only where the Chinese one is still that of the certificate.
  const nameEn = facts.client?.name === facts.clientName ? facts.client.nameEn : null;
  const edition = context.editions.find(facts.editionId);
  const fields: FieldsOf<typeof FIELDS> = {
    ...programmeFields(facts.programme),
    certificateNumber: latest?.number ?? facts.number,
    clientName: sayBoth(facts.clientName, nameEn),
    clientAddress: facts.clientAddress,
    uscc: facts.client?.uscc ?? null,
    scope: sayBoth(facts.scopeZh, facts.scopeEn),
    basis,
    rule: edition?.title ?? facts.editionId,
    level: sayLevel(context.editions, facts.editionId, facts.level),
    state: sayWord('CertificateState', facts.state),
    decidedOn: sayDay(facts.decidedOn),
    firstIssuedOn: sayDay(facts.firstIssuedOn),
    issuedOn: sayDay(facts.issuedOn),
    validUntil: sayDay(facts.validUntil),
    reissuedOn: latest && latest.issue > 0 ? sayDay(latest.issuedOn) : null,
    transferredFrom: [facts.transferredFromBody, facts.transferredFromNumber].filter(Boolean).join(' ') || null,
  };
  const verdict = isCertificateComplete({
    number: facts.number,
    clientName: facts.clientName,
    clientAddress: facts.clientAddress,
    scope: facts.scopeZh,
    basis: basis === null ? null : facts.editionId,
    level: facts.level,
    issuedOn: facts.issuedOn,
    validUntil: facts.validUntil,
    bodyName: body.nameZh,
    bodyApproval: body.approvalNumber,
    signatory: body.signatory,
  });
  return {
    fields,
    lists: { sites: siteLines(facts) },
    subject: facts.number,
    programmeId: uuidOf(facts.programme?.id),
    editionId: facts.editionId,
    finalOn: latest?.issuedOn ?? facts.issuedOn,
    isSpecimen: facts.isSpecimen,
    ...(latest && { issue: { id: localId('CertificateIssue', latest.id), number: latest.number } }),
    verdict,
  };
}

/** The annex of sites: none where there is but one. */
function siteLines(facts: CertificateFacts): readonly PaperFields[] {
  const sites = sitesOn(facts);
  if (sites.length < 2) return [];
  return sites.map(({ name, address }, at) => ({ siteNumber: String(at + 1), siteName: name, siteAddress: address }));
}

/** The sites the newest issue lists, the head office first; the client's own where none were written down. */
function sitesOn({ issues: [latest], client, clientAddress }: CertificateFacts) {
  if (!latest?.sites) return client?.sites ?? [];
  const outlets = latest.sites.map((site) => {
    const [, name, address] = /^(.*)（(.*)）$/.exec(site) ?? [];
    return { name: name ?? site, address: address ?? '' };
  });
  const head = client?.sites.find(({ isHeadOffice }) => isHeadOffice)?.name;
  return head === undefined ? outlets : [{ name: head, address: clientAddress }, ...outlets];
}
