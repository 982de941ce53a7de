import { graphql } from '../gql/index.js';
import type { RuleFilingsQuery } from '../gql/graphql.js';

export const RULE_FILINGS = graphql(`
  query RuleFilings {
    ruleFilings {
      id
      editionId
      programmeId
      titleZh
      titleEn
      state
      number
      filedOn
      endsOn
      certificates
      certificateNumbers
      checkedOn
      checkBy
    }
  }
`);

/** The filing of an adopted edition. */
export type RuleFiling = RuleFilingsQuery['ruleFilings'][number];
