import { DataTable } from 'react-admin';
import { CreateLink } from '../shared/CreateLink.js';
import { Day } from '../shared/Day.js';
import { EnumText } from '../shared/EnumChip.js';
import { EnumInput, EnumsInput, SearchInput } from '../shared/filters.js';
import { ResourceList } from '../shared/ResourceList.js';
import { FieldInput } from './FieldInput.js';
import { FieldsToday, Grade, Registered } from './person-facts.js';
import type { PersonRow } from './person.documents.js';

const FILTERS = [
  <SearchInput key="q" source="q" alwaysOn />,
  <EnumsInput
    key="registrationState"
    source="registrationState"
    list="RegistrationState"
    words={['LAPSING', 'EXPIRED', 'VALID', 'NOT_YET_VALID', 'NONE']}
    label="resources.people.fields.registeredUntil"
    alwaysOn
  />,
  <FieldInput key="technicalCode" source="technicalCode" label="resources.people.fields.technicalCodes" alwaysOn />,
  <EnumInput key="employment" source="employment" list="Employment" />,
  <EnumInput key="grade" source="grade" list="RegistrationGrade" />,
  <EnumsInput key="authorisedFunction" source="authorisedFunction" list="AuthorisedFunction" />,
];

/** Everybody who works for the body, by name. */
export function PersonList() {
  return (
    <ResourceList<PersonRow>
      sort={{ field: 'name', order: 'ASC' }}
      filters={FILTERS}
      hiddenColumns={['joinedOn', 'leftOn']}
      actions={<CreateLink verb="registerPerson" />}
      card={(person) => ({
        title: person.name,
        over: person.staffNumber,
        under: (
          <>
            <Grade person={person} /> <FieldsToday person={person} />
          </>
        ),
        chips: <Registered person={person} />,
      })}
    >
      <DataTable.Col<PersonRow> source="name" />
      <DataTable.Col<PersonRow> source="staffNumber" />
      <DataTable.Col<PersonRow> source="grade" disableSort render={(person) => <Grade person={person} />} />
      <DataTable.Col<PersonRow>
        source="technicalCodes"
        disableSort
        render={(person) => <FieldsToday person={person} />}
      />
      <DataTable.Col<PersonRow> source="registeredUntil" render={(person) => <Registered person={person} />} />
      <DataTable.Col<PersonRow> source="city" />
      <DataTable.Col<PersonRow>
        source="employment"
        render={(person) => <EnumText list="Employment" word={person.employment} />}
      />
      <DataTable.Col<PersonRow>
        source="declarationValidUntil"
        render={(person) => <Day value={person.declarationValidUntil} relative="due" />}
      />
      <DataTable.Col<PersonRow> source="joinedOn" render={(person) => <Day value={person.joinedOn} />} />
      <DataTable.Col<PersonRow> source="leftOn" render={(person) => <Day value={person.leftOn} />} />
    </ResourceList>
  );
}
