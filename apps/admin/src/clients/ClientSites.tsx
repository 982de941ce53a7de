import { Stack } from '@mui/material';
import { BooleanInput, required, TextInput, useTranslate } from 'react-admin';
import type { SiteInput } from '../gql/graphql.js';
import { ProvinceInput } from '../shared/code-inputs.js';
import { Province } from '../shared/codes.js';
import { HeadcountInput } from '../shared/number-inputs.js';
import { Whole } from '../shared/numbers.js';
import { Rows } from '../shared/Rows.js';
import { Section } from '../shared/Section.js';
import { StatusChip } from '../shared/StatusChip.js';
import { FieldRow } from '../verbs/fields.js';
import { VerbButton } from '../verbs/VerbButton.js';
import type { ClientRecord } from './client.documents.js';
import { ADD_SITE, AMEND_SITE, REMOVE_SITE } from './client-verb.documents.js';

type Site = ClientRecord['sites'][number];

interface ClientProps {
  readonly client: ClientRecord;
}

/** Where a client works; a change of its sites is a change of the client. */
export function ClientSites({ client }: ClientProps) {
  const translate = useTranslate();
  const headOffice = <StatusChip tone="info">{translate('resources.clients.fields.sites.isHeadOffice')}</StatusChip>;
  return (
    <Section title={translate('resources.clients.sections.sites')} actions={<AddSite client={client} />} flush>
      <Rows
        rows={client.sites}
        columns={[
          {
            source: 'sites.name',
            render: (site) => (
              <>
                {site.name} {site.isHeadOffice && headOffice}
              </>
            ),
          },
          { source: 'sites.provinceCode', render: (site) => <Province code={site.provinceCode} /> },
          { source: 'sites.address', render: (site) => site.address },
          { source: 'sites.headcount', align: 'right', render: (site) => <Whole value={site.headcount} /> },
          { source: 'verbs', align: 'right', render: (site) => <SiteVerbs client={client} site={site} /> },
        ]}
      />
    </Section>
  );
}

function AddSite({ client: { id, version } }: ClientProps) {
  return (
    <VerbButton
      verb="addSite"
      document={ADD_SITE}
      permission="client:amend"
      defaultValues={{ isHeadOffice: false }}
      toInput={(site: SiteInput) => ({ clientId: id, expectedVersion: version, ...siteOf(site) })}
    >
      <SiteInputs />
    </VerbButton>
  );
}

function SiteVerbs({ client: { version }, site }: ClientProps & { readonly site: Site }) {
  return (
    <Stack direction="row" sx={{ justifyContent: 'flex-end' }}>
      <VerbButton
        verb="amendSite"
        document={AMEND_SITE}
        permission="client:amend"
        variant="text"
        defaultValues={siteOf(site)}
        toInput={(details: SiteInput) => ({ siteId: site.id, expectedVersion: version, ...siteOf(details) })}
      >
        <SiteInputs />
      </VerbButton>
      {!site.isHeadOffice && (
        <VerbButton
          verb="removeSite"
          document={REMOVE_SITE}
          permission="client:amend"
          variant="text"
          tone="danger"
          toInput={() => ({ siteId: site.id, expectedVersion: version })}
        />
      )}
    </Stack>
  );
}

function SiteInputs() {
  const needed = required();
  const label = (source: string) => `resources.clients.fields.sites.${source}`;
  return (
    <>
      <FieldRow>
        <TextInput source="name" label={label('name')} validate={needed} />
        <HeadcountInput source="headcount" label={label('headcount')} validate={needed} />
        <ProvinceInput source="provinceCode" label={label('provinceCode')} validate={needed} />
        <TextInput source="address" label={label('address')} validate={needed} />
      </FieldRow>
      <BooleanInput source="isHeadOffice" label={label('isHeadOffice')} />
    </>
  );
}

function siteOf({ name, address, provinceCode, headcount, isHeadOffice }: SiteInput): SiteInput {
  return { name, address, provinceCode, headcount, isHeadOffice };
}
