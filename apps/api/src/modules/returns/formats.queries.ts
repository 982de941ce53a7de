import type { ReturnFormat, ReturnFormatKind } from '@touchstone/rules';
import { loadReturnFormats } from '@touchstone/schemes';
import type { ActorContext } from '../../context.js';
import { ReturnFormatVersion } from './return-format.entity.js';

/** What ships; its files are read once. */
export const SHIPPED_FORMATS = loadReturnFormats();

/** A format, and which version it is; 0 is what ships. */
export interface FormatInForce {
  readonly format: ReturnFormat;
  readonly revision: number;
}

/** The newest version of a format. */
export async function formatInForce({ em }: ActorContext, kind: ReturnFormatKind): Promise<FormatInForce> {
  const [newest] = await em.find(ReturnFormatVersion, { kind }, { orderBy: { revision: 'desc' }, limit: 1 });
  return newest
    ? { format: newest.content as ReturnFormat, revision: newest.revision }
    : { format: SHIPPED_FORMATS[kind], revision: 0 };
}

/** A format as it was at a version. */
export async function formatOf({ em }: ActorContext, kind: ReturnFormatKind, revision: number): Promise<ReturnFormat> {
  if (revision === 0) return SHIPPED_FORMATS[kind];
  const version = await em.findOneOrFail(ReturnFormatVersion, { kind, revision });
  return version.content as ReturnFormat;
}
