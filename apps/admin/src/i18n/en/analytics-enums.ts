import type { EnumLabels } from '../enum-labels.js';

/** What the words of scores across clients are called. */
export const analyticsEnums: Pick<
  EnumLabels,
  | 'LeftOutReason'
  | 'ScoreStage'
  | 'ScoredAuditOrder'
  | 'ScoreDimension'
  | 'ScoreMeasure'
  | 'ScoreChart'
  | 'MailRhythm'
  | 'AuditsCounted'
  | 'SizeBand'
> = {
  ScoreDimension: {
    PROGRAMME: 'Programme',
    EDITION: 'Edition',
    EVALUATION: 'Evaluation',
    CRITERION: 'Criterion',
    SECTOR: 'Sector',
    PROVINCE: 'Province',
    SIZE_BAND: 'Size',
    YEAR: 'Year',
    QUARTER: 'Quarter',
    MONTH: 'Month',
    LEVEL: 'Level',
    AUDIT_KIND: 'Kind of audit',
    AUDITOR: 'Auditor',
    LEADER: 'Team leader',
    CLIENT: 'Client',
  },
  ScoreMeasure: {
    COUNT: 'Scorecards',
    MEAN: 'Mean',
    MINIMUM: 'Lowest',
    MAXIMUM: 'Highest',
    STANDARD_DEVIATION: 'Standard deviation',
    PERCENTILES: 'Percentiles',
    LEVELS: 'Levels',
    LOSS: 'Loss',
    NONCONFORMING: 'Nonconforming samples',
    TREND: 'Against the period before',
  },
  ScoreChart: {
    TABLE: 'Table alone',
    BAR: 'Bars',
    HEAT_MAP: 'Heat map',
    DISTRIBUTION: 'Level bands',
    TREND: 'Trend',
    TILE_MAP: 'Tile map of provinces',
  },
  MailRhythm: {
    NONE: 'Not mailed',
    WEEKLY: 'Weekly',
    MONTHLY: 'Monthly',
  },
  AuditsCounted: {
    LATEST: 'Latest of each file',
    LATEST_OF_PERIOD: 'Latest of each file and period',
    EVERY: 'Every audit',
  },
  SizeBand: {
    MICRO: 'Fewer than 20',
    SMALL: '20–99',
    MEDIUM: '100–299',
    LARGE: '300–999',
    VERY_LARGE: '1000 and more',
  },
  LeftOutReason: {
    UNDECIDED: 'Not decided yet',
    PARTIAL: 'Partial surveillance, without a score',
    ILLUSTRATIVE: 'Illustrative points',
    NOT_LATEST: 'A later audit counts',
  },
  ScoreStage: {
    REPORTED: 'Reported',
    DECIDED: 'Decided',
  },
  ScoredAuditOrder: {
    AUDITED_ON: 'Last day',
    SCORE: 'Score',
    LOST: 'Points lost',
  },
};
