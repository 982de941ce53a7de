import type { EvaluationRules } from './evaluation-rules.js';

/** Where each code of an evaluation hangs, and how a code is cited. */
export interface CriterionTree {
  /** Leaves and inner nodes, parents before children, otherwise as the evaluation lists them. */
  readonly codes: readonly string[];
  readonly parentOf: (code: string) => string | null;
  /** Inner nodes that hang below nothing. */
  readonly chapters: readonly string[];
  /** Codes of the leaves below a node, however deep; of a leaf, itself. */
  readonly leavesOf: (code: string) => readonly string[];
  /** `GB/T 27922-2011, 5.1.1.1`, or the bare code where no document is named. */
  readonly clauseOf: (code: string) => string;
}

/** Reads the tree of an evaluation: from its `parents` where given, otherwise from the dotted codes. */
export function criterionTree({ leaves, nodes, parents, clausesOf }: EvaluationRules): CriterionTree {
  const isNode = new Set(nodes);
  const leafCodes = leaves.map(({ code }) => code);
  const parentOf = (code: string): string | null =>
    parents?.[code] === undefined ? parentByDots(code, isNode) : parents[code];
  const childrenOf = groupByParent([...nodes, ...leafCodes], parentOf);
  const belowOf = (code: string | null): readonly string[] =>
    (childrenOf.get(code) ?? []).flatMap((child) => [child, ...belowOf(child)]);
  const codes = belowOf(null);
  return {
    codes,
    parentOf,
    chapters: (childrenOf.get(null) ?? []).filter((code) => isNode.has(code)),
    leavesOf: (code) => (isNode.has(code) ? belowOf(code).filter((each) => !isNode.has(each)) : [code]),
    clauseOf: (code) => (clausesOf === undefined ? code : `${clausesOf}, ${code}`),
  };
}

/** The longest dotted beginning of a code that is an inner node. */
function parentByDots(code: string, nodes: ReadonlySet<string>): string | null {
  for (let dot = code.lastIndexOf('.'); dot > 0; dot = code.lastIndexOf('.', dot - 1)) {
    if (nodes.has(code.slice(0, dot))) return code.slice(0, dot);
  }
  return null;
}

function groupByParent(
  codes: readonly string[],
  parentOf: (code: string) => string | null,
): ReadonlyMap<string | null, readonly string[]> {
  const children = new Map<string | null, string[]>();
  for (const code of codes) {
    const parent = parentOf(code);
    const siblings = children.get(parent);
    if (siblings) siblings.push(code);
    else children.set(parent, [code]);
  }
  return children;
}
