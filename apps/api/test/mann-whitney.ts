/**
 * How likely two samples would differ in rank as much as they do if both came from the same source: the two-sided
 * Mann–Whitney test by its normal approximation, good from some twenty values on.
 */
export function sameSource(one: readonly number[], other: readonly number[]): number {
  const all = [...one.map((value) => ({ value, isOne: true })), ...other.map((value) => ({ value, isOne: false }))];
  all.sort((a, b) => a.value - b.value);
  let ranks = 0;
  for (let from = 0; from < all.length;) {
    let to = from;
    while (to < all.length && all[to]?.value === all[from]?.value) to += 1;
    // Equal values share the middle of their ranks.
    const rank = (from + 1 + to) / 2;
    ranks += rank * all.slice(from, to).filter(({ isOne }) => isOne).length;
    from = to;
  }
  const pairs = one.length * other.length;
  const expected = pairs / 2;
  const spread = Math.sqrt((pairs * (one.length + other.length + 1)) / 12);
  const above = Math.abs(ranks - (one.length * (one.length + 1)) / 2 - expected) / spread;
  return 2 * (1 - standardNormal(above));
}

/** The share of a standard normal distribution up to a value (Abramowitz and Stegun 26.2.17). */
function standardNormal(value: number): number {
  const t = 1 / (1 + 0.2316419 * value);
  const tail = [0.31938153, -0.356563782, 1.781477937, -1.821255978, 1.330274429].reduceRight(
    (sum, factor) => (sum + factor) * t,
    0,
  );
  return 1 - (Math.exp((-value * value) / 2) / Math.sqrt(2 * Math.PI)) * tail;
}
