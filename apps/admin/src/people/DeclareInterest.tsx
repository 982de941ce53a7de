import { BooleanInput, required, TextInput } from 'react-admin';
import { usePermission } from '../auth-provider/usePermission.js';
import { useViewer } from '../auth-provider/useViewer.js';
import type { DeclareInterestInput } from '../gql/graphql.js';
import { EnumInput } from '../shared/EnumInput.js';
import { PlainDateInput } from '../shared/PlainDateInput.js';
import { ReferencePicker } from '../shared/ReferencePicker.js';
import { FieldRow } from '../verbs/fields.js';
import { VerbButton } from '../verbs/VerbButton.js';
import { DECLARE_INTEREST } from './interest-verb.documents.js';
import type { PersonProps } from './person.documents.js';
import { useSpeaksFor } from './RecordDeclaration.js';

type Asked = Omit<DeclareInterestInput, 'personId'>;

const needed = required();

/** Records a tie. Whoever does not see every client names his by its credit code. */
export function DeclareInterest({ person }: PersonProps) {
  const keeps = usePermission('person:keep');
  const seesClients = usePermission('client:read');
  const isOwn = useViewer()?.personId === person.id;
  if (!useSpeaksFor(person.id)) return null;
  return (
    <VerbButton
      verb="declareInterest"
      document={DECLARE_INTEREST}
      permission="person:declare-interest"
      defaultValues={{ declared: true }}
      toInput={(asked: Asked) => ({ personId: person.id, ...asked })}
    >
      <FieldRow>
        {seesClients && <ReferencePicker source="clientId" reference="clients" optionText="name" />}
        <TextInput source="uscc" helperText="resources.people.usccHint" />
        <EnumInput source="kind" list="InterestKind" validate={needed} />
        {keeps && !isOwn && <BooleanInput source="declared" />}
        <PlainDateInput source="startsOn" validate={needed} />
        <PlainDateInput source="endsOn" />
      </FieldRow>
    </VerbButton>
  );
}
