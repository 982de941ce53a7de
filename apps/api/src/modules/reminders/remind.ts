import type { ActorContext } from '../../context.js';
import { readAddressees } from './addressees.queries.js';
import { owedSteps, tellDue } from './tell-due.js';
import { tellProposals } from './tell-proposals.js';
import { writeLetters } from './write-letters.js';

/** What a look came to. */
export interface Looked {
  readonly notices: number;
  readonly letters: number;
}

/**
 * The daily look (每日检视): whatever is owed is told to whom it concerns, as far as its ladder has come, what is proposed
 * to who decides it, and then each of whom something is asked by a day gets one letter. It may be begun again at any point: every notice and every letter has a key, and is written once.
 */
export async function remind(house: ActorContext): Promise<Looked> {
  const addressees = await readAddressees(house);
  const steps = await owedSteps(house, addressees);
  const notices = (await tellDue(house, steps)) + (await tellProposals(house, { addressees, steps }));
  return { notices, letters: await writeLetters(house, steps) };
}
