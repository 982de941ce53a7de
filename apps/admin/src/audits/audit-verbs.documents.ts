import { graphql } from '../gql/index.js';

export const SUBMIT_REPORT = graphql(`
  mutation SubmitReport($input: SubmitReportInput!) {
    submitReport(input: $input) {
      __typename
      ... on Audit {
        id
      }
      ...Refusals
    }
  }
`);

export const REVIEW_REPORT = graphql(`
  mutation ReviewReport($input: ReviewReportInput!) {
    reviewReport(input: $input) {
      __typename
      ... on TechnicalReview {
        id
      }
      ...Refusals
    }
  }
`);

export const GRANT_CERTIFICATION = graphql(`
  mutation GrantCertification($input: GrantCertificationInput!) {
    grantCertification(input: $input) {
      __typename
      ... on Decision {
        id
      }
      ...Refusals
    }
  }
`);

export const REFUSE_CERTIFICATION = graphql(`
  mutation RefuseCertification($input: RefuseCertificationInput!) {
    refuseCertification(input: $input) {
      __typename
      ... on Decision {
        id
      }
      ...Refusals
    }
  }
`);

export const MAINTAIN_CERTIFICATION = graphql(`
  mutation MaintainCertification($input: MaintainCertificationInput!) {
    maintainCertification(input: $input) {
      __typename
      ... on Decision {
        id
      }
      ...Refusals
    }
  }
`);

export const RENEW_CERTIFICATION = graphql(`
  mutation RenewCertification($input: RenewCertificationInput!) {
    renewCertification(input: $input) {
      __typename
      ... on Decision {
        id
      }
      ...Refusals
    }
  }
`);

export const RESTORE_AFTER_AUDIT = graphql(`
  mutation RestoreAfterAudit($input: RestoreAfterAuditInput!) {
    restoreAfterAudit(input: $input) {
      __typename
      ... on Decision {
        id
      }
      ...Refusals
    }
  }
`);

export const WITHDRAW_AFTER_AUDIT = graphql(`
  mutation WithdrawAfterAudit($input: WithdrawAfterAuditInput!) {
    withdrawAfterAudit(input: $input) {
      __typename
      ... on Decision {
        id
      }
      ...Refusals
    }
  }
`);

export const SUSPEND_AFTER_AUDIT = graphql(`
  mutation SuspendAfterAudit($input: SuspendAfterAuditInput!) {
    suspendAfterAudit(input: $input) {
      __typename
      ... on Decision {
        id
      }
      ...Refusals
    }
  }
`);

export const EXTEND_SCOPE = graphql(`
  mutation ExtendScope($input: ExtendScopeInput!) {
    extendScope(input: $input) {
      __typename
      ... on Decision {
        id
      }
      ...Refusals
    }
  }
`);

export const REDUCE_SCOPE_AFTER_AUDIT = graphql(`
  mutation ReduceScopeAfterAudit($input: ReduceScopeAfterAuditInput!) {
    reduceScopeAfterAudit(input: $input) {
      __typename
      ... on Decision {
        id
      }
      ...Refusals
    }
  }
`);
