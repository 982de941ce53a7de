/** How an answer about scores is drawn. */
export const ScoreChart = {
  TABLE: 'TABLE',
  BAR: 'BAR',
  HEAT_MAP: 'HEAT_MAP',
  DISTRIBUTION: 'DISTRIBUTION',
  TREND: 'TREND',
  TILE_MAP: 'TILE_MAP',
} as const;
/** One of the ways. */
export type ScoreChart = (typeof ScoreChart)[keyof typeof ScoreChart];

/** How often a saved view is mailed. */
export const MailRhythm = { NONE: 'NONE', WEEKLY: 'WEEKLY', MONTHLY: 'MONTHLY' } as const;
/** One of the rhythms. */
export type MailRhythm = (typeof MailRhythm)[keyof typeof MailRhythm];
