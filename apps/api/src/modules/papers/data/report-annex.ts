import type { EditionShelf } from '../../../editions.js';
import type { Meanings } from '../paper-source.js';
import type { PaperFields, PaperValue } from '../layout/phrase.js';
import { sayDay } from './say.js';

/** One thing looked at for a leaf. */
export interface SampleFacts {
  readonly evaluation: string;
  readonly criterion: string;
  readonly number: number;
  readonly what: string;
  readonly place: string | null;
  readonly seenOn: string | null;
  readonly conforms: boolean;
  readonly remark: string | null;
}

/** What stands behind a report, as its row brings it. */
export interface AnnexFacts {
  readonly editionId: string;
  readonly samples: readonly SampleFacts[];
  readonly checklistAnswers: readonly {
    readonly checklist: string;
    readonly item: string;
    readonly verdict: string;
    readonly remark: string | null;
  }[];
}

/** What of an audit a list of samples asks for. */
export const SAMPLES = 'samples { evaluation criterion number what place seenOn conforms remark }';
/** What of an audit its annexes ask for. */
export const ANNEX = `${SAMPLES}
  checklistAnswers { checklist item verdict remark }`;

/** What a list of samples tells of each. */
export const SAMPLE = {
  sampleOf: { zh: '指标编号', en: 'Criterion' },
  sampleNumber: { zh: '序号', en: 'No.' },
  sampleWhat: { zh: '样本', en: 'Sample' },
  samplePlace: { zh: '地点', en: 'Where' },
  sampleDay: { zh: '日期', en: 'When' },
  sampleConforms: { zh: '是否符合', en: 'Conforms' },
  sampleRemark: { zh: '情况', en: 'What was seen' },
} as const satisfies Meanings;
const CHECKLIST = {
  checklist: { zh: '核查单', en: 'Checklist' },
  itemCode: { zh: '条目编号', en: 'Item' },
  itemTitle: { zh: '条目', en: 'Title' },
  itemVerdict: { zh: '核查结果', en: 'Found' },
  itemRemark: { zh: '情况', en: 'What was seen' },
} as const satisfies Meanings;

/** The lists of the annexes. */
export const ANNEX_LISTS = { samples: SAMPLE, checklistItems: CHECKLIST } as const;

/** Every sample, leaf by leaf, and what was found at the items of checklists, which carry no points. */
export function annexLists(
  editions: EditionShelf,
  { samples, checklistAnswers }: AnnexFacts,
): Readonly<Record<keyof typeof ANNEX_LISTS, readonly PaperFields[]>> {
  return {
    samples: sampleRows(samples),
    checklistItems: editions.checklists().flatMap((list) =>
      list.areas
        .flatMap(({ items }) => items)
        .flatMap(({ code, title }) => {
          const found = checklistAnswers.find(({ checklist, item }) => checklist === list.id && item === code);
          if (!found) return [];
          const itemVerdict = sayFound(found.verdict);
          return [{ checklist: list.title, itemCode: code, itemTitle: title, itemVerdict, itemRemark: found.remark }];
        }),
    ),
  };
}

/** The rows of a list of samples. */
export function sampleRows(samples: readonly SampleFacts[]): readonly PaperFields[] {
  return samples.map(({ criterion, number, what, place, seenOn, conforms, remark }) => ({
    sampleOf: criterion,
    sampleNumber: String(number),
    sampleWhat: what,
    samplePlace: place,
    sampleDay: sayDay(seenOn),
    sampleConforms: conforms ? { zh: '符合', en: 'Yes' } : { zh: '不符合', en: 'No' },
    sampleRemark: remark,
  }));
}

function sayFound(verdict: string): PaperValue {
  if (verdict === 'YES') return { zh: '是', en: 'Yes' };
  return verdict === 'NO' ? { zh: '否', en: 'No' } : { zh: '不适用', en: 'Does not apply' };
}
