import { graphql } from '../gql/index.js';
import type { PersonListQuery, PersonRecordQuery } from '../gql/graphql.js';

export const PERSON_LIST = graphql(`
  query PersonList($first: Int, $offset: Int, $where: PersonWhere, $orderBy: [PersonOrderBy!]) {
    people(first: $first, offset: $offset, where: $where, orderBy: $orderBy) {
      totalCount
      nodes {
        id
        staffNumber
        name
        nameLatin
        provinceCode
        city
        employment
        joinedOn
        leftOn
        registeredUntil
        registrationState
        declarationValidUntil
        registrations {
          id
          grade
        }
        technicalCodes {
          id
          code
          validFrom
          validUntil
        }
      }
    }
  }
`);

export const PERSON_RECORD = graphql(`
  query PersonRecord($id: ID!) {
    person(id: $id) {
      id
      staffNumber
      name
      nameLatin
      provinceCode
      city
      email
      languages
      employment
      joinedOn
      leftOn
      registeredUntil
      registrationState
      declarationValidUntil
      version
      registrations {
        id
        registrar
        number
        specialty
        grade
        validFrom
        validUntil
        suspendedOn
        suspensionReason
        restoredOn
        restorationReason
        version
        document {
          id
          fileName
          size
        }
      }
      technicalCodes {
        id
        code
        source
        validFrom
        validUntil
        version
        evidence
        evaluator {
          id
          name
        }
        document {
          id
          fileName
          size
        }
      }
      competenceEvaluations {
        id
        authorisedFunction
        code
        method
        evaluatedOn
        evaluatorName
        criteria
        evidence
        result
        document {
          id
          fileName
          size
        }
      }
      authorisations {
        id
        authorisedFunction
        document {
          id
          fileName
          size
        }
        authorisedByName
        validFrom
        validUntil
        version
        programme {
          id
          titleZh
          titleEn
        }
      }
      interests {
        id
        kind
        clientName
        declared
        startsOn
        endsOn
        version
        client {
          id
        }
      }
      contracts {
        id
        kind
        validFrom
        validUntil
        exclusive
        version
        document {
          id
          fileName
          size
        }
      }
      leaves {
        id
        kind
        validFrom
        validUntil
        note
        seats
        cancelledOn
        cancelReason
        version
      }
      declarations {
        id
        signedOn
        validUntil
        document {
          id
          fileName
          size
        }
      }
      identityNumber {
        id
        recordedOn
      }
      identityLooks {
        id
        reason
        lookedAt
        lookedBy {
          id
          name
        }
      }
      education {
        id
        doneOn
        hours
        professional
        subject
        provider
        removedOn
        removalReason
        version
        document {
          id
          fileName
          size
        }
      }
      educationYears {
        year
        hours
        professionalHours
        target
        professionalTarget
        state
      }
      witnesses {
        id
        plannedOn
        doneOn
        result
        notes
        cancelledOn
        cancelReason
        version
        witnessing {
          id
          name
        }
        programme {
          id
          titleZh
          titleEn
        }
        audit {
          id
          number
        }
        document {
          id
          fileName
          size
        }
      }
      witnessDue {
        reason
        since
        dueOn
        doneOn
        state
      }
      assignments {
        id
        role
        personDays
        assignedOn
        client {
          id
          name
        }
        audit {
          id
          number
          kind
          status
          startsOn
          endsOn
        }
      }
    }
  }
`);

/** A person in a list. */
export type PersonRow = PersonListQuery['people']['nodes'][number];

/** A person on the page of his own. */
export type PersonRecord = NonNullable<PersonRecordQuery['person']>;

/** What every leaf of a person's page is told. */
export interface PersonProps {
  readonly person: PersonRecord;
}
