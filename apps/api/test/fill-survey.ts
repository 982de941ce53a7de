import type { EntityManager } from '@mikro-orm/postgresql';
import type { PlainDate } from '@touchstone/plain-date';
import { newId } from '../src/graphql/ids.js';
import type { Audit } from '../src/modules/audits/index.js';
import type { Client } from '../src/modules/clients/index.js';
import { ChecklistAnswer } from '../src/modules/checklists/index.js';
import type { Person } from '../src/modules/people/index.js';
import { ResponseBasis, Survey } from '../src/modules/surveys/index.js';

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
    remark: null,
    attachedOn: on,
  });
}
