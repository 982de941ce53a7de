import { BooleanInput, required, useRedirect } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { useViewer } from '../auth-provider/useViewer.js';
import { ProgrammePicker } from '../shared/ProgrammePicker.js';
import { ReferencePicker } from '../shared/ReferencePicker.js';
import { FieldRow } from '../verbs/fields.js';
import { VerbPage } from '../verbs/VerbPage.js';
import { DRAFT_APPLICATION } from './application-verb.documents.js';
import { ApplicationInputs, detailsOf } from './ApplicationInputs.js';
import type { ApplicationDetails } from './ApplicationInputs.js';

interface Draft extends ApplicationDetails {
  readonly clientId: string;
  readonly programmeId: string;
  readonly isTransfer?: boolean | null;
}

/** Begins an application; whoever speaks for a client applies for that one. */
export function ApplicationDraft() {
  const redirect = useRedirect();
  const viewer = useViewer();
  const [search] = useSearchParams();
  const clientId = search.get('clientId') ?? viewer?.clientId;
  return (
    <VerbPage
      verb="draftApplication"
      document={DRAFT_APPLICATION}
      defaultValues={clientId ? { clientId } : {}}
      toInput={(draft: Draft) => ({
        clientId: draft.clientId,
        programmeId: draft.programmeId,
        isTransfer: draft.isTransfer ?? false,
        ...detailsOf(draft),
      })}
      onDone={({ id }) => redirect('show', 'applications', id)}
    >
      <FieldRow>
        <ReferencePicker source="clientId" reference="clients" optionText="name" validate={required()} />
        <ProgrammePicker source="programmeId" validate={required()} />
      </FieldRow>
      <BooleanInput source="isTransfer" />
      <ApplicationInputs />
    </VerbPage>
  );
}
