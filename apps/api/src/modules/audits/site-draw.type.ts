import { drawSites, rankOf, SiteChoice } from '@touchstone/rules';
import type { AuditKind } from '@touchstone/rules';
import { Field, ObjectType } from 'type-graphql';
import type { FramedSite, SampledSite, SiteSample } from './site-sample.entity.js';

/** One site of a draw that is made again. */
@ObjectType({ description: 'One site of a draw that is made again.' })
export class DrawnAgain {
  @Field(() => String, { description: 'What the place was called.' })
  name!: string;

  @Field(() => String, { description: 'Its rank by seed and id: the lowest are drawn.' })
  rank!: string;

  @Field(() => Boolean, { description: 'Whether an audit went there since the last whole audit; such come last.' })
  visited!: boolean;

  @Field(() => Boolean, { description: 'Whether chance draws it.' })
  drawn!: boolean;

  @Field(() => Boolean, { description: 'Whether the record says the same.' })
  agrees!: boolean;
}

/** What a draw is made again from, as a row brings it. */
export type DrawFacts = Pick<SiteSample, 'method' | 'frame' | 'seed'> & {
  readonly auditKind: AuditKind;
  readonly taken: ReadonlyArray<Pick<SampledSite, 'siteId' | 'choice'>>;
};

/** Makes a draw again from what was kept, in the order of the ranks. */
export function drawnAgain({ method, frame, seed, auditKind, taken }: DrawFacts): DrawnAgain[] {
  const idsOf = (choice: SiteChoice) => taken.filter((each) => each.choice === choice).map(({ siteId }) => siteId);
  const chosen = idsOf(SiteChoice.CHOSEN);
  const random = idsOf(SiteChoice.RANDOM);
  const again = drawSites({
    method,
    kind: auditKind,
    frame: frame.map(({ id }) => id),
    chosen: chosen.map((siteId) => ({ siteId, reason: '' })),
    visited: frame.filter(({ visited }) => visited).map(({ id }) => id),
    seed,
  });
  const order = (a: FramedSite, b: FramedSite) =>
    Number(a.visited) - Number(b.visited) || rankOf(seed, a.id) - rankOf(seed, b.id);
  return frame
    .filter(({ id }) => !chosen.includes(id))
    .toSorted(order)
    .map(({ id, name, visited }) => {
      const drawn = again.includes(id);
      return { name, visited, rank: String(rankOf(seed, id)), drawn, agrees: drawn === random.includes(id) };
    });
}
