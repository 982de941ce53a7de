import type { AuditActivityInput, RemoteTermsInput } from '../gql/graphql.js';
import { VerbButton } from '../verbs/VerbButton.js';
import { ActivityInputs } from './ActivityInputs.js';
import { RESCHEDULE_AUDIT } from './audit-plan.documents.js';
import type { AuditRecord } from './audit.documents.js';
import { remoteInputOf, RemoteInputs, remoteValuesOf } from './RemoteInputs.js';
import { TimeInputs } from './TimeInputs.js';
import { timeInputOf, timeValuesOf } from './time-input.js';
import type { TimeValues } from './time-input.js';

interface RescheduleValues extends TimeValues {
  readonly activities: readonly AuditActivityInput[];
  readonly remote?: RemoteTermsInput | null;
}

/** Moves what is still to be done to other days, with the audit time it takes. */
export function RescheduleAudit({ audit }: { readonly audit: AuditRecord }) {
  const open = audit.activities.filter(({ concludedOn }) => concludedOn == null);
  return (
    <VerbButton
      verb="rescheduleAudit"
      document={RESCHEDULE_AUDIT}
      permission="audit:plan"
      resource="audits"
      maxWidth="md"
      defaultValues={{
        activities: open.map(({ kind, startsOn, endsOn }) => ({ kind, startsOn, endsOn })),
        ...timeValuesOf(audit),
        ...remoteValuesOf(audit),
      }}
      toInput={({ activities, ...values }: RescheduleValues) => ({
        auditId: audit.id,
        expectedVersion: audit.version,
        activities: activities.map(({ kind, startsOn, endsOn }) => ({ kind, startsOn, endsOn })),
        ...timeInputOf(values),
        remote: remoteInputOf({ activities, remote: values.remote }),
      })}
    >
      <ActivityInputs />
      <RemoteInputs />
      <TimeInputs certificationId={audit.certification.id} kind={audit.kind} />
    </VerbButton>
  );
}
