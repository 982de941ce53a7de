import type { ActorContext } from '../../context.js';
import { qualificationTables } from './qualification-tables.queries.js';
import { writeQualifications } from './qualification-workbook.js';

/** Everybody's qualifications as a workbook that says who took it, and how many rows it has. */
export async function qualificationsWorkbook(
  context: ActorContext,
  mark: string,
): Promise<{ readonly rows: number; readonly content: Uint8Array }> {
  const tables = await qualificationTables(context);
  const rows = tables.codes.length + tables.registrations.length + tables.authorisations.length;
  return { rows, content: await writeQualifications(tables, mark) };
}
