import { graphql } from '../gql/index.js';
import type { AuditChecklistQuery } from '../gql/graphql.js';

export const AUDIT_CHECKLIST = graphql(`
  query AuditChecklist($id: ID!, $editionId: String!) {
    checklists(editionId: $editionId) {
      id
      basis
      standing
      title {
        zh
        en
      }
      areas {
        code
        title {
          zh
          en
        }
        items {
          code
          title {
            zh
            en
          }
          leaves {
            evaluation
            criterion
          }
        }
      }
    }
    audit(id: $id) {
      id
      checklistAnswers {
        id
        checklist
        item
        verdict
        remark
      }
      scorecards {
        id
        evaluation
        status
        responses {
          criterion
          verdict
        }
      }
    }
  }
`);

export const RECORD_CHECKLIST = graphql(`
  mutation RecordChecklist($input: RecordChecklistInput!) {
    recordChecklist(input: $input) {
      __typename
      ... on Audit {
        id
      }
      ...Refusals
    }
  }
`);

/** A checklist with its items. */
export type ChecklistShown = AuditChecklistQuery['checklists'][number];

/** An audit as far as its checklists look at it. */
export type ChecklistAudit = NonNullable<AuditChecklistQuery['audit']>;
