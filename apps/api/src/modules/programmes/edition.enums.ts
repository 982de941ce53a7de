import { CombinationMethod, Coverage, Regime } from '@touchstone/rules';
import { EditionPart, LinkKind, ReferenceState, Standing } from '@touchstone/schemes';
import { tellEnum } from '../../graphql/enums.js';

tellEnum(Standing, 'Standing', {
  about: 'Where a part of an edition comes from, and so what it may carry.',
  SOURCE: "The body's filed rule or a published text says so.",
  LICENSED: 'Taken from a text the body holds a licence for, which it names.',
  INFERRED: 'Concluded from neighbouring texts, not read anywhere; keeps certificates specimens.',
  ILLUSTRATIVE: 'Made up so that it can be tried; keeps certificates specimens.',
});
tellEnum(EditionPart, 'EditionPart', {
  about: 'A part of an edition that has a standing.',
  FILING: 'The filing with the regulator.',
  LEVELS: 'The levels.',
  CRITERIA_TEXT: 'Texts of criteria.',
  POINTS: 'Points of criteria.',
  BANDS: "The levels' minima.",
  SCORING_LIMITS: 'Limits on special deductions and bonuses.',
  SUBSET: 'What a partial surveillance asks for.',
  COMBINATION: 'How evaluations are combined.',
  CYCLE: 'The calendar a certificate lives by.',
  COVERAGE: 'How much each kind of audit asks for.',
  APPLICATION: 'What an application must bring.',
  AUDIT: 'How audits are laid out.',
  NONCONFORMITIES: 'Time limits of nonconformities.',
  DECISION: 'How decisions are made.',
});
tellEnum(ReferenceState, 'ReferenceState', {
  about: 'How a reference stands today.',
  IN_FORCE: 'The edition meant is the current one.',
  REPLACED: 'A dated reference holds to an edition that a newer one has replaced.',
  NOT_YET_IN_FORCE: 'What it means has not come into force.',
  UNKNOWN: 'No table knows it; it stands as written.',
});
tellEnum(CombinationMethod, 'CombinationMethod', {
  about: 'How the levels of several evaluations become one.',
  LOWER_LEVEL_WINS: 'Every evaluation must pass, and the lowest level counts.',
  WEIGHTED_MEAN: 'The weighted mean of the scores is held against the levels.',
  PRIMARY_ONLY: 'One evaluation decides; the others must pass.',
});
tellEnum(Coverage, 'Coverage', {
  about: 'How much of an evaluation an audit asks for.',
  FULL: 'Every leaf.',
  SUBSET: 'The mandatory leaves and a turn of the rest.',
});
tellEnum(Regime, 'Regime', {
  about: 'By which calendar a certificate lives.',
  STRICT: "The national rules' practice: no grace beyond the last day.",
  CLASSIC: 'That of ISO/IEC 17021-1, with six months to restore.',
});
tellEnum(LinkKind, 'LinkKind', {
  about: 'How far two leaves of two editions ask alike.',
  SAME: 'One answer is the answer to both.',
  RELATED: 'They look at the same thing and are answered apart.',
});

/** What became of something between two editions. */
export const EditionChangeKind = { ADDED: 'ADDED', REMOVED: 'REMOVED', CHANGED: 'CHANGED' } as const;
/** One of the kinds. */
export type EditionChangeKind = keyof typeof EditionChangeKind;
tellEnum(EditionChangeKind, 'EditionChangeKind', {
  about: 'What became of something between two editions.',
  ADDED: 'It is new.',
  REMOVED: 'It is gone.',
  CHANGED: 'It differs.',
});
