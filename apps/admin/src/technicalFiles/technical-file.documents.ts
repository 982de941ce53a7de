import { graphql } from '../gql/index.js';
import type { TechnicalFileIndexQuery, TechnicalFileListQuery, TechnicalFileRecordQuery } from '../gql/graphql.js';

export const TECHNICAL_FILE_LIST = graphql(`
  query TechnicalFileList($first: Int, $offset: Int, $where: TechnicalFileWhere, $orderBy: [TechnicalFileOrderBy!]) {
    technicalFiles(first: $first, offset: $offset, where: $where, orderBy: $orderBy) {
      totalCount
      nodes {
        id
        number
        status
        sealBy
        sealState
        sealedOn
        retainUntil
        isHeld
        client {
          id
          name
        }
        certification {
          id
          number
        }
        archivist {
          id
          name
        }
      }
    }
  }
`);

export const TECHNICAL_FILE_RECORD = graphql(`
  query TechnicalFileRecord($id: ID!) {
    technicalFile(id: $id) {
      id
      number
      status
      openedOn
      sealBy
      sealState
      sealedOn
      seal
      retainUntil
      keptUntil
      isHeld
      disposedOn
      disposalReason
      destroyedOn
      destructionReason
      contentsGoneAt
      version
      client {
        id
        name
      }
      certification {
        id
        number
      }
      archivist {
        id
        name
      }
      disposedBy {
        id
        name
      }
      destroyedBy {
        id
        name
      }
      decision {
        id
        outcome
        decidedOn
      }
    }
  }
`);

export const TECHNICAL_FILES_OF = graphql(`
  query TechnicalFilesOf($certification: ID!) {
    technicalFiles(where: { certification: { eq: $certification } }, first: 100) {
      nodes {
        id
        number
        decision {
          id
        }
      }
    }
  }
`);

export const OPEN_TECHNICAL_FILE = graphql(`
  mutation OpenTechnicalFile($input: OpenTechnicalFileInput!) {
    openTechnicalFile(input: $input) {
      __typename
      ... on TechnicalFile {
        id
      }
      ...Refusals
    }
  }
`);

export const SEAL_TECHNICAL_FILE = graphql(`
  mutation SealTechnicalFile($input: SealTechnicalFileInput!) {
    sealTechnicalFile(input: $input) {
      __typename
      ... on TechnicalFile {
        id
      }
      ...Refusals
    }
  }
`);

export const DECIDE_DISPOSAL = graphql(`
  mutation DecideDisposal($input: DecideDisposalInput!) {
    decideDisposal(input: $input) {
      __typename
      ... on TechnicalFile {
        id
      }
      ...Refusals
    }
  }
`);

export const DESTROY_TECHNICAL_FILE = graphql(`
  mutation DestroyTechnicalFile($input: DestroyTechnicalFileInput!) {
    destroyTechnicalFile(input: $input) {
      __typename
      ... on TechnicalFile {
        id
      }
      ...Refusals
    }
  }
`);

export const TECHNICAL_FILE_INDEX = graphql(`
  query TechnicalFileIndex($id: ID!) {
    technicalFileIndex(id: $id) {
      missing
      changed
      isIntact
      parts {
        kind
        state
        recordId
        title
        sha256
        gapReason
        seenAt
      }
    }
  }
`);

/** One in a list. */
export type TechnicalFileRow = TechnicalFileListQuery['technicalFiles']['nodes'][number];

/** One on its own page. */
export type TechnicalFileRecord = NonNullable<TechnicalFileRecordQuery['technicalFile']>;

/** The index of a technical file. */
export type TechnicalFileIndex = TechnicalFileIndexQuery['technicalFileIndex'];
