import { useTranslate } from 'react-admin';
import { usePermission } from '../auth-provider/usePermission.js';
import { Province, Sector } from '../shared/codes.js';
import { Day } from '../shared/Day.js';
import { Languages } from '../shared/languages.js';
import { Whole } from '../shared/numbers.js';
import { RecordHeader, RecordPage } from '../shared/RecordPage.js';
import { Fact, Facts, Section } from '../shared/Section.js';
import { Tabs } from '../shared/Tabs.js';
import { Uscc } from '../shared/Uscc.js';
import { Credit } from '../credit/Credit.js';
import { ClientCourse } from '../figures/ClientCourse.js';
import type { ClientRecord } from './client.documents.js';
import { ClientFiles } from './ClientFiles.js';
import { ClientPermits } from './ClientPermits.js';
import { ClientSites } from './ClientSites.js';
import { ClientVerbs } from './ClientVerbs.js';

/** One client: who it is, where it works, and its files. */
export function ClientShow() {
  return <RecordPage<ClientRecord>>{(client) => <ClientFile client={client} />}</RecordPage>;
}

interface ClientProps {
  readonly client: ClientRecord;
}

function ClientFile({ client }: ClientProps) {
  const seesCredit = usePermission('credit:read');
  const seesCourse = usePermission('benchmark:read');
  const credit = {
    name: 'credit',
    label: 'resources.credit.sections.standing',
    content: <Credit clientId={client.id} />,
  };
  return (
    <>
      <RecordHeader
        title={client.name}
        chips={<Uscc value={client.uscc} copy />}
        actions={<ClientVerbs client={client} />}
      />
      <Tabs
        leaves={[
          { name: 'about', label: 'resources.clients.sections.about', content: <About client={client} /> },
          ...(seesCredit ? [credit] : []),
          seesCourse && { name: 'course', label: 'course.tab', content: <ClientCourse clientId={client.id} /> },
          { name: 'files', label: 'resources.clients.sections.files', content: <ClientFiles client={client} /> },
        ]}
      />
    </>
  );
}

function About({ client }: ClientProps) {
  const translate = useTranslate();
  return (
    <>
      <Section title={translate('resources.clients.sections.identity')}>
        <Facts>
          <Fact source="nameEn">{client.nameEn}</Fact>
          <Fact source="legalRepresentative">{client.legalRepresentative}</Fact>
          <Fact source="sector">
            <Sector code={client.sector} />
          </Fact>
          <Fact source="headcount">
            <Whole value={client.headcount} />
          </Fact>
          <Fact source="provinceCode">
            <Province code={client.provinceCode} />
          </Fact>
          <Fact source="address">{client.address}</Fact>
          <Fact source="registeredOn">
            <Day value={client.registeredOn} relative="plain" />
          </Fact>
          <Fact source="businessScope" wide>
            {client.businessScope}
          </Fact>
          {client.distinctBecause && (
            <Fact source="distinctBecause" wide>
              {client.distinctBecause}
            </Fact>
          )}
        </Facts>
      </Section>
      <Section title={translate('resources.clients.sections.contact')}>
        <Facts>
          <Fact source="workingLanguage">
            <Languages codes={[client.workingLanguage]} />
          </Fact>
          <Fact source="contactName">{client.contactName}</Fact>
          <Fact source="contactPhone">{client.contactPhone}</Fact>
          <Fact source="contactEmail">{client.contactEmail}</Fact>
        </Facts>
      </Section>
      <ClientSites client={client} />
      <ClientPermits client={client} />
    </>
  );
}
