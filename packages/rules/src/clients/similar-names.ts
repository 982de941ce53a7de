/** Forms of enterprise and words of place or branch that tell two organisations apart no better than a full stop. */
const FORMS =
  /(?:股份有限公司|有限责任公司|集团有限公司|有限公司|股份公司|合伙企业|个人独资企业|个体工商户|集团|公司|股份|有限合伙|普通合伙)/g;
const FULL_WIDTH_OFFSET = 0xfee0;
/** From this share of common pairs of characters two names are taken for the same, by policy. */
const SIMILAR_FROM = 0.75;

/** A name as it is compared: half-width, lower case, without blanks, brackets and forms of enterprise. */
export function comparableName(name: string): string {
  const plain = name
    .replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - FULL_WIDTH_OFFSET))
    .toLowerCase()
    .replace(/[\s　.,·、。()（）\-_'"“”]/g, '');
  return plain.replace(FORMS, '') || plain;
}

/**
 * How alike two names are, from 0 to 1: the share of pairs of neighbouring characters they have in common. Chinese
 * names are short, so pairs tell more than threes.
 *
 * @example
 * nameSimilarity('清源家电服务有限公司', '清源家电服务有限责任公司') // 1
 */
export function nameSimilarity(one: string, other: string): number {
  const [a, b] = [comparableName(one), comparableName(other)];
  if (a === b) return 1;
  const [left, right] = [pairsOf(a), pairsOf(b)];
  if (left.length === 0 || right.length === 0) return 0;
  const rest = [...right];
  const common = left.filter((pair) => {
    const at = rest.indexOf(pair);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  });
  return (2 * common.length) / (left.length + right.length);
}

/** Those of some clients whose names are so alike that they may be the same organisation, the likest first. */
export function similarNames<Named extends { readonly name: string }>(
  name: string,
  known: readonly Named[],
): readonly Named[] {
  return known
    .map((each) => ({ each, likeness: nameSimilarity(name, each.name) }))
    .filter(({ likeness }) => likeness >= SIMILAR_FROM)
    .toSorted((a, b) => b.likeness - a.likeness)
    .map(({ each }) => each);
}

function pairsOf(text: string): readonly string[] {
  const characters = [...text];
  return characters.slice(1).map((character, at) => `${characters[at]}${character}`);
}
