import type { PlainDate } from '@touchstone/plain-date';
import { required, TextInput, useTranslate } from 'react-admin';
import { useToday } from '../auth-provider/useViewer.js';
import { PlainDateInput } from '../shared/PlainDateInput.js';
import { VerbButton } from '../verbs/VerbButton.js';
import type { PersonRecord } from './person.documents.js';
import { RESTORE_REGISTRATION, SUSPEND_REGISTRATION } from './qualification-verb.documents.js';

interface RegistrationProps {
  readonly registration: PersonRecord['registrations'][number];
}

interface Asked {
  readonly on: PlainDate;
  readonly reason: string;
}

const needed = required();

/** From when until when a registration was last suspended, with the reasons. */
export function RegistrationSuspension({ registration }: RegistrationProps) {
  const translate = useTranslate();
  const { suspendedOn, suspensionReason, restoredOn, restorationReason } = registration;
  if (!suspendedOn) return null;
  const say = (key: string, on: string, reason: string | null | undefined) =>
    translate(`people.suspension.${key}`, { on, reason: reason ?? '' });
  return (
    <>
      <div>{say('since', suspendedOn, suspensionReason)}</div>
      {restoredOn && <div>{say('restored', restoredOn, restorationReason)}</div>}
    </>
  );
}

/** Suspends a registration that has not ended, or restores one that is suspended. */
export function RegistrationVerbs({ registration }: RegistrationProps) {
  const today = useToday();
  const { id, version, validUntil, suspendedOn, restoredOn } = registration;
  const isSuspended = suspendedOn && !restoredOn;
  if (!isSuspended && today && validUntil < today) return null;
  const common = {
    permission: 'person:keep',
    variant: 'text',
    maxWidth: 'xs',
    defaultValues: today ? { on: today } : {},
    toInput: ({ on, reason }: Asked) => ({ registrationId: id, expectedVersion: version, on, reason }),
  } as const;
  const asked = (
    <>
      <PlainDateInput source="on" validate={needed} />
      <TextInput source="reason" multiline minRows={2} validate={needed} />
    </>
  );
  return isSuspended ? (
    <VerbButton {...common} verb="restoreRegistration" document={RESTORE_REGISTRATION}>
      {asked}
    </VerbButton>
  ) : (
    <VerbButton {...common} verb="suspendRegistration" document={SUSPEND_REGISTRATION} tone="danger">
      {asked}
    </VerbButton>
  );
}
