/** Names the way chance is taken from a seed; another way gets another name, and draws made so far keep theirs. */
export const DRAW_ALGORITHM = 'cyrb53-rank/1';

const [SEED_ONE, SEED_TWO] = [0xdeadbeef, 0x41c6ce57];
const [STEP_ONE, STEP_TWO] = [2_654_435_761, 1_597_334_677];
const [MIX_ONE, MIX_TWO] = [2_246_822_507, 3_266_489_909];
const TWO_32 = 4_294_967_296;
const LOW_21 = 2_097_151;

/**
 * Where a site stands in a draw: the 53-bit cyrb53 hash of `seed:id`. The lowest ranks are drawn. It spreads evenly and
 * is a dozen lines in any language, which is all that drawing again asks for; it is no cipher.
 */
export function rankOf(seed: string, id: string): number {
  let [one, two] = [SEED_ONE, SEED_TWO];
  for (const unit of `${seed}:${id}`.split('')) {
    const code = unit.charCodeAt(0);
    one = Math.imul(one ^ code, STEP_ONE);
    two = Math.imul(two ^ code, STEP_TWO);
  }
  const first = Math.imul(one ^ (one >>> 16), MIX_ONE) ^ Math.imul(two ^ (two >>> 13), MIX_TWO);
  const second = Math.imul(two ^ (two >>> 16), MIX_ONE) ^ Math.imul(first ^ (first >>> 13), MIX_TWO);
  return TWO_32 * (LOW_21 & second) + (first >>> 0);
}
