import { HouseFigure } from '@touchstone/rules';
import type { Kpi, KpiState, KpiUnit, MarkMedium } from '@touchstone/rules';
import type { PlainDate } from '@touchstone/plain-date';
import { MARK_COUNTS } from '@touchstone/rules';
import { useLocale, useTranslate } from 'react-admin';
import { Day } from '../shared/Day.js';
import { EnumText } from '../shared/EnumChip.js';
import { Rows } from '../shared/Rows.js';
import { Section } from '../shared/Section.js';
import type { HouseTaskRecord } from './house-task.documents.js';

/** What was counted beside the figures, as the api keeps it. */
interface Tables {
  readonly byProgramme: ReadonlyArray<{
    readonly titleZh: string;
    readonly titleEn: string;
    readonly counts: Partial<Record<HouseFigure, number>>;
  }>;
  readonly keyFigures: ReadonlyArray<{
    readonly kpi: Kpi;
    readonly unit: KpiUnit;
    readonly value: string | null;
    readonly records: number;
    readonly behind: number;
    readonly state: KpiState;
  }>;
  readonly keyFiguresOn: PlainDate | null;
  readonly marks: ReadonlyArray<{
    readonly medium: MarkMedium;
    readonly counts: Readonly<Record<(typeof MARK_COUNTS)[number], number>>;
  }>;
}

/** What was counted by programme, the key figures of that day, and how the mark was used: kept as they were then. */
export function CountedTables({ task }: { readonly task: HouseTaskRecord }) {
  const translate = useTranslate();
  const isZh = useLocale() === 'zh';
  const tables = task.tables as Tables | null;
  if (!tables) return null;
  const sayCounts = (counts: Partial<Record<HouseFigure, number>>): string =>
    Object.values(HouseFigure)
      .filter((figure) => (counts[figure] ?? 0) > 0)
      .map((figure) => `${translate(`enums.HouseFigure.${figure}`)} ${counts[figure]}`)
      .join(' · ') || '0';
  return (
    <>
      {tables.byProgramme.length > 0 && (
        <Section title={translate('resources.houseTasks.sections.byProgramme')} flush>
          <Rows
            rows={tables.byProgramme.map((row) => ({ ...row, id: row.titleZh }))}
            columns={[
              { source: 'programme', render: ({ titleZh, titleEn }) => (isZh ? titleZh : titleEn) },
              { source: 'figures', render: ({ counts }) => sayCounts(counts) },
            ]}
          />
        </Section>
      )}
      {tables.keyFigures.length > 0 && (
        <Section
          title={translate('resources.houseTasks.sections.keyFigures')}
          actions={<Day value={tables.keyFiguresOn} />}
          flush
        >
          <Rows
            rows={tables.keyFigures.map((row) => ({ ...row, id: row.kpi }))}
            columns={[
              { source: 'keyFigure', render: ({ kpi }) => translate(`enums.Kpi.${kpi}`) },
              {
                source: 'value',
                align: 'right',
                short: true,
                render: ({ value, unit }) => sayValue(value, translate(`enums.KpiUnit.${unit}`)),
              },
              { source: 'population', align: 'right', render: ({ records }) => records },
              { source: 'behind', align: 'right', render: ({ behind }) => behind },
              { source: 'status', short: true, render: ({ state }) => translate(`enums.KpiState.${state}`) },
            ]}
          />
        </Section>
      )}
      {tables.marks.length > 0 && (
        <Section title={translate('resources.houseTasks.sections.marks')} flush>
          <Rows
            resource="markReport"
            rows={tables.marks.map((row) => ({ ...row, id: row.medium }))}
            columns={[
              { source: 'medium', render: ({ medium }) => <EnumText list="MarkMedium" word={medium} /> },
              ...MARK_COUNTS.map((source) => ({
                source,
                align: 'right' as const,
                render: ({ counts }: Tables['marks'][number]) => counts[source],
              })),
            ]}
          />
        </Section>
      )}
    </>
  );
}

function sayValue(value: string | null, unit: string): string {
  return value === null ? '–' : `${value} ${unit}`;
}
