import type { PlainDate } from '@touchstone/plain-date';
import { required, TextInput, useTranslate } from 'react-admin';
import { useToday } from '../auth-provider/useViewer.js';
import type { DocumentKind } from '../gql/graphql.js';
import { Day } from '../shared/Day.js';
import { DueDay } from '../shared/DueDay.js';
import { EnumText } from '../shared/EnumChip.js';
import { EnumsInput } from '../shared/EnumInput.js';
import { PlainDateInput } from '../shared/PlainDateInput.js';
import { Rows } from '../shared/Rows.js';
import { Section } from '../shared/Section.js';
import { VerbButton } from '../verbs/VerbButton.js';
import type { ApplicationRecord } from './application.documents.js';
import { REQUEST_PAPERS } from './application-verb.documents.js';

interface Request {
  readonly kinds: DocumentKind[];
  readonly reason: string;
  readonly dueOn: PlainDate;
}

interface ApplicationProps {
  readonly application: ApplicationRecord;
}

/** What the review found missing, with its own days beside the clock of the review. */
export function PaperRequests({ application }: ApplicationProps) {
  const translate = useTranslate();
  if (application.paperRequests.length === 0) return null;
  return (
    <Section title={translate('resources.applications.sections.requests')} flush>
      <Rows
        rows={application.paperRequests}
        columns={[
          { source: 'requestedOn', render: ({ requestedOn }) => <Day value={requestedOn} /> },
          {
            source: 'kinds',
            render: ({ kinds }) =>
              kinds.map((kind, at) => (
                <span key={kind}>
                  {at > 0 && ' · '}
                  <EnumText list="DocumentKind" word={kind} />
                </span>
              )),
          },
          { source: 'reason', render: ({ reason }) => reason },
          { source: 'wantedBy', render: ({ dueOn, state }) => <DueDay day={dueOn} list="ClockState" state={state} /> },
        ]}
      />
    </Section>
  );
}

/** Asks the client for papers; the review clock goes on. */
export function RequestPapers({ application }: ApplicationProps) {
  const today = useToday();
  if (!today) return null;
  return (
    <VerbButton
      verb="requestPapers"
      document={REQUEST_PAPERS}
      permission="application:review"
      toInput={({ kinds, reason, dueOn }: Request) => ({ applicationId: application.id, kinds, reason, dueOn })}
    >
      <EnumsInput source="kinds" list="DocumentKind" validate={required()} />
      <TextInput source="reason" multiline validate={required()} />
      <PlainDateInput source="dueOn" label="resources.applications.fields.wantedBy" min={today} validate={required()} />
    </VerbButton>
  );
}
