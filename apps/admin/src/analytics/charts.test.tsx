import { render, screen } from '@testing-library/react';
import { AdminContext, memoryStore } from 'react-admin';
import { describe, expect, it, vi } from 'vitest';
import { createDataProvider } from '../data-provider/data-provider.js';
import { createI18nProvider } from '../i18n/i18n-provider.js';
import { lightTheme } from '../theme/theme.js';
import type { Scores, ScoreRow } from './analytics.documents.js';
import { CHARTS } from './charts.js';
import type { Question } from './question.js';
import { ScoreTable } from './ScoreTable.js';

const i18nProvider = await createI18nProvider('zh');

const key = (dimension: string, value: string, label: string) => ({ dimension, value, label, node: null });
const row = (mean: string, ...keys: readonly object[]) => ({ keys, count: 1, mean }) as unknown as ScoreRow;

function draw(chart: keyof typeof CHARTS, groupBy: readonly string[], rows: readonly ScoreRow[]) {
  const onNarrow = vi.fn<(narrowed: ScoreRow) => void>();
  const Chart = CHARTS[chart];
  const question = { groupBy, measures: ['MEAN'] } as unknown as Question;
  const answer = { rows, total: row('90.00'), totalRows: rows.length } as unknown as Scores;
  render(
    <AdminContext
      dataProvider={createDataProvider([])}
      i18nProvider={i18nProvider}
      store={memoryStore()}
      theme={lightTheme as never}
    >
      {Chart && <Chart question={question} answer={answer} onNarrow={onNarrow} />}
    </AdminContext>,
  );
  return onNarrow;
}

describe('a heat map', () => {
  it('keeps apart what is called alike in two editions', () => {
    const of = (edition: string, mean: string) =>
      row(mean, key('CRITERION', '5.1', '体系'), key('SECTOR', 'F', '零售'), key('EDITION', edition, edition));
    const [one, other] = [of('a/1', '81.00'), of('b/1', '92.00')];
    const onNarrow = draw('HEAT_MAP', ['CRITERION', 'SECTOR'], [one, other]);
    screen.getByText('81.00').click();
    screen.getByText('92.00').click();
    expect(onNarrow.mock.calls).toEqual([[one], [other]]);
  });

  it('has a row for every pair of the other dimensions', () => {
    const of = (year: string, mean: string) =>
      row(mean, key('SECTOR', 'F', '零售'), key('LEVEL', 'A', '甲'), key('YEAR', year, year));
    draw('HEAT_MAP', ['SECTOR', 'LEVEL', 'YEAR'], [of('2025', '81.00'), of('2026', '92.00')]);
    expect(screen.getByText('81.00')).toBeTruthy();
    expect(screen.getByText('92.00')).toBeTruthy();
  });
});

describe('a tile map', () => {
  it('draws no province by one of its groups', () => {
    const of = (year: string, mean: string) => row(mean, key('PROVINCE', '44', '广东'), key('YEAR', year, year));
    draw('TILE_MAP', ['PROVINCE', 'YEAR'], [of('2025', '81.00'), of('2026', '92.00')]);
    expect(screen.queryByText('81.00')).toBeNull();
    expect(screen.getByText(/省份方格图/)).toBeTruthy();
  });

  it('draws it by province alone', () => {
    draw('TILE_MAP', ['PROVINCE'], [row('81.00', key('PROVINCE', '44', '广东'))]);
    expect(screen.getByText('81.00')).toBeTruthy();
  });
});

describe('a trend', () => {
  it('asks for a period where there is none', () => {
    draw('TREND', ['SECTOR'], [row('81.00', key('SECTOR', 'F', '零售'))]);
    expect(screen.getByText(/趋势图需要/)).toBeTruthy();
  });

  it('tells how many lines it leaves out', () => {
    const rows = Array.from({ length: 12 }, (_, at) =>
      row('81.00', key('SECTOR', `${at}`, `${at}`), key('YEAR', '2025', '2025')),
    );
    draw('TREND', ['SECTOR', 'YEAR'], rows);
    expect(screen.getByText(/另有 2 组/)).toBeTruthy();
  });
});

describe('the table beneath', () => {
  it('narrows the question to a group without a chart', () => {
    const group = row('81.00', key('SECTOR', 'F', '零售'), key('YEAR', '2025', '2025'));
    const onNarrow = vi.fn<(narrowed: ScoreRow) => void>();
    render(
      <AdminContext dataProvider={createDataProvider([])} i18nProvider={i18nProvider} store={memoryStore()}>
        <ScoreTable
          question={{ groupBy: ['SECTOR', 'YEAR'], measures: ['MEAN'] }}
          answer={{ rows: [group], total: row('81.00'), totalRows: 1 } as unknown as Scores}
          onOpen={vi.fn<() => void>()}
          onAsk={vi.fn<() => void>()}
          onNarrow={onNarrow}
        />
      </AdminContext>,
    );
    screen.getByRole('button', { name: '筛选到：零售 · 2025' }).click();
    expect(onNarrow).toHaveBeenCalledWith(group);
  });
});
