/** Columns of a part that hold a UUID each; the nil UUID where there is none. */
export const ID_COLUMNS = ['fact', 'scorecard', 'audit', 'certification', 'client', 'programme', 'leader'] as const;
/** Columns of a part that hold one of few words each. */
export const WORD_COLUMNS = ['edition', 'evaluation', 'kind', 'level', 'sector', 'province', 'team'] as const;
/**
 * Columns of a part that hold a number each, of which the digits alone are read: days as 2026-03-02, scores with six
 * places; nothing where there is none.
 */
export const NUMBER_COLUMNS = [
  'knownFrom',
  'knownUntil',
  'auditedOn',
  'score',
  'headcount',
  'partial',
  'decided',
  'deductions',
  'bonuses',
] as const;
/** Columns of a part that hold the leaves of a scorecard each, such as {1,3,0}. */
export const ANSWER_COLUMNS = ['verdicts', 'sampled', 'conforming'] as const;

type Texts<Names extends readonly string[]> = Readonly<Record<Names[number], string>>;

/**
 * What scorecards count as, as a database hands many of them over: each column of all of them as one text, so that none of
 * them is ever an object. UUIDs and answers follow each other without anything between; words and numbers each end in a
 * comma. A team is the UUIDs of its persons.
 */
export interface FactPart
  extends
    Texts<typeof ID_COLUMNS>,
    Texts<typeof WORD_COLUMNS>,
    Texts<typeof NUMBER_COLUMNS>,
    Texts<typeof ANSWER_COLUMNS> {
  readonly count: number;
}

/** No person, or nobody. */
export const NIL_ID = '00000000-0000-0000-0000-000000000000';

const COMMA = 44;
const ZERO = 48;

/** Numbers that each end in a comma, by their digits; where there is none, what is said. */
export function numbersOf(text: string, count: number, where: { readonly none: number }): Int32Array {
  const numbers = new Int32Array(count);
  let [number, isNone, at] = [0, true, 0];
  for (let place = 0; place < text.length; place += 1) {
    const code = text.charCodeAt(place);
    if (code === COMMA) {
      numbers[at] = isNone ? where.none : number;
      [number, isNone, at] = [0, true, at + 1];
    } else if (code >= ZERO) {
      number = number * 10 + code - ZERO;
      isNone = false;
    }
  }
  return numbers;
}
