import { graphql } from '../gql/gql.js';
import type { EligibilityQuery, HorizonQuery, MatrixQuery, WhatFallsOverQuery } from '../gql/graphql.js';

export const ELIGIBILITY = graphql(`
  query Eligibility(
    $duty: Duty!
    $programmeId: ID!
    $technicalCodes: [String!]
    $alone: Boolean
    $clientId: ID
    $personId: ID
    $startsOn: PlainDate!
    $endsOn: PlainDate!
    $knownOn: PlainDate
  ) {
    eligibility(
      duty: $duty
      programmeId: $programmeId
      technicalCodes: $technicalCodes
      alone: $alone
      clientId: $clientId
      personId: $personId
      startsOn: $startsOn
      endsOn: $endsOn
      knownOn: $knownOn
    ) {
      eligible
      changesOn
      person {
        id
        name
        staffNumber
        city
      }
      checks {
        code
        passed
        message
        clause
        evidence
        changesOn
      }
    }
  }
`);

/** The records that an answer about one person rests on, to be named. */
export const EVIDENCE = graphql(`
  query PersonEvidence($id: ID!) {
    person(id: $id) {
      id
      registrations {
        id
        registrar
        number
        grade
        validFrom
        validUntil
      }
      technicalCodes {
        id
        code
        source
        validFrom
        validUntil
      }
      authorisations {
        id
        authorisedFunction
        authorisedByName
        validFrom
        validUntil
      }
      interests {
        id
        kind
        clientName
        startsOn
        endsOn
      }
      contracts {
        id
        kind
        validFrom
        validUntil
      }
      leaves {
        id
        kind
        validFrom
        validUntil
      }
    }
  }
`);

export const HORIZON = graphql(`
  query Horizon {
    qualificationHorizon {
      kind
      recordId
      personId
      personName
      staffNumber
      grade
      authorisedFunction
      programmeId
      programmeTitle
      technicalCode
      hoursMissing
      professionalHoursMissing
      witnessReason
      lastDay
      step
      costs {
        ...Fallen
      }
    }
  }
`);

export const WHAT_FALLS_OVER = graphql(`
  query WhatFallsOver($changes: [WhatIfInput!]!) {
    whatFallsOver(changes: $changes) {
      ...Fallen
    }
  }
`);

graphql(`
  fragment Fallen on FallenOver {
    kind
    recordId
    number
    clientName
    on
    needs {
      duty
      technicalCode
      could
      least
    }
    seats {
      personId
      personName
      role
      reasons
      others
    }
  }
`);

export const MATRIX = graphql(`
  query Matrix($duty: Duty!, $programmeId: ID!, $on: PlainDate) {
    competenceMatrix(duty: $duty, programmeId: $programmeId, on: $on) {
      on
      technicalCodes
      rows {
        personId
        name
        staffNumber
        grade
        eligible
        reasons
        cells {
          technicalCode
          state
          until
          recordId
        }
      }
    }
  }
`);

export const RENEW_CODES = graphql(`
  mutation RenewTechnicalCodes($input: RenewTechnicalCodesInput!) {
    renewTechnicalCodes(input: $input) {
      __typename
      ... on TechnicalCode {
        id
      }
      ...Refusals
    }
  }
`);

export const IMPORT_PREVIEW = graphql(`
  query QualificationImportPreview($documentId: ID!) {
    qualificationImportPreview(documentId: $documentId) {
      codes
      registrations
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

export const IMPORT_QUALIFICATIONS = graphql(`
  mutation ImportQualifications($input: ImportQualificationsInput!) {
    importQualifications(input: $input) {
      __typename
      ... on StoredDocument {
        id
      }
      ...Refusals
    }
  }
`);

/** Persons by fields. */
export type Matrix = MatrixQuery['competenceMatrix'];
/** A person in it. */
export type MatrixRow = Matrix['rows'][number];
/** How a person stands to a field. */
export type MatrixCell = MatrixRow['cells'][number];
/** What the engine says of one person. */
export type Answer = EligibilityQuery['eligibility'][number];
/** Something that runs out. */
export type HorizonRow = HorizonQuery['qualificationHorizon'][number];
/** Work of which something falls over. */
export type Fallen = WhatFallsOverQuery['whatFallsOver'][number];
