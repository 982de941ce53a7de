import { sql } from 'kysely';
import type { SchemeEdition as EditionFile } from '@touchstone/schemes';
import type { PlainDate } from '@touchstone/plain-date';
import type { ActorContext } from '../../context.js';
import { globalId } from '../../graphql/ids.js';
import { crosswalksOf } from './crosswalks.queries.js';
import { contentOf } from './edition-content.queries.js';
import type { ShelvedEdition } from './shelved-edition.type.js';

/** What the body adopted, as far as the shelf needs it. */
export interface Adoption {
  readonly id: string;
  readonly editionId: string;
  readonly programmeCode: string;
  readonly checksum: string;
  readonly adoptedOn: PlainDate;
}

/** Every adoption, the newest first. */
export async function adoptions({ sql: database }: Pick<ActorContext, 'sql'>): Promise<readonly Adoption[]> {
  const { rows } = await sql<Adoption>`
    select e.id, e.edition_id as "editionId", p.code as "programmeCode", e.checksum, e.adopted_on::text as "adoptedOn"
    from scheme_edition e join programme p on p.id = e.programme_id order by e.adopted_on desc, e.id desc`.execute(
    database(),
  );
  return rows;
}

/** An edition of the shelf, beside what was adopted of it. */
export function shelved(
  { editions, today }: Pick<ActorContext, 'editions' | 'today'>,
  edition: EditionFile,
  adopted: readonly Adoption[],
): ShelvedEdition {
  const adoption = adopted.find(({ editionId }) => editionId === edition.id);
  return {
    editionId: edition.id,
    isShipped: editions.isShipped(edition.id),
    isAdopted: adoption !== undefined,
    adoptedAs: adoption ? globalId('SchemeEdition', adoption.id) : null,
    adoptedOn: adoption?.adoptedOn ?? null,
    isIntact: adoption === undefined || adoption.checksum === edition.checksum,
    content: contentOf(edition, today),
    crosswalks: crosswalksOf(editions, edition),
  };
}
