import { BooleanInput, required, TextInput } from 'react-admin';
import type { ComplaintMeasure } from '@touchstone/rules';
import { EnumInput } from '../shared/EnumInput.js';
import { ReferencePicker } from '../shared/ReferencePicker.js';
import { VerbButton } from '../verbs/VerbButton.js';
import {
  ACKNOWLEDGE_COMPLAINT,
  ASSIGN_COMPLAINT_HANDLER,
  CLOSE_COMPLAINT,
  RECORD_COMPLAINT_FINDINGS,
  REJECT_COMPLAINT,
  TELL_CLIENT_OF_COMPLAINT,
} from './complaint.documents.js';
import type { ComplaintRecord } from './complaint.documents.js';

const resource = 'complaints';
const needed = required();

interface Props {
  readonly complaint: ComplaintRecord;
}

/** What can be done with a complaint as it stands. */
export function ComplaintVerbs({ complaint }: Props) {
  const { status } = complaint;
  return (
    <>
      {(status === 'RECEIVED' || status === 'ACKNOWLEDGED') && <Admission complaint={complaint} />}
      {status === 'INVESTIGATED' && <Investigation complaint={complaint} />}
      {status === 'FOUND' && <Close complaint={complaint} />}
    </>
  );
}

const sameOf = ({ id, version }: ComplaintRecord) => ({ complaintId: id, expectedVersion: version });

function Admission({ complaint }: Props) {
  const same = sameOf(complaint);
  return (
    <>
      <VerbButton
        verb="rejectComplaint"
        document={REJECT_COMPLAINT}
        permission="complaint:receive"
        resource={resource}
        toInput={({ reason }: { reason: string }) => ({ ...same, reason })}
      >
        <TextInput source="reason" multiline minRows={2} validate={needed} />
      </VerbButton>
      {complaint.status === 'RECEIVED' ? (
        <VerbButton
          verb="acknowledgeComplaint"
          document={ACKNOWLEDGE_COMPLAINT}
          permission="complaint:receive"
          variant="contained"
          resource={resource}
          confirm
          toInput={() => same}
        />
      ) : (
        <Assign complaint={complaint} />
      )}
    </>
  );
}

function Assign({ complaint }: Props) {
  return (
    <VerbButton
      verb="assignComplaintHandler"
      document={ASSIGN_COMPLAINT_HANDLER}
      permission="complaint:receive"
      variant={complaint.handler ? 'outlined' : 'contained'}
      resource={resource}
      toInput={({ personId }: { personId: string }) => ({ ...sameOf(complaint), personId })}
    >
      <ReferencePicker source="personId" reference="people" optionText="name" validate={needed} />
    </VerbButton>
  );
}

function Investigation({ complaint }: Props) {
  const same = sameOf(complaint);
  return (
    <>
      <Assign complaint={complaint} />
      {complaint.client && !complaint.toldClientOn && (
        <VerbButton
          verb="tellClientOfComplaint"
          document={TELL_CLIENT_OF_COMPLAINT}
          permission="complaint:investigate"
          resource={resource}
          defaultValues={{ text: complaint.summary }}
          toInput={({ text }: { text: string | null }) => ({ ...same, text })}
        >
          <TextInput source="text" multiline minRows={2} />
        </VerbButton>
      )}
      <VerbButton
        verb="recordComplaintFindings"
        document={RECORD_COMPLAINT_FINDINGS}
        permission="complaint:investigate"
        variant="contained"
        resource={resource}
        toInput={({ findings }: { findings: string }) => ({ ...same, findings })}
      >
        <TextInput source="findings" multiline minRows={4} validate={needed} />
      </VerbButton>
    </>
  );
}

interface Closing {
  readonly isSubstantiated?: boolean;
  readonly measure: ComplaintMeasure;
  readonly outcome: string;
  readonly auditId?: string | null;
}

function Close({ complaint }: Props) {
  return (
    <VerbButton
      verb="closeComplaint"
      document={CLOSE_COMPLAINT}
      permission="complaint:close"
      variant="contained"
      resource={resource}
      toInput={({ isSubstantiated, measure, outcome, auditId }: Closing) => ({
        ...sameOf(complaint),
        isSubstantiated: isSubstantiated ?? false,
        measure,
        outcome,
        auditId: auditId ?? null,
      })}
    >
      <BooleanInput source="isSubstantiated" defaultValue={false} />
      <EnumInput source="measure" list="ComplaintMeasure" validate={needed} />
      {complaint.client && (
        <ReferencePicker
          source="auditId"
          reference="audits"
          optionText="number"
          filter={{ client: complaint.client.id }}
        />
      )}
      <TextInput source="outcome" multiline minRows={3} validate={needed} />
    </VerbButton>
  );
}
