import { graphql } from '../gql/index.js';
import type { SurveillanceListQuery, SurveillanceRecordQuery } from '../gql/graphql.js';

export const SURVEILLANCE_LIST = graphql(`
  query SurveillanceList(
    $first: Int
    $offset: Int
    $where: SurveillanceActivityWhere
    $orderBy: [SurveillanceActivityOrderBy!]
  ) {
    surveillanceActivities(first: $first, offset: $offset, where: $where, orderBy: $orderBy) {
      totalCount
      nodes {
        id
        number
        opensOn
        dueOn
        dueState
        completedOn
        provisional
        orRecertification
        isCurrent
        client {
          id
          name
          provinceCode
        }
        programme {
          id
          titleZh
          titleEn
        }
        certificate {
          id
          number
          level
          state
        }
        audits {
          id
          number
          status
        }
      }
    }
  }
`);

export const SURVEILLANCE_RECORD = graphql(`
  query SurveillanceRecord($id: ID!) {
    surveillanceActivity(id: $id) {
      id
      number
      anchorOn
      opensOn
      dueOn
      dueState
      completedOn
      provisional
      orRecertification
      owed
      isCurrent
      client {
        id
        name
      }
      programme {
        id
        titleZh
        titleEn
      }
      certificate {
        id
        number
        level
        state
        validUntil
        certification {
          id
          number
        }
      }
      audits {
        id
        number
        kind
        status
        startsOn
        endsOn
        personDays
      }
    }
  }
`);

/** Surveillance in a list. */
export type SurveillanceRow = SurveillanceListQuery['surveillanceActivities']['nodes'][number];

/** Surveillance on its own page. */
export type SurveillanceRecord = NonNullable<SurveillanceRecordQuery['surveillanceActivity']>;
