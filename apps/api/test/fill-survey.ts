import type { EntityManager } from '@mikro-orm/postgresql';
import { instant } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import { newId } from '../src/graphql/ids.js';
import { AuditActivity } from '../src/modules/audits/index.js';
import type { Audit } from '../src/modules/audits/index.js';
import type { Client } from '../src/modules/clients/index.js';
import { ChecklistAnswer } from '../src/modules/checklists/index.js';
import type { Person } from '../src/modules/people/index.js';
import { StoredDocument } from '../src/modules/documents/index.js';
import { MysteryVisit, MysteryVisitFile, ResponseBasis, Survey } from '../src/modules/surveys/index.js';

/** A closed survey of an audit's client, a leaf whose answer rests on it, and an item of a checklist. */
export function fillSurvey(
  em: EntityManager,
  { audit, client, on, auditor }: { audit: Audit; client: Client; on: PlainDate; auditor: Person },
): void {
  const survey = em.create(Survey, {
    id: newId(),
    client,
    audit,
    title: '顾客满意度测评',
    status: 'CLOSED',
    standard: 'SBT_10409_2025',
    startsOn: on,
    endsOn: on,
    frame: '上一年报修的顾客',
    frameSize: 40,
    drawMethod: 'CENSUS',
    invited: 40,
    confidence: 95,
    marginPercent: '5.00',
    sharePercent: '50.00',
    requiredSample: 37,
    formulaVersion: '1',
    questionnaire: {
      scaleMax: 5,
      dimensions: [{ code: 'D', title: '响应', weight: '1', items: [{ code: 'A', title: '及时', weight: '1' }] }],
      overall: false,
      recommend: false,
    },
    answers: [{ rowKey: '1', answers: [4] }],
    respondents: 1,
    csi: '75.000000',
    csiExact: '75/1',
    labels: ['SAMPLE_TOO_SMALL', 'RELIABILITY_UNKNOWN'],
    closedOn: on,
    version: 1,
  });
  em.create(ChecklistAnswer, {
    id: newId(),
    audit,
    client,
    checklist: 'gbt-16868-2009',
    item: '1.1',
    verdict: 'NO',
    remark: '消防通道被占用',
    recordedBy: auditor,
    recordedOn: on,
  });
  em.create(ResponseBasis, {
    id: newId(),
    audit,
    client,
    evaluation: 'main',
    criterion: '5.3.1.4',
    survey,
    activity: null,
    visit: null,
    remark: null,
    attachedOn: on,
  });
  fillVisit(em, { audit, client, on, auditor });
}

/** A mystery customer's visit with a file. */
function fillVisit(
  em: EntityManager,
  { audit, client, on, auditor }: { audit: Audit; client: Client; on: PlainDate; auditor: Person },
): void {
  const of = { audit, client };
  const activity = em.create(AuditActivity, {
    ...of,
    id: newId(),
    kind: 'MYSTERY',
    startsOn: on,
    endsOn: on,
    concludedOn: null,
    conclusion: null,
    notes: null,
  });
  const visit = em.create(MysteryVisit, {
    ...of,
    id: newId(),
    activity,
    visitor: '外聘人员',
    visitedBy: auditor,
    visitedOn: on,
    channel: 'STORE',
    outlet: '东门店',
    scenario: '退换货',
    observations: '当场办理',
    recordedBy: auditor,
    recordedOn: on,
  });
  const document = em.create(StoredDocument, {
    id: newId(),
    sha256: '2'.repeat(64),
    fileName: 'receipt.png',
    mediaType: 'image/png',
    size: 10,
    storedAt: instant(`${on}T04:00:00.000Z`),
    uploadedById: auditor.id,
    clientId: client.id,
  });
  em.create(MysteryVisitFile, { ...of, id: newId(), visit, document });
}
