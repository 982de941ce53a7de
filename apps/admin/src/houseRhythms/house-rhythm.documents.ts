import { graphql } from '../gql/index.js';
import type { HouseRhythmsQuery } from '../gql/graphql.js';

export const HOUSE_RHYTHMS = graphql(`
  query HouseRhythms {
    houseRhythms {
      id
      kind
      unit
      every
      yearlyBy
      clause
      isStatutory
      isDoubtful
      since
      ownerId
      ownerName
      nextOn
    }
  }
`);

export const SET_HOUSE_RHYTHM = graphql(`
  mutation SetHouseRhythm($input: SetHouseRhythmInput!) {
    setHouseRhythm(input: $input) {
      __typename
      ... on HouseRhythm {
        id
      }
      ...Refusals
    }
  }
`);

/** A rhythm as it holds. */
export type RhythmInForce = HouseRhythmsQuery['houseRhythms'][number];
