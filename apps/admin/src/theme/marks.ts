import type { Tokens, Tone } from './tokens.js';

/**
 * What rows are full of, by class: styles that each chip and day would bring itself are worked out once for all of them.
 * A class is written by one part alone, which is named beside it.
 */
export function markStyles(tokens: Tokens): Readonly<Record<string, object>> {
  return { ...chipStyles(tokens), ...dayStyles(tokens), ...badgeStyles(tokens), ...ICON };
}

/** `StatusChip`. */
function chipStyles({ tones }: Tokens): Readonly<Record<string, object>> {
  const looks = Object.entries(tones).map(([tone, { ink, tint, line }]) => [
    `.status-chip.is-${tone as Tone}`,
    { color: ink, backgroundColor: tint, borderColor: line },
  ]);
  return {
    '.status-chip': {
      display: 'inline-flex',
      alignItems: 'center',
      gap: 5,
      height: 22,
      padding: '0 6px',
      border: '1px solid',
      borderRadius: 3.75,
      fontSize: 12,
      lineHeight: 1,
      whiteSpace: 'nowrap',
    },
    ...Object.fromEntries(looks),
  };
}

/** `Day` and `DueDay`. */
function dayStyles({ inkSoft, inkFaint, tones }: Tokens): Readonly<Record<string, object>> {
  return {
    '.day': { whiteSpace: 'nowrap' },
    '.day-none': { color: inkFaint },
    '.day-distance': { marginLeft: 6, fontSize: '.92em', color: inkSoft },
    '.day-distance.is-late': { color: tones.bad.ink },
    '.due-day': { display: 'inline-flex', alignItems: 'center', gap: 6, flexWrap: 'wrap' },
  };
}

/** `LevelBadge`. */
function badgeStyles({ gold, goldInk }: Tokens): Readonly<Record<string, object>> {
  return {
    '.level-badge': {
      display: 'inline-flex',
      verticalAlign: 'bottom',
      alignItems: 'center',
      gap: 5,
      whiteSpace: 'nowrap',
      color: goldInk,
      fontWeight: 500,
    },
    '.level-badge svg': { height: 12, fill: gold, flex: 'none' },
  };
}

/** An icon that is asked nothing of (`instead/svg-icon.ts`), as MUI's is. */
const ICON = {
  '.plain-icon': {
    width: '1em',
    height: '1em',
    display: 'inline-block',
    flexShrink: 0,
    fontSize: '1.5rem',
    fill: 'currentColor',
    userSelect: 'none',
  },
} as const;
