import { word } from '@touchstone/messages';
import { HouseFigure } from '@touchstone/rules';
import type { ActorContext } from '../../context.js';
import { notFound } from '../../errors/domain-error.js';
import type { ExportCell, ExportTable } from '../../export-table.js';
import { getRecord } from '../../records.js';
import { HouseTask } from './house-task.entity.js';

/**
 * What was counted for a task of the body as one table (机构事项统计): a line a figure, in all and by programme; then the
 * key figures with the day and the records each is made of, and the uses of the mark by medium.
 * @throws DomainError NOT_FOUND for a task that is not recorded
 */
export async function houseReportTable(context: ActorContext, taskId: string): Promise<ExportTable> {
  const { locale } = context;
  const { figures, tables } = await getRecord(context, HouseTask, taskId);
  if (figures === null) throw notFound('HouseTask', taskId);
  const programmes = tables?.byProgramme ?? [];
  const heading = (name: string): string => word('ExportColumn', name, locale);
  const blanks = (count: number): readonly null[] => Array.from({ length: count }, () => null);
  const counted = Object.values(HouseFigure).filter((figure) => figures[figure] !== undefined);
  const rows: ReadonlyArray<readonly ExportCell[]> = [
    ...counted.map((figure) => [
      heading('figures'),
      word('HouseFigure', figure, locale),
      figures[figure] ?? null,
      ...programmes.map(({ counts }) => counts[figure] ?? null),
      ...blanks(2),
    ]),
    ...(tables?.keyFigures ?? []).map(({ kpi, unit, value, records }) => [
      heading('keyFigures'),
      `${word('Kpi', kpi, locale)} (${word('KpiUnit', unit, locale)})`,
      value,
      ...blanks(programmes.length),
      records,
      tables?.keyFiguresOn ?? null,
    ]),
    ...(tables?.marks ?? []).flatMap(({ medium, counts }) =>
      Object.entries(counts).map(([name, count]) => [
        word('MarkMedium', medium, locale),
        heading(name),
        count,
        ...blanks(programmes.length + 2),
      ]),
    ),
  ];
  return {
    columns: [
      { heading: heading('table'), kind: 'text' },
      { heading: heading('figure'), kind: 'text' },
      { heading: heading('inAll'), kind: 'figure' },
      ...programmes.map(({ titleZh, titleEn }) => ({
        heading: locale === 'zh' ? titleZh : titleEn,
        kind: 'figure' as const,
      })),
      { heading: heading('population'), kind: 'figure' },
      { heading: heading('countedOn'), kind: 'day' },
    ],
    count: rows.length,
    rows,
  };
}
