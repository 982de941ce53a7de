import type { EnumLabels } from '../enum-labels.js';

/** What the words of surveys and visits are called. */
export const surveyEnums: Pick<
  EnumLabels,
  'VisitChannel' | 'SurveyStatus' | 'DrawMethod' | 'SurveyLabel' | 'SurveyStandard'
> = {
  VisitChannel: { STORE: '门店', PHONE: '电话', ONLINE: '线上' },
  SurveyStatus: { COLLECTING: '进行中', CLOSED: '已结束' },
  DrawMethod: {
    CENSUS: '全数调查',
    RANDOM: '简单随机抽样',
    SYSTEMATIC: '系统抽样',
    STRATIFIED: '分层抽样',
    CONVENIENCE: '方便抽样',
  },
  SurveyLabel: {
    SAMPLE_TOO_SMALL: '样本量不足',
    RELIABILITY_LOW: '信度偏低（α < 0.7）',
    RELIABILITY_UNKNOWN: '信度无法计算',
    NOT_A_PROBABILITY_SAMPLE: '非概率抽样',
  },
  SurveyStandard: { SBT_10409_2007: 'SB/T 10409-2007（2007 版）', SBT_10409_2025: 'SB/T 10409-2025（2025 版）' },
};
