import { graphql } from '../gql/index.js';
import type { SurveyListQuery, SurveyRecordQuery } from '../gql/graphql.js';

export const SURVEY_LIST = graphql(`
  query SurveyList($first: Int, $offset: Int, $where: SurveyWhere, $orderBy: [SurveyOrderBy!]) {
    surveys(first: $first, offset: $offset, where: $where, orderBy: $orderBy) {
      totalCount
      nodes {
        id
        title
        status
        standard
        startsOn
        endsOn
        respondents
        requiredSample
        csi
        labels
        client {
          id
          name
        }
      }
    }
  }
`);

export const SURVEY_ANALYSTS = graphql(`
  query SurveyAnalysts($clientId: ID!, $auditId: ID, $startsOn: PlainDate!, $endsOn: PlainDate!) {
    surveyAnalysts(clientId: $clientId, auditId: $auditId, startsOn: $startsOn, endsOn: $endsOn) {
      ...FunctionCandidateParts
    }
  }
`);

export const SURVEY_RECORD = graphql(`
  query SurveyRecord($id: ID!) {
    survey(id: $id) {
      id
      version
      title
      status
      standard
      startsOn
      endsOn
      frame
      frameSize
      drawMethod
      invited
      confidence
      marginPercent
      sharePercent
      requiredSample
      formulaVersion
      closedOn
      csv
      client {
        id
        name
      }
      audit {
        id
        number
      }
      analyst {
        id
        name
      }
      columns {
        code
      }
      questionnaire {
        scaleMax
        overall
        recommend
        dimensions {
          code
          title
          weight
          items {
            code
            title
            weight
          }
        }
      }
      result {
        respondents
        labels
        ...SurveyFigures
      }
    }
  }

  fragment SurveyFigures on SurveyOutcome {
    responseRate {
      shown
    }
    csi {
      shown
      exact
    }
    mean {
      shown
    }
    interval {
      low {
        shown
      }
      high {
        shown
      }
    }
    alpha {
      shown
    }
    topTwo {
      shown
    }
    overallIndex {
      shown
    }
    netPromoter {
      shown
    }
    dimensions {
      code
      answered
      score {
        shown
      }
      topTwo {
        shown
      }
    }
    items {
      code
      answered
      score {
        shown
      }
      topTwo {
        shown
      }
    }
  }
`);

export const SURVEY_IMPORT_PREVIEW = graphql(`
  query SurveyImportPreview($surveyId: ID!, $csv: String!) {
    surveyImportPreview(surveyId: $surveyId, csv: $csv) {
      added
      replaced
      unchanged
      refusals {
        code
        message
        clause
        field
      }
    }
  }
`);

export const DRAW_UP_SURVEY = graphql(`
  mutation DrawUpSurvey($input: DrawUpSurveyInput!) {
    drawUpSurvey(input: $input) {
      __typename
      ... on Survey {
        id
      }
      ...Refusals
    }
  }
`);

export const AMEND_SURVEY = graphql(`
  mutation AmendSurvey($input: AmendSurveyInput!) {
    amendSurvey(input: $input) {
      __typename
      ... on Survey {
        id
      }
      ...Refusals
    }
  }
`);

export const RECORD_SURVEY_ANSWERS = graphql(`
  mutation RecordSurveyAnswers($input: RecordSurveyAnswersInput!) {
    recordSurveyAnswers(input: $input) {
      __typename
      ... on Survey {
        id
      }
      ...Refusals
    }
  }
`);

export const IMPORT_SURVEY_ANSWERS = graphql(`
  mutation ImportSurveyAnswers($input: ImportSurveyAnswersInput!) {
    importSurveyAnswers(input: $input) {
      __typename
      ... on Survey {
        id
      }
      ...Refusals
    }
  }
`);

export const CLOSE_SURVEY = graphql(`
  mutation CloseSurvey($input: CloseSurveyInput!) {
    closeSurvey(input: $input) {
      __typename
      ... on Survey {
        id
      }
      ...Refusals
    }
  }
`);

export type SurveyRow = SurveyListQuery['surveys']['nodes'][number];
export type SurveyRecord = NonNullable<SurveyRecordQuery['survey']>;
