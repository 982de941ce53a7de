import { useTheme } from '@mui/material';

/** What all charts of scores look alike by. */
export function useChartStyle() {
  const { tokens } = useTheme();
  return {
    tokens,
    axis: { fontSize: 12, fill: tokens.inkSoft },
    tooltip: {
      cursor: { fill: tokens.sunken },
      itemStyle: { color: tokens.ink, padding: 0 },
      contentStyle: {
        fontSize: 12,
        color: tokens.ink,
        background: tokens.surface,
        border: `1px solid ${tokens.lineStrong}`,
        borderRadius: 4,
      },
    },
  };
}

/**
 * The strength of a colour for a value between the least and the most. One hue from light to dark: it stays in order for
 * whoever does not tell red from green, and in print.
 */
export function strengthOf(value: number, [least, most]: readonly [number, number]): number {
  return most > least ? 0.08 + (0.92 * (value - least)) / (most - least) : 0.5;
}

/** The least and the most of some values. */
export function rangeOf(values: readonly number[]): readonly [number, number] {
  return values.length > 0 ? [Math.min(...values), Math.max(...values)] : [0, 0];
}
