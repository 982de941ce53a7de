import type { ActorContext } from '../../context.js';
import { qualificationTables } from './qualification-tables.queries.js';
import { writeQualifications } from './qualification-workbook.js';

/** Everybody's qualifications as a workbook. */
export async function qualificationsWorkbook(context: ActorContext): Promise<Uint8Array> {
  return writeQualifications(await qualificationTables(context));
}
