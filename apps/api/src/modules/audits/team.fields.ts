import { sql } from 'kysely';
import { rowFact } from '../../reading/registry.js';
import { Audit } from './audit.entity.js';
import { seatFilesSql, TEAM } from './team.queries.js';

/** Everything a team's standing rests on, for whoever may know it: the resolver says who. */
export const TEAM_FILES = rowFact(
  Audit,
  'teamFiles',
  ({ alias, today }) => sql`(select coalesce(json_agg(row_to_json(f)), '[]'::json)
    from (${seatFilesSql({ audit: alias, today }, { asked: TEAM })}) f)`,
);
