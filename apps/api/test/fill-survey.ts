import type { EntityManager } from '@mikro-orm/postgresql';
import type { PlainDate } from '@touchstone/plain-date';
import { newId } from '../src/graphql/ids.js';
import type { Audit } from '../src/modules/audits/index.js';
import type { Client } from '../src/modules/clients/index.js';
import { ResponseBasis, Survey } from '../src/modules/surveys/index.js';

/** A closed survey of an audit's client, and a leaf whose answer rests on it. */
export function fillSurvey(
  em: EntityManager,
  { audit, client, on }: { audit: Audit; client: Client; on: PlainDate },
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
