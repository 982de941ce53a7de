import { DEFAULT_CYCLE_POLICY } from '@touchstone/rules';
import type { CyclePolicy } from '@touchstone/rules';
import { sql } from 'kysely';
import type { OwedReading, Sql } from '../due-source.js';

/** A figure of the edition that a column names, as whole number; the default for an edition that is not on the shelf. */
export function perEdition(
  { editions }: Pick<OwedReading, 'editions'>,
  { of, figure, usual }: { of: Sql; figure: (edition: EditionFigures) => number; usual: number },
): Sql {
  const known = editions.all().filter((edition) => figure(edition) !== usual);
  if (known.length === 0) return sql`${sql.lit(usual)}::int`;
  const cases = known.map((edition) => sql`when ${edition.id} then ${sql.lit(figure(edition))}::int`);
  return sql`case ${of} ${sql.join(cases, sql` `)} else ${sql.lit(usual)}::int end`;
}

type EditionFigures = ReturnType<OwedReading['editions']['get']>;

/** A figure of the cycle of the edition that the record's `edition_id` names. */
export function cycleFigure(reading: Pick<OwedReading, 'editions'>, name: keyof CyclePolicy): Sql {
  return perEdition(reading, {
    of: sql`r.edition_id`,
    figure: ({ cycle }) => cycle[name],
    usual: DEFAULT_CYCLE_POLICY[name],
  });
}
