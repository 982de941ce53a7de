import { graphql } from '../gql/index.js';
import type { CapacityForecastQuery } from '../gql/graphql.js';

export const CAPACITY_FORECAST = graphql(`
  query CapacityForecast($months: Int!, $programmeId: ID) {
    capacityForecast(months: $months, programmeId: $programmeId) {
      code
      breaksOn
      missing
      months {
        month
        needed
        available
        people
      }
    }
  }
`);

/** What is due and what can be done, for a code or for all. */
export type CapacityRow = CapacityForecastQuery['capacityForecast'][number];
