import { graphql } from '../gql/index.js';

graphql(`
  fragment AuditTeamNotices on Audit {
    teamNotices {
      id
      members
      sentOn
      isShortNotice
      objectBy
      care
    }
    teamObjections {
      id
      personName
      raisedOn
      reason
      outcome
      answer
      answeredOn
      appeals {
        id
        number
        status
      }
    }
  }
`);

export const NOTIFY_TEAM = graphql(`
  mutation NotifyTeam($input: NotifyTeamInput!) {
    notifyTeam(input: $input) {
      __typename
      ... on TeamNotice {
        id
      }
      ...Refusals
    }
  }
`);

export const OBJECT_TO_AUDITOR = graphql(`
  mutation ObjectToAuditor($input: ObjectToAuditorInput!) {
    objectToAuditor(input: $input) {
      __typename
      ... on TeamObjection {
        id
      }
      ...Refusals
    }
  }
`);

export const ANSWER_OBJECTION = graphql(`
  mutation AnswerObjection($input: AnswerObjectionInput!) {
    answerObjection(input: $input) {
      __typename
      ... on TeamObjection {
        id
      }
      ...Refusals
    }
  }
`);
