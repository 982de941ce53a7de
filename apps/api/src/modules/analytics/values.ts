import { periodName, SIZE_BANDS } from '@touchstone/analytics';
import type { Facts, ScoreDimension } from '@touchstone/analytics';

/** The value of a dimension's code, as `where` takes it but for records, whose UUID it is; null where there is none. */
export function valueOf(
  { ids, words, sheets }: Facts,
  dimension: Exclude<ScoreDimension, 'CRITERION'>,
  code: number,
): string | null {
  if (code < 0) return null;
  switch (dimension) {
    case 'YEAR':
    case 'QUARTER':
    case 'MONTH':
      return periodName(dimension, code);
    case 'SIZE_BAND':
      return SIZE_BANDS[code]?.[0] ?? null;
    case 'EDITION':
      return sheets.all[code]?.plan.editionId ?? null;
    case 'EVALUATION':
      return sheets.all[code]?.plan.evaluation ?? null;
    case 'PROGRAMME':
      return ids.programme.valueOf(code);
    case 'SECTOR':
      return words.sector.valueOf(code);
    case 'PROVINCE':
      return words.province.valueOf(code);
    case 'LEVEL':
      return words.level.valueOf(code);
    case 'AUDIT_KIND':
      return words.kind.valueOf(code);
    case 'AUDITOR':
    case 'LEADER':
      return ids.person.valueOf(code);
    case 'CLIENT':
      return ids.client.valueOf(code);
  }
}
