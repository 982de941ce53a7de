import { plusDays, plusMonths } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import { TransitionKind, transitionDeadline } from '@touchstone/rules';
import { PUBLISHED_STANDARDS } from '@touchstone/schemes';
import type { SchemeEdition } from '@touchstone/schemes';

/** Something to move on from, as data tells it: nothing of this is stored. */
export interface FoundCase {
  readonly kind: TransitionKind;
  readonly subject: string;
  readonly successor: string | null;
  readonly editionIds: readonly string[];
  readonly startsOn: PlainDate;
  readonly latestOn: PlainDate;
}

/** What began longer ago than a cycle has no certificate left that it could reach. */
const CYCLE_MONTHS = 36;

const isNear =
  (today: PlainDate) =>
  ({ startsOn }: FoundCase): boolean =>
    today <= plusMonths(startsOn, CYCLE_MONTHS);

/** Every transition of a body that has adopted some of the editions on its shelf, the earliest first. */
export function findCases(
  adopted: readonly SchemeEdition[],
  shelf: readonly SchemeEdition[],
  today: PlainDate,
): readonly FoundCase[] {
  const found = [...standardCases(adopted), ...adopted.flatMap((edition) => editionCases(edition, shelf))];
  return found
    .filter(isNear(today))
    .toSorted((a, b) =>
      a.startsOn === b.startsOn ? (a.subject < b.subject ? -1 : 1) : a.startsOn < b.startsOn ? -1 : 1,
    );
}

/** Editions that end, or that a newer one replaces: what a certificate on one of them must move on from. */
export function endingEditions(shelf: readonly SchemeEdition[], today: PlainDate): readonly FoundCase[] {
  return shelf.flatMap((edition) => editionCases(edition, shelf)).filter(isNear(today));
}

/** Standards that adopted editions cite, undated or in the edition that is replaced. */
function standardCases(adopted: readonly SchemeEdition[]): readonly FoundCase[] {
  return PUBLISHED_STANDARDS.flatMap(({ ref, citedAs, editions }) =>
    editions.slice(1).flatMap(({ edition: next, inForceFrom: startsOn }, index) => {
      const left = editions[index]?.edition ?? '';
      const cites = (edition: string | null) =>
        adopted.filter(({ basis }) =>
          basis.some((each) => (each.ref === ref || citedAs.includes(each.ref)) && each.edition === edition),
        );
      const dated = cites(left);
      const concerned = [...new Set([...cites(null), ...dated])];
      if (startsOn === null || concerned.length === 0) return [];
      const kind = TransitionKind.STANDARD;
      const months = Math.min(...concerned.map(({ cycle }) => cycle.transitionMonths));
      return [
        {
          kind,
          subject: `${ref}-${left}`,
          successor: `${ref}-${next}`,
          editionIds: concerned.map(({ id }) => id),
          startsOn,
          latestOn: transitionDeadline({ kind, startsOn, isUndated: dated.length === 0, months }),
        },
      ];
    }),
  );
}

/** An edition that ends by itself or with its filing, or that a newer one of its programme replaces. */
function editionCases(edition: SchemeEdition, shelf: readonly SchemeEdition[]): readonly FoundCase[] {
  const { id, inForceFrom, inForceUntil, programme, filing, cycle } = edition;
  const successor = shelf
    .filter((each) => each.programme.code === programme.code && each.inForceFrom > inForceFrom)
    .toSorted((a, b) => (a.inForceFrom < b.inForceFrom ? -1 : 1))
    .at(0);
  const startsOn = inForceUntil === null ? successor?.inForceFrom : plusDays(inForceUntil, 1);
  if (!startsOn) return [];
  const kind = inForceUntil !== null && filing.endsOn === inForceUntil ? TransitionKind.FILING : TransitionKind.EDITION;
  return [
    {
      kind,
      subject: id,
      successor: successor?.id ?? null,
      editionIds: [id],
      startsOn,
      latestOn: transitionDeadline({ kind, startsOn, isUndated: false, months: cycle.transitionMonths }),
    },
  ];
}
