import { useQuery } from '@tanstack/react-query';
import { request } from '../data-provider/request.js';
import type { ScoreDimension } from '../gql/graphql.js';
import { SCORES } from './analytics.documents.js';

/** A value of a dimension. */
export interface UsedValue {
  readonly id: string;
  readonly name: string;
}

/** The values of a dimension that scorecards have, whichever count: what there is to be chosen. */
export function useUsedValues(dimension: ScoreDimension, isWanted: boolean): readonly UsedValue[] {
  const population = { audits: 'EVERY', undecided: true, partial: true };
  const input = { groupBy: [dimension], measures: ['COUNT'], population, first: 1000 };
  const { data } = useQuery({
    queryKey: ['usedValues', dimension],
    queryFn: ({ signal }) => request(SCORES, { input: input as never }, signal),
    enabled: isWanted,
  });
  return (data?.scores.rows ?? []).flatMap(({ keys: [key] }) =>
    key?.value ? [{ id: key.value, name: key.label }] : [],
  );
}
