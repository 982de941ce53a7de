import { AccountRole, DueConsequence, DueKind } from '@touchstone/rules';
import { sql } from 'kysely';
import { endingEditions, hasMoved, moveBy } from '../../transitions/index.js';
import type { DueSource } from '../due-source.js';
import { lives } from './certificate.js';

/** A move is looked ahead to for half a year, or from the first day of what comes where that is sooner. */
const AHEAD_DAYS = 180;

const NOTHING_ENDS = sql`(select null::text, null::text, null::date, null::date where false)`;
const T = { certificate: 'r', startsOn: sql`t.starts_on`, latestOn: sql`t.latest_on` } as const;
const mustMoveBy = moveBy(T);
const wantedBy = sql`least(coalesce(w.deadline_on, ${mustMoveBy}), ${mustMoveBy})`;

/**
 * A certificate on an edition that ends or was replaced owes an audit by another one: by the day the body set itself,
 * and at the latest by its next audit after the edition's months. A standard that an edition cites is no move of its own:
 * the next audit takes it up.
 */
export const TRANSITION: DueSource = {
  kind: DueKind.TRANSITION,
  record: 'Certificate',
  role: AccountRole.PROGRAMME_MANAGER,
  rows: ({ editions, today }) => {
    const ends = endingEditions(editions.all(), today);
    const values = ends.map(
      ({ kind, subject, startsOn, latestOn }) =>
        sql`(${sql.lit(kind)}, ${subject}::text, ${startsOn}::date, ${latestOn}::date)`,
    );
    const otherEdition = sql`a.edition_id <> r.edition_id`;
    return {
      label: sql`r.number`,
      clientId: sql`r.client_id`,
      certificationId: sql`r.certification_id`,
      programmeId: sql`r.programme_id`,
      regime: sql`r.regime`,
      from: sql`certificate r join ${values.length > 0 ? sql`(values ${sql.join(values)})` : NOTHING_ENDS} as t (kind, subject, starts_on, latest_on) on t.subject = r.edition_id
          left join transition w on w.kind = t.kind and w.subject = t.subject`,
      where: sql`${lives('r', today)} and w.done_on is null and not ${hasMoved(T, otherEdition)}`,
      anchorOn: T.startsOn,
      opensOn: sql`least(t.starts_on, ${wantedBy} - ${sql.lit(AHEAD_DAYS)})`,
      dueOn: wantedBy,
      lastLawfulOn: mustMoveBy,
      statutory: sql`w.deadline_on is null`,
      auditId: sql`(select a.id from audit a where a.certification_id = r.certification_id and ${otherEdition}
        and a.status not in ('CANCELLED', 'DECIDED') order by a.planned_on desc limit 1)`,
      consequence: DueConsequence.NONE,
    };
  },
};
