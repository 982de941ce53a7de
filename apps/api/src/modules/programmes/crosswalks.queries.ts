import { coverageOf, crosswalkFrom } from '@touchstone/schemes';
import type { LeafPlace, SchemeEdition as EditionFile } from '@touchstone/schemes';
import type { EditionShelf } from '../../editions.js';
import type { CrosswalkLeaf, EditionCrosswalk } from './crosswalk.type.js';

/** The crosswalks of an edition, told from its side. */
export function crosswalksOf(shelf: EditionShelf, edition: EditionFile): readonly EditionCrosswalk[] {
  return shelf.crosswalks().flatMap((crosswalk) => {
    const seen = crosswalkFrom(crosswalk, edition.id);
    if (!seen) return [];
    const other = shelf.get(seen.other);
    return [
      {
        editionId: seen.other,
        title: crosswalk.title,
        standing: crosswalk.standing,
        coverage: coverageOf(edition, seen),
        links: seen.links.map(({ kind, left, right }) => ({
          kind,
          own: shownLeaf(edition, left),
          other: shownLeaf(other, right),
        })),
      },
    ];
  });
}

function shownLeaf({ evaluations }: EditionFile, { evaluation, criterion }: LeafPlace): CrosswalkLeaf {
  const criteria = evaluations.find(({ id }) => id === evaluation)?.criteria ?? [];
  const title = criteria.find(({ code }) => code === criterion)?.title ?? { zh: criterion, en: criterion };
  return { evaluation, criterion, title };
}
