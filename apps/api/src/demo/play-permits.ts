import { plusDays, plusMonths } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import { permitsNeeded } from '@touchstone/rules';
import { globalId } from '../graphql/ids.js';
import { recordPermit } from '../modules/clients/index.js';
import { activitiesOf } from './demo-clients.js';
import { keepPaper } from './demo-papers.js';
import { player } from './play-application.js';
import type { Play } from './play-application.js';

/** Records the permits that a client's trade needs; those of some run out in the days around today. */
export async function recordPermits({ stage, cast, parts, client, facts }: Play, on: PlainDate): Promise<void> {
  for (const [at, kind] of permitsNeeded(activitiesOf(facts)).entries()) {
    const documentId = await keepPaper(stage, parts.documents, { kind: 'PERMITS', on });
    const wanted = facts.name.includes('茶业') ? stage.day(-9) : plusDays(stage.today, 45 + at * 400);
    await stage.act(player(cast, 'planner'), on, [
      recordPermit,
      {
        clientId: globalId('Client', client.id),
        kind,
        number: `XK-${facts.uscc.slice(-6)}-${at + 1}`,
        authority: '市场监督管理局',
        covers: '与经营范围一致',
        issuedOn: plusMonths(on, -6),
        validFrom: plusMonths(on, -6),
        validUntil: wanted > plusDays(on, 120) ? wanted : plusDays(stage.today, 300),
        documentId,
        replacesPermitId: null,
      },
    ]);
  }
}
