/** A title in both languages. */
export interface Titled {
  readonly zh: string;
  readonly en: string;
}

/** A node of the edition's tree as the API gives it: parents before children. */
export interface CriterionNode {
  readonly code: string;
  readonly parent?: string | null | undefined;
  readonly title: Titled;
  readonly leaf: boolean;
  readonly points?: string | null | undefined;
  readonly sampling: boolean;
  readonly minimumSample: number;
  readonly tailoring: boolean;
  readonly encouraged: boolean;
  readonly asked: boolean;
}

/** A criterion that takes an answer. */
export interface Leaf extends CriterionNode {
  readonly points: string;
  readonly chapter: string;
}

/** Leaves under one heading. */
export interface Group {
  readonly code: string;
  readonly title: Titled;
  readonly leaves: readonly Leaf[];
}

/** A chapter with its headings. */
export interface Chapter {
  readonly code: string;
  readonly title: Titled;
  readonly groups: readonly Group[];
  readonly leaves: readonly Leaf[];
}

/** The tree as the sheet shows it: chapters, headings, leaves. */
export function chaptersOf(criteria: readonly CriterionNode[]): readonly Chapter[] {
  const byCode = new Map(criteria.map((node) => [node.code, node]));
  const chapterOf = ({ code, parent }: CriterionNode): string => {
    const above = parent == null ? undefined : byCode.get(parent);
    return above ? chapterOf(above) : code;
  };
  const leaves = criteria.filter(({ leaf }) => leaf).map((node) => ({ ...node, points: node.points ?? '0' }));
  const placed: readonly Leaf[] = leaves.map((node) => ({ ...node, chapter: chapterOf(node) }));
  return criteria
    .filter(({ parent }) => parent == null)
    .map(({ code, title }) => {
      const own = placed.filter(({ chapter }) => chapter === code);
      return { code, title, leaves: own, groups: groupsOf(own, byCode) };
    })
    .filter((chapter) => chapter.leaves.length > 0);
}

function groupsOf(leaves: readonly Leaf[], byCode: ReadonlyMap<string, CriterionNode>): readonly Group[] {
  const parents = [...new Set(leaves.map(({ parent, code }) => parent ?? code))];
  return parents.map((code) => ({
    code,
    title: byCode.get(code)?.title ?? { zh: code, en: code },
    leaves: leaves.filter((leaf) => (leaf.parent ?? leaf.code) === code),
  }));
}
