import type { PlainDate } from '@touchstone/plain-date';
import { CreditSubject } from '@touchstone/rules';
import { globalId } from '../graphql/ids.js';
import { recordCreditChecks } from '../modules/applications/index.js';
import { keepPaper } from './demo-papers.js';
import { player } from './play-application.js';
import type { Play } from './play-application.js';

/** Looks the client's credit up on a day: no register names it. */
export async function lookUpCredit({ stage, cast, parts, client }: Play, on: PlainDate): Promise<void> {
  const screenshotId = await keepPaper(stage, parts.documents, { kind: 'CREDIT_CHECK', on });
  const clear = { listed: false, screenshotId, related: null, clearanceDocumentId: null, assessment: null };
  await stage.act(player(cast, 'reviewer'), on, [
    recordCreditChecks,
    {
      clientId: globalId('Client', client.id),
      checkedOn: on,
      checks: Object.values(CreditSubject).map((subject) => ({ subject, ...clear })),
    },
  ]);
}
