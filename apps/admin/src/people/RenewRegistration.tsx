import { plusDays, plusMonths } from '@touchstone/plain-date';
import { required, TextInput, useTranslate } from 'react-admin';
import { usePermission } from '../auth-provider/usePermission.js';
import type { PersonRenewalsQuery, RecordRegistrationInput } from '../gql/graphql.js';
import { FileUploadInput } from '../shared/documents.js';
import { PlainDateInput } from '../shared/PlainDateInput.js';
import { FieldRow } from '../verbs/fields.js';
import { VerbButton } from '../verbs/VerbButton.js';
import { AskedFirst } from './AskedFirst.js';
import { RECORD_REGISTRATION } from './qualification-verb.documents.js';

type Registration = NonNullable<PersonRenewalsQuery['person']>['registrations'][number];
type Asked = Pick<RecordRegistrationInput, 'number' | 'validFrom' | 'validUntil' | 'documentId'>;

interface RenewRegistrationProps {
  readonly personId: string;
  readonly registrationId: string;
}

const needed = required();
/** A registration counts for three years. */
const MONTHS = 36;

/** Renews a registration from wherever it is seen to lapse: number, days and file, filled in from the one that ends. */
export function RenewRegistration({ personId, registrationId }: RenewRegistrationProps) {
  const may = usePermission('person:keep');
  if (!may) return null;
  return (
    <AskedFirst personId={personId}>
      {({ registrations }) => {
        const registration = registrations.find(({ id }) => id === registrationId);
        return registration && <Renewal personId={personId} registration={registration} />;
      }}
    </AskedFirst>
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
      <FileUploadInput source="documentId" />
    </VerbButton>
  );
}
