import { message } from '@touchstone/messages';
import { mayShelveEdition } from '@touchstone/rules';
import { diffEditions } from '@touchstone/schemes';
import type { EditionProblem as Problem, SchemeEdition as EditionFile } from '@touchstone/schemes';
import type { ActorContext } from '../../context.js';
import { shownRefusal } from '../../graphql/refused.type.js';
import { contentOf } from './edition-content.queries.js';
import type { EditionDiff } from './edition-diff.type.js';
import type { EditionPreview, EditionProblem } from './edition-preview.type.js';
import { readEdition } from './edition-source.js';
import type { EditionSourceInput } from './edition-source.js';
import { adoptions } from './shelf.queries.js';
import type { Adoption } from './shelf.queries.js';
import { shelvingFacts } from './upload-edition.js';

const NOTHING = { problems: [], refusals: [], content: null, diff: null };

/** Tells what a file would be on the shelf, and how it differs from what the body certifies against; changes nothing. */
export async function previewEdition(context: ActorContext, source: EditionSourceInput): Promise<EditionPreview> {
  const { locale, today } = context;
  const read = await readEdition(context, source);
  if ('refusals' in read) return { ...NOTHING, refusals: read.refusals.map((each) => shownRefusal(each, locale)) };
  if ('problems' in read) return { ...NOTHING, problems: read.problems.map((each) => shownProblem(context, each)) };

  const { edition } = read;
  const adopted = await adoptions(context);
  const answer = mayShelveEdition(shelvingFacts(context, edition, adopted));
  return {
    problems: [],
    refusals: answer.allowed ? [] : answer.refusals.map((each) => shownRefusal(each, locale)),
    content: contentOf(edition, today),
    diff: diffFrom(context, edition, adopted),
  };
}

function shownProblem({ locale }: ActorContext, { code, params, path, ...place }: Problem): EditionProblem {
  const { line = null, sheet = null, row = null, column = null } = place;
  return { path, line, sheet, row, column, code, params, message: message(code, params, locale) };
}

function diffFrom({ editions }: ActorContext, newer: EditionFile, adopted: readonly Adoption[]): EditionDiff | null {
  const last = adopted.find(({ programmeCode }) => programmeCode === newer.programme.code);
  const older = last && editions.find(last.editionId);
  if (!older) return null;
  const { workedCases, ...diff } = diffEditions(older, newer);
  return { ...diff, workedCasesBefore: workedCases.from, workedCasesAfter: workedCases.to };
}
