import { word } from '@touchstone/messages';
import { MARK_COUNTS } from '@touchstone/rules';
import type { ActorContext } from '../../context.js';
import type { ExportTable } from '../../export-table.js';
import { markReport } from './mark-report.queries.js';

/** The lines of the yearly mark report (年度标志使用报告) as a file: one client on one medium each. */
export async function markReportTable(context: ActorContext, year: number): Promise<ExportTable> {
  const { locale } = context;
  const { lines } = await markReport(context, year);
  const heading = (name: string): string => word('ExportColumn', name, locale);
  return {
    columns: [
      { heading: heading('client'), kind: 'text' },
      { heading: heading('medium'), kind: 'text' },
      ...MARK_COUNTS.map((count) => ({ heading: heading(count), kind: 'figure' as const })),
    ],
    count: lines.length,
    rows: lines.map(({ clientName, medium, counts }) => [
      clientName,
      word('MarkMedium', medium, locale),
      ...MARK_COUNTS.map((count) => counts[count]),
    ]),
  };
}
