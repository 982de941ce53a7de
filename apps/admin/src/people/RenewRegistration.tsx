import { Button } from '@mui/material';
import { plusDays, plusMonths } from '@touchstone/plain-date';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { required, TextInput, useTranslate } from 'react-admin';
import { usePermission } from '../auth-provider/usePermission.js';
import { request } from '../data-provider/request.js';
import type { PersonRegistrationsQuery, RecordRegistrationInput } from '../gql/graphql.js';
import { FileUploadInput } from '../shared/documents.js';
import { PlainDateInput } from '../shared/PlainDateInput.js';
import { FieldRow } from '../verbs/fields.js';
import { VerbButton } from '../verbs/VerbButton.js';
import { PERSON_REGISTRATIONS, RECORD_REGISTRATION } from './qualification-verb.documents.js';

type Registration = NonNullable<PersonRegistrationsQuery['person']>['registrations'][number];
type Asked = Pick<RecordRegistrationInput, 'number' | 'validFrom' | 'validUntil' | 'documentId'>;

interface RenewRegistrationProps {
  readonly personId: string;
  readonly registrationId: string;
}

const needed = required();
/** A registration counts for three years. */
const MONTHS = 36;

/**
 * Renews a registration from wherever it is seen to lapse: number, days and file, filled in from the one that ends. What
 * it was is read when it is asked for, so that a list may show it in every row.
 */
export function RenewRegistration({ personId, registrationId }: RenewRegistrationProps) {
  const translate = useTranslate();
  const may = usePermission('person:keep');
  const [isAsked, setIsAsked] = useState(false);
  const { data } = useQuery({
    queryKey: ['person-registrations', personId],
    queryFn: ({ signal }) => request(PERSON_REGISTRATIONS, { id: personId }, signal),
    enabled: isAsked,
  });
  if (!may) return null;
  const registration = data?.person?.registrations.find(({ id }) => id === registrationId);
  if (registration) return <Renewal personId={personId} registration={registration} />;
  return (
    <Button variant="text" disabled={isAsked} onClick={() => setIsAsked(true)}>
      {translate('people.renew')}
    </Button>
  );
}

function Renewal({ personId, registration }: { readonly personId: string; readonly registration: Registration }) {
  const translate = useTranslate();
  const { registrar, grade, specialty, number, validUntil } = registration;
  const validFrom = plusDays(validUntil, 1);
  return (
    <VerbButton
      verb="recordRegistration"
      document={RECORD_REGISTRATION}
      permission="person:keep"
      variant="text"
      label={translate('people.renew')}
      openAtOnce
      defaultValues={{ number, validFrom, validUntil: plusDays(plusMonths(validFrom, MONTHS), -1) }}
      toInput={(asked: Asked) => ({ personId, registrar, grade, specialty, ...asked })}
    >
      <TextInput source="number" label="resources.people.fields.number" validate={needed} />
      <FieldRow>
        <PlainDateInput source="validFrom" label="resources.people.fields.validFrom" validate={needed} />
        <PlainDateInput source="validUntil" label="resources.people.fields.validUntil" validate={needed} />
      </FieldRow>
      <FileUploadInput source="documentId" label="resources.people.fields.documentId" />
    </VerbButton>
  );
}
