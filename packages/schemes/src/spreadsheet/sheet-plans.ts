import { CombinationMethod, Coverage, DocumentKind, GateLevel, Regime, ReviewItem } from '@touchstone/rules';
import { Standing } from '../standing.js';

/** How a cell's content becomes a value of the edition, and back. */
export type CellKind = 'text' | 'decimal' | 'score' | 'integer' | 'boolean' | 'responses' | 'words';

/** One value of an edition in a spreadsheet: a column, or a row of the sheet of single values. */
export interface FieldPlan {
  /** Where it goes: `title.zh`. In a heading it is the last word, so people may rewrite what stands before it. */
  readonly key: string;
  readonly zh: string;
  readonly en: string;
  readonly kind: CellKind;
  /** What a cell may hold, offered as a list to choose from. */
  readonly choices: readonly string[];
  readonly width: number;
}

/** A sheet with a row for each entry of one list of the edition. */
export interface SheetPlan {
  readonly name: string;
  /** The list it holds: `levels.items`; `*` stands for the evaluation that a row names. */
  readonly list: string;
  /** Whether a workbook may do without it. */
  readonly optional: boolean;
  readonly columns: readonly FieldPlan[];
}

/** The sheet that explains. */
export const GUIDE_SHEET = '说明 Guide';
/** The sheet of single values: one a row. */
export const EDITION_SHEET = '版本 Edition';
/** The sheet of worked combinations: a row for each scorecard of a case. */
export const COMBINATION_SHEET = '合成样例 Combination cases';

const YES_NO = ['true', 'false'];
const STANDINGS = Object.values(Standing);
const VERDICTS = ['MET', 'NOT_MET', 'NOT_APPLICABLE'];

const field = (key: string, [zh, en]: readonly [string, string], more: Partial<FieldPlan> = {}): FieldPlan => ({
  kind: 'text',
  choices: more.kind === 'boolean' ? YES_NO : [],
  width: 14,
  ...more,
  key,
  zh,
  en,
});
const title = (key = 'title', [zh, en]: readonly [string, string] = ['标题', 'Title']): readonly FieldPlan[] => [
  field(`${key}.zh`, [`${zh}（中文）`, `${en} (Chinese)`], { width: 44 }),
  field(`${key}.en`, [`${zh}（英文）`, `${en} (English)`], { width: 44 }),
];
const sourced = (prefix = '', [zh, en]: readonly [string, string] = ['', '']): readonly FieldPlan[] => [
  field(`${prefix}standing`, [`${zh}出处`, `${en}Standing`.trim()], { choices: STANDINGS }),
  field(`${prefix}licence`, [`${zh}许可`, `${en}Licence`.trim()]),
];
const sheet = (name: string, list: string, columns: readonly FieldPlan[]): SheetPlan => ({
  name,
  list,
  columns,
  optional: false,
});
const optional = (plan: SheetPlan): SheetPlan => ({ ...plan, optional: true });

const EVALUATION = field('evaluation', ['评价', 'Evaluation']);
const SCORECARD: readonly FieldPlan[] = [
  field('others', ['其余指标', 'All other criteria'], { choices: VERDICTS }),
  field('responses', ['逐项结果', 'Single answers, one a line'], { kind: 'responses', width: 34 }),
  field('specialDeductions', ['特别扣分', 'Special deductions'], { kind: 'integer' }),
  field('specialBonuses', ['特别加分', 'Special bonuses'], { kind: 'integer' }),
];
const RESULT: readonly FieldPlan[] = [
  field('expect.score', ['应得分', 'Score'], { kind: 'score' }),
  field('expect.level', ['应得等级', 'Level']),
  field('expect.passed', ['是否通过', 'Passed'], { kind: 'boolean' }),
];

/** The sheets of lists, in the order of the workbook. */
export const LIST_SHEETS: readonly SheetPlan[] = [
  sheet('等级 Levels', 'levels.items', [
    field('code', ['代码', 'Code']),
    field('rank', ['次序', 'Rank'], { kind: 'integer' }),
    field('min', ['加权平均最低分', 'Minimum of a weighted mean'], { kind: 'decimal' }),
    ...title(),
  ]),
  sheet('评价 Evaluations', 'evaluations', [
    field('id', ['代码', 'Id']),
    ...title(),
    field('include.edition', ['取自版本', 'Taken from edition'], { width: 22 }),
    field('include.evaluation', ['取自评价', 'Taken from evaluation']),
    field('clausesOf', ['条款出自', 'Clauses of'], { width: 22 }),
    field('total', ['总分值', 'Total'], { kind: 'decimal' }),
    field('weight', ['权重', 'Weight'], { kind: 'decimal' }),
    ...sourced('', ['文本', 'Text: ']),
    field('pointsStanding', ['分值出处', 'Points: Standing'], { choices: STANDINGS }),
    field('pointsLicence', ['分值许可', 'Points: Licence']),
    ...sourced('bands.', ['分档', 'Bands: ']),
    field('limits.specialDeductionLimit', ['特别扣分上限', 'Special deductions that fail'], { kind: 'integer' }),
    field('limits.bonusLimit', ['特别加分上限', 'Most bonuses'], { kind: 'integer' }),
    ...sourced('limits.', ['上限', 'Limits: ']),
    field('subset.lossLimit', ['部分监督失分限', 'Partial surveillance: loss limit'], { kind: 'decimal' }),
    field('subset.turns', ['部分监督轮数', 'Partial surveillance: turns'], { kind: 'integer' }),
    ...sourced('subset.', ['部分监督', 'Partial surveillance: ']),
  ]),
  sheet('指标 Criteria', 'evaluations.*.criteria', [
    EVALUATION,
    field('code', ['编号', 'Code']),
    field('parent', ['上级', 'Parent']),
    ...title(),
    field('points', ['分值', 'Points'], { kind: 'decimal' }),
    field('total', ['小计', 'Total'], { kind: 'decimal' }),
    field('sampling', ['可抽样', 'Sampling'], { kind: 'boolean' }),
    field('minimumSample', ['最小样本', 'Minimum sample'], { kind: 'integer' }),
    field('tailoring', ['可删减', 'Tailoring'], { kind: 'boolean' }),
    field('mandatory', ['监督必审', 'Mandatory'], { kind: 'boolean' }),
    field('rotation', ['监督轮次', 'Turn'], { kind: 'integer' }),
    field('encouraged', ['鼓励项', 'Encouraged'], { kind: 'boolean' }),
    ...sourced(),
    field('pointsStanding', ['分值出处', 'Points: Standing'], { choices: STANDINGS }),
    field('pointsLicence', ['分值许可', 'Points: Licence']),
  ]),
  sheet('分档 Bands', 'evaluations.*.bands.items', [
    EVALUATION,
    field('code', ['代码', 'Code']),
    field('min', ['最低分', 'Minimum'], { kind: 'decimal' }),
    field('rank', ['等级次序', 'Rank'], { kind: 'integer' }),
    ...title(),
  ]),
  sheet('依据 Basis', 'basis', [
    field('ref', ['编号', 'Number'], { width: 22 }),
    field('edition', ['年号', 'Year']),
    ...title(),
    ...title('annotation', ['说明', 'Annotation']),
  ]),
  sheet('申请材料 Documents', 'application.documents', [
    field('code', ['代码', 'Code'], { choices: Object.values(DocumentKind), width: 26 }),
    ...title(),
    field('required', ['必需', 'Required'], { kind: 'boolean' }),
    ...sourced(),
  ]),
  optional(
    sheet('评审事项 Review items', 'application.reviewItems', [
      field('code', ['代码', 'Code'], { choices: Object.values(ReviewItem), width: 34 }),
      ...sourced(),
    ]),
  ),
  optional(
    sheet('许可 Licences', 'licences', [
      field('id', ['代码', 'Id']),
      ...title(),
      field('licensor', ['许可方', 'Licensor'], { width: 30 }),
      field('number', ['合同或订单号', 'Number'], { width: 24 }),
    ]),
  ),
  sheet('评分样例 Worked cases', 'workedCases', [
    ...title('name', ['名称', 'Name']),
    EVALUATION,
    ...SCORECARD,
    ...RESULT,
    field('expect.low', ['区间下限', 'Range: low'], { kind: 'score' }),
    field('expect.high', ['区间上限', 'Range: high'], { kind: 'score' }),
    field('expect.refusals', ['不予接受的原因', 'Refusals'], { kind: 'words', width: 34 }),
  ]),
];

/** The columns of the sheet of worked combinations. Name and result stand in the first row of a case. */
export const COMBINATION_PLAN: SheetPlan = optional(
  sheet(COMBINATION_SHEET, 'combinationCases', [
    field('case', ['样例号', 'Case']),
    ...title('name', ['名称', 'Name']),
    EVALUATION,
    ...SCORECARD,
    ...RESULT,
  ]),
);

/** The single values, in the order of the sheet's rows. */
export const EDITION_FIELDS: readonly FieldPlan[] = [
  field('id', ['版本编号', 'Id: programme/edition']),
  field('programme.code', ['项目代码', 'Programme code']),
  ...title('programme.title', ['项目名称', 'Programme title']),
  ...title('title', ['版本标题', 'Edition title']),
  ...title('summary', ['摘要', 'Summary']),
  field('inForceFrom', ['生效日', 'In force from']),
  field('inForceUntil', ['失效日', 'In force until']),
  field('filing.number', ['备案号', 'Filing number']),
  field('filing.filedOn', ['备案日', 'Filed on']),
  field('filing.endsOn', ['备案失效日', 'Filing ends on']),
  ...sourced('filing.', ['备案', 'Filing: ']),
  ...sourced('levels.', ['等级', 'Levels: ']),
  field('combination.method', ['合成方式', 'Combination'], { choices: Object.values(CombinationMethod) }),
  field('combination.primary', ['主评价', 'Primary evaluation']),
  field('combination.specialDeductionsIn', ['特别扣分计入', 'Special deductions count in']),
  ...sourced('combination.', ['合成', 'Combination: ']),
  field('cycle.regime', ['周期制度', 'Cycle regime'], { choices: Object.values(Regime) }),
  field('cycle.validityMonths', ['有效期（月）', 'Validity in months'], { kind: 'integer' }),
  field('cycle.transitionMonths', ['版本转换期（月）', 'Transition in months'], { kind: 'integer' }),
  field('cycle.surveillanceMonths', ['监督审查间隔（月）', 'Surveillance every months'], { kind: 'integer' }),
  field('cycle.surveillanceMostMonths', ['两次监督最长间隔（月，传统制度）', 'Most months between two (classic)'], {
    kind: 'integer',
  }),
  field('cycle.surveillanceOpensMonths', ['监督窗口开启（月）', 'Surveillance opens after months'], {
    kind: 'integer',
  }),
  field('cycle.recertificationOpensMonths', ['再认证提前开启（月）', 'Recertification opens months before'], {
    kind: 'integer',
  }),
  field('cycle.recertificationAppliedMonths', ['再认证提前申请（月）', 'Recertification applied for months before'], {
    kind: 'integer',
  }),
  field('cycle.recertificationTargetDays', ['再认证决定目标提前（日）', 'Recertification decided days before'], {
    kind: 'integer',
  }),
  field('cycle.restorableMonths', ['到期后可恢复（月，传统制度）', 'Restorable for months (classic)'], {
    kind: 'integer',
  }),
  ...sourced('cycle.', ['周期', 'Cycle: ']),
  field('coverage.INITIAL', ['初次审查范围', 'Coverage: initial'], { choices: Object.values(Coverage) }),
  field('coverage.SURVEILLANCE', ['监督审查范围', 'Coverage: surveillance'], { choices: Object.values(Coverage) }),
  field('coverage.RECERTIFICATION', ['再认证审查范围', 'Coverage: recertification'], {
    choices: Object.values(Coverage),
  }),
  field('coverage.SPECIAL', ['特殊审查范围', 'Coverage: special'], { choices: Object.values(Coverage) }),
  ...sourced('coverage.', ['审查范围', 'Coverage: ']),
  field('application.reviewClock.days', ['申请评审时限（日）', 'Application review in days'], { kind: 'integer' }),
  field('application.reviewClock.count', ['日的算法', 'Days counted'], { choices: ['calendar', 'working'] }),
  field('application.reviewClock.endMovesOffHolidays', ['遇节假日顺延', 'End moves off holidays'], { kind: 'boolean' }),
  ...sourced('application.reviewClock.', ['评审时限', 'Review clock: ']),
  field('application.requirements.serviceSystemMonths', ['体系运行月数', 'Months the system has run'], {
    kind: 'integer',
  }),
  field('application.requirements.ownFaultMonths', ['自身原因暂停撤销后限制（月）', 'Own fault bars for months'], {
    kind: 'integer',
  }),
  field('application.requirements.individualBusinesses', ['接受个体工商户', 'Individual businesses taken'], {
    kind: 'boolean',
  }),
  ...sourced('application.requirements.', ['申请条件', 'Requirements: ']),
  field('audit.documentReviewFirst', ['先文件审查', 'Document review first'], { kind: 'boolean' }),
  field('audit.stages', ['分两阶段', 'Two stages'], { kind: 'boolean' }),
  field('audit.timeTable', ['人日表', 'Audit-time table']),
  field('audit.spotCheckDays', ['抽查不合格后审查（日）', 'Audit after a failed spot check in days'], {
    kind: 'integer',
  }),
  ...sourced('audit.', ['审查', 'Audit: ']),
  field('nonconformities.minorDays', ['一般不符合限期（日）', 'Minor nonconformity in days'], { kind: 'integer' }),
  field('nonconformities.majorDays', ['严重不符合限期（日）', 'Major nonconformity in days'], { kind: 'integer' }),
  field('nonconformities.majorVerifiedWithinMonths', ['严重不符合验证（月）', 'Major verified within months'], {
    kind: 'integer',
  }),
  field('nonconformities.remindDays', ['到期前提醒（日）', 'Reminder before the last day'], { kind: 'integer' }),
  field('nonconformities.escalateAfterDays', ['逾期后建议升为严重（日）', 'Proposed major after days overdue'], {
    kind: 'integer',
  }),
  ...sourced('nonconformities.', ['不符合限期', 'Nonconformities: ']),
  field('decision.reviewerMayDecide', ['复核人可作决定', 'Reviewer may decide'], { kind: 'boolean' }),
  field('decision.markOnProduct', ['标志可用于产品', 'Mark may stand on products'], { kind: 'boolean' }),
  field('decision.numberLetter', ['证书编号字母', 'Letter in certificate numbers']),
  field('decision.earlierMinors', ['以往一般不符合未有计划', 'Earlier minors without a plan'], {
    choices: Object.values(GateLevel),
  }),
  field('decision.teamToldLate', ['审查组未按时告知客户', 'Client not told of the team in time'], {
    choices: Object.values(GateLevel),
  }),
  ...sourced('decision.', ['决定', 'Decision: ']),
];
