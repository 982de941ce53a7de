import { graphql } from '../gql/index.js';
import type { ProgrammeListQuery, ProgrammeRecordQuery } from '../gql/graphql.js';

export const PROGRAMME_LIST = graphql(`
  query ProgrammeList($first: Int, $offset: Int, $where: ProgrammeWhere, $orderBy: [ProgrammeOrderBy!]) {
    programmes(first: $first, offset: $offset, where: $where, orderBy: $orderBy) {
      totalCount
      nodes {
        id
        code
        titleZh
        titleEn
        editions {
          id
          editionId
          adoptedOn
        }
      }
    }
  }
`);

export const PROGRAMME_RECORD = graphql(`
  query ProgrammeRecord($id: ID!) {
    programme(id: $id) {
      id
      code
      titleZh
      titleEn
      editions {
        id
        editionId
        adoptedOn
        checksum
      }
    }
  }
`);

/** A programme in a list. */
export type ProgrammeRow = ProgrammeListQuery['programmes']['nodes'][number];

/** A programme on its own page. */
export type ProgrammeRecord = NonNullable<ProgrammeRecordQuery['programme']>;
