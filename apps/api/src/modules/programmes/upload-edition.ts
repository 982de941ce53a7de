import { CLAUSE, mayShelveEdition, refusal } from '@touchstone/rules';
import type { Refusal, ShelveEditionFacts } from '@touchstone/rules';
import type { EditionProblem, SchemeEdition as EditionFile } from '@touchstone/schemes';
import type { ActorContext } from '../../context.js';
import { noteChange } from '../../database/journal-subscriber.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import { readEdition } from './edition-source.js';
import type { EditionSourceInput } from './edition-source.js';
import { adoptions, shelved } from './shelf.queries.js';
import type { Adoption } from './shelf.queries.js';
import { ShelvedEdition } from './shelved-edition.type.js';

export const UploadEditionResult = resultOf('UploadEdition', () => ShelvedEdition);

/**
 * Puts an edition on the shelf, from where it can be adopted: its file is kept with the body's own. What is published or
 * adopted never changes. It makes no record, so what changed is noted here.
 */
export async function uploadEdition(
  context: ActorContext,
  source: EditionSourceInput,
): Promise<ShelvedEdition | Refused> {
  const { em, editions } = context;
  const read = await readEdition(context, source);
  if ('refusals' in read) return new Refused(read.refusals);
  if ('problems' in read) return new Refused(read.problems.map(problemRefusal));

  const { edition, text } = read;
  const adopted = await adoptions(context);
  const answer = mayShelveEdition(shelvingFacts(context, edition, adopted));
  if (!answer.allowed) return new Refused(answer.refusals);

  const before = editions.find(edition.id)?.checksum ?? null;
  const problems = editions.put(edition.id, text);
  if (problems.length > 0) return new Refused(problems.map(problemRefusal));
  noteChange(em, {
    type: 'EditionFile',
    id: edition.id,
    action: before === null ? 'create' : 'update',
    before: before === null ? null : { checksum: before },
    after: { checksum: edition.checksum },
  });
  return shelved(context, edition, adopted);
}

/** How an edition stands to what is on the shelf under its id. */
export function shelvingFacts(
  { editions }: Pick<ActorContext, 'editions'>,
  { id, checksum }: EditionFile,
  adopted: readonly Adoption[],
): ShelveEditionFacts {
  const isAdopted = (editionId: string): boolean => adopted.some((each) => each.editionId === editionId);
  const takenBy = editions
    .all()
    .filter((each) => isAdopted(each.id) && each.evaluations.some(({ includedFrom }) => includedFrom?.edition === id));
  const standing = editions.find(id);
  return {
    editionId: id,
    checksum,
    standing: standing
      ? {
          checksum: standing.checksum,
          isShipped: editions.isShipped(id),
          isAdopted: isAdopted(id),
          takenBy: takenBy.map((each) => each.id),
        }
      : null,
  };
}

/** A fault of a file as a reason, with its place among the parameters. */
function problemRefusal({ code, params, path, line, sheet, row, column }: EditionProblem): Refusal {
  const place = { ...(line && { line }), ...(sheet && { sheet }), ...(row && { row }), ...(column && { column }) };
  return refusal(code, CLAUSE.house, { params: { ...params, ...(path && { path }), ...place } });
}
