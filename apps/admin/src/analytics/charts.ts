import type { ScoreChart } from '@touchstone/rules';
import type { ComponentType } from 'react';
import { Bars, Trend } from './BarsAndTrend.js';
import type { ChartProps } from './BarsAndTrend.js';
import { Distribution } from './Distribution.js';
import { HeatMap } from './HeatMap.js';
import { TileMap } from './TileMap.js';

/** What draws each kind of chart; the table stands beneath all of them. */
export const CHARTS: Readonly<Record<ScoreChart, ComponentType<ChartProps> | null>> = {
  TABLE: null,
  BAR: Bars,
  HEAT_MAP: HeatMap,
  DISTRIBUTION: Distribution,
  TREND: Trend,
  TILE_MAP: TileMap,
};
