import { plainDate } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import type { Bilingual } from '../standing.js';

/** A standard and its editions, as far as references of editions need to know them. */
export interface PublishedStandard {
  readonly ref: string;
  readonly title: Bilingual;
  /** Numbers under which it is wrongly cited. */
  readonly citedAs: readonly string[];
  /** Ascending; each replaces the one before on its first day. */
  readonly editions: readonly PublishedEdition[];
}

/** One published edition of a standard. */
export interface PublishedEdition {
  readonly edition: string;
  /** Null where only the year is known; such an edition counts as old. */
  readonly inForceFrom: PlainDate | null;
}

/** The standards that the shipped editions and their neighbours refer to. Add one when an edition cites a new one. */
export const PUBLISHED_STANDARDS: readonly PublishedStandard[] = [
  standard('GB/T 27922', ['商品售后服务评价体系', 'Evaluation system for commodity after-sales service'], {
    '2011': '2012-02-01',
  }),
  standard(
    'GB/T 16868',
    ['商品经营服务质量管理规范', 'Specification for quality management of commodity trading service'],
    {
      '1997': null,
      '2009': '2009-10-01',
    },
  ),
  standard(
    'SB/T 10409',
    ['商业服务业顾客满意度测评规范', 'Specification for measuring customer satisfaction in commercial services'],
    { '2007': '2007-05-01', '2025': '2026-01-01' },
    ['GB/T 10409'],
  ),
  standard(
    'GB/T 27021.1',
    [
      '合格评定 管理体系审核认证机构要求 第 1 部分：要求',
      'Conformity assessment: requirements for bodies auditing and certifying management systems, part 1',
    ],
    { '2017': '2018-05-01' },
  ),
  standard('GB/T 19011', ['管理体系审核指南', 'Guidelines for auditing management systems'], {
    '2013': '2014-04-01',
    '2021': '2021-12-01',
  }),
  standard('GB/T 19001', ['质量管理体系 要求', 'Quality management systems: requirements'], {
    '2008': '2009-03-01',
    '2016': '2017-07-01',
  }),
  standard(
    'GB/T 19012',
    [
      '质量管理 顾客满意 组织投诉处理指南',
      'Quality management: customer satisfaction, guidelines for complaints handling in organisations',
    ],
    { '2008': null, '2019': '2020-01-01' },
  ),
  standard(
    'GB/T 19038',
    ['顾客满意测评模型和方法指南', 'Guidelines on models and methods for measuring customer satisfaction'],
    {
      '2009': '2009-12-01',
    },
  ),
  standard('GB/T 19039', ['顾客满意测评通则', 'General rules for measuring customer satisfaction'], {
    '2009': '2009-12-01',
  }),
];

function standard(
  ref: string,
  [zh, en]: readonly [zh: string, en: string],
  ...[editions, citedAs = []]: readonly [editions: Readonly<Record<string, string | null>>, citedAs?: readonly string[]]
): PublishedStandard {
  return {
    ref,
    title: { zh, en },
    citedAs,
    editions: Object.entries(editions).map(([edition, day]) => ({
      edition,
      inForceFrom: day === null ? null : plainDate(day),
    })),
  };
}
