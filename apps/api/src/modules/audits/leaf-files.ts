import { allOf, mayAddResponseFiles } from '@touchstone/rules';
import type { Verdict } from '@touchstone/rules';
import type { ActorContext } from '../../context.js';
import { newId } from '../../graphql/ids.js';
import { filesFor } from '../documents/index.js';
import type { StoredDocument } from '../documents/index.js';
import type { Audit } from './audit.entity.js';
import { seatOf } from './fieldwork.queries.js';
import { ResponseFile } from './response-file.entity.js';

/** Kept files about to be put to leaves, and whether they may be. */
export interface LeafFiling {
  readonly audit: Audit;
  readonly evaluation: string;
  readonly criteria: readonly string[];
  readonly files: readonly StoredDocument[];
  readonly remark: string | null;
  readonly verdict: Verdict;
}

/** Judges what is to be put to leaves. */
export async function leafFilesFor(
  context: ActorContext,
  { audit, evaluation }: Pick<LeafFiling, 'audit' | 'evaluation'>,
  asked: {
    readonly criteria: readonly string[];
    readonly documentIds: readonly string[];
    readonly remark: string | null;
  },
): Promise<LeafFiling> {
  const { em, editions } = context;
  const { files, verdict } = await filesFor(context, audit.client.id, asked.documentIds);
  const criteria = [...new Set(asked.criteria)];
  const all = editions.get(audit.editionId).evaluations.find(({ id }) => id === evaluation)?.criteria ?? [];
  const held = await em.find(ResponseFile, {
    audit: audit.id,
    evaluation,
    criterion: { $in: criteria },
    document: { $in: files.map(({ id }) => id) },
  });
  const allowed = mayAddResponseFiles({
    auditStatus: audit.status,
    seat: await seatOf(context, audit.id),
    criteria,
    leaves: all.filter(({ leaf }) => leaf).map(({ code }) => code),
    files: files.length,
    held: [...new Set(held.map(({ criterion }) => criterion))],
  });
  return { audit, evaluation, criteria, files, remark: asked.remark, verdict: allOf([allowed, verdict]) };
}

/** Puts them there, and so into the client's file. Whoever writes flushes. */
export function putToLeaves(
  { em, actor, today }: ActorContext,
  { audit, evaluation, criteria, files, remark }: LeafFiling,
): void {
  const put = { audit, client: audit.client, evaluation, remark, addedBy: actor.displayName, addedOn: today };
  for (const document of files) {
    document.clientId = audit.client.id;
    criteria.forEach((criterion) => em.create(ResponseFile, { ...put, id: newId(), criterion, document }));
  }
}
