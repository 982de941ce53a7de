import { required, SelectInput, TextInput, useTranslate } from 'react-admin';
import { usePermission } from '../auth-provider/usePermission.js';
import { useToday, useViewer } from '../auth-provider/useViewer.js';
import type { CancelWitnessInput, PlanWitnessInput, RecordWitnessInput } from '../gql/graphql.js';
import { Day } from '../shared/Day.js';
import { DocumentLink, FileUploadInput } from '../shared/documents.js';
import { EnumChip, EnumText } from '../shared/EnumChip.js';
import { EnumInput } from '../shared/EnumInput.js';
import { PlainDateInput } from '../shared/PlainDateInput.js';
import { ProgrammeName } from '../shared/ProgrammeName.js';
import { ProgrammePicker } from '../shared/ProgrammePicker.js';
import { RecordLink } from '../shared/RecordLink.js';
import { ReferencePicker } from '../shared/ReferencePicker.js';
import { RemarkInput } from '../shared/RemarkInput.js';
import { Rows } from '../shared/Rows.js';
import { Section } from '../shared/Section.js';
import { FieldRow } from '../verbs/fields.js';
import { VerbButton } from '../verbs/VerbButton.js';
import { CANCEL_WITNESS, PLAN_WITNESS, RECORD_WITNESS } from './learning-verb.documents.js';
import type { PersonProps, PersonRecord } from './person.documents.js';

const needed = required();

/** Who watched the person audit, and which watching is owed. */
export function PersonWitnesses({ person }: PersonProps) {
  const translate = useTranslate();
  return (
    <>
      <Section title={translate('resources.people.sections.witnessDue')} flush>
        <Rows
          rows={person.witnessDue.map((due) => ({ id: due.reason, ...due }))}
          empty="people.none.witnessDue"
          columns={[
            { source: 'witnessReason', render: (row) => <EnumText list="WitnessReason" word={row.reason} /> },
            { source: 'since', render: (row) => <Day value={row.since} /> },
            { source: 'dueOn', render: (row) => <Day value={row.dueOn} relative="plain" /> },
            { source: 'doneOn', render: (row) => <Day value={row.doneOn} /> },
            { source: 'witnessState', render: (row) => <EnumChip list="ClockState" word={row.state} /> },
          ]}
        />
      </Section>
      <Section title={translate('resources.people.sections.witnesses')} actions={<PlanWitness person={person} />} flush>
        <Rows
          rows={person.witnesses}
          empty="people.none.witnesses"
          columns={[
            { source: 'plannedOn', render: (row) => <Day value={row.plannedOn} /> },
            { source: 'witnessing', render: (row) => row.witnessing?.name },
            { source: 'programme', render: (row) => <ProgrammeName programme={row.programme} /> },
            {
              source: 'audit',
              render: ({ audit }) =>
                audit && (
                  <RecordLink resource="audits" id={audit.id}>
                    {audit.number}
                  </RecordLink>
                ),
            },
            { source: 'doneOn', render: (row) => row.doneOn && <Day value={row.doneOn} /> },
            {
              source: 'witnessResult',
              render: (row) => row.result && <EnumChip list="WitnessOutcome" word={row.result} />,
            },
            {
              source: 'notes',
              render: ({ notes, cancelledOn, cancelReason }) =>
                cancelledOn ? translate('people.cancelled', { on: cancelledOn, reason: cancelReason ?? '' }) : notes,
            },
            { source: 'document', render: (row) => <DocumentLink document={row.document} /> },
            {
              source: 'verbs',
              align: 'right',
              render: (row) => !row.doneOn && !row.cancelledOn && <WitnessVerbs person={person} witness={row} />,
            },
          ]}
        />
      </Section>
    </>
  );
}

function PlanWitness({ person }: PersonProps) {
  const translate = useTranslate();
  const today = useToday() ?? '';
  const ahead = person.assignments
    .filter(({ audit, role }) => audit.endsOn >= today && audit.status !== 'CANCELLED' && role !== 'OBSERVER')
    .map(({ audit, client }) => ({ id: audit.id, name: `${audit.number} · ${audit.startsOn} · ${client.name}` }));
  return (
    <VerbButton
      verb="planWitness"
      document={PLAN_WITNESS}
      permission="person:keep"
      toInput={(asked: Omit<PlanWitnessInput, 'personId'>) => ({ personId: person.id, ...asked })}
    >
      <FieldRow>
        <ReferencePicker
          source="witnessingId"
          label="resources.people.fields.witnessing"
          reference="people"
          optionText="name"
          validate={needed}
        />
        <ProgrammePicker source="programmeId" validate={needed} />
        <SelectInput
          source="auditId"
          label="resources.people.fields.audit"
          choices={ahead}
          translateChoice={false}
          helperText={ahead.length === 0 ? translate('people.noAuditAhead') : false}
        />
        <PlainDateInput source="plannedOn" validate={needed} />
      </FieldRow>
    </VerbButton>
  );
}

interface WitnessProps extends PersonProps {
  readonly witness: PersonRecord['witnesses'][number];
}

/** The watched records nothing of himself; who watched does, or who keeps the records. */
function WitnessVerbs({ person, witness }: WitnessProps) {
  const viewer = useViewer();
  const keeps = usePermission('person:keep');
  const mayTell = viewer?.personId !== person.id && (keeps || viewer?.personId === witness.witnessing?.id);
  const reference = { witnessId: witness.id, expectedVersion: witness.version };
  return (
    <>
      {mayTell && (
        <VerbButton
          verb="recordWitness"
          document={RECORD_WITNESS}
          permission="person:witness"
          variant="text"
          defaultValues={{ doneOn: witness.plannedOn }}
          toInput={(asked: Omit<RecordWitnessInput, 'witnessId' | 'expectedVersion'>) => ({ ...reference, ...asked })}
        >
          <FieldRow>
            <PlainDateInput source="doneOn" validate={needed} />
            <EnumInput
              source="result"
              label="resources.people.fields.witnessResult"
              list="WitnessOutcome"
              validate={needed}
            />
          </FieldRow>
          <RemarkInput source="notes" validate={needed} />
          <FileUploadInput source="documentId" />
        </VerbButton>
      )}
      <VerbButton
        verb="cancelWitness"
        document={CANCEL_WITNESS}
        permission="person:keep"
        variant="text"
        tone="danger"
        maxWidth="xs"
        toInput={({ reason }: Pick<CancelWitnessInput, 'reason'>) => ({ ...reference, reason })}
      >
        <TextInput source="reason" multiline minRows={2} validate={needed} />
      </VerbButton>
    </>
  );
}
