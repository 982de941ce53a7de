import { againstSeal, FileItemKind, FileItemState, indexOf } from '@touchstone/rules';
import type { FilePart } from '@touchstone/rules';
import { sql } from 'kysely';
import type { ActorContext } from '../../context.js';
import { StoredDocument } from '../documents/index.js';
import { globalId } from '../../graphql/ids.js';
import { getRecord } from '../../records.js';
import { Decision } from '../decisions/index.js';
import { filePartsOf } from './file-parts.queries.js';
import { sealOf } from './file-seal.js';
import type { FileIndex } from './house.type.js';
import { TechnicalFile, TechnicalFileItem } from './technical-file.entity.js';

/** Parts that are seen and mended at the beginning of a file; the rest belong to the audit. */
const BEFORE_AUDIT: readonly FileItemKind[] = [
  FileItemKind.APPLICATION,
  FileItemKind.APPLICATION_PAPER,
  FileItemKind.APPLICATION_REVIEW,
];
const AFTER_SEAL: readonly FileItemState[] = [FileItemState.CHANGED, FileItemState.ADDED, FileItemState.GONE];

/**
 * The index of a technical file: before it is sealed what there is and what is missing, afterwards held against the seal.
 * @throws DomainError NOT_FOUND for a file the reader may not see
 */
export async function fileIndex(context: ActorContext, technicalFileId: string): Promise<FileIndex> {
  const { em } = context;
  const file = await getRecord(context, TechnicalFile, technicalFileId);
  const decision = await em.findOneOrFail(Decision, { id: file.decision.id });
  const now = await filePartsOf(context, decision.id);
  const sealed = file.sealedOn ? await em.find(TechnicalFileItem, { file: file.id }, { orderBy: { id: 'asc' } }) : null;
  const destroyed = await destroyedAmong(context, now);
  const standing = sealed ? againstSeal(sealed, now, destroyed) : indexOf(decision.outcome, now);
  const pages = await pagesOf(context, decision);
  const parts = standing.map((part) => ({ ...part, seenAt: pageOf(part, pages) }));
  const changed = parts.filter(({ state }) => AFTER_SEAL.includes(state)).length;
  return {
    parts,
    missing: parts.filter(({ state }) => state === FileItemState.MISSING).length,
    changed,
    isIntact: changed === 0 && (sealed === null || sealOf(sealed) === file.seal),
  };
}

/** Kept files among some parts whose content was destroyed: by global id. */
export async function destroyedAmong(
  { em }: Pick<ActorContext, 'em'>,
  parts: ReadonlyArray<Pick<FilePart, 'recordId'>>,
): Promise<ReadonlySet<string>> {
  const ids = parts.flatMap(({ recordId }) => (recordId?.startsWith('StoredDocument:') ? [recordId.slice(15)] : []));
  const gone = await em.find(StoredDocument, { id: { $in: ids }, destroyedOn: { $ne: null } });
  return new Set(gone.map(({ id }) => globalId('StoredDocument', id)));
}

interface Pages {
  readonly audit: string;
  readonly certification: string;
  readonly application: string | null;
  readonly agreement: string | null;
}

async function pagesOf({ sql: database }: ActorContext, decision: Decision): Promise<Pages> {
  const { rows } = await sql<{ application: string; agreement: string }>`
    select 'Application:' || g.application_id as application, 'Agreement:' || g.id as agreement from agreement g
    where g.certification_id = ${decision.certification.id} and g.drawn_up_on <= ${decision.decidedOn}::date
    order by g.drawn_up_on desc, g.id desc limit 1`.execute(database());
  return {
    audit: globalId('Audit', decision.audit?.id ?? ''),
    certification: globalId('Certification', decision.certification.id),
    application: rows[0]?.application ?? null,
    agreement: rows[0]?.agreement ?? null,
  };
}

/** Records that have a page of their own. */
const WITH_A_PAGE = ['Application', 'Agreement', 'Audit', 'Nonconformity', 'Decision', 'Certificate'];

function pageOf(
  { kind, recordId }: { readonly kind: FileItemKind; readonly recordId: string | null },
  { audit, certification, application, agreement }: Pages,
): string {
  if (recordId && WITH_A_PAGE.includes(recordId.split(':')[0] ?? '')) return recordId;
  if (BEFORE_AUDIT.includes(kind)) return application ?? certification;
  if (kind === FileItemKind.AGREEMENT) return agreement ?? certification;
  return kind === FileItemKind.CERTIFICATE ? certification : audit;
}
