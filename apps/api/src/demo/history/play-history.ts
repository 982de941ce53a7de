import { player } from '../play-application.js';
import type { Cast } from '../demo-body.js';
import type { Stage } from '../demo-stage.js';
import { makeHistory } from './make-history.js';
import type { HistoryWish } from './make-history.js';

/** Lets the programme manager take a history in, as one act with one entry in the journal. */
export async function playHistory(
  stage: Stage,
  cast: Cast,
  { audits, seed }: Pick<HistoryWish, 'audits' | 'seed'>,
): Promise<void> {
  const personOf = (key: string): string => player(cast, key).personId ?? '';
  const programmeIds = new Map([...cast.programmes].map(([code, { id }]) => [code, id]));
  const wish = { audits, seed, programmeIds, reviewerId: personOf('technical'), deciderId: personOf('decider') };
  await stage.act(player(cast, 'manager'), stage.today, [makeHistory, wish]);
}
