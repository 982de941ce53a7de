import type { WriteSheet } from 'hucre/xlsx';
import { GUIDE_SHEET } from './sheet-plans.js';

const LINES: ReadonlyArray<readonly [zh: string, en: string]> = [
  [
    '本工作簿是一个认证规则版本。填写完成后在“规则版本”页面上传。',
    'This workbook is one scheme edition. Fill it in and upload it on the page of editions.',
  ],
  [
    '各表第一行是列名，列名最后一个词不可改动；空行会被跳过。',
    'The first row of a sheet holds the headings; leave the last word of each as it is. Empty rows are skipped.',
  ],
  [
    '分值和最低分最多两位小数；日期写作 2026-01-31。',
    'Points and minima have at most two decimals; days are written 2026-01-31.',
  ],
  [
    '“出处”取 source（规则原文）、licensed（经许可引用，须填许可代码）、inferred（推断）或 illustrative（示例）。',
    'A standing is source (the rule says so), licensed (name the licence), inferred or illustrative.',
  ],
  [
    '只要有推断或示例内容，证书就只能是样张。',
    'While anything is inferred or illustrative, certificates are specimens.',
  ],
  ['有分值的指标是末级指标；第一级指标须填小计。', 'A criterion with points is a leaf; a chapter states its total.'],
  [
    '“可抽样”“可删减”空白即为是，“监督必审”“鼓励项”空白即为否，“最小样本”空白即为 3。',
    'Sampling and tailoring are yes when blank, mandatory and encouraged no, the minimum sample 3.',
  ],
  [
    '指标或分档沿用其他版本的评价时，只填“取自版本”和“取自评价”。',
    'An evaluation taken whole from another edition states only which edition and evaluation it is taken from.',
  ],
  [
    '逐项结果每行一条，如“5.1.1.1 = NOT_MET”或“5.1.2.1 = 7/10”（10 个样本中 7 个合格）。',
    'Single answers stand one a line: “5.1.1.1 = NOT_MET”, or “5.1.2.1 = 7/10” for seven of ten samples conforming.',
  ],
  [
    '每个评价至少一个评分样例；样例结果与计算不符的版本不予发布。',
    'Every evaluation has at least one worked case; an edition whose cases do not come out is not published.',
  ],
  [
    '合成样例中同一样例号的各行是同一次审查的各份评分表；名称和结果只填在第一行。',
    'Rows with one case number are the scorecards of one audit; name and result stand in its first row.',
  ],
];

/** The sheet that tells people how the workbook is filled in. */
export function guideSheet(): WriteSheet {
  const style = { alignment: { vertical: 'top', wrapText: true } } as const;
  return {
    name: GUIDE_SHEET,
    columns: [
      { width: 70, style },
      { width: 80, style },
    ],
    rows: LINES.map(([zh, en]) => [zh, en]),
  };
}
