import { graphql } from '../gql/index.js';

export const PROGRAMME_NAMES = graphql(`
  query ProgrammeNames {
    programmes(first: 50) {
      nodes {
        id
        code
        titleZh
        titleEn
      }
    }
  }
`);
