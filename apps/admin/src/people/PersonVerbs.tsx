import { required } from 'react-admin';
import type { AmendPersonInput, RecordDepartureInput } from '../gql/graphql.js';
import { PlainDateInput } from '../shared/PlainDateInput.js';
import { VerbButton } from '../verbs/VerbButton.js';
import { AMEND_PERSON, RECORD_DEPARTURE } from './person-verb.documents.js';
import type { PersonProps } from './person.documents.js';
import { PersonInputs } from './PersonInputs.js';

type Details = Omit<AmendPersonInput, 'personId' | 'expectedVersion'>;

/** What can be done with a person's record. */
export function PersonVerbs({ person }: PersonProps) {
  const reference = { personId: person.id, expectedVersion: person.version };
  return (
    <>
      <VerbButton
        verb="recordDeparture"
        document={RECORD_DEPARTURE}
        permission="person:keep"
        variant="text"
        tone="danger"
        maxWidth="xs"
        defaultValues={person.leftOn ? { leftOn: person.leftOn } : {}}
        toInput={({ leftOn }: Pick<RecordDepartureInput, 'leftOn'>) => ({ ...reference, leftOn })}
      >
        <PlainDateInput source="leftOn" validate={required()} />
      </VerbButton>
      <VerbButton
        verb="amendPerson"
        document={AMEND_PERSON}
        permission="person:keep"
        maxWidth="md"
        defaultValues={detailsOf(person)}
        toInput={(details: Details) => ({ ...reference, ...detailsOf(details) })}
      >
        <PersonInputs />
      </VerbButton>
    </>
  );
}

function detailsOf(details: Details): Details {
  const { name, nameLatin, staffNumber, employment, provinceCode, city, joinedOn, email, languages } = details;
  return { name, nameLatin, staffNumber, employment, provinceCode, city, joinedOn, email, languages };
}
