import type { PlainDate } from '@touchstone/plain-date';
import type { VisitChannel } from '@touchstone/rules';
import { useQuery } from '@tanstack/react-query';
import { SelectInput, TextInput, required, useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { request } from '../data-provider/request.js';
import { FunctionCandidateInput } from '../people/FunctionCandidateInput.js';
import { Day } from '../shared/Day.js';
import { DocumentLink, FilesUploadInput } from '../shared/documents.js';
import { EnumText } from '../shared/EnumChip.js';
import { EnumInput } from '../shared/EnumInput.js';
import { PlainDateInput } from '../shared/PlainDateInput.js';
import { Rows } from '../shared/Rows.js';
import type { RowsColumn } from '../shared/Rows.js';
import { Section } from '../shared/Section.js';
import { VerbButton } from '../verbs/VerbButton.js';
import type { AuditRecord } from './audit.documents.js';
import { MYSTERY_CUSTOMERS, RECORD_MYSTERY_VISIT, REMOVE_MYSTERY_VISIT } from './fieldwork.documents.js';

interface VisitValues {
  readonly activityId: string;
  readonly visitorId: string;
  readonly visitedOn: PlainDate;
  readonly channel: VisitChannel;
  readonly outlet: string;
  readonly scenario: string;
  readonly observations: string;
  readonly documentIds?: readonly string[] | null;
}

const needed = required();

const REMOVAL: RowsColumn<{ readonly id: string }> = {
  source: 'verbs',
  align: 'right',
  short: true,
  render: ({ id }) => <RemoveVisit visitId={id} />,
};

/** What mystery customers saw, where an audit has days for them. */
export function AuditMysteryVisits({ audit }: { readonly audit: AuditRecord }) {
  const translate = useTranslate();
  const mysteries = audit.activities.filter(({ kind }) => kind === 'MYSTERY');
  if (mysteries.length === 0 && audit.mysteryVisits.length === 0) return null;
  const isOpen = audit.status === 'PLANNED' || audit.status === 'IN_PROGRESS';
  return (
    <Section
      title={translate('resources.mysteryVisits.title')}
      flush
      actions={isOpen && mysteries.length > 0 && <RecordVisit activities={mysteries} />}
    >
      <Rows
        rows={audit.mysteryVisits}
        resource="mysteryVisits"
        empty="resources.mysteryVisits.none"
        columns={[
          { source: 'visitedOn', render: ({ visitedOn }) => <Day value={visitedOn} /> },
          { source: 'visitor', short: true, render: ({ visitor }) => visitor },
          { source: 'channel', short: true, render: ({ channel }) => <EnumText list="VisitChannel" word={channel} /> },
          { source: 'outlet', render: ({ outlet }) => outlet },
          { source: 'scenario', render: ({ scenario }) => scenario },
          { source: 'observations', render: ({ observations }) => observations },
          {
            source: 'documentIds',
            render: ({ files }) => files.map((file) => <DocumentLink key={file.id} document={file.document} />),
          },
          ...(isOpen ? [REMOVAL] : []),
        ]}
      />
    </Section>
  );
}

function RecordVisit({ activities }: { readonly activities: AuditRecord['activities'] }) {
  const [first] = activities;
  if (!first) return null;
  return (
    <VerbButton
      verb="recordMysteryVisit"
      document={RECORD_MYSTERY_VISIT}
      permission="audit:conduct"
      resource="mysteryVisits"
      defaultValues={{ activityId: first.id, visitedOn: first.startsOn, channel: 'STORE' }}
      toInput={({ documentIds, ...told }: VisitValues) => ({
        ...told,
        documentIds: documentIds ? [...documentIds] : null,
      })}
    >
      {activities.length > 1 && (
        <SelectInput
          source="activityId"
          choices={activities.map(({ id, startsOn, endsOn }) => ({ id, name: `${startsOn} – ${endsOn}` }))}
          translateChoice={false}
          validate={needed}
        />
      )}
      <PlainDateInput source="visitedOn" validate={needed} />
      <VisitorInput />
      <EnumInput source="channel" list="VisitChannel" validate={needed} />
      <TextInput source="outlet" validate={needed} />
      <TextInput source="scenario" multiline validate={needed} />
      <TextInput source="observations" multiline validate={needed} />
      <FilesUploadInput source="documentIds" />
    </VerbButton>
  );
}

/** Who went: whom the gate lets go on that day. */
function VisitorInput() {
  const translate = useTranslate();
  const [activityId, visitedOn] = useWatch<VisitValues, ['activityId', 'visitedOn']>({
    name: ['activityId', 'visitedOn'],
  });
  const { data } = useQuery({
    queryKey: ['mystery-customers', activityId, visitedOn],
    queryFn: ({ signal }) => request(MYSTERY_CUSTOMERS, { activityId, visitedOn }, signal),
    enabled: Boolean(activityId && visitedOn),
  });
  return (
    <FunctionCandidateInput
      source="visitorId"
      candidates={data?.mysteryCustomers}
      hint={translate('resources.mysteryVisits.nobody')}
    />
  );
}

function RemoveVisit({ visitId }: { readonly visitId: string }) {
  return (
    <VerbButton
      verb="removeMysteryVisit"
      document={REMOVE_MYSTERY_VISIT}
      permission="audit:conduct"
      resource="mysteryVisits"
      variant="text"
      confirm
      toInput={() => ({ visitId })}
    />
  );
}
