import { required } from 'react-admin';
import { usePermission } from '../auth-provider/usePermission.js';
import { useViewer } from '../auth-provider/useViewer.js';
import type { RecordDeclarationInput } from '../gql/graphql.js';
import { FileUploadInput } from '../shared/documents.js';
import { PlainDateInput } from '../shared/PlainDateInput.js';
import { VerbButton } from '../verbs/VerbButton.js';
import { RECORD_DECLARATION } from './person-verb.documents.js';
import type { VerbButtonProps } from '../verbs/VerbButton.js';

/** Whether the reader may speak for this person: as himself, or as who keeps everybody's records. */
export function useSpeaksFor(personId: string): boolean {
  const keeps = usePermission('person:keep');
  const viewer = useViewer();
  return keeps || viewer?.personId === personId;
}

interface RecordDeclarationProps extends Pick<VerbButtonProps<object, object, object>, 'label' | 'openAtOnce'> {
  readonly person: { readonly id: string; readonly version: number };
}

/** Records the yearly declaration of impartiality. */
export function RecordDeclaration({ person, ...button }: RecordDeclarationProps) {
  const viewer = useViewer();
  if (!useSpeaksFor(person.id)) return null;
  return (
    <VerbButton
      verb="recordDeclaration"
      document={RECORD_DECLARATION}
      permission="person:declare-interest"
      resource="people"
      {...button}
      maxWidth="xs"
      defaultValues={viewer ? { signedOn: viewer.today } : {}}
      toInput={({ signedOn, documentId }: Pick<RecordDeclarationInput, 'signedOn' | 'documentId'>) => ({
        personId: person.id,
        expectedVersion: person.version,
        signedOn,
        documentId,
      })}
    >
      <PlainDateInput source="signedOn" validate={required()} />
      <FileUploadInput source="documentId" />
    </VerbButton>
  );
}
