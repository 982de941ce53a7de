import { graphql } from '../gql/index.js';
import type { PapersQuery, TemplateDeskQuery } from '../gql/graphql.js';

export const PAPERS = graphql(`
  query Papers($recordId: ID!) {
    papers(recordId: $recordId) {
      kind
      subject
      language
      path
      waitsFor {
        code
        message
        clause
      }
    }
  }
`);

/** A paper that a record calls for. */
export type Paper = PapersQuery['papers'][number];

export const TEMPLATE_DESK = graphql(`
  query TemplateDesk($paper: PaperKind!, $programmeId: ID, $editionId: String) {
    templateDesk(kind: $paper, programmeId: $programmeId, editionId: $editionId) {
      kind
      content
      original
      revision
      fields {
        name
        meaning {
          zh
          en
        }
      }
      lists {
        name
        fields {
          name
          meaning {
            zh
            en
          }
        }
      }
      samples {
        recordId
        subject
      }
    }
  }
`);

export const TEMPLATE_VERSIONS = graphql(`
  query TemplateVersions($paper: PaperKind!) {
    paperTemplates(first: 200, where: { kind: { eq: $paper } }) {
      nodes {
        id
        revision
        editionId
        content
        reason
        publishedOn
        programme {
          id
        }
        publishedBy {
          id
          name
        }
      }
    }
  }
`);

export const TEMPLATE_REACHES = graphql(`
  query TemplateReaches {
    programmes(first: 100) {
      nodes {
        id
        titleZh
        titleEn
        editions {
          id
          editionId
        }
      }
    }
  }
`);

export const PUBLISH_TEMPLATE = graphql(`
  mutation PublishTemplate($input: PublishTemplateInput!) {
    publishTemplate(input: $input) {
      __typename
      ... on PaperTemplate {
        id
      }
      ...Refusals
    }
  }
`);

/** Everything needed to write a template of one reach. */
export type Desk = TemplateDeskQuery['templateDesk'];
