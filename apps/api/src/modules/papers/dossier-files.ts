import type { PlainDate } from '@touchstone/plain-date';
import type { PaperLanguage } from '@touchstone/rules';
import { sql } from 'kysely';
import type { ActorContext } from '../../context.js';
import { notFound } from '../../errors/domain-error.js';
import { globalId } from '../../graphql/ids.js';
import { Refused } from '../../graphql/refused.type.js';
import { papersOfDossier } from './data/competence-dossier.js';
import { dossierFacts } from './data/dossier-facts.queries.js';
import { makePaper } from './make-paper.js';

/** A file of a dossier: its name in the archive, and how its content is come by. */
export interface DossierFile {
  readonly name: string;
  readonly content: () => Promise<Uint8Array>;
}

/** A person's competence dossier with the evidence it names, as it stands or as it was known on a day. */
export interface Dossier {
  readonly name: string;
  readonly files: readonly DossierFile[];
}

/**
 * The dossier and its evidence, each file under the number that the dossier gives it.
 * @throws DomainError NOT_FOUND where the reader may not see the person's own file
 */
export async function dossierFiles(
  context: ActorContext,
  { personId, knownOn, language, publicUrl, mark }: DossierWanted,
): Promise<Dossier> {
  const recordId = globalId('Person', personId);
  const facts = await dossierFacts(context, personId, knownOn);
  if (!facts) throw notFound('Person', recordId);
  const paper = await makePaper(context, { kind: 'COMPETENCE_DOSSIER', recordId, language, publicUrl, knownOn, mark });
  if (paper instanceof Refused) throw new Error('A dossier waits for nothing');
  const ids = papersOfDossier(facts);
  const kept = await keptFiles(context, ids);
  const evidence = ids.flatMap((id, at) => {
    const file = kept.get(id);
    if (!file) return [];
    const number = String(at + 1).padStart(2, '0');
    return [{ name: `evidence/${number} ${plain(file.fileName)}`, content: () => context.documents.get(file.sha256) }];
  });
  return {
    name: paper.fileName.replace(/\.pdf$/, ''),
    files: [
      { name: paper.fileName, content: () => Promise.resolve(paper.content) },
      { name: 'export.txt', content: () => Promise.resolve(new TextEncoder().encode(`${mark}\n`)) },
      ...evidence,
    ],
  };
}

interface DossierWanted {
  /** UUID. */
  readonly personId: string;
  readonly knownOn: PlainDate | null;
  readonly language: PaperLanguage | null;
  readonly publicUrl: string;
  /** Who takes it, when and by which request. */
  readonly mark: string;
}

interface KeptFile {
  readonly id: string;
  readonly sha256: string;
  readonly fileName: string;
}

async function keptFiles(
  { sql: database }: ActorContext,
  ids: readonly string[],
): Promise<ReadonlyMap<string, KeptFile>> {
  const { rows } = await sql<KeptFile>`select d.id, d.sha256, d.file_name as "fileName" from stored_document d
    where d.id = any(${`{${ids.join(',')}}`}::uuid[])`.execute(database());
  return new Map(rows.map((file) => [file.id, file]));
}

/** A name that leads nowhere when the archive is unpacked. */
function plain(fileName: string): string {
  return fileName.replaceAll(/[\\/:*?"<>|]/g, '-');
}
