import type { PlainDate } from '@touchstone/plain-date';
import { required, TextInput, useTranslate } from 'react-admin';
import { useToday } from '../auth-provider/useViewer.js';
import type { PermitKind } from '../gql/graphql.js';
import { Day } from '../shared/Day.js';
import { DocumentLink, FileUploadInput } from '../shared/documents.js';
import { EnumChip, EnumText } from '../shared/EnumChip.js';
import { EnumInput } from '../shared/EnumInput.js';
import { PlainDateInput } from '../shared/PlainDateInput.js';
import { Rows } from '../shared/Rows.js';
import { Section } from '../shared/Section.js';
import { FieldRow } from '../verbs/fields.js';
import { VerbButton } from '../verbs/VerbButton.js';
import type { ClientRecord } from './client.documents.js';
import { RECORD_PERMIT } from './client-verb.documents.js';

type Permit = ClientRecord['permits'][number];

interface PermitForm {
  readonly kind: PermitKind;
  readonly number: string;
  readonly authority: string;
  readonly covers: string;
  readonly issuedOn: PlainDate;
  readonly validFrom: PlainDate;
  readonly validUntil?: PlainDate | null;
  readonly documentId: string;
}

const needed = required();

/** The permits a client holds or held, and how each stands; a renewal takes the place of the one before. */
export function ClientPermits({ client }: { readonly client: ClientRecord }) {
  const translate = useTranslate();
  return (
    <Section
      title={translate('resources.clients.sections.permits')}
      actions={<RecordPermit clientId={client.id} />}
      flush
    >
      <Rows
        rows={client.permits}
        empty="resources.clients.noPermits"
        columns={[
          { source: 'permits.kind', render: ({ kind }) => <EnumText list="PermitKind" word={kind} /> },
          { source: 'permits.state', render: ({ state }) => <EnumChip list="PermitState" word={state} /> },
          {
            source: 'permits.validUntil',
            render: ({ validUntil }) =>
              validUntil ? <Day value={validUntil} /> : translate('resources.clients.unlimited'),
          },
          { source: 'permits.number', render: ({ number }) => number },
          { source: 'permits.authority', render: ({ authority }) => authority },
          { source: 'permits.covers', render: ({ covers }) => covers },
          { source: 'permits.validFrom', render: ({ validFrom }) => <Day value={validFrom} /> },
          { source: 'permits.document', render: ({ document }) => <DocumentLink document={document} /> },
          {
            source: 'verbs',
            align: 'right',
            render: (permit) => permit.state !== 'REPLACED' && <RecordPermit clientId={client.id} permit={permit} />,
          },
        ]}
      />
    </Section>
  );
}

/** Records a first permit, or the successor of one. */
function RecordPermit({ clientId, permit }: { readonly clientId: string; readonly permit?: Permit }) {
  const today = useToday();
  const translate = useTranslate();
  if (!today) return null;
  const label = (source: string) => `resources.clients.fields.permits.${source}`;
  return (
    <VerbButton
      verb="recordPermit"
      document={RECORD_PERMIT}
      permission="permit:record"
      maxWidth="md"
      {...(permit
        ? {
            label: translate('resources.clients.renewPermit'),
            variant: 'text',
            defaultValues: {
              kind: permit.kind,
              number: permit.number,
              authority: permit.authority,
              covers: permit.covers,
            },
          }
        : {})}
      toInput={(form: PermitForm) => ({
        clientId,
        kind: form.kind,
        number: form.number,
        authority: form.authority,
        covers: form.covers,
        issuedOn: form.issuedOn,
        validFrom: form.validFrom,
        validUntil: form.validUntil ?? null,
        documentId: form.documentId,
        replacesPermitId: permit?.id ?? null,
      })}
    >
      <FieldRow>
        <EnumInput source="kind" list="PermitKind" label={label('kind')} validate={needed} readOnly={Boolean(permit)} />
        <TextInput source="number" label={label('number')} validate={needed} />
        <TextInput source="authority" label={label('authority')} validate={needed} />
        <PlainDateInput source="issuedOn" label={label('issuedOn')} max={today} validate={needed} />
        <PlainDateInput source="validFrom" label={label('validFrom')} validate={needed} />
        <PlainDateInput source="validUntil" label={label('validUntil')} />
      </FieldRow>
      <TextInput source="covers" label={label('covers')} multiline validate={needed} />
      <FileUploadInput source="documentId" label={label('document')} validate={needed} />
    </VerbButton>
  );
}
