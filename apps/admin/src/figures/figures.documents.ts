import { graphql } from '../gql/gql.js';
import type { BenchmarkQuery, ClientHistoryQuery, ConsistencyQuery, KpisQuery, XrayQuery } from '../gql/graphql.js';

export const KPIS = graphql(`
  query Kpis {
    kpis {
      kpi
      unit
      higherIsBetter
      value
      records
      behind
      amber
      red
      state
    }
  }
`);

/** The version that a change of thresholds is held against. */
export const BODY_VERSION = graphql(`
  query BodyVersion {
    bodyProfile {
      version
    }
  }
`);

export const SET_KPI_THRESHOLDS = graphql(`
  mutation SetKpiThresholds($input: SetKpiThresholdsInput!) {
    setKpiThresholds(input: $input) {
      __typename
      ... on BodyProfile {
        id
      }
      ...Refusals
    }
  }
`);

export const KPI_RECORDS = graphql(`
  query KpiRecords($kpi: Kpi!) {
    kpiRecords(kpi: $kpi) {
      recordId
      label
      clientName
      value
      worse
    }
  }
`);

export const XRAY = graphql(`
  query Xray($fresh: Boolean) {
    xray(fresh: $fresh) {
      ranOn
      ranAt
      checked
      checks {
        code
        severity
        sentence
        count
        findings {
          recordId
          label
          clientName
        }
      }
    }
  }
`);

export const CONSISTENCY = graphql(`
  query Consistency {
    assessorConsistency {
      from
      audits
      leastAudits
      betweenAssessors
      betweenClients
      withinClients
      assessors {
        personId
        name
        audits
        clients
        estimate
        low
        high
        stands
        returned {
          count
          of
          share
        }
        departed {
          count
          of
          share
        }
      }
      leaves {
        editionId
        evaluation
        criterion
        title
        assessors
        answers
        share
        most {
          personId
          name
          lost
        }
        least {
          personId
          name
          lost
        }
      }
    }
  }
`);

export const BENCHMARK = graphql(`
  query Benchmark($clientId: ID!) {
    benchmark(clientId: $clientId) {
      peersOn
      floor
      evaluations {
        editionId
        evaluation
        title
        auditedOn
        score
        chapters {
          code
          title
          earned
        }
        groups {
          grouping
          value
          withheld
          clients
          score
          chapters {
            code
            earned
          }
        }
      }
    }
  }
`);

export const CLIENT_HISTORY = graphql(`
  query ClientHistory($clientId: ID!) {
    clientHistory(clientId: $clientId) {
      editionId
      evaluation
      title
      illustrative
      audits {
        auditId
        number
        kind
        endsOn
        score
        level
        sectorMean
      }
      criteria {
        code
        title
        depth
        leaf
        earned
        sectorEarned
      }
    }
  }
`);

/** A figure, as read. */
export type KpiRow = KpisQuery['kpis'][number];
/** What a check found, as read. */
export type XrayCheck = NonNullable<XrayQuery['xray']>['checks'][number];
/** An assessor, as read. */
export type Assessor = ConsistencyQuery['assessorConsistency']['assessors'][number];
/** A leaf over which assessors part, as read. */
export type PartedLeaf = ConsistencyQuery['assessorConsistency']['leaves'][number];
/** An evaluation beside its peers, as read. */
export type Benchmarked = BenchmarkQuery['benchmark']['evaluations'][number];
/** An evaluation through a client's audits, as read. */
export type Course = ClientHistoryQuery['clientHistory'][number];
