import type { ActorContext } from '../../context.js';
import type { IntakeWorkbook } from './intake-period.entity.js';
import { readIntake } from './intake-workbook.js';
import type { IntakeRead } from './intake-workbook.js';
import { contentOf } from './upload-intake-workbook.js';

/** How long the rows of a workbook are kept at hand: they may have identity numbers in them. */
const KEPT_MS = 5 * 60_000;

/** The workbook that was read last. */
let last: { readonly id: string; readonly read: Promise<IntakeRead | null> } | null = null;

/**
 * The rows of a workbook; null where it is none. The pages of a dry run, and taking it in, follow each other: it is
 * unsealed and read once for all of them.
 */
export function readWorkbook(context: ActorContext, workbook: IntakeWorkbook): Promise<IntakeRead | null> {
  if (last?.id === workbook.id) return last.read;
  const kept = { id: workbook.id, read: contentOf(context, workbook).then(readIntake) };
  const forget = (): void => {
    if (last === kept) last = null;
  };
  last = kept;
  kept.read.catch(forget);
  setTimeout(forget, KEPT_MS).unref();
  return kept.read;
}
