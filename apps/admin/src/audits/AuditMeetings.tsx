import { ArrayInput, SimpleFormIterator, TextInput, regex, required, useTranslate } from 'react-admin';
import type { PlainDate } from '@touchstone/plain-date';
import type { MeetingKind } from '@touchstone/rules';
import { Day } from '../shared/Day.js';
import { DocumentLink, FileUploadInput } from '../shared/documents.js';
import { EnumInput } from '../shared/EnumInput.js';
import { EnumText } from '../shared/EnumChip.js';
import { PlainDateInput } from '../shared/PlainDateInput.js';
import { Rows } from '../shared/Rows.js';
import { Section } from '../shared/Section.js';
import { listed, withNote } from '../shared/listed.js';
import { VerbButton } from '../verbs/VerbButton.js';
import type { AuditRecord } from './audit.documents.js';
import { RECORD_ATTENDANCE } from './fieldwork.documents.js';

type Meeting = AuditRecord['meetings'][number];
type Attendee = Meeting['attendees'][number];

interface AttendanceValues {
  readonly meeting: MeetingKind;
  readonly heldOn: PlainDate;
  readonly heldAt: string;
  readonly place: string;
  /** Reason of absence by the seat's place in the team; empty for whoever was there. */
  readonly absences?: Readonly<Record<string, string | null>>;
  readonly client?: ReadonlyArray<{ readonly name?: string | null; readonly post?: string | null }>;
  readonly photoId?: string | null;
}

const needed = required();
const CLOCK = regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'resources.audits.clockHint');

/** Who signed in at the opening and at the closing meeting. */
export function AuditMeetings({ audit }: { readonly audit: AuditRecord }) {
  const translate = useTranslate();
  const isOpen = audit.status === 'PLANNED' || audit.status === 'IN_PROGRESS';
  return (
    <Section
      title={translate('resources.audits.sections.meetings')}
      flush
      actions={isOpen && <RecordAttendance audit={audit} />}
    >
      <Rows
        rows={audit.meetings}
        empty="resources.audits.noMeetings"
        columns={[
          { source: 'meeting', render: ({ meeting }) => <EnumText list="MeetingKind" word={meeting} /> },
          {
            source: 'heldOn',
            render: ({ heldOn, heldAt }) => (
              <>
                <Day value={heldOn} /> {heldAt}
              </>
            ),
          },
          { source: 'place', render: ({ place }) => place },
          { source: 'attendedTeam', render: (each) => <Team attendees={each.attendees} /> },
          { source: 'attendedClient', render: ({ attendees }) => listed(attendees.filter(isGuest).map(sayGuest)) },
          { source: 'photo', render: ({ photo }) => <DocumentLink document={photo} /> },
        ]}
      />
    </Section>
  );
}

function isGuest({ post }: Attendee): boolean {
  return post !== null;
}

function sayGuest({ name, post }: Attendee): string {
  return post ? withNote(name, post) : name;
}

function Team({ attendees }: Pick<Meeting, 'attendees'>) {
  const translate = useTranslate();
  const said = attendees
    .filter((each) => !isGuest(each))
    .map(({ name, absenceReason: reason }) => (reason ? translate('resources.audits.absent', { name, reason }) : name));
  return <>{listed(said)}</>;
}

function RecordAttendance({ audit }: { readonly audit: AuditRecord }) {
  const translate = useTranslate();
  const onSite = audit.activities.find(({ kind }) => kind === 'ON_SITE') ?? audit;
  const hasOpened = audit.meetings.some(({ meeting }) => meeting === 'OPENING');
  return (
    <VerbButton
      verb="recordAttendance"
      document={RECORD_ATTENDANCE}
      permission="audit:conduct"
      resource="audits"
      maxWidth="md"
      defaultValues={{
        meeting: hasOpened ? 'CLOSING' : 'OPENING',
        heldOn: hasOpened ? onSite.endsOn : onSite.startsOn,
        heldAt: hasOpened ? '16:30' : '09:00',
        client: [{}],
      }}
      toInput={({ absences, client, photoId, ...held }: AttendanceValues) => ({
        auditId: audit.id,
        ...held,
        team: audit.team.map(({ person }, at) => ({
          personId: person.id,
          absenceReason: absences?.[`seat${at}`]?.trim() || null,
        })),
        client: (client ?? []).map(({ name, post }) => ({ name: name ?? '', post: post ?? '' })),
        photoId: photoId ?? null,
      })}
    >
      <EnumInput source="meeting" list="MeetingKind" validate={needed} />
      <PlainDateInput source="heldOn" validate={needed} />
      <TextInput source="heldAt" validate={[needed, CLOCK]} helperText="resources.audits.clockHint" />
      <TextInput source="place" validate={needed} />
      {audit.team.map(({ id, person }, at) => (
        <TextInput
          key={id}
          source={`absences.seat${at}`}
          label={translate('resources.audits.absenceOf', { name: person.name })}
          helperText="resources.audits.absenceHint"
        />
      ))}
      <ArrayInput source="client" label="resources.audits.fields.attendedClient">
        <SimpleFormIterator inline disableReordering disableClear>
          <TextInput source="name" label="resources.audits.fields.attendeeName" validate={needed} />
          <TextInput source="post" label="resources.audits.fields.attendeePost" validate={needed} />
        </SimpleFormIterator>
      </ArrayInput>
      <FileUploadInput source="photoId" label="resources.audits.fields.photo" accept=".jpg,.jpeg,.png,.pdf" />
    </VerbButton>
  );
}
