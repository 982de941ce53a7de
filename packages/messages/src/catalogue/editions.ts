import type { Sentences } from '../sentence.js';

/** What is said of files that claim to be editions. File, line and path are shown beside the sentence. */
export const editions: Sentences = {
  EDITION_UNREADABLE: { zh: '文件不是可读的 YAML：{detail}。', en: 'The file is no readable YAML: {detail}.' },
  EDITION_MISPLACED: {
    zh: '文件所在位置应放版本“{expected}”，其内容却是“{id}”。',
    en: 'A file in this place holds the edition “{expected}”, but this one is “{id}”.',
  },
  EDITION_TWICE: { zh: '版本“{id}”出现在两个文件中。', en: 'Two files hold the edition “{id}”.' },

  EDITION_KEY_MISSING: { zh: '缺少“{key}”。', en: '“{key}” is missing.' },
  EDITION_KEY_UNKNOWN: {
    zh: '此处没有“{key}”这一项，请检查拼写。',
    en: 'There is no “{key}” here. Please check the spelling.',
  },
  EDITION_KEY_MALFORMED: { zh: '“{key}”应为{format|EditionFormat}。', en: '“{key}” should be {format|EditionFormat}.' },
  EDITION_TYPE_WRONG: { zh: '此处应为{expected|EditionType}。', en: 'This should be {expected|EditionType}.' },
  EDITION_VALUE_NOT_ALLOWED: { zh: '此处只能取：{allowed}。', en: 'This is one of: {allowed}.' },
  EDITION_TEXT_MALFORMED: { zh: '此处应为{format|EditionFormat}。', en: 'This should be {format|EditionFormat}.' },
  EDITION_NUMBER_BELOW: { zh: '不能小于 {limit}。', en: 'This is at least {limit}.' },
  EDITION_NUMBER_ABOVE: { zh: '不能大于 {limit}。', en: 'This is at most {limit}.' },
  EDITION_LIST_EMPTY: { zh: '此处至少应有一项。', en: 'This needs at least one entry.' },
  EDITION_REPEATED: { zh: '“{value}”重复。', en: '“{value}” stands here twice.' },

  EDITION_ID_OF_OTHER_PROGRAMME: {
    zh: '版本编号“{id}”应以项目代码“{programme}”加斜杠开头。',
    en: 'The id “{id}” should begin with the programme’s code “{programme}” and a slash.',
  },
  EDITION_PERIOD_REVERSED: {
    zh: '失效日 {until} 早于生效日 {from}。',
    en: 'It would end on {until}, before it begins on {from}.',
  },
  EDITION_FILING_INCOMPLETE: {
    zh: '备案标为“{standing|Standing}”，须填写备案号和备案日。',
    en: 'A filing that is {standing|Standing} needs its number and day.',
  },
  EDITION_LICENCE_MISSING: {
    zh: '标为已获授权的内容须在“{key}”中指明许可。',
    en: 'What is licensed names its licence in “{key}”.',
  },
  EDITION_LICENCE_UNKNOWN: { zh: '许可“{licence}”不在许可清单中。', en: 'The list of licences has no “{licence}”.' },
  EDITION_LICENCE_UNCALLED: {
    zh: '只有标为已获授权（licensed）的内容才指明许可“{licence}”。',
    en: 'Only what is marked licensed names a licence, such as “{licence}”.',
  },

  EDITION_LEVELS_NOT_ASCENDING: {
    zh: '等级应按次序和最低分由低到高排列，且互不相同。',
    en: 'Levels stand in ascending order of rank and minimum, no two alike.',
  },
  EDITION_LEVEL_MINIMUM_MISSING: {
    zh: '按加权平均合成时，等级“{level}”须有最低分。',
    en: 'With a weighted mean the level “{level}” needs a minimum.',
  },
  EDITION_BANDS_NOT_ASCENDING: {
    zh: '分数线应由低到高排列，且互不相同。',
    en: 'Minima stand in ascending order, no two alike.',
  },
  EDITION_BAND_RANKS_NOT_ASCENDING: {
    zh: '分数线所对应的等级次序应由低到高排列，且互不相同。',
    en: 'The ranks that minima stand for ascend with them, no two alike.',
  },
  EDITION_BAND_RANK_UNKNOWN: {
    zh: '分数线“{band}”对应的等级次序 {rank} 不存在。',
    en: 'No level has the rank {rank} that the band “{band}” stands for.',
  },

  EDITION_PARENT_UNKNOWN: {
    zh: '指标 {code} 的上级 {parent} 不存在。',
    en: 'The criterion {code} has a parent {parent} that is not there.',
  },
  EDITION_PARENT_LATER: {
    zh: '指标 {code} 的上级 {parent} 应列在它之前。',
    en: 'The criterion {code} comes before its parent {parent}; it should come after.',
  },
  EDITION_POINTS_MISSING: {
    zh: '末级指标 {code} 须有分值。',
    en: 'The criterion {code} has nothing below it and needs points.',
  },
  EDITION_POINTS_ON_NODE: {
    zh: '指标 {code} 之下还有指标，自身不能有分值。',
    en: 'The criterion {code} has criteria below it and carries no points.',
  },
  EDITION_LEAF_KEY_ON_NODE: {
    zh: '指标 {code} 之下还有指标，“{key}”只适用于末级指标。',
    en: 'The criterion {code} has criteria below it; “{key}” is for those.',
  },
  EDITION_TOTAL_ON_LEAF: {
    zh: '末级指标 {code} 只有分值，没有小计。',
    en: 'The criterion {code} has points and no total.',
  },
  EDITION_CHAPTER_TOTAL_MISSING: { zh: '第一级指标 {code} 须声明小计。', en: 'The chapter {code} declares its total.' },
  EDITION_TOTAL_WRONG: {
    zh: '指标 {code} 声明小计 {declared}，其下分值之和为 {actual}。',
    en: 'The criterion {code} declares {declared}, but what lies below it sums to {actual}.',
  },
  EDITION_EVALUATION_TOTAL_WRONG: {
    zh: '评价声明总分值 {declared}，分值之和为 {actual}。',
    en: 'The evaluation declares {declared}, but its points sum to {actual}.',
  },
  EDITION_SAMPLE_WITHOUT_SAMPLING: {
    zh: '指标 {code} 不可抽样，不应有最小样本数。',
    en: 'The criterion {code} takes no samples and so has no minimum sample.',
  },

  EDITION_COMBINATION_INCOMPLETE: {
    zh: '合成方式“{method}”须有“{key}”。',
    en: 'Combining by “{method}” needs “{key}”.',
  },
  EDITION_COMBINATION_SURPLUS: {
    zh: '合成方式“{method}”用不到“{key}”，请删去。',
    en: 'Combining by “{method}” makes no use of “{key}”. Please remove it.',
  },
  EDITION_EVALUATION_UNKNOWN: { zh: '没有名为“{evaluation}”的评价。', en: 'There is no evaluation “{evaluation}”.' },
  EDITION_WEIGHT_MISSING: { zh: '评价“{evaluation}”没有权重。', en: 'The evaluation “{evaluation}” has no weight.' },

  EDITION_COVERAGE_NOT_FULL: {
    zh: '{kind|AuditKind}须评价全部指标。',
    en: 'An audit of the kind “{kind|AuditKind}” covers every criterion.',
  },
  EDITION_SUBSET_MISSING: {
    zh: '审查只评价部分指标，评价“{evaluation}”须说明抽评规则（subset）。',
    en: 'Where an audit covers a part, the evaluation “{evaluation}” says which (subset).',
  },
  EDITION_ROTATION_WITHOUT_SUBSET: {
    zh: '评价没有抽评规则，指标 {code} 不应有轮次。',
    en: 'The evaluation has no partial surveillance, so the criterion {code} has no turn.',
  },
  EDITION_ROTATION_MISSING: {
    zh: '指标 {code} 既非每次必审，也未排入轮次，监督中会漏评。',
    en: 'The criterion {code} is neither mandatory nor in a turn, so no surveillance would ask for it.',
  },
  EDITION_ROTATION_BEYOND_TURNS: {
    zh: '指标 {code} 的轮次超出总轮数 {turns}。',
    en: 'The criterion {code} is in a turn beyond the last, {turns}.',
  },
  EDITION_MANDATORY_ROTATES: {
    zh: '指标 {code} 每次必审，不应再排轮次。',
    en: 'The criterion {code} is asked for every time and so has no turn.',
  },
  EDITION_TURN_EMPTY: { zh: '第 {turn} 轮没有指标。', en: 'No criterion is in turn {turn}.' },
  EDITION_TURNS_BEYOND_CYCLE: {
    zh: '共 {turns} 轮，而一个周期只保证有 {surveillances} 次监督，排不完。',
    en: '{turns} turns do not fit a cycle of {surveillances} surveillances.',
  },
  EDITION_LOSS_LIMIT_BEYOND_TOTAL: {
    zh: '失分限 {limit} 超过总分值 {total}。',
    en: 'The loss limit {limit} is more than all points, {total}.',
  },

  EDITION_INCLUDED_EDITION_UNKNOWN: {
    zh: '所引用的版本“{edition}”不存在或不可用。',
    en: 'The edition “{edition}” it takes from is not there or cannot be used.',
  },
  EDITION_INCLUDED_EVALUATION_UNKNOWN: {
    zh: '版本“{edition}”没有评价“{evaluation}”。',
    en: 'The edition “{edition}” has no evaluation “{evaluation}”.',
  },
  EDITION_INCLUDED_AT_SECOND_HAND: {
    zh: '“{edition}”的评价“{evaluation}”引自“{origin}”，请直接引用后者。',
    en: 'The evaluation “{evaluation}” of “{edition}” comes from “{origin}”. Please take it from there.',
  },

  EDITION_WORKED_CASE_MISSING: {
    zh: '评价“{evaluation}”没有评分样例。',
    en: 'The evaluation “{evaluation}” has no worked case.',
  },
  EDITION_COMBINATION_CASE_MISSING: {
    zh: '有多个评价的版本须有合成样例（combinationCases）。',
    en: 'An edition of several evaluations has worked combinations (combinationCases).',
  },
  EDITION_SCORECARD_MISSING: {
    zh: '合成样例缺少评价“{evaluation}”的评分表。',
    en: 'The worked combination has no scorecard of the evaluation “{evaluation}”.',
  },
  EDITION_EXPECTATION_INCOMPLETE: {
    zh: '样例应写明得分、是否通过和（通过时的）等级，或区间两端，或不予接受的原因，三者取一。',
    en: 'A worked case expects a score, whether it passes and the level if so; or both ends of a range; or refusals.',
  },
  EDITION_WORKED_CASE_WRONG: {
    zh: '样例“{name}”写明“{expected}”，计算结果为“{actual}”。',
    en: 'The worked case “{nameEn}” expects “{expected}”, but it comes out as “{actual}”.',
  },

  EDITION_SHEET_UNREADABLE: {
    zh: '文件不是可读的 xlsx 表格：{detail}。',
    en: 'The file is no readable xlsx workbook: {detail}.',
  },
  EDITION_SHEET_TOO_LARGE: {
    zh: '表格展开后超过 {megabytes} MB。',
    en: 'The workbook unpacks to more than {megabytes} MB.',
  },
  EDITION_SHEET_MISSING: { zh: '缺少工作表“{sheet}”。', en: 'The sheet “{sheet}” is missing.' },
  EDITION_SHEET_COLUMN_UNKNOWN: {
    zh: '列名“{heading}”的最后一个词不是已知的项目。',
    en: 'The last word of the heading “{heading}” names nothing known.',
  },
  EDITION_SHEET_KEY_UNKNOWN: { zh: '没有名为“{key}”的项目。', en: 'There is no item “{key}”.' },
};
