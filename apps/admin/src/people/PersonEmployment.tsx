import { BooleanInput, required, TextInput, useTranslate } from 'react-admin';
import { useToday } from '../auth-provider/useViewer.js';
import type { CancelLeaveInput, RecordContractInput, RecordLeaveInput } from '../gql/graphql.js';
import { Day } from '../shared/Day.js';
import { DocumentLink, FileUploadInput } from '../shared/documents.js';
import { EnumText } from '../shared/EnumChip.js';
import { EnumInput } from '../shared/EnumInput.js';
import { PlainDateInput } from '../shared/PlainDateInput.js';
import { Rows } from '../shared/Rows.js';
import { Section } from '../shared/Section.js';
import { YesNo } from '../shared/YesNo.js';
import { FieldRow } from '../verbs/fields.js';
import { VerbButton } from '../verbs/VerbButton.js';
import { CANCEL_LEAVE, END_CONTRACT, RECORD_CONTRACT, RECORD_LEAVE } from './employment-verb.documents.js';
import { EndVerb } from './EndVerb.js';
import type { PersonProps, PersonRecord } from './person.documents.js';
import { RecordDeclaration } from './RecordDeclaration.js';

const needed = required();

/** What binds the person and the body, when he is away, and what he signed. */
export function PersonEmployment({ person }: PersonProps) {
  return (
    <>
      <Contracts person={person} />
      <Leaves person={person} />
      <Declarations person={person} />
    </>
  );
}

function Contracts({ person }: PersonProps) {
  const translate = useTranslate();
  return (
    <Section
      title={translate('resources.people.sections.contracts')}
      actions={<RecordContract person={person} />}
      flush
    >
      <Rows
        rows={person.contracts}
        empty="people.none.contracts"
        columns={[
          { source: 'employment', render: (row) => <EnumText list="Employment" word={row.kind} /> },
          { source: 'validFrom', render: (row) => <Day value={row.validFrom} /> },
          { source: 'validUntil', render: (row) => <Day value={row.validUntil} relative="plain" /> },
          { source: 'exclusive', render: (row) => <Exclusive contract={row} /> },
          { source: 'document', render: (row) => <DocumentLink document={row.document} /> },
          {
            source: 'verbs',
            align: 'right',
            render: ({ id, version, validUntil }) => (
              <EndVerb
                verb="endContract"
                document={END_CONTRACT}
                permission="person:keep"
                until={validUntil}
                toInput={(endsOn) => ({ contractId: id, expectedVersion: version, endsOn })}
              />
            ),
          },
        ]}
      />
    </Section>
  );
}

function Exclusive({ contract }: { readonly contract: PersonRecord['contracts'][number] }) {
  const translate = useTranslate();
  const { exclusive } = contract;
  return typeof exclusive === 'boolean' ? <YesNo value={exclusive} /> : <>{translate('people.notAsked')}</>;
}

function RecordContract({ person }: PersonProps) {
  return (
    <VerbButton
      verb="recordContract"
      document={RECORD_CONTRACT}
      permission="person:keep"
      defaultValues={{ kind: person.employment, exclusive: true }}
      toInput={(asked: Omit<RecordContractInput, 'personId'>) => ({ personId: person.id, ...asked })}
    >
      <FieldRow>
        <EnumInput source="kind" label="resources.people.fields.employment" list="Employment" validate={needed} />
        <span />
        <PlainDateInput source="validFrom" validate={needed} />
        <PlainDateInput source="validUntil" />
      </FieldRow>
      <BooleanInput source="exclusive" />
      <FileUploadInput source="documentId" />
    </VerbButton>
  );
}

function Leaves({ person }: PersonProps) {
  const translate = useTranslate();
  const today = useToday() ?? '';
  return (
    <Section title={translate('resources.people.sections.leaves')} actions={<RecordLeave person={person} />} flush>
      <Rows
        rows={person.leaves}
        empty="people.none.leaves"
        columns={[
          { source: 'leaveKind', render: (row) => <EnumText list="LeaveKind" word={row.kind} /> },
          { source: 'validFrom', render: (row) => <Day value={row.validFrom} /> },
          { source: 'validUntil', render: (row) => <Day value={row.validUntil} /> },
          { source: 'note', render: (row) => row.note },
          { source: 'seats', render: (row) => !row.cancelledOn && row.seats.join(' · ') },
          {
            source: 'cancelledOn',
            render: ({ cancelledOn, cancelReason }) =>
              cancelledOn && translate('people.cancelled', { on: cancelledOn, reason: cancelReason ?? '' }),
          },
          {
            source: 'verbs',
            align: 'right',
            render: (row) => !row.cancelledOn && row.validUntil >= today && <CancelLeave leave={row} />,
          },
        ]}
      />
    </Section>
  );
}

function RecordLeave({ person }: PersonProps) {
  const today = useToday();
  return (
    <VerbButton
      verb="recordLeave"
      document={RECORD_LEAVE}
      permission="person:keep"
      defaultValues={{ kind: 'ANNUAL', ...(today ? { validFrom: today } : {}) }}
      toInput={(asked: Omit<RecordLeaveInput, 'personId'>) => ({ personId: person.id, ...asked })}
    >
      <FieldRow>
        <EnumInput source="kind" label="resources.people.fields.leaveKind" list="LeaveKind" validate={needed} />
        <span />
        <PlainDateInput source="validFrom" validate={needed} />
        <PlainDateInput source="validUntil" validate={needed} />
      </FieldRow>
      <TextInput source="note" />
    </VerbButton>
  );
}

function CancelLeave({ leave }: { readonly leave: PersonRecord['leaves'][number] }) {
  return (
    <VerbButton
      verb="cancelLeave"
      document={CANCEL_LEAVE}
      permission="person:keep"
      variant="text"
      tone="danger"
      maxWidth="xs"
      toInput={({ reason }: Pick<CancelLeaveInput, 'reason'>) => ({
        leaveId: leave.id,
        expectedVersion: leave.version,
        reason,
      })}
    >
      <TextInput source="reason" multiline minRows={2} validate={needed} />
    </VerbButton>
  );
}

function Declarations({ person }: PersonProps) {
  const translate = useTranslate();
  return (
    <Section
      title={translate('resources.people.sections.declarations')}
      actions={<RecordDeclaration person={person} />}
      flush
    >
      <Rows
        rows={person.declarations}
        empty="people.none.declarations"
        columns={[
          { source: 'signedOn', render: (row) => <Day value={row.signedOn} /> },
          { source: 'validUntil', render: (row) => <Day value={row.validUntil} relative="plain" /> },
          { source: 'document', render: (row) => <DocumentLink document={row.document} /> },
        ]}
      />
    </Section>
  );
}
