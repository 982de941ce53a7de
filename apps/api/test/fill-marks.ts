import { instant, plusDays } from '@touchstone/plain-date';
import { newId } from '../src/graphql/ids.js';
import type { Certificate } from '../src/modules/certificates/index.js';
import { StoredDocument } from '../src/modules/documents/index.js';
import { MarkAnswer, MarkAnswerFile, MarkAssessment, MarkCase, MarkStop, MarkUse } from '../src/modules/marks/index.js';
import type { Person } from '../src/modules/people/index.js';
import type { Common, Filling } from './fill-common.js';

/** A use of the mark found improper, with its case and an answer, and a stop told before. */
export function makeMarks(
  { em, today, number }: Filling,
  { client, certification, certificate, by }: Common & { certificate: Certificate; by: Person },
): void {
  const markUse = em.create(MarkUse, {
    id: newId(),
    number: `MU-2026-${number}`,
    certification,
    client,
    medium: 'STORE',
    place: '中关村店',
    usedSince: plusDays(today, -200),
    foundBy: 'CLIENT',
    reportedOn: plusDays(today, -100),
    sample: null,
    confirmBy: plusDays(today, 265),
    status: 'IMPROPER',
    endedOn: null,
    version: 1,
  });
  em.create(MarkAssessment, {
    id: newId(),
    markUse,
    client,
    isProper: false,
    misuses: ['WRONG_LEVEL'],
    remark: '标示为五星级',
    audit: null,
    assessedBy: by,
    assessedOn: plusDays(today, -20),
  });
  const markCase = em.create(MarkCase, {
    id: newId(),
    number: `MC-2026-${number}`,
    markUse,
    certification,
    client,
    misuses: ['WRONG_LEVEL'],
    request: '请更正门头标识。',
    isGrave: false,
    openedOn: plusDays(today, -20),
    firstCorrectBy: plusDays(today, -12),
    correctBy: plusDays(today, -5),
    handler: by,
    status: 'ANSWERED',
    outcome: null,
    conclusion: null,
    closedOn: null,
    version: 1,
  });
  em.create(MarkAnswer, {
    id: newId(),
    markCase,
    client,
    number: 1,
    text: '已联系制作单位。',
    answeredBy: '李雷',
    answeredOn: plusDays(today, -13),
    returnReason: '门头尚未更换。',
    returnedOn: plusDays(today, -12),
    correctBy: plusDays(today, -5),
  });
  const answer = em.create(MarkAnswer, {
    id: newId(),
    markCase,
    client,
    number: 2,
    text: '已更换门头。',
    answeredBy: '李雷',
    answeredOn: plusDays(today, -8),
    returnReason: null,
    returnedOn: null,
    correctBy: null,
  });
  const document = em.create(StoredDocument, {
    id: newId(),
    sha256: '1'.repeat(64),
    fileName: '门头.png',
    mediaType: 'image/png',
    size: 9,
    storedAt: instant(`${today}T01:00:00.000Z`),
    uploadedById: null,
    clientId: client.id,
  });
  em.create(MarkAnswerFile, { id: newId(), answer, client, document });
  em.create(MarkStop, {
    id: newId(),
    certificate,
    client,
    since: plusDays(today, -50),
    text: '已撤下。',
    document: null,
    confirmedBy: '李雷',
    confirmedOn: plusDays(today, -48),
  });
}
