import { instant, plusDays } from '@touchstone/plain-date';
import { newId } from '../src/graphql/ids.js';
import {
  Agreement,
  Application,
  ApplicationDocument,
  ApplicationReview,
  PaperRequest,
  Transfer,
} from '../src/modules/applications/index.js';
import { Permit } from '../src/modules/clients/index.js';
import { ChangeNotice } from '../src/modules/changes/index.js';
import { Certificate, CertificateEvent, CertificateIssue } from '../src/modules/certificates/index.js';
import { StoredDocument } from '../src/modules/documents/index.js';
import type { Person } from '../src/modules/people/index.js';
import type { Common, Filling } from './fill-common.js';

/** A certificate in force, and how it was issued. */
export function makeCertificate(
  { em, today, number }: Filling,
  { outsider, ...common }: Common & { outsider: Person },
): Certificate {
  const certificate = em.create(Certificate, {
    id: newId(),
    number: `SPECIMEN-${number}`,
    ...common,
    level: 'COMPLIANT',
    clientName: common.client.name,
    clientAddress: '某路 1 号',
    scopeZh: '家电售后服务',
    scopeEn: null,
    decidedOn: plusDays(today, -300),
    issuedOn: plusDays(today, -300),
    validUntil: plusDays(today, 795),
    firstIssuedOn: plusDays(today, -300),
    previousValidUntil: null,
    isSpecimen: true,
    suspendedOn: null,
    suspensionEndsOn: null,
    restoredOn: null,
    withdrawnOn: null,
    cancelledOn: null,
    replacedOn: null,
    regime: 'strict',
    recertificationStartedOn: null,
    recertificationOnSiteUntil: null,
    version: 1,
  });
  em.create(CertificateEvent, {
    id: newId(),
    certificate,
    client: common.client,
    kind: 'ISSUED',
    effectiveOn: plusDays(today, -300),
    level: 'COMPLIANT',
    reasonCode: null,
    reason: null,
    decidedBy: outsider,
    recordedAt: instant(`${today}T01:00:00.000Z`),
  });
  em.create(CertificateIssue, {
    id: newId(),
    certificate,
    client: common.client,
    issue: 0,
    number: certificate.number,
    changeCodes: [],
    clientName: certificate.clientName,
    clientAddress: certificate.clientAddress,
    scopeZh: certificate.scopeZh,
    scopeEn: null,
    level: 'COMPLIANT',
    sites: null,
    issuedOn: certificate.issuedOn,
    reason: null,
  });
  em.create(ChangeNotice, {
    id: newId(),
    number: `CN-2026-${number}`,
    certification: common.certification,
    client: common.client,
    kinds: ['KEY_PEOPLE'],
    description: '服务负责人变更。',
    document: null,
    occursOn: plusDays(today, -40),
    notifiedOn: plusDays(today, -20),
    tellBy: plusDays(today, -25),
    assessBy: plusDays(today, -10),
    status: 'ASSESSED',
    outcome: 'SPECIAL_AUDIT',
    assessment: '需现场核实。',
    assessedOn: plusDays(today, -12),
    assessedBy: outsider,
    audit: null,
    amendment: null,
    settledOn: null,
    version: 1,
  });
  return certificate;
}

/** An accepted application with its paper, its review and its signed agreement. */
export function makeApplication(
  { em, today, number }: Filling,
  { certification, reviewer, ...common }: Common & { reviewer: Person },
): { application: Application; agreement: Agreement } {
  const { client } = common;
  const application = em.create(Application, {
    id: newId(),
    number: `AP-2026-${number}`,
    ...common,
    scopeZh: '家电售后服务',
    scopeEn: null,
    technicalCodes: ['SC03'],
    activities: [],
    holdsCertificates: false,
    headcountInScope: 20,
    serviceSystemSince: plusDays(today, -800),
    status: 'ACCEPTED',
    draftedOn: plusDays(today, -400),
    receivedOn: plusDays(today, -399),
    reviewDueOn: plusDays(today, -385),
    review: null,
    agreement: null,
    version: 1,
  });
  const document = em.create(StoredDocument, {
    id: newId(),
    sha256: '0'.repeat(64),
    fileName: '申请书.pdf',
    mediaType: 'application/pdf',
    size: 9,
    storedAt: instant(`${today}T01:00:00.000Z`),
    uploadedById: null,
    clientId: client.id,
  });
  em.create(ApplicationDocument, {
    id: newId(),
    application,
    client,
    kind: 'APPLICATION_FORM',
    document,
    addedOn: today,
  });
  em.create(Transfer, {
    id: newId(),
    application,
    client,
    bodyName: '某认证有限公司',
    bodyApproval: null,
    isAccredited: true,
    bodyCeasedOn: null,
    certificateNumber: `0${number}`,
    standard: 'GB/T 27922-2011',
    scopeZh: '家电售后服务',
    technicalCodes: ['SC03'],
    level: 'COMPLIANT',
    issuedOn: plusDays(today, -800),
    validUntil: plusDays(today, 200),
    surveillancesOn: [plusDays(today, -500)],
    status: 'VALID',
    lookedUpOn: plusDays(today, -399),
    lookedUpBy: reviewer,
    screenshot: document,
    openMajors: 0,
    openMinors: 1,
    complaints: null,
    reason: '服务更便利',
    items: [{ item: 'SCOPE', isInOrder: true, remark: null }],
    needsVisit: false,
    reviewer,
    reviewedOn: plusDays(today, -390),
    version: 1,
  });
  em.create(PaperRequest, {
    id: newId(),
    application,
    client,
    kinds: ['PERMITS'],
    reason: '许可证即将到期',
    dueOn: plusDays(today, -390),
    requestedOn: plusDays(today, -397),
    requestedBy: reviewer,
  });
  em.create(Permit, {
    id: newId(),
    client,
    kind: number % 2 ? 'FOOD' : 'OPERATION',
    number: `XK-${number}`,
    authority: '市场监督管理局',
    covers: '预包装食品销售',
    issuedOn: plusDays(today, -500),
    validFrom: plusDays(today, -500),
    validUntil: plusDays(today, 40 - (number % 3) * 20),
    document,
    replaces: null,
    recordedOn: today,
  });
  em.create(ApplicationReview, {
    id: newId(),
    application,
    client,
    reviewer,
    outcome: 'ACCEPT',
    basicsConfirmed: true,
    requirementsUnderstood: true,
    competenceConfirmed: true,
    items: [{ item: 'IMPARTIALITY', answer: 'YES', remark: null }],
    bodyCompetence: [{ authorisedFunction: 'DECISION', names: ['王芳'], missingCodes: [] }],
    reason: null,
    reviewedOn: plusDays(today, -395),
  });
  const agreement = em.create(Agreement, {
    id: newId(),
    number: `AG-2026-${number}`,
    application,
    client,
    certification,
    personDays: '3.0',
    feeFen: 100,
    changeNoticeDays: 15,
    drawnUpOn: plusDays(today, -394),
    signedOn: plusDays(today, -390),
    document: null,
    version: 1,
  });
  return { application, agreement };
}
