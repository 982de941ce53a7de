import { AuditsCounted, LeftOutReason, ScoreDimension, ScoreMeasure, SizeBand } from '@touchstone/analytics';
import { tellEnum } from '../../graphql/enums.js';

/** How far the audit of a score has come. */
export const ScoreStage = { REPORTED: 'REPORTED', DECIDED: 'DECIDED' } as const;
/** One of the two. */
export type ScoreStage = keyof typeof ScoreStage;

/** What scored audits can be sorted by. */
export const ScoredAuditOrder = { AUDITED_ON: 'AUDITED_ON', SCORE: 'SCORE', LOST: 'LOST' } as const;
/** One of them. */
export type ScoredAuditOrder = keyof typeof ScoredAuditOrder;

tellEnum(ScoreDimension, 'ScoreDimension', {
  about: 'What scores can be told apart by.',
  PROGRAMME: 'The programme.',
  EDITION: 'The edition the audit was planned by.',
  EVALUATION: 'The evaluation of the edition.',
  CRITERION: 'The criterion, at any level of the tree; edition and evaluation are told with it.',
  SECTOR: "The client's section of GB/T 4754-2017.",
  PROVINCE: "The client's province.",
  SIZE_BAND: 'The client by how many people work there; bands of our own.',
  YEAR: "Year of the audit's last day.",
  QUARTER: 'Quarter of that day, as 2026-Q1.',
  MONTH: 'Month of that day, as 2026-03.',
  LEVEL: 'The level the scorecard reaches alone.',
  AUDIT_KIND: 'What the audit was for.',
  AUDITOR: 'Leader or auditor of the team: an audit counts for each of them, and once in the total.',
  LEADER: 'Leader of the team.',
  CLIENT: 'The client.',
});
tellEnum(ScoreMeasure, 'ScoreMeasure', {
  about: 'What can be asked of a group of scores.',
  COUNT: 'How many scorecards.',
  MEAN: 'Mean score.',
  MINIMUM: 'Lowest score.',
  MAXIMUM: 'Highest score.',
  STANDARD_DEVIATION: 'Standard deviation of the scores, over all of them.',
  PERCENTILES: 'Scores at percentiles, by nearest rank: each is the score of some audit.',
  LEVELS: 'How many reach each level.',
  LOSS: 'Points lost, and their share of the applicable points.',
  NONCONFORMING: 'Samples drawn, and those found nonconforming.',
  TREND: 'The mean against the period before.',
});
tellEnum(AuditsCounted, 'AuditsCounted', {
  about: 'Which audits of a certification count.',
  LATEST: 'The latest alone.',
  LATEST_OF_PERIOD: 'The latest in each period asked by; in each year where no period is.',
  EVERY: 'Every one.',
});
tellEnum(SizeBand, 'SizeBand', {
  about: 'Clients by how many people work there; bands of our own, no statistical standard.',
  MICRO: 'Fewer than 20.',
  SMALL: '20 to 99.',
  MEDIUM: '100 to 299.',
  LARGE: '300 to 999.',
  VERY_LARGE: '1000 and more.',
});
tellEnum(LeftOutReason, 'LeftOutReason', {
  about: 'Why a scorecard is not in the population; the first that holds.',
  UNDECIDED: 'Its audit is reported and not decided.',
  PARTIAL: 'It is of a partial surveillance, which has no score.',
  ILLUSTRATIVE: "Its edition's points are illustrative.",
  NOT_LATEST: 'Its certification has a later audit that counts.',
});
tellEnum(ScoreStage, 'ScoreStage', {
  about: 'How far the audit of a score has come.',
  REPORTED: 'Reported; the decision is to come.',
  DECIDED: 'Decided.',
});
tellEnum(ScoredAuditOrder, 'ScoredAuditOrder', {
  about: 'What scored audits can be sorted by; what is alike, by the id of the audit.',
  AUDITED_ON: "The audit's last day.",
  SCORE: 'The score; those without come last.',
  LOST: 'Points lost.',
});
