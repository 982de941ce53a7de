import { CLAUSE, planQualificationImport, refuse, verdict } from '@touchstone/rules';
import type { QualificationImport, Refusal, Verdict } from '@touchstone/rules';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { takeTurns } from '../../database/take-turns.js';
import { newId } from '../../graphql/ids.js';
import { Refused, RefusalShown, resultOf, shownRefusal } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getRecord } from '../../records.js';
import { StoredDocument } from '../documents/index.js';
import { Person, Registration, TechnicalCode } from '../people/index.js';
import { knownQualifications } from './qualification-tables.queries.js';
import { readQualifications } from './qualification-workbook.js';

@InputType({ description: 'A workbook of qualifications to be taken in: all of it or nothing.' })
export class ImportQualificationsInput {
  @Field(() => ID, { description: 'The workbook (xlsx), as uploaded.' })
  documentId!: string;
}

@ObjectType({ description: 'What a workbook of qualifications would do; nothing is written.' })
export class QualificationImportPreview {
  @Field(() => Int, { description: 'Technical codes it adds.' })
  codes!: number;

  @Field(() => Int, { description: 'Registrations it adds.' })
  registrations!: number;

  @Field(() => Int, { description: 'Rows that stand on record already, word for word.' })
  unchanged!: number;

  @Field(() => [RefusalShown], {
    description: 'Everything that is wrong with it; each names its sheet, row and column.',
  })
  refusals!: RefusalShown[];
}

export const ImportQualificationsResult = resultOf('ImportQualifications', () => StoredDocument);

/** Takes a workbook of technical codes and registrations in: all of it or nothing. Taken in again, it adds nothing. */
export async function importQualifications(
  context: ActorContext,
  { documentId }: ImportQualificationsInput,
): Promise<Answer<StoredDocument>> {
  const { em } = context;
  await takeTurns(context, 'registrations');
  const document = await getRecord(context, StoredDocument, documentId);
  const { plan, answer } = await planOf(context, document);
  if (!answer.allowed) return new Refused(answer.refusals);

  const personOf = (id: string) => em.getReference(Person, id, { wrapped: true });
  for (const { personId, evaluatorId, ...code } of plan.codes) {
    const evaluator = evaluatorId === null ? null : personOf(evaluatorId);
    em.create(TechnicalCode, { ...code, id: newId(), person: personOf(personId), evaluator });
  }
  for (const { personId, ...registration } of plan.registrations)
    em.create(Registration, { ...registration, id: newId(), person: personOf(personId) });
  await em.flush();
  return document;
}

/** What a workbook would do, asked as the import asks it; nothing is written. */
export async function previewQualificationImport(
  context: ActorContext,
  documentId: string,
): Promise<QualificationImportPreview> {
  const { plan, answer } = await planOf(context, await getRecord(context, StoredDocument, documentId));
  const refusals: readonly Refusal[] = answer.allowed ? [] : answer.refusals;
  return {
    codes: plan.codes.length,
    registrations: plan.registrations.length,
    unchanged: plan.unchanged,
    refusals: refusals.map((each) => shownRefusal(each, context.locale)),
  };
}

const NOTHING: QualificationImport = { codes: [], registrations: [], unchanged: 0, refusals: [] };

async function planOf(
  context: ActorContext,
  { sha256 }: StoredDocument,
): Promise<{ readonly plan: QualificationImport; readonly answer: Verdict }> {
  const rows = await readQualifications(await context.documents.get(sha256));
  const field = 'documentId';
  if (!rows) return { plan: NOTHING, answer: refuse('IMPORT_NOT_WORKBOOK', CLAUSE.house, { field }) };
  if (rows.length === 0) return { plan: NOTHING, answer: refuse('IMPORT_EMPTY', CLAUSE.house, { field }) };
  const plan = planQualificationImport(rows, await knownQualifications(context));
  return { plan, answer: verdict(plan.refusals) };
}
