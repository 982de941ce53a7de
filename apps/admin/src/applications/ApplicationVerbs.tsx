import { required } from 'react-admin';
import { useToday } from '../auth-provider/useViewer.js';
import { DrawUpAgreement } from '../agreements/DrawUpAgreement.js';
import { useIsContact } from '../portal/index.js';
import { CreateLink } from '../shared/CreateLink.js';
import { PlainDateInput } from '../shared/PlainDateInput.js';
import { VerbButton } from '../verbs/VerbButton.js';
import type { ApplicationRecord } from './application.documents.js';
import { ABANDON_APPLICATION, AMEND_APPLICATION, SUBMIT_APPLICATION } from './application-verb.documents.js';
import { ApplicationInputs, detailsOf } from './ApplicationInputs.js';
import type { ApplicationDetails } from './ApplicationInputs.js';
import { RequestPapers } from './PaperRequests.js';
import { ReviewApplication } from './ReviewApplication.js';

interface ApplicationProps {
  readonly application: ApplicationRecord;
}

/** What can be done with an application as it stands. */
export function ApplicationVerbs({ application }: ApplicationProps) {
  const { status, agreement } = application;
  const isForScope = application.kind === 'SCOPE_CHANGE';
  const undecided = isForScope ? !application.decidedOn : !agreement?.signedOn;
  const open = status === 'DRAFT' || status === 'SUBMITTED' || (status === 'ACCEPTED' && undecided);
  return (
    <>
      {open && <Abandon application={application} />}
      {status === 'DRAFT' && <Amend application={application} />}
      {status === 'DRAFT' && <Submit application={application} />}
      {status === 'SUBMITTED' && <RequestPapers application={application} />}
      {status === 'SUBMITTED' && <ReviewApplication application={application} />}
      {status === 'ACCEPTED' && isForScope && undecided && application.certification && (
        <CreateLink
          verb="planAudit"
          resource="audits"
          search={{ certification: application.certification.id, kind: 'SPECIAL', reason: 'SCOPE_CHANGE' }}
        />
      )}
      {status === 'ACCEPTED' && !agreement && !isForScope && <DrawUpAgreement application={application} />}
    </>
  );
}

function Abandon({ application: { id, version } }: ApplicationProps) {
  return (
    <VerbButton
      verb="abandonApplication"
      document={ABANDON_APPLICATION}
      permission="application:withdraw"
      tone="danger"
      variant="text"
      toInput={() => ({ applicationId: id, expectedVersion: version })}
    />
  );
}

function Amend({ application }: ApplicationProps) {
  return (
    <VerbButton
      verb="amendApplication"
      document={AMEND_APPLICATION}
      permission="application:draft"
      maxWidth="md"
      defaultValues={detailsOf(application)}
      toInput={(details: ApplicationDetails) => ({
        applicationId: application.id,
        expectedVersion: application.version,
        ...detailsOf(details),
      })}
    >
      <ApplicationInputs programmeId={application.programme.id} isForScope={application.kind === 'SCOPE_CHANGE'} />
    </VerbButton>
  );
}

/** On which day an application came is for the body to say: a contact hands it in today. */
function Submit({ application: { id, version } }: ApplicationProps) {
  const today = useToday();
  const isContact = useIsContact();
  if (!today) return null;
  return (
    <VerbButton
      verb="submitApplication"
      document={SUBMIT_APPLICATION}
      permission="application:submit"
      variant="contained"
      confirm
      defaultValues={isContact ? {} : { receivedOn: today }}
      toInput={({ receivedOn = null }: { receivedOn?: typeof today | null }) => ({
        applicationId: id,
        expectedVersion: version,
        receivedOn,
      })}
    >
      {!isContact && <PlainDateInput source="receivedOn" max={today} validate={required()} />}
    </VerbButton>
  );
}
