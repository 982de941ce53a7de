import { createHash } from 'node:crypto';
import { word } from '@touchstone/messages';
import { againstSeal, FileItemState, indexOf, mayPackTechnicalFile } from '@touchstone/rules';
import type { FilePartStanding } from '@touchstone/rules';
import { sql } from 'kysely';
import { FIELD_SCOPES, mayReadField } from '../../auth/field-scopes.js';
import { mayRead } from '../../auth/read-permissions.js';
import { readScopeOf } from '../../auth/row-scopes.js';
import type { ActorContext } from '../../context.js';
import type { ExportTable } from '../../export-table.js';
import { globalId } from '../../graphql/ids.js';
import { Refused } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getRecord } from '../../records.js';
import { Decision } from '../decisions/index.js';
import { makePaper, papersOf } from '../papers/index.js';
import { destroyedAmong } from './file-index.queries.js';
import { toldPartsOf } from './file-parts.queries.js';
import type { ToldPart } from './file-parts.queries.js';
import { sealedText } from './file-seal.js';
import { TechnicalFile, TechnicalFileItem } from './technical-file.entity.js';

/** A file of an archive: its name, and how its content is come by. */
interface ArchivedFile {
  readonly name: string;
  readonly content: () => Promise<Uint8Array>;
}

/** A technical file on its way out: its index as a table, and what it holds. */
export interface TechnicalFileArchive {
  readonly id: string;
  readonly number: string;
  readonly index: ExportTable;
  readonly files: readonly ArchivedFile[];
}

/** Who takes it, and where the body's public pages are. */
interface ArchiveWanted {
  readonly id: string;
  readonly mark: string;
  readonly publicUrl: string;
}

/** A part, how it stands, and the file that it is in the archive; null where the reader may not have it. */
interface Packed extends FilePartStanding {
  readonly now: ToldPart | undefined;
  readonly path: string | null;
}

/**
 * A technical file as an archive (档案包): every record word for word as its hash was taken, every kept file, the papers
 * that are made of them, an index, and the hash of each file in the words that `sha256sum -c` reads. What is missing and
 * not explained keeps it back; what the reader may not read is in the index alone.
 * @throws DomainError NOT_FOUND for a file the reader may not see
 */
export async function technicalFileArchive(
  context: ActorContext,
  wanted: ArchiveWanted,
): Promise<Answer<TechnicalFileArchive>> {
  const { em } = context;
  const file = await getRecord(context, TechnicalFile, wanted.id);
  const { id: decisionId, outcome } = await em.findOneOrFail(Decision, { id: file.decision.id });
  const now = await toldPartsOf(context, decisionId);
  const sealed = file.sealedOn ? await em.find(TechnicalFileItem, { file: file.id }, { orderBy: { id: 'asc' } }) : null;
  const standing = sealed ? againstSeal(sealed, now, await destroyedAmong(context, now)) : indexOf(outcome, now);
  const packed = await pack(context, { standing, now });

  const verdict = mayPackTechnicalFile({
    missing: standing.filter(({ state }) => state === FileItemState.MISSING).map(({ kind }) => kind),
    lost: await lostAmong(context, packed),
  });
  if (!verdict.allowed) return new Refused(verdict.refusals);

  const texts = new Map<string, string>([
    ...(sealed ? [['seal.json', sealedText(sealed)] as const] : []),
    ...packed.flatMap(({ path, now: part }) => (path && part?.told ? [[path, part.told] as const] : [])),
  ]);
  const kept = packed.flatMap(({ path, now: part }) => (path && part && part.told === null ? [{ path, ...part }] : []));
  const sums = [
    ...[...texts].map(([path, text]) => `${hashOf(text)}  ${path}`),
    ...kept.map(({ path, sha256 }) => `${sha256}  ${path}`),
  ];
  const asFile = (name: string, text: string): ArchivedFile => ({ name, content: () => Promise.resolve(bytes(text)) });
  return {
    id: file.id,
    number: file.number,
    index: indexTable(context, packed),
    files: [
      ...[...texts].map(([path, text]) => asFile(path, text)),
      asFile('SHA256SUMS', `${sums.join('\n')}\n`),
      asFile('export.txt', `${wanted.mark}\n`),
      ...kept.map(({ path, sha256 }) => ({ name: path, content: () => context.documents.get(sha256 ?? '') })),
      ...(await papersIn(context, packed, wanted)),
    ],
  };
}

/** Gives every part that is there a name in the archive, in the order of the index. */
async function pack(
  context: ActorContext,
  { standing, now }: { readonly standing: readonly FilePartStanding[]; readonly now: readonly ToldPart[] },
): Promise<readonly Packed[]> {
  const found = new Map(now.map((part) => [`${part.kind} ${part.recordId}`, part]));
  const seen = await seenAmong(context, now);
  return standing.map((part, at) => {
    const today = found.get(`${part.kind} ${part.recordId}`);
    const isThere = today !== undefined && part.state !== FileItemState.DESTROYED && seen.has(today.recordId ?? '');
    const name = plain(
      `${String(at + 1).padStart(3, '0')} ${word('FileItemKind', part.kind, context.locale)} ${part.title}`,
    );
    return {
      ...part,
      now: today,
      path: isThere ? (today.told === null ? `files/${name}` : `records/${name}.json`) : null,
    };
  });
}

/** Which records among some parts the reader may read whole: by the door, the rows and the fields of each type. */
async function seenAmong(context: ActorContext, parts: readonly ToldPart[]): Promise<ReadonlySet<string>> {
  const scope = readScopeOf(context.actor);
  const types = [...new Set(parts.map(({ recordId }) => recordId?.split(':')[0] ?? ''))];
  const seen = new Set<string>();
  for (const type of types.filter((each) => mayReadWhole(context.actor, each))) {
    const ids = parts.flatMap(({ recordId }) =>
      recordId?.startsWith(`${type}:`) ? [recordId.slice(type.length + 1)] : [],
    );
    const { tableName } = context.em.getMetadata().getByClassName(type as never);
    const { rows } = await sql<{ id: string }>`select a.id from ${sql.table(tableName)} as a
      where a.id = any(${`{${ids.join(',')}}`}::uuid[]) and ${scope(type, 'a')}`.execute(context.sql());
    for (const { id } of rows) seen.add(globalId(type, id));
  }
  return seen;
}

function mayReadWhole({ permissions }: ActorContext['actor'], type: string): boolean {
  const fields = Object.keys(FIELD_SCOPES).flatMap((name) =>
    name.startsWith(`${type}.`) ? [name.slice(type.length + 1)] : [],
  );
  return mayRead(permissions, type) && fields.every((field) => mayReadField(permissions, type, field));
}

/** Kept files whose content is not in the store, though nobody destroyed it. */
async function lostAmong({ documents }: ActorContext, parts: readonly Packed[]): Promise<readonly string[]> {
  const lost: string[] = [];
  for (const { path, title, now } of parts)
    if (path !== null && now?.told === null && !(await documents.has(now.sha256 ?? ''))) lost.push(title);
  return lost;
}

/** The papers that can be made of the records by now, set as they are asked for. */
async function papersIn(
  context: ActorContext,
  parts: readonly Packed[],
  { mark, publicUrl }: ArchiveWanted,
): Promise<readonly ArchivedFile[]> {
  const ids = [...new Set(parts.flatMap(({ path, recordId }) => (path && recordId ? [recordId] : [])))];
  const taken = new Set<string>();
  const files: ArchivedFile[] = [];
  for (const id of ids)
    for (const { kind, path, waitsFor } of await papersOf(context, id)) {
      if (waitsFor.length > 0 || taken.has(path)) continue;
      taken.add(path);
      const recordId = path.split('/').at(-1) ?? id;
      const name = plain(`${String(files.length + 1).padStart(3, '0')} ${word('PaperKind', kind, context.locale)}`);
      const content = async (): Promise<Uint8Array> => {
        const paper = await makePaper(context, { kind, recordId, language: null, publicUrl, mark });
        if (paper instanceof Refused) throw new Error(`The paper ${kind} of ${recordId} waits after all`);
        return paper.content;
      };
      files.push({ name: `papers/${name}.pdf`, content });
    }
  return files;
}

function indexTable({ locale }: ActorContext, parts: readonly Packed[]): ExportTable {
  const heading = (name: string): string => word('ExportColumn', name, locale);
  const columns = ['part', 'content', 'state', 'gapReason', 'sealedHash', 'hashNow', 'file', 'record'];
  return {
    columns: columns.map((name) => ({ heading: heading(name), kind: 'text' })),
    count: parts.length,
    rows: parts.map(({ kind, title, state, gapReason, sha256, now, path, recordId }) => [
      word('FileItemKind', kind, locale),
      title,
      word('FileItemState', state, locale),
      gapReason,
      sha256,
      now?.sha256 ?? null,
      path,
      recordId,
    ]),
  };
}

/** A name that leads nowhere when the archive is unpacked. */
function plain(name: string): string {
  return name.trim().replaceAll(/[\\/:*?"<>|\r\n]/g, '-');
}

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
