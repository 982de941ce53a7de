import { TechnicalFileStatus } from '@touchstone/rules';
import { sql } from 'kysely';
import type { ActorContext } from '../../context.js';
import { localId } from '../../graphql/ids.js';
import { Decision } from '../decisions/index.js';
import { StoredDocument } from '../documents/index.js';
import { filePartsOf } from './file-parts.queries.js';
import { TechnicalFile, TechnicalFileItem } from './technical-file.entity.js';

const KEPT_FILE = `${StoredDocument.name}:`;
/** What a technical file is gathered from; whatever else points to a kept file keeps it. */
const OF_A_FILE = ['application_document', 'response_file', 'nonconformity_evidence'];

/**
 * The kept files of a technical file that nothing else stands on (可销毁文件): no other record of the body, no file of
 * another certification, and no other decision of this one whose own file is not released. UUIDs.
 */
export async function destructibleIn(context: ActorContext, file: TechnicalFile): Promise<ReadonlySet<string>> {
  const { em } = context;
  const items = await em.find(TechnicalFileItem, { file: file.id });
  const ids = new Set(items.flatMap(({ recordId }) => keptFileOf(recordId)));
  for (const id of await stillNeeded(context, file)) ids.delete(id);
  if (ids.size === 0) return ids;
  for (const id of await pointedTo(context, { file, ids })) ids.delete(id);
  return ids;
}

/** What the files of the certification's other decisions hold, while they are kept. */
async function stillNeeded(context: ActorContext, file: TechnicalFile): Promise<readonly string[]> {
  const { em } = context;
  const over = await em.find(TechnicalFile, {
    certification: file.certification.id,
    status: { $in: [TechnicalFileStatus.RELEASED, TechnicalFileStatus.DESTROYED] },
  });
  const others = await em.find(Decision, {
    certification: file.certification.id,
    id: { $nin: [file.decision.id, ...over.map(({ decision }) => decision.id)] },
  });
  const needed: string[] = [];
  for (const { id } of others)
    needed.push(...(await filePartsOf(context, id)).flatMap(({ recordId }) => keptFileOf(recordId)));
  return needed;
}

interface Wanted {
  readonly file: TechnicalFile;
  readonly ids: ReadonlySet<string>;
}

/** Which of some kept files another record points to, or the file of another certification holds. */
async function pointedTo({ em, sql: database }: ActorContext, { file, ids }: Wanted): Promise<readonly string[]> {
  const these = sql`any(${`{${[...ids].join(',')}}`}::uuid[])`;
  const elsewhere = [...em.getMetadata().getAll().values()].flatMap(({ tableName, props }) =>
    props
      .filter(({ targetMeta, fieldNames }) => targetMeta?.className === StoredDocument.name && fieldNames?.length === 1)
      .filter(() => !OF_A_FILE.includes(tableName))
      .map(
        ({ fieldNames: [column = ''] }) =>
          sql`select ${sql.ref(column)} as id from ${sql.table(tableName)} where ${sql.ref(column)} = ${these}`,
      ),
  );
  const foreign = sql`select x.document_id as id from (select audit_id, document_id from response_file
      union all select audit_id, document_id from nonconformity_evidence) x join audit a on a.id = x.audit_id
    where x.document_id = ${these} and a.certification_id <> ${file.certification.id}
    union all select x.document_id from application_document x join agreement g on g.application_id = x.application_id
    where x.document_id = ${these} and g.certification_id <> ${file.certification.id}`;
  const { rows } = await sql<{ id: string }>`${sql.join([foreign, ...elsewhere], sql` union all `)}`.execute(
    database(),
  );
  return rows.map(({ id }) => id);
}

function keptFileOf(recordId: string | null): readonly string[] {
  return recordId?.startsWith(KEPT_FILE) ? [localId(StoredDocument.name, recordId)] : [];
}
