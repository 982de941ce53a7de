import { CalendarKind } from '@touchstone/rules';
import { BooleanInput, FormDataConsumer, required, TextInput, useTranslate } from 'react-admin';
import { usePermission } from '../auth-provider/usePermission.js';
import { useViewer } from '../auth-provider/useViewer.js';
import { EnumInput } from '../shared/EnumInput.js';
import { ProgrammePicker } from '../shared/ProgrammePicker.js';
import { ReferencePicker } from '../shared/ReferencePicker.js';
import { VerbButton } from '../verbs/VerbButton.js';
import { OPEN_CALENDAR_FEED } from './calendars.documents.js';

const needed = required();

/** What the form holds. */
interface Wanted {
  readonly name: string;
  readonly kind: CalendarKind;
  readonly programmeId?: string;
  readonly auditId?: string;
  readonly showsClients: boolean;
}

/** Opens a feed, and hands its link on, which is told this once. */
export function OpenCalendar({ onOpened }: { readonly onOpened: (address: string | null) => void }) {
  const translate = useTranslate();
  const viewer = useViewer();
  const mayReadAudits = usePermission('audit:read');
  return (
    <VerbButton
      verb="openCalendarFeed"
      document={OPEN_CALENDAR_FEED}
      permission="dashboard:read"
      variant="contained"
      maxWidth="sm"
      defaultValues={{
        name: translate('resources.calendars.usualName', { name: viewer?.displayName ?? '' }),
        kind: CalendarKind.PERSON,
        showsClients: false,
      }}
      toInput={({ name, kind, programmeId, auditId, showsClients }: Wanted) => ({
        name,
        kind,
        showsClients,
        programmeId: kind === CalendarKind.PROGRAMME ? (programmeId ?? null) : null,
        auditId: kind === CalendarKind.AUDIT ? (auditId ?? null) : null,
      })}
      onDone={({ address }) => onOpened(address ?? null)}
    >
      <TextInput source="name" label="resources.calendars.fields.name" validate={needed} />
      <EnumInput source="kind" label="resources.calendars.fields.kind" list="CalendarKind" validate={needed} />
      <FormDataConsumer<Wanted>>
        {({ formData: { kind } }) => (
          <>
            {kind === CalendarKind.PROGRAMME && (
              <ProgrammePicker source="programmeId" label="resources.calendars.fields.programme" validate={needed} />
            )}
            {kind === CalendarKind.AUDIT && mayReadAudits && (
              <ReferencePicker
                source="auditId"
                reference="audits"
                optionText="number"
                label="resources.calendars.fields.audit"
                validate={needed}
              />
            )}
          </>
        )}
      </FormDataConsumer>
      <BooleanInput
        source="showsClients"
        label="resources.calendars.fields.showsClients"
        helperText="resources.calendars.showsClientsHint"
      />
    </VerbButton>
  );
}
