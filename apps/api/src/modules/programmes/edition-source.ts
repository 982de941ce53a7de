import { CLAUSE, refusal } from '@touchstone/rules';
import type { Refusal } from '@touchstone/rules';
import { editionFromXlsx, validateEdition } from '@touchstone/schemes';
import type { EditionProblem, SchemeEdition as EditionFile } from '@touchstone/schemes';
import { Field, ID, InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { getRecord } from '../../records.js';
import { StoredDocument } from '../documents/index.js';

@InputType({ description: 'A file that claims to be an edition: a text, or a workbook that was uploaded.' })
export class EditionSourceInput {
  @Field(() => String, { nullable: true, description: 'Text of the edition, in YAML.' })
  text!: string | null;

  @Field(() => ID, { nullable: true, description: 'A workbook (xlsx) filled in from the template, as uploaded.' })
  documentId!: string | null;
}

/** What was made of a source: an edition and its file's text, every fault of the file, or why there is none. */
export type ReadEdition =
  | { readonly edition: EditionFile; readonly text: string }
  | { readonly problems: readonly EditionProblem[] }
  | { readonly refusals: readonly Refusal[] };

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Reads and judges an edition from its text or from a workbook; worked cases are run. */
export async function readEdition(
  context: ActorContext,
  { text, documentId }: EditionSourceInput,
): Promise<ReadEdition> {
  const others = new Map(context.editions.all().map((edition) => [edition.id, edition]));
  if (text != null && documentId == null) {
    const result = validateEdition(text, { others });
    return 'problems' in result ? result : { ...result, text };
  }
  if (text != null || documentId == null) {
    return { refusals: [refusal('EDITION_SOURCE_MISSING', CLAUSE.house, { field: 'text' })] };
  }
  const document = await getRecord(context, StoredDocument, documentId);
  if (document.mediaType !== WORKBOOK) {
    return { refusals: [refusal('EDITION_FILE_KIND', CLAUSE.house, { field: 'documentId' })] };
  }
  return editionFromXlsx(await context.documents.get(document.sha256), { file: document.fileName, others });
}
