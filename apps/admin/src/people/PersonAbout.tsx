import { useTranslate } from 'react-admin';
import { Province } from '../shared/codes.js';
import { Day } from '../shared/Day.js';
import { EnumText } from '../shared/EnumChip.js';
import { Languages } from '../shared/languages.js';
import { Fact, Facts, Section } from '../shared/Section.js';
import { PersonDossier } from './PersonDossier.js';
import { PersonIdentity } from './PersonIdentity.js';
import { RecordDeclaration } from './RecordDeclaration.js';
import { Registered } from './person-facts.js';
import type { PersonProps } from './person.documents.js';

/** Who the person is, and whether he may work today. */
export function PersonAbout({ person }: PersonProps) {
  const translate = useTranslate();
  return (
    <>
      <Section title={translate('resources.people.sections.identity')}>
        <Facts>
          <Fact source="staffNumber">{person.staffNumber}</Fact>
          <Fact source="nameLatin">{person.nameLatin}</Fact>
          <Fact source="employment">
            <EnumText list="Employment" word={person.employment} />
          </Fact>
          <Fact source="city">
            <Province code={person.provinceCode} /> {person.city}
          </Fact>
          <Fact source="languages">
            <Languages codes={person.languages} />
          </Fact>
          <Fact source="email">{person.email}</Fact>
          <Fact source="joinedOn">
            <Day value={person.joinedOn} />
          </Fact>
          {person.leftOn && (
            <Fact source="leftOn">
              <Day value={person.leftOn} relative="plain" />
            </Fact>
          )}
        </Facts>
      </Section>
      <Section title={translate('resources.people.sections.standing')} actions={<RecordDeclaration person={person} />}>
        <Facts>
          <Fact source="registeredUntil">
            <Registered person={person} />
          </Fact>
          <Fact source="declarationValidUntil">
            <Day value={person.declarationValidUntil} relative="due" />
          </Fact>
        </Facts>
      </Section>
      <PersonDossier person={person} />
      <PersonIdentity person={person} />
    </>
  );
}
