import { EnumChip } from '../shared/EnumChip.js';
import { RecordHeader, RecordPage } from '../shared/RecordPage.js';
import { Tabs } from '../shared/Tabs.js';
import type { PersonRecord } from './person.documents.js';
import { PersonAbout } from './PersonAbout.js';
import { PersonAssignments } from './PersonAssignments.js';
import { PersonAuthorisations } from './PersonAuthorisations.js';
import { PersonEducation } from './PersonEducation.js';
import { PersonEmployment } from './PersonEmployment.js';
import { PersonEvaluations } from './PersonEvaluations.js';
import { PersonFields } from './PersonFields.js';
import { PersonInterests } from './PersonInterests.js';
import { PersonRegistrations } from './PersonRegistrations.js';
import { PersonVerbs } from './PersonVerbs.js';
import { PersonWitnesses } from './PersonWitnesses.js';

/** One person: who he is, what he is qualified for, and what ties him. */
export function PersonShow() {
  return (
    <RecordPage<PersonRecord>>
      {(person) => (
        <>
          <RecordHeader
            title={person.name}
            chips={<EnumChip list="RegistrationState" word={person.registrationState} />}
            actions={<PersonVerbs person={person} />}
          />
          <Tabs leaves={leavesOf(person)} />
        </>
      )}
    </RecordPage>
  );
}

function leavesOf(person: PersonRecord) {
  const label = (name: string) => `resources.people.sections.${name}`;
  const { registrations, technicalCodes, competenceEvaluations, authorisations, interests, assignments } = person;
  return [
    { name: 'about', label: label('about'), content: <PersonAbout person={person} /> },
    { name: 'employment', label: label('employment'), content: <PersonEmployment person={person} /> },
    {
      name: 'registrations',
      label: label('registrations'),
      count: registrations.length,
      content: <PersonRegistrations person={person} />,
    },
    { name: 'codes', label: label('codes'), count: technicalCodes.length, content: <PersonFields person={person} /> },
    {
      name: 'evaluations',
      label: label('evaluations'),
      count: competenceEvaluations.length,
      content: <PersonEvaluations person={person} />,
    },
    {
      name: 'authorisations',
      label: label('authorisations'),
      count: authorisations.length,
      content: <PersonAuthorisations person={person} />,
    },
    { name: 'education', label: label('education'), content: <PersonEducation person={person} /> },
    {
      name: 'witnesses',
      label: label('witnesses'),
      count: person.witnesses.length,
      content: <PersonWitnesses person={person} />,
    },
    {
      name: 'interests',
      label: label('interests'),
      count: interests.length,
      content: <PersonInterests person={person} />,
    },
    {
      name: 'assignments',
      label: label('assignments'),
      count: assignments.length,
      content: <PersonAssignments person={person} />,
    },
  ];
}
