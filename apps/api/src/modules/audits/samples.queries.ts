import { countSamples } from '@touchstone/rules';
import type { ListedLeaf } from '@touchstone/rules';
import type { ActorContext } from '../../context.js';
import { Sample } from './sample.entity.js';
import type { Scorecard } from './scorecard.entity.js';

/** The samples of a leaf, in their order. */
export function samplesOf(
  { em }: ActorContext,
  { audit, evaluation }: Scorecard,
  criterion: string,
): Promise<Sample[]> {
  return em.find(Sample, { audit: audit.id, evaluation, criterion }, { orderBy: { number: 'asc' } });
}

/** Of some samples, the leaves they are listed for, and what the lists come to. */
export function listedOf(samples: ReadonlyArray<Pick<Sample, 'criterion' | 'conforms'>>): readonly ListedLeaf[] {
  const listed = [...new Set(samples.map(({ criterion }) => criterion))].toSorted();
  return listed.map((criterion) => ({
    criterion,
    ...countSamples(samples.filter((sample) => sample.criterion === criterion)),
  }));
}
