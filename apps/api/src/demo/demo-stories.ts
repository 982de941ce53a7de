/** How far a client's story has come. */
export const StoryEnd = {
  DRAFTED: 'DRAFTED',
  SUBMITTED: 'SUBMITTED',
  DECLINED: 'DECLINED',
  ACCEPTED: 'ACCEPTED',
  AGREEMENT_DRAWN_UP: 'AGREEMENT_DRAWN_UP',
  AGREEMENT_SIGNED: 'AGREEMENT_SIGNED',
  AUDIT_PLANNED: 'AUDIT_PLANNED',
  SCORING: 'SCORING',
  REPORTED: 'REPORTED',
  REVIEWED: 'REVIEWED',
  REFUSED: 'REFUSED',
  CERTIFIED: 'CERTIFIED',
} as const;
/** One of the ends. */
export type StoryEnd = keyof typeof StoryEnd;

/** What became of a certificate after it was granted. */
export type Aftermath =
  | 'SUSPENDED'
  | 'SUSPENSION_RUN_OUT'
  | 'RESTORED'
  | 'WITHDRAWN'
  | 'CANCELLED'
  | 'RENEWED'
  | 'PLANNED'
  | 'UNDER_WAY'
  | 'NONE';

/** One client's story. */
export interface Story {
  /** Which programme: the national standard, the maturity programme, or the one for online service. */
  readonly programme: 'gbt-27922' | 'after-sales-maturity' | 'online-service-capability';
  readonly end: StoryEnd;
  /** Days from today of the application's receipt, or of the certificate's grant where there is one. */
  readonly days: number;
  /** How well the client does, 0 to 3; the higher the more is met. */
  readonly strength: 0 | 1 | 2 | 3;
  /** Days after which each surveillance was done, counted from the one before (or the grant). */
  readonly surveillance: readonly number[];
  readonly aftermath: Aftermath;
  /** Whether the client is asked for papers before its application can be reviewed. */
  readonly lacksPapers: boolean;
}

const story = (
  [programme, end, days]: readonly [Story['programme'], StoryEnd, number],
  rest: Partial<Story> = {},
): Story => ({
  programme,
  end,
  days,
  strength: 2,
  surveillance: [],
  aftermath: 'NONE',
  lacksPapers: false,
  ...rest,
});

const G = 'gbt-27922';
const M = 'after-sales-maturity';
const O = 'online-service-capability';

/** Forty stories, one per client: every state a file can be in is there. */
export const STORIES: readonly Story[] = [
  story([M, 'CERTIFIED', -245], { strength: 3 }),
  story([G, 'CERTIFIED', -352], { strength: 2 }),
  story([G, 'CERTIFIED', -700], { strength: 3, surveillance: [345] }),
  story([M, 'SUBMITTED', -4]),
  story([G, 'CERTIFIED', -390], { strength: 1 }),
  story([O, 'CERTIFIED', -180], { strength: 2 }),
  story([G, 'CERTIFIED', -1010], { strength: 2, surveillance: [340, 350], aftermath: 'PLANNED' }),
  story([M, 'SCORING', -45], { strength: 2 }),
  story([G, 'CERTIFIED', -610], { strength: 2, surveillance: [330] }),
  story([M, 'REPORTED', -60], { strength: 2 }),
  story([G, 'CERTIFIED', -460], { strength: 1, aftermath: 'SUSPENDED' }),
  story([M, 'REVIEWED', -75], { strength: 3 }),
  story([G, 'CERTIFIED', -1060], { strength: 3, surveillance: [350, 340] }),
  story([O, 'SUBMITTED', -9], { lacksPapers: true }),
  story([G, 'CERTIFIED', -720], { strength: 2, surveillance: [355], aftermath: 'UNDER_WAY' }),
  story([M, 'CERTIFIED', -210], { strength: 2 }),
  story([G, 'REFUSED', -230], { strength: 0 }),
  story([G, 'CERTIFIED', -1180], { strength: 2, surveillance: [350, 345], aftermath: 'RENEWED' }),
  story([M, 'AUDIT_PLANNED', -30]),
  story([G, 'CERTIFIED', -560], { strength: 2, surveillance: [340], aftermath: 'WITHDRAWN' }),
  story([G, 'SUBMITTED', -13]),
  story([M, 'AGREEMENT_SIGNED', -24]),
  story([G, 'CERTIFIED', -340], { strength: 2, aftermath: 'PLANNED' }),
  story([O, 'CERTIFIED', -120], { strength: 1 }),
  story([G, 'DECLINED', -50]),
  story([G, 'CERTIFIED', -1130], { strength: 1, surveillance: [360, 350] }),
  story([M, 'AGREEMENT_DRAWN_UP', -20]),
  story([G, 'CERTIFIED', -640], { strength: 3, surveillance: [300] }),
  story([G, 'CERTIFIED', -480], { strength: 2, aftermath: 'SUSPENSION_RUN_OUT' }),
  story([M, 'CERTIFIED', -150], { strength: 3 }),
  story([G, 'ACCEPTED', -16]),
  story([G, 'CERTIFIED', -830], { strength: 2, surveillance: [350], aftermath: 'RESTORED' }),
  story([M, 'DRAFTED', -3]),
  story([G, 'CERTIFIED', -420], { strength: 2, aftermath: 'CANCELLED' }),
  story([G, 'CERTIFIED', -690], { strength: 2, surveillance: [335] }),
  story([O, 'SCORING', -50], { strength: 1 }),
  story([G, 'CERTIFIED', -1250], { strength: 1, surveillance: [350, 350] }),
  story([M, 'CERTIFIED', -90], { strength: 2 }),
  story([G, 'REVIEWED', -80], { strength: 0 }),
  story([G, 'CERTIFIED', -375], { strength: 2 }),
];
