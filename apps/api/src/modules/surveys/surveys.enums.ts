import { DrawMethod, SurveyLabel, SurveyStandard, SurveyStatus, VisitChannel } from '@touchstone/rules';
import { tellEnum } from '../../graphql/enums.js';

tellEnum(SurveyStatus, 'SurveyStatus', {
  about: 'How far a customer survey has come.',
  COLLECTING: 'Answers are being entered.',
  CLOSED: 'Closed: it is evidence, and nothing of it changes.',
});
tellEnum(DrawMethod, 'DrawMethod', {
  about: 'How those asked were drawn from the sampling frame.',
  CENSUS: 'Everybody in the frame was asked.',
  RANDOM: 'By chance alone.',
  SYSTEMATIC: 'Every so-manieth of the frame.',
  STRATIFIED: 'By chance within groups of the frame.',
  CONVENIENCE: 'Whoever was at hand: no probability sample.',
});
tellEnum(SurveyLabel, 'SurveyLabel', {
  about: "What is said beside a survey's result wherever it is shown.",
  SAMPLE_TOO_SMALL: 'Fewer than 30 answers, or fewer than the plan asks for.',
  RELIABILITY_LOW: "Cronbach's alpha is below 0.7.",
  RELIABILITY_UNKNOWN: "Cronbach's alpha cannot be computed.",
  NOT_A_PROBABILITY_SAMPLE: 'Whoever was at hand was asked: bounds mean little.',
});
tellEnum(SurveyStandard, 'SurveyStandard', {
  about: 'The edition of SB/T 10409 a survey is made by, which its first day decides.',
  SBT_10409_2007: 'In force until 2025-12-31.',
  SBT_10409_2025: 'In force from 2026-01-01.',
});
tellEnum(VisitChannel, 'VisitChannel', {
  about: 'How a mystery customer came to the client.',
  STORE: 'To a store or office.',
  PHONE: 'By telephone.',
  ONLINE: 'Through a page, an app or a chat.',
});
