import { Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Province, Sector } from '../shared/codes.js';
import { Day } from '../shared/Day.js';
import { Whole } from '../shared/numbers.js';
import { RecordHeader, RecordPage } from '../shared/RecordPage.js';
import { Fact, Facts, Section } from '../shared/Section.js';
import { StatusChip } from '../shared/StatusChip.js';
import { Uscc } from '../shared/Uscc.js';
import type { ClientRecord } from './client.documents.js';

/** One client: who it is, whom to ask, where it works. */
export function ClientShow() {
  return <RecordPage<ClientRecord>>{(client) => <ClientFile client={client} />}</RecordPage>;
}

function ClientFile({ client }: { readonly client: ClientRecord }) {
  const translate = useTranslate();
  return (
    <>
      <RecordHeader title={client.name} chips={<Uscc value={client.uscc} copy />} />
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
        </Facts>
      </Section>
      <Section title={translate('resources.clients.sections.contact')}>
        <Facts>
          <Fact source="contactName">{client.contactName}</Fact>
          <Fact source="contactPhone">{client.contactPhone}</Fact>
          <Fact source="contactEmail">{client.contactEmail}</Fact>
        </Facts>
      </Section>
      <Section title={translate('resources.clients.sections.sites')} flush>
        <Sites client={client} />
      </Section>
    </>
  );
}

function Sites({ client }: { readonly client: ClientRecord }) {
  const translate = useTranslate();
  const head = (source: string) => translate(`resources.clients.fields.sites.${source}`);
  return (
    <Table>
      <TableHead>
        <TableRow>
          <TableCell>{head('name')}</TableCell>
          <TableCell>{head('provinceCode')}</TableCell>
          <TableCell>{head('address')}</TableCell>
          <TableCell align="right">{head('headcount')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {client.sites.map((site) => (
          <TableRow key={site.id}>
            <TableCell>
              {site.name} {site.isHeadOffice && <StatusChip tone="info">{head('isHeadOffice')}</StatusChip>}
            </TableCell>
            <TableCell>
              <Province code={site.provinceCode} />
            </TableCell>
            <TableCell>{site.address}</TableCell>
            <TableCell align="right">
              <Whole value={site.headcount} />
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
